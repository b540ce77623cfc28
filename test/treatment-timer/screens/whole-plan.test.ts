import { expect } from 'chai';
import type { TreatmentTimer } from '../../../src/treatment-timer/treatment-timer.ts';
import { clock, until, type FakeClock } from '../../helpers.ts';
import {
  buttons,
  heading,
  look,
  nightClock,
  pass,
  QUESTIONS,
  reloaded,
  root,
  running,
  tap,
  textOf,
  timer,
  title,
} from '../timer.ts';

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

describe('treatment-timer, a whole plan', () => {
  it('shows three days, and how far the patient has come', async () => {
    const time = clock(new Date(2026, 10, 23, 22, 50).getTime());
    const element = await running(time, { quietHours: 'off' });
    await pass(element, time, 20);
    await tap(element, 'It is off');
    await pass(element, time, 36 * 60 - 20);
    await until(() => root(element).querySelector('.days'), 'the line of days');
    const days = [...root(element).querySelectorAll('.days li')];
    expect(
      days.map((day) => (day as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal([
      'Day 1 ice 1 done',
      'Day 2 ice 12 went by',
      'Day 3 today: ice or heat from 10:50 PM 5 went by 7 to come',
    ]);
    const widths = days.map((day) => day.querySelector('.passed')?.getAttribute('width'));
    expect(widths).to.deep.equal(['100.0%', '100.0%', '45.1%']);
    expect(days.map((day) => day.getAttribute('aria-current'))).to.deep.equal([null, null, 'date']);
    expect(days.map((day) => day.querySelectorAll('circle').length)).to.deep.equal([0, 0, 1]);
    expect(textOf(element)).to.contain('Missed one? That is fine. Leave it out.');
  });

  it('goes on with ice in the choice, and says what comes next', async () => {
    const { element } = await later(50 * 60);
    expect(element.getState().phase).to.equal('choice');
    expect(buttons(element)).to.include.members(['Start ice', 'Use heat instead']);
    expect(textOf(element, '.screen')).to.match(
      /Next in your clinic’s plan: only moist heat, from .+ on\./,
    );
  });

  it('keeps ice until heat is chosen and its questions are passed', async () => {
    const { element, time } = await later(50 * 60);
    await tap(element, 'Use heat instead', 'None of these', 'None of these');
    expect(textOf(element, '.screen')).to.contain('pregnant, or heart failure');
    await tap(element, 'Yes, or not sure');
    expect(heading(element)).to.equal('Ask before you use heat');
    await look(element);
    await tap(element, 'More', 'More', 'Go back', 'Use ice instead');
    expect(textOf(element, '.screen')).to.contain('Raynaud');
    const { again } = await reloaded(element, time);
    expect(buttons(again)).to.include('Start ice');
  });

  it('times heat that is chosen, and leaves the way back to ice', async () => {
    const { element, time } = await later(50 * 60);
    await tap(element, 'Use heat instead', 'None of these', 'None of these', 'None of these');
    expect(textOf(element, '.screen')).to.contain('It is warm, never hot');
    await tap(element, 'All true: start the heat');
    expect(title(element)).to.equal('Heat is on');
    expect(element.getState().session).to.include({ kind: 'heat', endsAt: time.now() + 900_000 });
    await pass(element, time, 15);
    expect(title(element)).to.equal('Stop the heat now');
    await tap(element, 'It is off');
    expect(heading(element)).to.equal('Next heat');
    await pass(element, time, 105);
    await tap(element, 'Use ice instead', 'None of these', 'All true: start ice');
    expect(element.getState().session?.kind).to.equal('cold');
  });

  it('comes to heat when no rest of ice fits any more', async () => {
    const { element, time } = await later(71.5 * 60);
    await tap(element, 'Start ice', 'None', 'None', 'None', 'All true');
    await pass(element, time, 20);
    await tap(element, 'It is off');
    await look(element);
    expect(heading(element)).to.equal('Next heat');
    expect(element.getState().nextSessionAt).to.equal(time.now() + 100 * 60_000);
  });

  it('says why no heat comes today any more', async () => {
    const { element, time } = await later(3 * DAY, { quietHours: 'off' });
    for (let heats = 0; heats < 3; heats++) {
      expect(textOf(element, '.screen')).to.not.contain('enough');
      await tap(element, 'Start heat');
      if (heats === 0) await tap(element, 'None', 'None', 'None');
      await tap(element, 'All true');
      await pass(element, time, 15);
      await tap(element, 'It is off');
      if (heats < 2) await pass(element, time, 105);
    }
    expect(textOf(element, '.next')).to.match(
      /^Next heat in \d+ h \d+ min [A-Z]\w+day \d+:\d\d.[AP]M Three heat times in a day are enough\./,
    );
  });

  it('lets a pack that is on end in peace when ice’s time runs out', async () => {
    const { element, time } = await later(72 * 60 - 5);
    await tap(element, 'Start ice', 'None', 'None', 'None', 'All true');
    await pass(element, time, 10);
    expect(element.getState().phase).to.equal('heat');
    expect(element.getState().session?.state).to.equal('running');
    await tap(element, 'I took it off');
    expect(heading(element)).to.equal('Next heat');
  });

  it('times heat after ice', async () => {
    const { element, time } = await later(3 * DAY, { quietHours: 'off' });
    expect(element.getState().phase).to.equal('heat');
    expect(heading(element)).to.equal('You can use heat now');
    await tap(element, 'Start heat', 'None', 'None', 'None', 'All true');
    expect(element.getState().session?.kind).to.equal('heat');
    await pass(element, time, 5);
    await tap(element, 'It hurts', 'Pain, blisters');
    expect(element.getState().phase).to.equal('stopped');
  });

  it('looks back after a week, and can start over', async () => {
    const { element } = await later(7 * DAY, { clinicPhone: '602-555-0100' });
    expect(element.getState().phase).to.equal('review');
    const text = textOf(element, '.screen');
    expect(text).to.contain('It has been 7 days or more.');
    for (const step of ['Stretch gently each day.', 'Get more active', 'build strength']) {
      expect(text).to.contain(step);
    }
    expect(text).to.contain('602-555-0100');
    await tap(element, 'A new spasm', 'No, keep it');
    expect(heading(element)).to.equal('How is your back now?');
    await tap(element, 'A new spasm', 'Yes, erase it');
    expect(heading(element)).to.equal('When did your back pain start?');
    expect(localStorage.length).to.equal(0);
  });

  it('asks two weeks past the plan whether this is new', async () => {
    const { element } = await later(21 * DAY);
    expect(heading(element)).to.equal('Is this a new spasm?');
    await tap(element, 'No, it is the same');
    expect(textOf(element, '.screen')).to.contain('Pain that lasts 21 days or more');
    await tap(element, 'Go back', 'Yes, it is new');
    expect(heading(element)).to.equal('When did your back pain start?');
  });

  it('leads to the card of the page', async () => {
    const card = document.createElement('spasm-info-card');
    const { page } = await import('../../../src/shared/script/page.ts');
    page.widgets.add(card);
    try {
      const { element } = await later(7 * DAY);
      expect(buttons(element)).to.include('More about your back');
    } finally {
      page.widgets.delete(card);
    }
  });

  it('suggests no time in quiet hours, and forbids none', async () => {
    const time = clock(new Date(2026, 10, 24, 22, 50).getTime());
    const element = await running(time);
    await pass(element, time, 20);
    await tap(element, 'It is off');
    const text = textOf(element, '.next');
    expect(text).to.match(/7:00.AM is soon enough\. From 12:50.AM on, if you are awake/);
    await pass(element, time, 100);
    expect(buttons(element)).to.include('Start ice');
  });

  it('suggests none when the rest is over at night, and says nothing; by day it does', async () => {
    const time = clock(new Date(2026, 10, 24, 22, 50).getTime());
    const element = await running(time);
    await pass(element, time, 20);
    await tap(element, 'It is off');
    for (const minutes of [100, 200, 169]) {
      await pass(element, time, minutes);
      expect(textOf(element, '.next')).to.match(
        /7:00.AM is soon enough\. Are you awake\? Then you can start now\. Start ice$/,
      );
      expect(textOf(element, '[aria-live=polite]')).to.equal('');
      expect(root(element).querySelector('.screen .button:not(.quiet)')).to.equal(null);
    }
    await pass(element, time, 1);
    expect(heading(element)).to.equal('You can use ice now');
    expect(textOf(element, '[aria-live=polite]')).to.equal('The rest is over. You can start now.');
    await pass(element, time, 14 * 60 + 40);
    expect(heading(element), 'it still ends before the night').to.equal('You can use ice now');
    await pass(element, time, 1);
    expect(heading(element)).to.equal('Next ice');
    await tap(element, 'Start ice', 'All true');
    expect(element.getState().session?.state).to.equal('running');
  });

  it('names no hour of the night for the heat to come', async () => {
    // ice ends at 3 at night
    const time = clock(new Date(2026, 10, 24, 3, 0).getTime());
    const element = await running(time, { planId: 'heat' });
    await pass(element, time, 20);
    await tap(element, 'It is off');
    await pass(element, time, 60 * 60);
    expect(textOf(element, '.screen')).to.match(/only moist heat, from \w+ 7:00.AM on/);
  });

  describe('on a phone that slept in the rest', () => {
    const SLEPT = 100 * 60_000;
    /** A rest, all of it slept but for three minutes. */
    async function rested(element: TreatmentTimer, time: FakeClock) {
      await pass(element, time, 20);
      await tap(element, 'It is off');
      time.setDate(time.now() + SLEPT);
      await pass(element, time, 3);
    }

    it('says that ice may go on, and tells the page', async () => {
      const time = nightClock();
      const element = await running(time, { quietHours: 'off' });
      const heard: string[] = [];
      element.addEventListener('treatment-timer-session-due', ({ type }) => heard.push(type));
      await rested(element, time);
      expect(heading(element)).to.equal('You can use ice now');
      expect(textOf(element, '[aria-live=polite]')).to.equal(
        'The rest is over. You can start now.',
      );
      expect(heard.length).to.equal(1);
    });

    it('asks for the time with what is asked before each pack, and nothing more', async () => {
      const time = nightClock();
      const element = await running(time, { quietHours: 'off' });
      for (let turn = 0; turn < 4; turn++) {
        await rested(element, time);
        await tap(element, 'Start ice');
        expect(heading(element)).to.equal('Is all of this true?');
        expect(textOf(element, '.screen .facts')).to.match(/^It is \d+:\d\d.[AP]M now /);
        await tap(element, 'All true');
        expect(element.getState().session?.state).to.equal('running');
      }
    });

    it('asks for no time where the page counted the rest', async () => {
      const time = nightClock();
      const element = await running(time, { quietHours: 'off' });
      await pass(element, time, 20);
      await tap(element, 'It is off');
      await pass(element, time, 100);
      await tap(element, 'Start ice');
      expect(textOf(element, '.screen .facts')).to.not.match(/It is .* now/);
    });

    it('rests on where the patient says that the time is wrong', async () => {
      const time = nightClock();
      const element = await running(time, { quietHours: 'off' });
      await rested(element, time);
      const heard: string[] = [];
      element.addEventListener('treatment-timer-clock-changed', ({ type }) => heard.push(type));
      await tap(element, 'Start ice', 'No, or not sure', 'The time is wrong');
      expect(heading(element)).to.equal('Next ice');
      expect(textOf(element)).to.contain('The clock of this device was changed.');
      expect((element.getState().nextSessionAt ?? 0) - time.now()).to.equal(97 * 60_000);
      expect(heard.length).to.equal(1);
    });

    it('says the weekday where a night went by', async () => {
      const time = nightClock();
      const element = await running(time, { quietHours: 'off' });
      await pass(element, time, 20);
      await tap(element, 'It is off');
      time.setDate(time.now() + 13 * 60 * 60_000);
      await look(element);
      await tap(element, 'Start ice');
      expect(textOf(element, '.screen .facts')).to.match(/It is \w+day \d+:\d\d.[AP]M now /);
    });
  });

  it('takes back a slip', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 5);
    await tap(element, 'I took it off', 'No, it is still on');
    expect(textOf(element, '[role=timer]')).to.contain('15:00');
    await tap(element, 'I took it off');
    await pass(element, time, 1);
    expect(buttons(element)).not.to.include('No, it is still on');
  });

  it('keeps the question about the skin over a reload', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 5);
    await tap(element, 'It hurts');
    const { again, later: clockLater } = await reloaded(element, time);
    expect(heading(again)).to.equal('How is your skin now?');
    await pass(again, clockLater, 300);
    expect(buttons(again)).not.to.include('Start ice');
    await tap(again, 'Warm and normal');
    expect(heading(again)).to.equal('Is all of this true?');
  });

  it('keeps ice closed when the plan is erased and the page opened anew', async () => {
    const time = nightClock();
    const element = await running(time);
    await tap(element, 'It hurts', 'Pain, blisters', 'More', 'Erase my plan');
    expect(textOf(element, '.screen')).to.contain('Use no ice or heat, even if you erase it.');
    await tap(element, 'Yes, erase it');
    expect(heading(element)).to.equal('No ice or heat for now');
    const { again } = await reloaded(element, time);
    expect(heading(again)).to.equal('No ice or heat for now');
    await tap(again, 'A clinician says', 'Yes');
    expect(heading(again)).to.equal('When did your back pain start?');
    expect(localStorage.length).to.equal(0);
  });

  it('goes back through the questions, and a doubt counts', async () => {
    const element = await timer(nightClock());
    await tap(element, ...QUESTIONS, 'Go back', 'Go back', 'Go back', 'Go back', 'Yesterday');
    expect(heading(element)).to.equal('Call 911 now if you have');
    await tap(element, 'None', 'Go back', 'Yes, or not sure', 'Go back');
    expect(heading(element)).to.equal('Call 911 now if you have');
    element.start();
    await element.updateComplete;
    expect(heading(element)).to.equal('Call 911 now if you have');
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
      await tap(element, 'None', 'None', 'None');
      expect(heading(element)).to.equal('Next ice');
    });

    it('erases the plan after a second question, and not without', async () => {
      const { element } = await later(30);
      const { history } = element.getState();
      await tap(element, 'More', 'Erase my plan');
      expect(heading(element)).to.equal('Erase your plan?');
      await tap(element, 'No, keep it');
      expect(heading(element)).to.equal('Next ice');
      expect(element.getState().history).to.deep.equal(history);
      await tap(element, 'More', 'Erase my plan', 'Yes, erase it');
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
      expect(textOf(element, '#panel')).to.contain('when the ice or heat is off');
    });

    it('does not undo the rest by erasing', async () => {
      const time = nightClock();
      const element = await running(time);
      await pass(element, time, 20);
      element.reset();
      await element.updateComplete;
      await tap(element, 'Just now', 'None', 'None', 'None');
      expect(heading(element)).to.equal('Next ice');
      expect(element.getState().nextSessionAt).to.equal(time.now() + 120 * 60_000);
    });
  });
});
