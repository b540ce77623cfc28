import {
  EVERY,
  isShort,
  NO_DAY,
  type DateRange,
  type Rule,
  type Span,
  type Spans,
} from './schedule.ts';

/** The index of public holidays; the seven weekdays have 0 to 6. */
export const HOLIDAYS = 7;

/** The hours of one weekday, or of public holidays. */
export interface WeekdayHours {
  readonly spans: Spans;
  /** As the feed writes them, where they cannot be read. */
  readonly text?: string | undefined;
  /** What the feed says beside the hours, such as "by appointment". */
  readonly note?: string | undefined;
}

/** The seven weekdays from Monday, then public holidays; `undefined` for a day without hours. */
export type HoursByWeekday = (WeekdayHours | undefined)[];

const keyOf = ({ spans, text, note = '' }: WeekdayHours): string =>
  (spans ? spans.map(({ start, end }: Span) => `${start}-${end}`).join() : `?${text ?? ''}`) + note;

/** Makes rules of hours by weekday, one for all weekdays with the same hours. */
export function weekdayRules(week: HoursByWeekday, dates: readonly DateRange[]): Rule[] {
  const rules = new Map<string, Rule & { readonly week: number[] }>();
  week.forEach((hours, index) => {
    if (!hours) return;
    const holidays = index === HOLIDAYS;
    const key = `${holidays}${keyOf(hours)}`;
    const { spans, text, note } = hours;
    const rule = rules.get(key) ?? {
      week: NO_DAY.slice(),
      holidays,
      dates,
      spans,
      text,
      note,
      joins: false,
    };
    if (!holidays) rule.week[index] = EVERY;
    rules.set(key, rule);
  });
  const list: Rule[] = [];
  rules.forEach((rule) => list.push(rule));
  return list;
}

const rank = (rule: Rule): number => {
  if (isShort(rule)) return 5;
  if (rule.holidays) return 4;
  if (rule.dates.length > 0) return 3;
  return rule.spans === null ? 2 : rule.spans.length === 0 ? 1 : 0;
};

/**
 * Sorts rules that come in no order, so that a later rule wins over an earlier one: weekly hours, weekly
 * days off, what is text, seasons, public holidays, single dates.
 */
export function byPrecedence(rules: readonly Rule[]): Rule[] {
  return [0, 1, 2, 3, 4, 5].flatMap((wanted) => rules.filter((rule) => rank(rule) === wanted));
}
