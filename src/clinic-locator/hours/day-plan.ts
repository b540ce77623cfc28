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

/** What holds on one day, and the rule that decided it. */
export interface Plan {
  readonly spans: Spans;
  readonly rule: Rule | undefined;
  /** Closed on this very date, rather than on all days of its name. */
  readonly closure: boolean;
}

function covers({ from, through, yearly }: DateRange, { day, month, date }: CivilDate): boolean {
  const at = yearly ? month * 32 + date : day;
  return from <= through || !yearly ? at >= from && at <= through : at >= from || at <= through;
}

/** The bit of the weekday's place in its month, counted from both ends. */
const placeBits = ({ year, month, date }: CivilDate): number =>
  (1 << Math.floor((date - 1) / 7)) | (32 << Math.floor((monthLength(year, month) - date) / 7));

const isOnWeekday = (rule: Rule, date: CivilDate, always: boolean): boolean => {
  const weeks = rule.week[date.weekday]!;
  if (always) return weeks === EVERY;
  return weeks === EVERY || (weeks !== 0 && (weeks & placeBits(date)) !== 0);
};

/** A feed that was for last year says nothing about today, not even that it is closed. */
const opensSometimes = (rule: Rule, date: CivilDate): boolean =>
  rule.spans?.length !== 0 &&
  !isShort(rule) &&
  (rule.dates.length === 0 || rule.dates.some((range) => range.yearly || covers(range, date)));

const isForWholeDates = (rule: Rule): boolean =>
  isShort(rule) || (rule.dates.length > 0 && rule.week.every((weeks) => weeks === EVERY));

/** @param usual leaves out what makes a day unlike others of its weekday and season */
export function planOf(schedule: Schedule, day: number, usual = false): Plan {
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
