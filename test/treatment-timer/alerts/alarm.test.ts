import { expect } from 'chai';
import { device } from '../../../src/treatment-timer/alerts/device.ts';
import type { TreatmentTimer } from '../../../src/treatment-timer/treatment-timer.ts';
import { until, type FakeClock } from '../../helpers.ts';
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
