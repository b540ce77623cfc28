import { MINUTE } from '../../shared/time.ts';

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
  const start = awakeFrom(at);
  const last = start + length - 1;
  const end = awakeFrom(last);
  return wholeMinute(end > last ? end : start);
}

/** Never sooner than the instant itself: the rest before it is not to be cut short. */
export const wholeMinute = (at: number): number => Math.ceil(at / MINUTE) * MINUTE;
