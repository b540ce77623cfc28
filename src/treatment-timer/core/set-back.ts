import { SECOND } from './protocol.ts';

/** The two clocks of a page, read together: the device's date, and time that only runs forward. */
export interface Moment {
  readonly wall: number;
  readonly monotonic: number;
}

/**
 * How many milliseconds the date was set back between two moments, and the moment to compare with
 * from now on. A date that runs ahead is taken as time that passed: while a device sleeps, only its
 * date goes on.
 */
export function compare(mark: Moment, now: Moment): { mark: Moment; setBack: number } {
  const behind = mark.wall + (now.monotonic - mark.monotonic) - now.wall;
  if (behind >= SECOND) return { mark: now, setBack: Math.ceil(behind) };
  // a slow drift must add up to be seen
  return { mark: behind > 0 ? mark : now, setBack: 0 };
}
