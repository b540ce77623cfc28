import { parseDate } from './calendar.ts';
import { planOf } from './day-plan.ts';
import { isFederalHoliday } from './holidays.ts';
import type { Hours } from './parse.ts';
import { isParticular, type Schedule } from './schedule.ts';

/**
 * Why a patient should call. `holiday`: the feed does not mention a holiday. `review`: nobody has
 * checked the hours for long. `unclear`: the writer may have meant other hours. `likely`: the
 * hours are not certain as they are written, though nothing else can well be meant.
 */
export type Doubt = 'holiday' | 'review' | 'unclear' | 'likely';

/** For how many days hours are trusted after somebody has checked them. */
export const REVIEW_LASTS = 180;

/** Whether hours were last checked too long ago; false where that day is not known. */
export function isOutdated(lastReviewed: string | undefined, today: number): boolean {
  const reviewed = parseDate(lastReviewed?.trim().slice(0, 10) ?? '');
  return reviewed !== undefined && today - reviewed > REVIEW_LASTS;
}

/** Whether a day is a federal holiday for which no rule was written. */
const isUnsettled = (schedule: Schedule, day: number): boolean => {
  if (!isFederalHoliday(day)) return false;
  const { rule } = planOf(schedule, day);
  return !rule || !isParticular(rule);
};

/** @param days the days that an answer is about, the clinic's own date first; a `null` is passed over */
export function doubtsOf(
  schedule: Schedule,
  days: readonly [today: number, ...others: (number | null)[]],
  lastReviewed: string | undefined,
  holidays: 'us' | 'off' = 'us',
): Doubt[] {
  const doubts: Doubt[] = [];
  if (holidays !== 'off' && days.some((day) => day !== null && isUnsettled(schedule, day)))
    doubts.push('holiday');
  if (isOutdated(lastReviewed, days[0])) doubts.push('review');
  if (schedule.unclear) doubts.push('unclear');
  if (schedule.likely) doubts.push('likely');
  return doubts;
}

/**
 * For the editor: whether the hours say what happens on any of some federal holidays, by its date or
 * by a rule for all of them.
 *
 * @param holidays days since 1 January 1970, such as the holidays of the year to come
 */
export const knowsAHoliday = ({ schedule }: Hours, holidays: readonly number[]): boolean =>
  schedule !== null && holidays.some((day) => !isUnsettled(schedule, day));
