import { expect } from 'chai';
import { buttons, heading, nightClock, pass, root, running, tap, textOf, timer } from './timer.ts';

const DAY = 24 * 60;

/** A plan with one ice time behind it, so many minutes after its onset. */
async function later(minutes: number, attributes: Record<string, string> = {}) {
  const time = nightClock();
  const element = await running(time, attributes);
  await pass(element, time, 20);
  await tap(element, 'It is off');
  await pass(element, time, minutes - 20);
  return { element, time };
}

describe('treatment-timer course', () => {
  it('shows three days, and how far the patient has come', async () => {
    const { element } = await later(36 * 60);
    const days = [...root(element).querySelectorAll('.days li')];
    expect(
      days.map((day) => (day as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(['Day 1 ice', 'Day 2 ice', 'Day 3 ice or heat']);
    expect(days.map((day) => day.querySelector('rect')?.getAttribute('width'))).to.deep.equal([
      '100.0',
      '50.0',
      '0.0',
    ]);
    expect(days.map((day) => day.getAttribute('aria-current'))).to.deep.equal([null, 'date', null]);
  });

  it('goes on with ice in the choice, and says what comes next', async () => {
    const { element } = await later(50 * 60);
    expect(element.getState().phase).to.equal('choice');
    expect(buttons(element)).to.include('Start ice');
    expect(textOf(element, '.screen')).to.match(
      /moist heat, from .+, or sooner if your clinic says so/,
    );
  });

  it('says that the last ice time is over when no rest fits any more', async () => {
    const { element, time } = await later(71.5 * 60);
    await tap(element, 'Start ice', 'None', 'None', 'All true');
    await pass(element, time, 20);
    await tap(element, 'It is off');
    expect(element.getState().nextSessionAt).to.equal(null);
    expect(heading(element)).to.equal('The ice part is done');
    expect(textOf(element, '.screen')).to.contain('moist heat');
  });

  it('lets a pack that is on end in peace when ice’s time runs out', async () => {
    const { element, time } = await later(72 * 60 - 5);
    await tap(element, 'Start ice', 'None', 'None', 'All true');
    await pass(element, time, 10);
    expect(element.getState().phase).to.equal('heat');
    expect(element.getState().session?.state).to.equal('running');
    await tap(element, 'I took it off');
    expect(heading(element)).to.equal('The ice part is done');
  });

  it('is honest about heat, and leaves nobody alone with it', async () => {
    const { element } = await later(3 * DAY, { clinicPhone: '602-555-0100' });
    expect(element.getState().phase).to.equal('heat');
    const text = textOf(element, '.screen');
    expect(text).to.contain('a heating pad, a warm wet towel or a warm bath');
    expect(text).to.contain('This timer does not time heat yet.');
    expect(text).to.contain('602-555-0100');
    element.start();
    await element.updateComplete;
    expect(heading(element)).to.equal('The ice part is done');
    expect(element.getState().session).to.equal(null);
  });

  it('looks back after a week, and can start over', async () => {
    const { element } = await later(7 * DAY, { clinicPhone: '602-555-0100' });
    expect(element.getState().phase).to.equal('review');
    expect(textOf(element, '.screen')).to.contain('It has been 7 days or more.');
    await tap(element, 'A new spasm');
    expect(heading(element)).to.equal('When did it start?');
    expect(localStorage.length).to.equal(0);
  });

  it('asks for a call as early as the clinic wants', async () => {
    const { element } = await later(DAY + 60, {
      reviewAfterDays: '1',
      clinicPhone: '602-555-0100',
    });
    expect(element.getState().phase).to.equal('cold');
    expect(textOf(element, '.screen')).to.contain('Not better, or worse? Call.');
  });

  it('comes to skin that looks wrong in the rest, too', async () => {
    const { element } = await later(30);
    await tap(element, 'My skin looks wrong', 'Pain, blisters');
    expect(element.getState().phase).to.equal('stopped');
  });

  describe('behind one button', () => {
    it('keeps the danger signs at hand', async () => {
      const element = await running(nightClock());
      await tap(element, 'Danger signs');
      expect(textOf(element, '#panel')).to.contain('Call 911 now if you have');
      expect(root(element).querySelector('[aria-expanded=true]')?.textContent).to.contain(
        'Danger signs',
      );
      await tap(element, 'Danger signs');
      expect(textOf(element, '#panel')).to.equal('');
    });

    it('keeps the plan, its times, why, and who reviewed it', async () => {
      const { element } = await later(30);
      await tap(element, 'More');
      const text = textOf(element, '#panel');
      expect(text).to.contain(
        'Your clinic’s plan: ice for up to 20 minutes, every 2 hours, for 2 to 3 days.',
      );
      expect(text).to.contain('20 min');
      expect(text).to.contain('Not yet reviewed by a clinician.');
      expect(text).to.contain('Saved on this device only.');
      const links = [...root(element).querySelectorAll<HTMLAnchorElement>('#panel a')];
      expect(links.some(({ href }) => href.includes('CD004750'))).to.equal(true);
    });

    it('names the reviewer that the clinic names', async () => {
      const element = await timer(nightClock(), {
        reviewedBy: 'A. Ortiz, PT',
        reviewedOn: '2026-11-02',
      });
      await tap(element, 'More');
      expect(textOf(element, '#panel')).to.contain('Reviewed by A. Ortiz, PT on November 2, 2026.');
    });

    it('changes the onset, and asks again', async () => {
      const { element, time } = await later(30);
      await tap(element, 'More', 'Change', 'Yesterday');
      expect(heading(element)).to.equal('Call 911 now if you have');
      expect(element.getState().onsetAt).to.be.below(time.now() - 3_600_000);
      await tap(element, 'None', 'None');
      expect(heading(element)).to.equal('Next ice');
    });

    it('erases the plan in one tap', async () => {
      const { element } = await later(30);
      await tap(element, 'More', 'Erase my plan');
      expect(localStorage.length).to.equal(0);
      expect(textOf(element)).to.contain('Your plan is erased.');
      expect(element.getState()).to.deep.equal({
        phase: 'setup',
        onsetAt: null,
        session: null,
        nextSessionAt: null,
        history: [],
      });
    });

    it('erases nothing while a pack is on', async () => {
      const element = await running(nightClock());
      await tap(element, 'More');
      expect(buttons(element)).not.to.include('Erase my plan');
      expect(textOf(element, '#panel')).to.contain('when the ice is off');
    });

    it('does not undo the rest by erasing', async () => {
      const time = nightClock();
      const element = await running(time);
      await pass(element, time, 20);
      element.reset();
      await element.updateComplete;
      await tap(element, 'Just now', 'None', 'None');
      expect(heading(element)).to.equal('Next ice');
      expect(element.getState().nextSessionAt).to.equal(time.now() + 120 * 60_000);
    });
  });
});
