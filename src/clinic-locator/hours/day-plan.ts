import { civil, monthLength, type CivilDate } from './calendar.ts';
import { isFederalHoliday } from './holidays.ts';
import {
  EVERY,
  isShort,
  type DateRange,
  type Rule,
  type Schedule,
  type Spans,
} from './schedule.ts';

/** The hours of one day. */
export interface DayPlan {
  readonly spans: Spans;
  /** The rule that decided the hours; `undefined` where no rule speaks of the day. */
  readonly rule: Rule | undefined;
  /** Whether it is closed for the sake of its date, such as a holiday, and not for its weekday. */
  readonly closure: boolean;
}

function covers({ from, through, yearly }: DateRange, { day, month, date }: CivilDate): boolean {
  const at = yearly ? month * 32 + date : day;
  return from <= through || !yearly ? at >= from && at <= through : at >= from || at <= through;
}

/** A weekday's two bits in `Week`: its place in the month, counted from the beginning and from the end. */
const placeBits = ({ year, month, date }: CivilDate): number =>
  (1 << Math.floor((date - 1) / 7)) | (32 << Math.floor((monthLength(year, month) - date) / 7));

/** @param always whether the rule must hold in every week of a month */
const isOnWeekday = (rule: Rule, date: CivilDate, always: boolean): boolean => {
  const weeks = rule.week[date.weekday]!;
  if (always) return weeks === EVERY;
  return weeks === EVERY || (weeks !== 0 && (weeks & placeBits(date)) !== 0);
};

/**
 * Whether a rule gives usual opening hours that are in force on a date. Where no rule does, as in a feed
 * that was written for last year, days that it does not name are unknown rather than closed.
 */
const opensSometimes = (rule: Rule, date: CivilDate): boolean =>
  rule.spans?.length !== 0 &&
  !isShort(rule) &&
  (rule.dates.length === 0 || rule.dates.some((range) => range.yearly || covers(range, date)));

/** Whether a rule is about dates, whatever their weekdays. */
const isForWholeDates = (rule: Rule): boolean =>
  isShort(rule) || (rule.dates.length > 0 && rule.week.every((weeks) => weeks === EVERY));

/**
 * The hours of a day.
 *
 * @param usual leaves out holidays and rules for a few dates or weeks, which make a day unlike others of
 *   its weekday and season
 */
export function planOf(schedule: Schedule, day: number, usual = false): DayPlan {
  const date = civil(day);
  let spans: Spans = null;
  let decided: Rule | undefined;
  let inForce = false;
  let holiday: boolean | undefined;
  let asHoliday = false;
  for (const rule of schedule.rules) {
    if (usual && isShort(rule)) continue;
    inForce ||= opensSometimes(rule, date);
    if (rule.dates.length > 0 && !rule.dates.some((range) => covers(range, date))) continue;
    const onHoliday = rule.holidays && !usual && (holiday ??= isFederalHoliday(day));
    if (!onHoliday && !isOnWeekday(rule, date, usual)) continue;
    asHoliday = onHoliday;
    spans = rule.joins && decided ? spans && rule.spans && spans.concat(rule.spans) : rule.spans;
    decided = rule;
  }
  if (!decided) return { spans: inForce ? [] : null, rule: undefined, closure: false };
  const closure = spans?.length === 0 && (asHoliday || isForWholeDates(decided));
  return { spans, rule: decided, closure };
}
