import {
  EVERY,
  isShort,
  NO_DAY,
  type DateRange,
  type Rule,
  type Span,
  type Spans,
} from './schedule.ts';

/** The place of public holidays, after the seven weekdays. */
export const HOLIDAYS = 7;

/** What is said of one weekday, or of public holidays. */
export interface Slot {
  readonly spans: Spans;
  readonly text?: string | undefined;
}

/** Seven weekdays from Monday, and public holidays; undefined where nothing is said. */
export type Slots = (Slot | undefined)[];

const keyOf = ({ spans, text }: Slot): string =>
  spans ? spans.map(({ start, end }: Span) => `${start}-${end}`).join() : `?${text ?? ''}`;

/** As few rules as say the same: weekdays with the same hours are one. */
export function rulesOf(slots: Slots, dates: readonly DateRange[]): Rule[] {
  const rules = new Map<string, Rule & { readonly week: number[] }>();
  slots.forEach((slot, index) => {
    if (!slot) return;
    const holidays = index === HOLIDAYS;
    const key = `${holidays}${keyOf(slot)}`;
    const { spans, text } = slot;
    const rule = rules.get(key) ?? {
      week: NO_DAY.slice(),
      holidays,
      dates,
      spans,
      text,
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
  if (isShort(rule)) return 4;
  if (rule.holidays) return 3;
  return rule.dates.length > 0 ? 2 : rule.spans?.length === 0 ? 1 : 0;
};

/**
 * Puts what lists say in no order into the order of rules, where the later wins: weeks, days off,
 * seasons, public holidays, dates.
 */
export function inOrder(rules: readonly Rule[]): Rule[] {
  return [0, 1, 2, 3, 4].flatMap((wanted) => rules.filter((rule) => rank(rule) === wanted));
}
