import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { driftSince, markAt } from '../plan/drift.ts';
import { SECOND } from '../../shared/time.ts';

/** Where time comes from. */
export interface ClockSource {
  /** The device's date, epoch milliseconds. */
  now(): number;
  /** Milliseconds since some start, which no change of the date touches. */
  monotonic(): number;
}

export const systemClock: ClockSource = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
};

interface Listener {
  /** Time for another look: a boundary, a second, or a visitor who comes back to the page. */
  look(): void;
  /** The page goes out of sight, perhaps for good. */
  leave(): void;
  /** The device's date was set back by so many milliseconds, and is `now`. */
  setBack(by: number, now: number): void;
  /** The date ran ahead of the time that the page counted, by so many milliseconds, and is `now`. */
  ahead(by: number, now: number): void;
}

/** Browsers fire at once where the wait is longer than 32 bits of milliseconds. */
const LONGEST_WAIT = 24 * 60 * 60 * SECOND;

/**
 * Wakes the element when something may have changed: at the next boundary, and each second or minute while a
 * visitor watches a countdown. A late wake-up does no harm, because what is shown comes from the date alone.
 */
export class Clock implements ReactiveController {
  readonly #listener: Listener;
  #source: ClockSource = systemClock;
  #mark: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, listener: Listener) {
    this.#listener = listener;
    host.addController(this);
  }

  get source(): ClockSource {
    return this.#source;
  }

  set source(source: ClockSource) {
    this.#source = source;
    this.#mark = null;
  }

  hostConnected(): void {
    this.#connected = true;
    document.addEventListener('visibilitychange', this.#onVisibility);
    document.addEventListener('resume', this.#onReturn);
    window.addEventListener('pageshow', this.#onReturn);
    window.addEventListener('pagehide', this.#onLeave);
  }

  hostDisconnected(): void {
    this.#connected = false;
    document.removeEventListener('visibilitychange', this.#onVisibility);
    document.removeEventListener('resume', this.#onReturn);
    window.removeEventListener('pageshow', this.#onReturn);
    window.removeEventListener('pagehide', this.#onLeave);
    clearTimeout(this.#timer);
  }

  /** The date, epoch milliseconds. Tells the listener first if it drifted from the time that was counted. */
  now(): number {
    const moment = {
      wall: Math.round(this.#source.now()),
      monotonic: this.#source.monotonic(),
    };
    const { mark, setBack, ahead } = driftSince(this.#mark ?? markAt(moment), moment);
    this.#mark = mark;
    if (setBack > 0) this.#listener.setBack(setBack, moment.wall);
    if (ahead > 0) this.#listener.ahead(ahead, moment.wall);
    return moment.wall;
  }

  /**
   * Plans the next wake-up; replaces the one planned before.
   *
   * @param boundary when something changes, epoch milliseconds
   * @param step milliseconds from one look to the next where a visitor may be watching time go by
   */
  wakeAt(boundary: number | null, step: number | null): void {
    clearTimeout(this.#timer);
    if (!this.#connected) return;
    const now = this.#source.now();
    const untilBoundary = boundary === null ? Infinity : Math.max(boundary - now, 0);
    const watching = step !== null && document.visibilityState === 'visible';
    const untilStep = watching ? step - (now % step) : Infinity;
    const wait = Math.min(untilBoundary, untilStep);
    if (wait === Infinity) return;
    this.#timer = setTimeout(() => this.#listener.look(), Math.min(wait, LONGEST_WAIT));
  }

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'visible') this.#listener.look();
    else this.#listener.leave();
  };

  readonly #onReturn = (): void => this.#listener.look();

  readonly #onLeave = (): void => this.#listener.leave();
}
