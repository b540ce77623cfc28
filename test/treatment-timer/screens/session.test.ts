import { expect } from 'chai';
import { keys, media } from '../../helpers.ts';
import type { TreatmentTimer } from '../../../src/treatment-timer/treatment-timer.ts';
import {
  buttons,
  heading,
  nightClock,
  pass,
  root,
  running,
  tap,
  textOf,
  timer,
  title,
} from '../timer.ts';

const clockTime = (at: number) =>
  new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' }).format(at);

const digits = (element: TreatmentTimer) => textOf(element, '[role=timer]');

/** Presses Tab until what has the focus begins with these words, then Enter. */
async function tabTo(element: TreatmentTimer, words: string): Promise<void> {
  for (let steps = 0; steps < 25; steps++) {
    await keys('Tab');
    const focused = root(element).activeElement as HTMLElement | null;
    if (focused?.innerText.trim().startsWith(words)) return keys('Enter');
  }
  throw new Error(`Tab does not lead to "${words}".`);
}

describe('treatment-timer ice time', () => {
  it('says when to take it off, and how long that is', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 7.4);
    expect(title(element)).to.equal('Ice is on');
    expect(digits(element)).to.contain('12:36');
    const end = element.getState().session?.endsAt ?? 0;
    expect(textOf(element, '.screen')).to.contain(`Take it off at ${clockTime(end)}`);
    expect(textOf(element, '.screen')).to.contain('Don’t sleep.');
  });

  it('asks for the skin in the second half, and still says what not to do', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 10);
    for (const words of ['Check your skin now', 'Take it off at', 'Set your phone', 'Don’t sleep.'])
      expect(textOf(element, '.screen')).to.contain(words);
  });

  it('goes by keyboard alone', async () => {
    const time = nightClock();
    const element = await timer(time);
    for (const answer of [
      'Just now',
      'None of these',
      'None of these',
      'None of these',
      'All true',
    ]) {
      await tabTo(element, answer);
      await element.updateComplete;
    }
    expect(title(element)).to.equal('Ice is on');
    await pass(element, time, 20);
    expect(title(element)).to.equal('Take the ice off now');
    await tabTo(element, 'It is off');
    await element.updateComplete;
    expect(heading(element)).to.equal('Next ice');
    await pass(element, time, 100);
    await tabTo(element, 'Start ice');
    await element.updateComplete;
    await tabTo(element, 'All true');
    await element.updateComplete;
    expect(element.getState().history.length).to.equal(1);
    expect(element.getState().session?.state).to.equal('running');
    await tabTo(element, 'Time left');
    const shown = root(element).activeElement?.getBoundingClientRect();
    expect(shown?.height, 'what the keyboard alone needs').to.be.at.least(44 - 0.5);
  });

  it('says to take it off until that is confirmed', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 20);
    expect(title(element)).to.equal('Take the ice off now');
    expect(digits(element)).to.equal('0:00');
    await pass(element, time, 3);
    expect(digits(element)).to.equal('3 min');
    await tap(element, 'It is off');
    expect(element.getState().history).to.deep.equal([
      {
        kind: 'cold',
        startedAt: time.now() - 23 * 60_000,
        endedAt: time.now(),
        outcome: 'done',
      },
    ]);
  });

  it('keeps the focus on the button when time runs out', async () => {
    const time = nightClock();
    const element = await running(time);
    const button = [...root(element).querySelectorAll('button')].find((each) =>
      each.innerText.includes('I took it off'),
    );
    button?.focus();
    await pass(element, time, 20);
    expect(root(element).activeElement).to.equal(button);
    expect(button?.innerText.trim()).to.equal('It is off');
  });

  it('asks long after what nobody can know, and notes what the patient says', async () => {
    const rows = [
      {
        answer: 'It is off, but came off late',
        said: 'unconfirmed',
        ended: 90,
        next: 190,
        leads: 'How is your skin now?',
      },
      { answer: 'It came off on time', said: 'done', ended: 20, next: 120, leads: 'Next ice' },
    ];
    for (const { answer, said, ended, next, leads } of rows) {
      const time = nightClock();
      const start = time.now();
      const element = await running(time, { planId: answer });
      await pass(element, time, 90);
      expect(textOf(element, '.screen')).to.contain('Still on? Take it off.');
      await tap(element, answer);
      const { history, nextSessionAt } = element.getState();
      expect(history.map(({ outcome, endedAt }) => [outcome, endedAt])).to.deep.equal([
        [said, start + ended * 60_000],
      ]);
      expect(nextSessionAt).to.equal(start + next * 60_000);
      expect(heading(element)).to.equal(leads);
      element.remove();
    }
  });

  it('rests, says when the next may be, and opens it then', async () => {
    const time = nightClock();
    // by day: at night the words suggest the morning
    const element = await running(time, { quietHours: 'off' });
    await pass(element, time, 22);
    await tap(element, 'It is off');
    const next = element.getState().nextSessionAt ?? 0;
    expect(next).to.equal(time.now() + 100 * 60_000);
    expect(textOf(element, '.screen')).to.contain(
      `Next ice in 1 h 40 min ${clockTime(next)} or later, if you are awake. Walk a little.`,
    );
    element.start();
    await element.updateComplete;
    expect(buttons(element).join()).not.to.match(/start/i);
    await pass(element, time, 100);
    expect(element.getState().session).to.equal(null);
    expect(heading(element)).to.equal('Is all of this true?');
    expect(textOf(element, '.screen')).not.to.contain('last 2 hours');
  });

  it('asks for untimed ice or heat again after a long break', async () => {
    const time = nightClock();
    const element = await running(time);
    await pass(element, time, 20);
    await tap(element, 'It is off');
    await pass(element, time, 8 * 60);
    await tap(element, 'Start ice');
    expect(textOf(element, '.screen')).to.contain('last 2 hours');
  });

  describe('that hurts', () => {
    it('ends at once and asks for the skin', async () => {
      const time = nightClock();
      const element = await running(time);
      await pass(element, time, 4);
      await tap(element, 'It hurts');
      expect(element.getState().history[0]?.outcome).to.equal('stopped');
      expect(heading(element)).to.equal('How is your skin now?');
      await tap(element, 'Warm and normal');
      expect(heading(element)).to.equal('Next ice');
    });

    it('closes ice where the skin looks hurt, until a clinician opens it', async () => {
      const time = nightClock();
      const element = await running(time, { clinicPhone: '602-555-0100' });
      await pass(element, time, 4);
      await tap(element, 'It hurts', 'Pain, blisters');
      expect(element.getState().phase).to.equal('stopped');
      await pass(element, time, 24 * 60);
      element.start();
      await element.updateComplete;
      expect(heading(element)).to.equal('No ice or heat for now');
      expect(textOf(element, '.screen')).to.contain('602-555-0100');
      await tap(element, 'A clinician says', 'No, or not sure');
      expect(heading(element)).to.equal('No ice or heat for now');
      await tap(element, 'A clinician says', 'Yes');
      expect(heading(element)).to.equal('Call 911 now if you have');
    });

    it('is stopped from script as from the button', async () => {
      const time = nightClock();
      const element = await running(time);
      await pass(element, time, 4);
      element.stop();
      await element.updateComplete;
      expect(element.getState().history[0]?.outcome).to.equal('stopped');
      expect(heading(element)).to.equal('How is your skin now?');
    });

    it('is not stopped where none is on', async () => {
      const element = await timer(nightClock());
      element.stop();
      await element.updateComplete;
      expect(heading(element)).to.equal('When did your back pain start?');
      expect(localStorage.length).to.equal(0);
    });
  });

  it('is spoken of six times at most', async () => {
    const time = nightClock();
    const element = await timer(time);
    const spoken: string[] = [];
    const regions = '.widget > :is([aria-live=polite], [role=alert])';
    const note = () =>
      Array.from(root(element).querySelectorAll(regions), (each) => each.textContent.trim()).join(
        '|',
      );
    let before = note();
    const listen = () => {
      const now = note();
      if (now !== before) spoken.push(now.replace('|', ''));
      before = now;
    };
    await tap(element, 'Just now', 'None', 'None', 'None', 'All true');
    listen();
    for (let second = 0; second < 21 * 60; second++) {
      time.advance(1000);
      element.requestUpdate();
      await element.updateComplete;
      listen();
    }
    expect(spoken.length).to.equal(5);
    expect(spoken.slice(1)).to.deep.equal([
      'Half way. Check your skin now.',
      '5 minutes left.',
      '1 minute left.',
      'Time is up. Take the ice off now.',
    ]);
  });

  it('is on the page as a timer that is not read each second', async () => {
    const element = await running(nightClock());
    const face = root(element).querySelector('[role=timer]');
    expect(face?.closest('[aria-live], [aria-live=polite], [role=alert]')).to.equal(null);
    expect(root(element).querySelectorAll('[aria-live=polite]').length).to.equal(1);
  });

  it('shows a ring that runs down', async () => {
    const time = nightClock();
    const element = await running(time);
    const ring = root(element).querySelector('.left');
    await pass(element, time, 5);
    expect(ring?.getAttribute('stroke-dashoffset')).to.equal('25.00');
    await pass(element, time, 10);
    expect(ring?.getAttribute('stroke-dashoffset')).to.equal('75.00');
  });

  it('shows a ring that stands still for people who want no motion', async () => {
    await media({ reducedMotion: 'reduce' });
    const time = nightClock();
    const element = await running(time);
    const ring = root(element).querySelector('.left') as Element;
    await pass(element, time, 15);
    expect(parseFloat(getComputedStyle(ring).strokeDashoffset)).to.equal(0);
  });

  it('is as long as the clinic says, and never longer than 20 minutes', async () => {
    for (const [minutes, expected] of [
      ['8', 8],
      ['45', 20],
    ] as const) {
      const time = nightClock();
      const element = await running(time, { planId: minutes, coldMinutes: minutes });
      expect(element.getState().session?.endsAt).to.equal(time.now() + expected * 60_000);
      element.coldMinutes = 20;
      await pass(element, time, 1);
      expect(element.getState().session?.endsAt).to.equal(time.now() + (expected - 1) * 60_000);
      element.remove();
    }
  });
});
