import { MINUTE } from '../../shared/time.ts';
import type { Protocol } from './protocol.ts';
import { awakeFrom, quietFrom, type QuietHours } from './quiet-hours.ts';
import type { Reading } from './reading.ts';

/**
 * When the plan suggests a pack: the screen and the calendar file say the same. One that would run into
 * quiet hours waits until they are over.
 *
 * @param at the pack may go on then
 * @param length how long it lasts
 * @param awakeFrom the first moment outside quiet hours, from this one on
 */
export function suggestedTime(
  at: number,
  length: number,
  awakeFrom: (at: number) => number,
): number {
  return wholeMinute(awakeFor(at, length, awakeFrom));
}

/** The first moment from which so long is outside quiet hours. */
function awakeFor(at: number, length: number, awakeFrom: (at: number) => number): number {
  const start = awakeFrom(at);
  const last = start + length - 1;
  const end = awakeFrom(last);
  return end > last ? end : start;
}

/** Never sooner than the instant itself: the rest before it is not to be cut short. */
export const wholeMinute = (at: number): number => Math.ceil(at / MINUTE) * MINUTE;

/** The next pack as the plan suggests it. */
export interface Suggestion {
  /** As screens say it. */
  readonly at: number;
  /** It is now: the rest is over, and no quiet hours are near. */
  readonly isNow: boolean;
  /** When that changes by the hours of the day alone; null if never. */
  readonly changesAt: number | null;
}

/** What the plan suggests now; null where no pack comes. */
export function suggestionOf(
  { nextStartAt, dueByDate, kind }: Reading,
  now: number,
  protocol: Protocol,
  quiet: QuietHours | null,
): Suggestion | null {
  if (nextStartAt === null) return null;
  const length = protocol[kind];
  const from = Math.max(nextStartAt, now);
  const awake = awakeFor(from, length, (at) => awakeFrom(at, quiet));
  const isNow = dueByDate && awake === now;
  const nightAt = quiet && quietFrom(now + length, quiet) - length + 1;
  return { at: wholeMinute(awake), isNow, changesAt: isNow ? nightAt : awake > now ? awake : null };
}
