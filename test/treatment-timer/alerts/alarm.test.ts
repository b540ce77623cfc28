import { expect } from 'chai';
import { device } from '../../../src/treatment-timer/alerts/device.ts';
import type { TreatmentTimer } from '../../../src/treatment-timer/treatment-timer.ts';
import { clock, until, type FakeClock } from '../../helpers.ts';
import { beeps, FakeContext, fakeNotification, FakeWakeLock, Waits } from './stubs.ts';
import { settled } from './tabs.ts';
import { nightClock, pass, reloaded, START, tap, textOf, ticked, timer } from '../timer.ts';

const RING = 4;
const ASK = 'Also send me a notice';
const RING_SWITCH = 'Ring when time is up';
const SCREEN_SWITCH = 'Keep the screen on';

const real = { ...device };
const realNotification = Object.getOwnPropertyDescriptor(window, 'Notification');
let waits: Waits;
let screen: FakeWakeLock;
let buzzes: number;

/** What the page may wait for comes, one thing after the other, and once more for nothing. */
async function come(element: TreatmentTimer): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    waits.end();
    await settled();
  }
  await element.updateComplete;
}

/** Time passes, and all that was planned for it happens. */
async function wait(element: TreatmentTimer, time: FakeClock, minutes: number): Promise<void> {
  await pass(element, time, minutes);
  await come(element);
}

/** A player is there only after the sound was to come out or was unlocked. */
const players = () => FakeContext.made.length;

describe('treatment-timer alarm of a page', () => {
  beforeEach(() => {
    waits = new Waits();
    screen = new FakeWakeLock();
    buzzes = 0;
    FakeContext.made = [];
    FakeContext.tapped = true;
    const vibrate = (pattern: number[]) => {
      if (pattern.length > 0) buzzes += 1;
      return true;
    };
    Object.assign(device, {
      navigator: { wakeLock: screen, vibrate },
      AudioContext: FakeContext,
      after: waits.after,
    });
  });
  afterEach(() => {
    Object.assign(device, real);
    if (realNotification) Object.defineProperty(window, 'Notification', realNotification);
    else delete (window as { Notification?: unknown }).Notification;
  });

  describe('sound', () => {
    it('is tried by a tap, and makes no sound before', async () => {
      const element = await timer(nightClock());
      await tap(element, 'More');
      expect(players()).to.equal(0);
      await tap(element, 'Test sound');
      await settled();
      expect(beeps()).to.equal(RING);
      await tap(element, 'Test sound');
      await settled();
      expect([players(), beeps()]).to.deep.equal([1, 2 * RING]);
    });

    it('is unlocked by the tap that starts the ice, and rings when time is up', async () => {
      const time = nightClock();
      const element = await timer(time);
      await tap(element, 'Just now', 'None', 'None', 'None');
      expect(players()).to.equal(0);
      await tap(element, 'All true');
      expect(players()).to.equal(1);
      await wait(element, time, 19);
      expect(beeps()).to.equal(0);
      // from here on nobody taps
      FakeContext.tapped = false;
      await wait(element, time, 1);
      expect([beeps(), buzzes]).to.deep.equal([RING, 1]);
      await wait(element, time, 0.5);
      expect([beeps(), buzzes]).to.deep.equal([2 * RING, 2]);
      await tap(element, 'It is off');
      await wait(element, time, 1);
      expect([beeps(), buzzes]).to.deep.equal([2 * RING, 2]);
      expect(FakeContext.made.map(({ state }) => state)).to.deep.equal(['closed']);
    });

    describe('that no tap has let out', () => {
      const LOCKED = 'Tap once so that it can ring';
      /** The second ice time, and a page that was opened anew since. */
      async function reopened(attributes: Record<string, string> = {}) {
        FakeContext.tapped = true;
        const time = nightClock();
        const element = await timer(time, { quietHours: 'off', ...attributes });
        await tap(element, ...START);
        await wait(element, time, 20);
        await tap(element, 'It is off');
        await wait(element, time, 100);
        await tap(element, 'Start ice', 'All true');
        await come(element);
        expect(textOf(element), 'after the tap that starts the ice').to.not.contain(LOCKED);
        await wait(element, time, 5);
        FakeContext.tapped = false;
        const { again, later } = await reloaded(element, time, attributes);
        return { element: again, time: later };
      }

      it('is asked for beside the dial, and rings after one tap', async () => {
        const { element, time } = await reopened();
        expect(textOf(element, '.session')).to.contain(LOCKED);
        FakeContext.tapped = true;
        await tap(element, LOCKED);
        await come(element);
        expect(textOf(element, '.session')).to.contain('Now it can ring.').and.not.contain(LOCKED);
        expect(element.getState().session?.state).to.equal('running');
        FakeContext.tapped = false;
        const before = beeps();
        await wait(element, time, 15);
        expect(beeps() - before).to.equal(RING);
        expect(textOf(element)).to.not.contain('Now it can ring.');
      });

      it('is asked for again where the tap did not help', async () => {
        const { element } = await reopened();
        await tap(element, LOCKED);
        await come(element);
        expect(textOf(element, '.session')).to.contain(LOCKED);
      });

      it('is asked for in the first ice time, too', async () => {
        const time = nightClock();
        const element = await timer(time);
        await tap(element, ...START);
        const { again } = await reloaded(element, time);
        expect(textOf(again, '.session')).to.contain(LOCKED);
      });

      it('is not asked for where it is off or absent, nor once time is up', async () => {
        const off = await reopened({ sound: 'off', planId: 'off' });
        expect(textOf(off.element)).to.not.contain(LOCKED);
        const { element, time } = await reopened();
        await wait(element, time, 15);
        expect(textOf(element)).to.not.contain(LOCKED);
        Object.assign(device, { AudioContext: undefined });
        const absent = await reopened({ planId: 'absent' });
        expect(textOf(absent.element)).to.not.contain(LOCKED);
      });
    });

    it('rings in quiet hours, too', async () => {
      const time = nightClock();
      const element = await timer(time, { quietHours: '00:00-23:59' });
      await tap(element, ...START);
      await wait(element, time, 20);
      expect(beeps()).to.equal(RING);
    });

    for (const [name, attributes, taps] of [
      ['the visitor', {}, ['More', RING_SWITCH, 'More']],
      ['the page', { sound: 'off' }, []],
    ] as const) {
      it(`stays off where ${name} turned it off, and the rest of the alarm on`, async () => {
        const time = nightClock();
        const element = await timer(time, attributes);
        await tap(element, ...taps, ...START);
        await wait(element, time, 20);
        expect([players(), buzzes]).to.deep.equal([0, 1]);
        await tap(element, 'More');
        expect(ticked(element, RING_SWITCH)).to.equal(false);
      });
    }

    it('can be turned on while ice is on', async () => {
      const time = nightClock();
      const element = await timer(time, { sound: 'off' });
      await tap(element, ...START, 'More', RING_SWITCH);
      expect(ticked(element, RING_SWITCH)).to.equal(true);
      await wait(element, time, 20);
      expect(beeps()).to.equal(RING);
    });
  });

  describe('of a timer that is taken off the page', () => {
    for (const [name, minutes] of [
      ['while ice is on', 5],
      ['over time', 21],
    ] as const) {
      it(`ends, ${name}`, async () => {
        const time = nightClock();
        const element = await timer(time);
        await tap(element, ...START);
        await wait(element, time, minutes);
        const before = [beeps(), buzzes];
        element.remove();
        await come(element);
        expect(screen.held).to.equal(0);
        expect(document.title).to.equal('Test');
        element.requestUpdate();
        await wait(element, time, 30);
        expect([beeps(), buzzes, screen.held]).to.deep.equal([...before, 0]);
        expect(document.title).to.equal('Test');
      });
    }

    it('goes on once it is back', async () => {
      const time = nightClock();
      const element = await timer(time);
      const parent = element.parentElement;
      await tap(element, ...START);
      await wait(element, time, 5);
      element.remove();
      await come(element);
      parent?.append(element);
      await come(element);
      expect(screen.held).to.equal(1);
      await wait(element, time, 15);
      expect(buzzes).to.equal(1);
    });
  });

  describe('reminder that the next is due', () => {
    const TONE = 'Soft tone when the next one is due';
    const SOFT = 2;
    /** A page with notices that rests, and is asked for all that a reminder can be. */
    async function resting(start: Date, attributes: Record<string, string> = {}) {
      const { FakeNotification, log } = fakeNotification('granted');
      Object.defineProperty(window, 'Notification', {
        configurable: true,
        writable: true,
        value: FakeNotification,
      });
      const time = clock(start.getTime());
      const element = await timer(time, { notify: 'page', ...attributes });
      await tap(element, ...START);
      await wait(element, time, 20);
      await tap(element, 'It is off', 'More');
      expect(ticked(element, TONE), 'at first').to.equal(false);
      await tap(element, TONE, ASK);
      await until(() => ticked(element, ASK));
      await tap(element, 'More');
      await come(element);
      log.length = 0;
      return { time, element, log, heard: beeps() };
    }
    const NOON = new Date(2026, 10, 24, 12, 0);

    const hide = (hidden: boolean) => {
      Object.defineProperty(document, 'visibilityState', {
        configurable: true,
        value: hidden ? 'hidden' : 'visible',
      });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    afterEach(() => delete (document as { visibilityState?: unknown }).visibilityState);

    it('comes once, softly, when the rest is over', async () => {
      const { time, element, log, heard } = await resting(NOON);
      await wait(element, time, 99);
      expect([log, beeps() - heard]).to.deep.equal([[], 0]);
      await wait(element, time, 1);
      expect([log, beeps() - heard]).to.deep.equal([['Time for a break'], SOFT]);
      expect(buzzes, 'when the pack was to come off').to.equal(1);
      await wait(element, time, 5);
      await wait(element, time, 60);
      expect([log, beeps() - heard]).to.deep.equal([['Time for a break'], SOFT]);
      await tap(element, 'Start ice', 'All true');
      expect(log).to.deep.equal(['Time for a break', 'closed']);
    });

    it('stands in the title until somebody looks at the page', async () => {
      const { time, element } = await resting(NOON);
      const before = document.title;
      hide(true);
      time.advance(100 * 60_000);
      element.requestUpdate();
      await element.updateComplete;
      await come(element);
      expect(document.title).to.equal('You can use ice now');
      hide(false);
      expect(document.title).to.equal(before);
    });

    it('leaves the title of a page that is seen', async () => {
      const { time, element } = await resting(NOON);
      const before = document.title;
      await wait(element, time, 100);
      expect(document.title).to.equal(before);
    });

    it('waits for the morning in quiet hours', async () => {
      const { time, element, log, heard } = await resting(new Date(2026, 10, 24, 21, 30));
      await wait(element, time, 100);
      await wait(element, time, 7 * 60 + 29);
      expect([log, beeps() - heard, document.title]).to.deep.equal([[], 0, 'Test']);
      await wait(element, time, 1);
      expect([log, beeps() - heard]).to.deep.equal([['Time for a break'], SOFT]);
    });

    it('comes once where two timers have the plan', async () => {
      const { time, element, log, heard } = await resting(NOON);
      const other = await timer(time, { notify: 'page' });
      await wait(element, time, 100);
      await come(other);
      await come(element);
      expect([log, beeps() - heard]).to.deep.equal([['Time for a break'], SOFT]);
    });

    it('is only what the visitor asked for', async () => {
      const { time, element, log, heard } = await resting(NOON);
      await tap(element, 'More', TONE, ASK, 'More');
      await wait(element, time, 100);
      expect([log, beeps() - heard]).to.deep.equal([[], 0]);
    });

    it('does not come for a page that is opened when it is due, nor for answers, nor a slip', async () => {
      const { time, element, log } = await resting(NOON, { storage: 'session' });
      window.dispatchEvent(new Event('pagehide'));
      element.remove();
      const later = clock(time.now() + 200 * 60_000);
      const again = await timer(later, { notify: 'page', storage: 'session' });
      const heard = beeps();
      await wait(again, later, 1);
      await tap(again, 'Start ice', 'All true');
      await tap(again, 'I took it off');
      await wait(again, later, 1);
      expect(textOf(again)).to.contain('You can use ice now');
      expect([log, beeps() - heard]).to.deep.equal([[], 0]);
      sessionStorage.clear();
    });

    it('asks for no tap where the sound is locked', async () => {
      const { time, element } = await resting(NOON);
      FakeContext.tapped = false;
      FakeContext.made = [];
      await wait(element, time, 100);
      FakeContext.tapped = true;
      await tap(element, 'More', 'Test sound');
      await come(element);
      expect(beeps(), 'the ring alone').to.equal(RING);
    });
  });

  describe('screen', () => {
    it('is kept on while ice is on, and not before or after', async () => {
      const time = nightClock();
      const element = await timer(time);
      await tap(element, 'Just now', 'None', 'None', 'None');
      expect(screen.held).to.equal(0);
      await tap(element, 'All true');
      expect(screen.held).to.equal(1);
      await pass(element, time, 22);
      expect(screen.held, 'over time').to.equal(1);
      await tap(element, 'It is off');
      expect(screen.held).to.equal(0);
    });

    it('is let go when nobody confirms for long', async () => {
      const time = nightClock();
      const element = await timer(time);
      await tap(element, ...START);
      await pass(element, time, 40);
      expect(screen.held).to.equal(0);
    });

    it('follows the switch at once, and says what holds', async () => {
      const element = await timer(nightClock());
      await tap(element, ...START, 'More');
      expect(textOf(element, '.known')).to.contain('The screen stays on while ice or heat is on.');
      await tap(element, SCREEN_SWITCH);
      expect([screen.held, ticked(element, SCREEN_SWITCH)]).to.deep.equal([0, false]);
      expect(textOf(element, '.known')).to.not.contain('The screen stays on');
      await tap(element, SCREEN_SWITCH);
      await settled();
      expect([screen.held, ticked(element, SCREEN_SWITCH)]).to.deep.equal([1, true]);
    });

    it('may go dark where the page says so, until the visitor switches it', async () => {
      const element = await timer(nightClock(), { wakeLock: 'off' });
      await tap(element, ...START);
      expect(screen.held).to.equal(0);
      await tap(element, 'More', SCREEN_SWITCH);
      expect(screen.held).to.equal(1);
    });
  });

  describe('notice', () => {
    /** A page with notices, for a visitor who gives the browser this answer. */
    async function withNotices(answer: NotificationPermission | undefined, notify = 'page') {
      const { FakeNotification, log } = fakeNotification(answer ?? 'default');
      const value = answer && FakeNotification;
      Object.defineProperty(window, 'Notification', { configurable: true, writable: true, value });
      const time = nightClock();
      const element = await timer(time, { notify });
      return { element, time, log };
    }

    it('is not spoken of unless the page turns it on', async () => {
      const { element, time, log } = await withNotices('granted', 'off');
      await tap(element, 'More');
      expect(ticked(element, ASK)).to.equal(undefined);
      await tap(element, 'More', ...START);
      await wait(element, time, 20);
      expect(log).to.deep.equal([]);
    });

    it('is not asked for before a tap on it, and not sent without one', async () => {
      const { element, time, log } = await withNotices('granted');
      await tap(element, ...START, 'More');
      expect(ticked(element, ASK)).to.equal(false);
      await wait(element, time, 20);
      expect([buzzes, log]).to.deep.equal([1, []]);
    });

    it('is sent once when time is up, and goes when the ice is off', async () => {
      const { element, time, log } = await withNotices('granted');
      await tap(element, 'More', ASK);
      await until(() => textOf(element).includes('You will also get a notice'));
      expect(ticked(element, ASK)).to.equal(true);
      await tap(element, 'More', ...START);
      await wait(element, time, 19);
      expect(log).to.deep.equal(['asked']);
      await wait(element, time, 1);
      await wait(element, time, 0);
      expect(log).to.deep.equal(['asked', 'Time is up']);
      await tap(element, 'It is off');
      expect(log).to.deep.equal(['asked', 'Time is up', 'closed']);
      await wait(element, time, 1);
      expect(log.length).to.equal(3);
    });

    it('is sent after a reload, too, without another tap', async () => {
      const { element, time, log } = await withNotices('granted');
      await tap(element, ...START, 'More', ASK);
      await until(() => ticked(element, ASK));
      const { again, later } = await reloaded(element, time, { notify: 'page' });
      await tap(again, 'More about the alarm');
      await until(() => textOf(again, '.known').includes('A notice may also show up'));
      await wait(again, later, 20);
      expect(log).to.deep.equal(['asked', 'Time is up']);
    });

    it('can be turned off again', async () => {
      const { element, time, log } = await withNotices('granted');
      await tap(element, ...START, 'More', ASK);
      await until(() => ticked(element, ASK));
      await tap(element, ASK);
      expect(ticked(element, ASK)).to.equal(false);
      await wait(element, time, 20);
      expect(log).to.deep.equal(['asked']);
    });

    it('says nothing of health, in Spanish neither', async () => {
      const { element, time, log } = await withNotices('granted');
      await tap(element, 'More', ASK);
      await until(() => textOf(element).includes('You will also get a notice'));
      await tap(element, 'More', ...START, 'Español');
      await wait(element, time, 20);
      expect(log).to.deep.equal(['asked', 'Se acabó el tiempo']);
    });

    for (const [name, answer, words, asked] of [
      ['denied', 'denied', 'Your browser blocks notices from this page.', ['asked']],
      ['left open', 'default', ASK, ['asked']],
      ['not there', undefined, 'This browser cannot send a notice here.', []],
    ] as const) {
      it(`is said to be so where it is ${name}, and the rest of the alarm comes`, async () => {
        const { element, time, log } = await withNotices(answer);
        await tap(element, 'More');
        if (answer) await tap(element, ASK);
        await until(() => textOf(element).includes(words), words);
        await tap(element, 'More', ...START);
        await wait(element, time, 20);
        expect([log, buzzes, beeps()]).to.deep.equal([asked, 1, RING]);
      });
    }
  });
});
