import {
  byPrecedence,
  weekdayRules,
  type HoursByWeekday,
  type WeekdayHours,
} from './weekday-rules.ts';
import type { DateRange, Rule } from './schedule.ts';

/** One entry of `openingHoursSpecification`, read. */
export interface SpecifiedHours {
  /** Weekdays from Monday, 0, and `HOLIDAYS`. */
  readonly days: readonly number[];
  /** `undefined` means always; a bound that the entry does not give is infinite. */
  readonly range: DateRange | undefined;
  readonly hours: WeekdayHours;
}

/** The entries for the same dates. */
interface Group {
  readonly range: DateRange | undefined;
  readonly week: HoursByWeekday;
}

/** The hours of a weekday that two entries name. */
function combine(
  earlier: WeekdayHours | undefined,
  later: WeekdayHours,
): WeekdayHours | 'contradiction' {
  if (!earlier) return later;
  if (!earlier.spans || !later.spans) return earlier.spans ? later : earlier;
  if ((earlier.spans.length === 0) !== (later.spans.length === 0)) return 'contradiction';
  return { spans: earlier.spans.concat(later.spans) };
}

/**
 * How many days a group covers, for comparing. Open-ended groups count as longer than any with both
 * bounds, and the group without dates as the longest.
 */
const breadth = ({ range }: Group): number =>
  range ? Math.min(range.through - range.from, 1e9) : 2e9;

/**
 * Makes rules of entries. Entries for the same dates add up; entries for fewer dates win over entries
 * for more. The hours of a weekday that is both open and closed are not known.
 *
 * @param contradicts called for each such weekday
 */
export function specificationRules(
  specified: readonly SpecifiedHours[],
  contradicts: () => void,
): Rule[] {
  const groups = new Map<string, Group>();
  for (const { days, range, hours } of specified) {
    const key = range ? `${range.from}/${range.through}` : '';
    const { week } = groups.get(key) ?? { week: [] };
    groups.set(key, { range, week });
    for (const day of days) {
      const both = combine(week[day], hours);
      if (both === 'contradiction') contradicts();
      week[day] = both === 'contradiction' ? { spans: null } : both;
    }
  }
  const list: Group[] = [];
  groups.forEach((group) => list.push(group));
  const rules = list
    .sort((a, b) => breadth(b) - breadth(a))
    .map(({ range, week }) => weekdayRules(week, range ? [range] : []));
  return byPrecedence(rules.flat());
}
