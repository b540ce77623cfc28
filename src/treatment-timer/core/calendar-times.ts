import { DAY, type Kind } from './protocol.ts';

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
  /** At most so many on one day of the device's calendar. */
  readonly daily: number;
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
  for (const { kind, from, until, length, interval, daily } of stretches) {
    let today = 0;
    let midnight = -Infinity;
    for (let at = Math.max(from, restUntil); times.length < MOST;) {
      const start = wholeMinute(awakeThrough(at, length, awakeFrom));
      if (!(start < until)) break;
      const day = new Date(start).setHours(0, 0, 0, 0);
      if (day !== midnight) today = 0;
      midnight = day;
      if (++today > daily) {
        at = nextMidnight(start);
        continue;
      }
      times.push({ kind, start, end: start + length });
      at = restUntil = start + interval;
    }
  }
  return times;
}

/** A time that would run into quiet hours waits until they are over. */
function awakeThrough(at: number, length: number, awakeFrom: (at: number) => number): number {
  const start = awakeFrom(at);
  const last = start + length - 1;
  const end = awakeFrom(last);
  return end > last ? end : start;
}

/** Never sooner than the instant itself: the rest before it is not to be cut short. */
const wholeMinute = (at: number): number => Math.ceil(at / 60_000) * 60_000;

/** By the calendar, because a day may have 23 hours or 25. */
const nextMidnight = (at: number): number =>
  new Date(new Date(at).setHours(12, 0, 0, 0) + DAY).setHours(0, 0, 0, 0);
