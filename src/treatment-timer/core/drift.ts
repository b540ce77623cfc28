import { MINUTE, SECOND } from './protocol.ts';

/** The two clocks of a page, read together: the device's date, and time that only runs forward. */
export interface Moment {
  readonly wall: number;
  readonly monotonic: number;
}

/** By how much the date is beyond the time that was counted: the least and the most that is not yet told. */
export interface Mark {
  readonly least: number;
  readonly most: number;
}

/** A sleep or a change of the date, since the mark. */
export interface Drift {
  /** To compare with from now on. */
  readonly mark: Mark;
  /** Milliseconds by which the date was set back. */
  readonly setBack: number;
  /** Milliseconds by which the date ran ahead: it was set forward, or the device slept. */
  readonly ahead: number;
}

const beyond = ({ wall, monotonic }: Moment): number => wall - monotonic;

export const markAt = (moment: Moment): Mark => ({ least: beyond(moment), most: beyond(moment) });

/**
 * Compares how far the two clocks have come. What is too little to tell adds up until it is not, and a
 * little sleep does not hide that the date was set back.
 */
export function driftSince({ least, most }: Mark, moment: Moment): Drift {
  const now = beyond(moment);
  const setBack = Math.ceil(most - now);
  const ahead = Math.ceil(now - least);
  if (most - now >= SECOND)
    return { mark: { least: least - setBack, most: now }, setBack, ahead: 0 };
  if (now - least >= MINUTE) return { mark: markAt(moment), setBack: 0, ahead };
  return { mark: { least: Math.min(least, now), most: Math.max(most, now) }, setBack: 0, ahead: 0 };
}
