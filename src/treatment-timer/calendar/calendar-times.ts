import { DAY } from '../../shared/time.ts';
import type { Kind } from '../plan/protocol.ts';
import { suggestedTime } from '../plan/suggested-time.ts';

/** A part of the plan in which one kind of pack comes again and again. */
export interface Stretch {
  readonly kind: Kind;
  /** The first may start then. */
  readonly from: number;
  /** None starts then or later. */
  readonly until: number;
  /** How long one lasts. */
  readonly length: number;
  /** From one start to the next. */
  readonly interval: number;
  /** At most so many in any 24 hours. */
  readonly daily: number;
  /** Starts of those of its kind that have been, in order. */
  readonly before?: readonly number[];
}

export interface PlannedTime {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** More entries than this would bury a person's own. */
const MOST = 60;

/**
 * When the rest of the plan would come, none of it in quiet hours. What was missed is not made up.
 *
 * @param stretches in order
 * @param awakeFrom the first moment outside quiet hours, from this one on
 */
export function plannedTimes(
  stretches: readonly Stretch[],
  awakeFrom: (at: number) => number,
): readonly PlannedTime[] {
  const times: PlannedTime[] = [];
  let restUntil = -Infinity;
  for (const { kind, from, until, length, interval, daily, before = [] } of stretches) {
    const starts = before.slice();
    while (times.length < MOST) {
      const dayBefore = starts[starts.length - daily] ?? -Infinity;
      const earliest = Math.max(from, restUntil, dayBefore + DAY);
      const start = suggestedTime(earliest, length, awakeFrom);
      if (!(start < until)) break;
      times.push({ kind, start, end: start + length });
      starts.push(start);
      restUntil = start + interval;
    }
  }
  return times;
}
