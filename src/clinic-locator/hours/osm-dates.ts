import { monthLength, realDay } from './calendar.ts';
import { MONTHS } from './names.ts';
import type { DateRange } from './schedule.ts';

/** A year, month and date, each `undefined` where the text leaves it out. */
type Point = readonly (number | undefined)[];

const LEAP_YEAR = 2024;

function parsePoint(text: string): Point | undefined {
  const match = /^(20\d\d)? ?([a-z]{3})? ?(\d\d?)?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, date] = match;
  return [
    year ? Number(year) : undefined,
    month ? MONTHS.indexOf(month) + 1 : undefined,
    date ? Number(date) : undefined,
  ];
}

/** A range of dates; its end takes from its beginning the year and month that it leaves out. */
function rangeOf([year, month, date]: Point, end: Point): DateRange | undefined {
  const [endYear = year, endMonth = month ?? 12, endDate] = end;
  const yearly = year === undefined;
  if ((date === undefined) !== (endDate === undefined)) return undefined;
  if (month === undefined && (yearly || end[1] !== undefined)) return undefined;
  if (yearly && endYear !== undefined) return undefined;
  const last = endDate ?? monthLength(endYear ?? LEAP_YEAR, endMonth);
  const from = realDay(year ?? LEAP_YEAR, month ?? 1, date ?? 1);
  const through = realDay(endYear ?? LEAP_YEAR, endMonth, last);
  if (from === undefined || through === undefined) return undefined;
  // a range over New Year ends in another month than it begins
  if (yearly && month === endMonth && through < from) return undefined;
  if (yearly) return { from: month! * 32 + (date ?? 1), through: endMonth * 32 + last, yearly };
  return through < from ? undefined : { from, through, yearly };
}

function parseRange(text: string): DateRange | undefined {
  const written = text.replace(
    /\b(20\d\d)-(0\d|1[0-2])-(\d\d)\b/g,
    (_, year, month, date) => `${year} ${MONTHS[Number(month) - 1]} ${date}`,
  );
  const [first = '', last = first, more] = written.split('-');
  const [from, to] = [parsePoint(first), parsePoint(last)];
  return from && to && more === undefined ? rangeOf(from, to) : undefined;
}

/**
 * Reads normalized text such as `2026-12-25`, `2026`, `2026-2027`, `jun-aug`, `dec 25`, `dec 24-26`,
 * `dec 24-jan 2`, `2026 dec 24-2027 jan 2`, `jan 23,25`, and lists of these.
 */
export function parseDates(text: string): DateRange[] | undefined {
  let month = '';
  const all = text.split(',').map((part) => {
    // Jan 23,25
    const whole = /^\d\d?\b/.test(part) && !/[a-z]/.test(part) ? month + part : part;
    month = /^(?:20\d\d )?[a-z]{3} (?=\d)/.exec(whole)?.[0] ?? '';
    return parseRange(whole);
  });
  const list = all.filter((each) => each !== undefined);
  return list.length < all.length ? undefined : list;
}
