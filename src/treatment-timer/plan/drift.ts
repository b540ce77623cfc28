import { SECOND } from '../../shared/time.ts';

/** The two clocks of a page, read together: the device's date, and time that only runs forward. */
export interface Moment {
  readonly wall: number;
  readonly monotonic: number;
}

/** A sleep or a change of the date, since the mark. */
export interface Drift {
  /** To compare with from now on. */
  readonly mark: number;
  /** Milliseconds by which the date was set back. */
  readonly setBack: number;
  /** Milliseconds by which the date ran ahead: it was set forward, or the device slept. */
  readonly ahead: number;
}

/** By how much the date is beyond the time that was counted. */
export const markAt = ({ wall, monotonic }: Moment): number => wall - monotonic;

/** Compares how far the two clocks have come. What is less than a second adds up until it is not. */
export function driftSince(mark: number, moment: Moment): Drift {
  const now = markAt(moment);
  if (Math.abs(now - mark) < SECOND) return { mark, setBack: 0, ahead: 0 };
  return {
    mark: now,
    setBack: Math.ceil(Math.max(mark - now, 0)),
    ahead: Math.ceil(Math.max(now - mark, 0)),
  };
}
