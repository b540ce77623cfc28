import { expect } from 'chai';
import type { ReactiveControllerHost } from 'lit';
import { ClockController } from '../../../src/clinic-locator/hours/clock-controller.ts';
import '../../helpers.ts';

const MINUTE = 60_000;

/** A clock whose timers ring when they are told to, and how often it drew its host. */
function watched() {
  let visibility: DocumentVisibilityState = 'visible';
  let draws = 0;
  const timers = new Map<number, { ring: () => void; wait: number | undefined }>();
  const real = { set: window.setTimeout.bind(window), clear: window.clearTimeout.bind(window) };
  let next = 1_000_000;
  window.setTimeout = ((ring: () => void, wait?: number) => {
    timers.set(++next, { ring, wait });
    return next;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id?: number) => timers.delete(id!)) as typeof window.clearTimeout;
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
  const host = { addController: () => undefined, requestUpdate: () => draws++ };
  const it = new ClockController(host as unknown as ReactiveControllerHost);
  it.hostConnected();
  draws = 0;
  return {
    clock: it,
    draws: () => draws,
    waits: () => Array.from(timers.values(), ({ wait }) => wait),
    ring() {
      const [entry] = timers.entries();
      timers.delete(entry![0]);
      entry![1].ring();
    },
    show(to: DocumentVisibilityState) {
      visibility = to;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    end() {
      it.hostDisconnected();
      window.setTimeout = real.set;
      window.clearTimeout = real.clear;
      delete (document as { visibilityState?: unknown }).visibilityState;
    },
  };
}

describe('clinic-locator clock', () => {
  let watch: ReturnType<typeof watched>;
  beforeEach(() => {
    watch = watched();
  });
  afterEach(() => watch.end());

  // axe waits on timers of its own, so what was seen is told after they run again
  const seen = <T>(look: () => T): T => {
    const value = look();
    watch.end();
    return value;
  };

  const waits: [name: string, milliseconds: number, wait: number][] = [
    ['at the next change', 5 * MINUTE, 5 * MINUTE],
    ['at once, where that is now', 0, 0],
    ['within an hour, where that is far', 61 * MINUTE, 60 * MINUTE],
    ['within an hour, where there is none', Infinity, 60 * MINUTE],
  ];
  for (const [name, milliseconds, wait] of waits) {
    it(`wakes ${name}`, () => {
      const planned = seen(() => {
        watch.clock.wakeIn(milliseconds);
        return watch.waits();
      });
      expect(planned).to.deep.equal([wait]);
    });
  }

  it('has one plan at a time', () => {
    const planned = seen(() => {
      watch.clock.wakeIn(5 * MINUTE);
      watch.clock.wakeIn(7 * MINUTE);
      return watch.waits();
    });
    expect(planned).to.deep.equal([7 * MINUTE]);
  });

  it('draws when it wakes', () => {
    const draws = seen(() => {
      watch.clock.wakeIn(MINUTE);
      watch.ring();
      return watch.draws();
    });
    expect(draws).to.equal(1);
  });

  it('sleeps while nobody looks, and draws when somebody does', () => {
    const draws = seen(() => {
      watch.show('hidden');
      watch.clock.wakeIn(MINUTE);
      watch.ring();
      const hidden = watch.draws();
      watch.show('visible');
      return [hidden, watch.draws()];
    });
    expect(draws).to.deep.equal([0, 1]);
  });

  const events: [name: string, target: EventTarget][] = [
    ['pageshow', window],
    ['resume', document],
  ];
  for (const [name, target] of events) {
    it(`draws on ${name}`, () => {
      const draws = seen(() => {
        target.dispatchEvent(new Event(name));
        return watch.draws();
      });
      expect(draws).to.equal(1);
    });
  }

  it('forgets its plan and makes none once its host is taken out, and draws when it is back', () => {
    const [left, draws] = seen(() => {
      watch.clock.wakeIn(MINUTE);
      watch.clock.hostDisconnected();
      watch.clock.wakeIn(MINUTE);
      watch.show('visible');
      const taken = [watch.waits(), watch.draws()];
      watch.clock.hostConnected();
      return [taken, watch.draws()];
    });
    expect(left).to.deep.equal([[], 0]);
    expect(draws).to.equal(1);
  });
});
