import { isBlank } from '../clinic/entry-reader.ts';
import { isRecord } from '../clinic/problem.ts';
import { parseDate } from './calendar.ts';
import { parseSpan } from './time-spans.ts';
import { parseDays } from './osm-days.ts';
import { normalizeText } from './normalize-text.ts';
import { isPartOf, type DateRange, type Spans } from './schedule.ts';
import { HOLIDAYS } from './weekday-rules.ts';
import { listOf, textOf } from './raw-values.ts';

/** An entry of `openingHoursSpecification`. */
export type Fields = Readonly<Record<string, unknown>>;

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/** The weekdays in `Monday`, `https://schema.org/Monday`, `Mo-Fr` or `PublicHolidays`. */
function daysIn(value: unknown): readonly number[] | undefined {
  const text = textOf(isRecord(value) ? (value['@id'] ?? value['name']) : value, 100);
  if (text === undefined) return undefined;
  const days = parseDays(
    normalizeText(text.replace(/^.*[/#:]/, '')).replace(/publicholidays?/, 'ph'),
  );
  // the first Saturday of a month is not a day of the week
  if (!days || days.week.some(isPartOf)) return undefined;
  const named = EVERY_DAY.filter((day) => days.week[day]);
  return days.holidays ? [...named, HOLIDAYS] : named;
}

/** The weekdays of an entry: all seven where it names no day; `undefined` where a name cannot be read. */
export function daysOf({ dayOfWeek }: Fields): readonly number[] | undefined {
  if (isBlank(dayOfWeek)) return EVERY_DAY;
  const all = listOf(dayOfWeek).map(daysIn);
  const list = all.filter((days) => days !== undefined);
  if (list.length === 0 || list.length < all.length) return undefined;
  return [...EVERY_DAY, HOLIDAYS].filter((day) => list.some((days) => days.includes(day)));
}

/** The times of an entry. Without times it is closed; `spans` is `null` where they cannot be read. */
export function timesOf({ opens, closes }: Fields): { spans: Spans; unclear: boolean } {
  const closed = (value: unknown) => isBlank(value) || /^closed$/i.test(textOf(value) ?? '');
  if (closed(opens) && closed(closes)) return { spans: [], unclear: false };
  const time = (value: unknown) => normalizeText(textOf(value, 40) ?? '');
  return parseSpan(time(opens), time(closes)) ?? { spans: null, unclear: false };
}

/**
 * The dates of an entry; `undefined` where it has no dates and so always holds. A date may carry a time only
 * where the day stays certain: 00:00 on the first day, 23:59 on the last, both without a zone.
 */
export function rangeOf({ validFrom, validThrough }: Fields): DateRange | 'unreadable' | undefined {
  const from = isBlank(validFrom)
    ? -Infinity
    : parseDate((textOf(validFrom) ?? '').replace(/T00:00(?::00)?$/, ''));
  const through = isBlank(validThrough)
    ? Infinity
    : parseDate((textOf(validThrough) ?? '').replace(/T23:59(?::\d\d)?$/, ''));
  if (from === undefined || through === undefined || through < from) return 'unreadable';
  const always = from === -Infinity && through === Infinity;
  return always ? undefined : { from, through, yearly: false };
}

/** The times of an entry as the feed writes them. */
export const writtenTimes = ({ opens, closes }: Fields): string =>
  [opens, closes]
    .map((each) => textOf(each)?.slice(0, 40))
    .filter(Boolean)
    .join('–');

/** An entry as text for people, in the feed's own words: `Lundi 09:00–17:00`. */
export const writtenEntry = (entry: Fields): string => {
  const days = listOf(entry['dayOfWeek'])
    .slice(0, 7)
    .map((day) => textOf(day)?.slice(0, 60).replace(/^.*\//, ''));
  return `${days.filter(Boolean).join(', ')} ${writtenTimes(entry)}`.trim();
};
