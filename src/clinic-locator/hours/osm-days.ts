import { DAYS } from './names.ts';
import { EVERY, NO_DAY, type Week } from './schedule.ts';

/** Days of the week. */
export interface Days {
  readonly week: Week;
  /** Whether public holidays are named too. */
  readonly holidays: boolean;
}

const RANGE = /^([a-z]{2})(?:-([a-z]{2})|\[([-\d,]+)\])?$/;

/** Reads places in a month, `1`, `1-2`, `-1` and lists of these, as the bits of `Week`. */
function parsePlaces(text: string): number | undefined {
  let bits = 0;
  for (const part of text.split(',')) {
    const [, last, first, through = first] = /^(-?)([1-5])(?:-([1-5]))?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(through)];
    if (!(from <= to) || (last && from < to)) return undefined;
    for (let place = from; place <= to; place++) bits |= (last ? 32 : 1) << (place - 1);
  }
  return bits;
}

/** Reads normalized text such as `mo-fr`, `mo,we`, `fr-mo`, `sa[1,3]`, `su[-1]`, `ph`, and lists of these. */
export function parseDays(text: string): Days | undefined {
  const week = NO_DAY.slice();
  let holidays = false;
  // commas within brackets separate weeks, not days
  for (const part of text.split(/,(?![^[]*\])/)) {
    if (part === 'ph') {
      holidays = true;
      continue;
    }
    const [, from = '', to = from, places] = RANGE.exec(part) ?? [];
    const [first, last] = [DAYS.indexOf(from), DAYS.indexOf(to)];
    const bits = places === undefined ? EVERY : parsePlaces(places);
    if (first < 0 || last < 0 || bits === undefined) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      week[day]! |= bits;
      if (day === last) break;
    }
  }
  return { week, holidays };
}
