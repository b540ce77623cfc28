import { expect } from 'chai';
import type { ReactiveControllerHost } from 'lit';
import { Clock } from '../../../src/treatment-timer/keep/clock.ts';
import { clock } from '../../helpers.ts';

const host = { addController: () => undefined } as unknown as ReactiveControllerHost;

/** A clock whose wake-ups are noted, not waited for. */
function watched(visibility: DocumentVisibilityState) {
  const time = clock('2026-11-24T05:50:00.250Z');
  const calls: string[] = [];
  const it = new Clock(host, {
    look: () => calls.push('look'),
    leave: () => calls.push('leave'),
    setBack: (by) => calls.push(`set back ${by}`),
    ahead: (by) => calls.push(`ahead ${by}`),
  });
  it.source = time;
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
  const waits: (number | undefined)[] = [];
  const real = window.setTimeout.bind(window);
  window.setTimeout = ((_: () => void, wait?: number) => {
    waits.push(wait);
    return 0;
  }) as typeof window.setTimeout;
  const wait = (boundary: number | null, step: number | null) => {
    waits.length = 0;
    it.wakeAt(boundary === null ? null : time.now() + boundary, step);
    return waits[0];
  };
  const end = () => {
    it.hostDisconnected();
    window.setTimeout = real;
    delete (document as { visibilityState?: unknown }).visibilityState;
  };
  it.hostConnected();
  return { clock: it, time, calls, wait, end };
}

describe('treatment-timer clock', () => {
  const MINUTE = 60_000;
  const SECOND = 1000;
  const rows = [
    {
      name: 'at the next second, while a pack is watched',
      visible: true,
      boundary: 5 * MINUTE,
      step: SECOND,
      wait: 750,
    },
    {
      name: 'at the boundary, where it comes sooner',
      visible: true,
      boundary: 300,
      step: SECOND,
      wait: 300,
    },
    {
      name: 'at the boundary alone, where no pack is on',
      visible: true,
      boundary: 5 * MINUTE,
      step: null,
      wait: 5 * MINUTE,
    },
    {
      name: 'at the boundary alone, where nobody watches',
      visible: false,
      boundary: 5 * MINUTE,
      step: SECOND,
      wait: 5 * MINUTE,
    },
    {
      name: 'never, where nothing comes',
      visible: true,
      boundary: null,
      step: null,
      wait: undefined,
    },
    {
      name: 'in a day at most',
      visible: true,
      boundary: 60 * 24 * 60 * MINUTE,
      step: null,
      wait: 24 * 60 * MINUTE,
    },
    {
      name: 'each minute while somebody watches a rest',
      visible: true,
      boundary: 90 * MINUTE,
      step: MINUTE,
      wait: MINUTE - 250,
    },
    {
      name: 'at once, where the boundary has passed',
      visible: false,
      boundary: -MINUTE,
      step: SECOND,
      wait: 0,
    },
  ];
  for (const { name, visible, boundary, step, wait } of rows) {
    it(`wakes ${name}`, () => {
      const it_ = watched(visible ? 'visible' : 'hidden');
      try {
        expect(it_.wait(boundary, step)).to.equal(wait);
      } finally {
        it_.end();
      }
    });
  }

  it('looks when the page is seen, and writes down when it goes', () => {
    const seen = watched('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('resume'));
    window.dispatchEvent(new Event('pageshow'));
    seen.end();
    expect(seen.calls).to.deep.equal(['look', 'look', 'look']);
    const hidden = watched('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pagehide'));
    hidden.end();
    expect(hidden.calls).to.deep.equal(['leave', 'leave']);
  });

  it('is silent once it has left the page', () => {
    const it_ = watched('visible');
    it_.clock.hostDisconnected();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(it_.wait(1000, SECOND)).to.equal(undefined);
    it_.end();
    expect(it_.calls).to.deep.equal([]);
  });

  it('notices that the date was set back, and takes a new clock as it is', () => {
    const it_ = watched('visible');
    it_.clock.now();
    it_.time.advance(1000);
    it_.time.setDate(it_.time.now() - 5000);
    it_.clock.now();
    it_.clock.source = clock(0);
    it_.clock.now();
    it_.end();
    expect(it_.calls).to.deep.equal(['set back 5000']);
  });
});
