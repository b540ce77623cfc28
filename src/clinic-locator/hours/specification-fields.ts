import { isRecord } from '../clinic/problem.ts';
import { parseDate } from './calendar.ts';
import { parseSpan } from './clock-time.ts';
import { parseDays } from './osm-days.ts';
import { plain } from './plain.ts';
import { isPartOf, type DateRange, type Spans } from './schedule.ts';
import { HOLIDAYS } from './slots.ts';
import { isAbsent, listOf, textOf } from './values.ts';

/** An entry of a list. */
export type Fields = Readonly<Record<string, unknown>>;

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/** `Monday`, `https://schema.org/Monday`, `Mo-Fr`, `PublicHolidays`. */
function daysIn(value: unknown): readonly number[] | undefined {
  const text = textOf(isRecord(value) ? (value['@id'] ?? value['name']) : value, 100);
  if (text === undefined) return undefined;
  const days = parseDays(plain(text.replace(/^.*[/#:]/, '')).replace(/publicholidays?/, 'ph'));
  // the first Saturday of a month is not a day of the week
  if (!days || days.week.some(isPartOf)) return undefined;
  const named = EVERY_DAY.filter((day) => days.week[day]);
  return days.holidays ? [...named, HOLIDAYS] : named;
}

/** Every day where none is named; undefined where one cannot be read. */
export function daysOf({ dayOfWeek }: Fields): readonly number[] | undefined {
  if (isAbsent(dayOfWeek)) return EVERY_DAY;
  const all = listOf(dayOfWeek).map(daysIn);
  const list = all.filter((days) => days !== undefined);
  if (list.length === 0 || list.length < all.length) return undefined;
  return [...EVERY_DAY, HOLIDAYS].filter((day) => list.some((days) => days.includes(day)));
}

/** Without times, and from 00:00 to 00:00, it is closed; null where the times cannot be read. */
export function timesOf({ opens, closes }: Fields): { spans: Spans; unclear: boolean } {
  const closed = (value: unknown) => isAbsent(value) || /^closed$/i.test(textOf(value) ?? '');
  if (closed(opens) && closed(closes)) return { spans: [], unclear: false };
  const time = (value: unknown) => plain(textOf(value, 40) ?? '');
  return parseSpan(time(opens), time(closes)) ?? { spans: null, unclear: false };
}

/**
 * Of the times that a date may carry only those that leave the day in no doubt: none, the first
 * minute of the first day, the last of the last, all without a zone.
 */
export function rangeOf({ validFrom, validThrough }: Fields): DateRange | 'unreadable' | undefined {
  const from = isAbsent(validFrom)
    ? -Infinity
    : parseDate((textOf(validFrom) ?? '').replace(/T00:00(?::00)?$/, ''));
  const through = isAbsent(validThrough)
    ? Infinity
    : parseDate((textOf(validThrough) ?? '').replace(/T23:59(?::\d\d)?$/, ''));
  if (from === undefined || through === undefined || through < from) return 'unreadable';
  const always = from === -Infinity && through === Infinity;
  return always ? undefined : { from, through, yearly: false };
}

/** The times as written. */
export const rawTimes = ({ opens, closes }: Fields): string =>
  [opens, closes]
    .map((each) => textOf(each)?.slice(0, 40))
    .filter(Boolean)
    .join('–');

/** All of it as written, for people: `Lundi 09:00–17:00`. */
export const raw = (entry: Fields): string => {
  const days = listOf(entry['dayOfWeek'])
    .slice(0, 7)
    .map((day) => textOf(day)?.slice(0, 60).replace(/^.*\//, ''));
  return `${days.filter(Boolean).join(', ')} ${rawTimes(entry)}`.trim();
};
