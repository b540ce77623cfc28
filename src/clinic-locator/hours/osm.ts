import { parseSpans } from './clock-time.ts';
import { parseDates } from './osm-dates.ts';
import { parseDays } from './osm-days.ts';
import { DAYS, MONTHS, plain } from './plain.ts';
import { ALL_DAY, always, EVERY, type Rule } from './schedule.ts';

export interface OsmHours {
  readonly rules: readonly Rule[];
  /** Reads in another way than its writer may have meant. */
  readonly unclear: boolean;
}

const MAX_LENGTH = 2000;

const DATE = `(?:20\\d\\d|${MONTHS.join('|')})`;
const DAY = `(?:${DAYS.join('|')}|ph)`;

/** Dates, days, times, and whether it is closed then. */
const RULE = new RegExp(
  `^(${DATE}(?:[ ,-](?:${DATE}|\\d{1,2}(?![\\d:ap])))*)?` +
    `(?:(?:^| )(${DAY}(?:[,-]${DAY}|\\[[-\\d,]+\\])*))?` +
    `(?:(?:^|[ ,])(24/7|(?:\\d|noon|midnight)[-\\d:,apmnoidght]*))?` +
    `(?:(?:^| )(off|closed|open))?$`,
);

/** Where a comma begins a rule that adds to the one before, rather than another date or time. */
const ADDING = /(:\d\d|[ap]m|noon|midnight|24\/7|off|closed),(?=[a-z])(?!noon|midnight)/g;

interface RuleRead {
  readonly rule: Rule;
  readonly unclear: boolean;
}

function parseRule(text: string): RuleRead | undefined {
  const adds = text.startsWith('+');
  const [, dateText, dayText, timeText, state] = RULE.exec(adds ? text.slice(1) : text) ?? [];
  const off = state === 'off' || state === 'closed';
  const allDay = timeText === '24/7';
  const dates = dateText ? parseDates(dateText) : [];
  const days = dayText ? parseDays(dayText) : undefined;
  const times = timeText && !allDay ? parseSpans(timeText) : undefined;
  if (!dates || (dayText && !days) || (timeText && !allDay && !times)) return undefined;
  // OSM takes hours away there, and few who write it mean that
  if (off && times) return undefined;
  // "9am-5pm" without days may well mean weekdays; and a date alone says nothing
  if (!days && (times ? times.half && !dateText : !off && !allDay)) return undefined;

  const everyDay = !dateText && days?.week.every((weeks) => weeks === EVERY);
  const bare = !off && !timeText && !everyDay;
  return {
    rule: {
      ...always,
      week: days?.week ?? always.week,
      holidays: days?.holidays ?? false,
      dates,
      spans: off ? [] : (times?.spans ?? ALL_DAY),
      joins: adds && !off,
    },
    unclear: bare || times?.unclear === true,
  };
}

/**
 * Reads a subset of OpenStreetMap's `opening_hours`, which schema.org's `openingHours` is a part of:
 *
 * - `24/7`, `off`, `closed`
 * - weekdays: `Mo-Fr`, `Mo,We`, `Fr-Mo`, `Sa[1]`, `Sa[1,3]`, `Su[-1]`, `PH`, and English names
 *   (`Monday to Friday`); without times, all day
 * - times: `09:00-17:00`, `09:00-12:00,13:00-17:00`, `22:00-06:00`, `20:00-26:00`, `8 AM-5:30 PM`
 * - dates before weekdays: `Dec 25`, `Dec 24-26`, `Dec 24-Jan 2`, `Jun-Aug`, `Jan 1,Dec 25`,
 *   `2026 Dec 24-2027 Jan 2`, `2026`
 * - `;` between rules: a later one takes the place of an earlier one for the whole day; `,` adds to it
 *
 * One rule is read otherwise: a night belongs to the day on which it begins, whatever is said of the
 * next, unless that date itself is closed.
 *
 * @returns undefined for anything else: comments, `||`, `+`, `sunrise`, `week`, `SH`, day names of
 *   other languages, hours without AM, PM or minutes
 */
export function parseOsm(text: string): OsmHours | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const parts = plain(text).replace(ADDING, '$1;+').split(';').filter(Boolean);
  const all = parts.map(parseRule);
  const list = all.filter((each) => each !== undefined);
  if (list.length === 0 || list.length < all.length) return undefined;
  return { rules: list.map(({ rule }) => rule), unclear: list.some(({ unclear }) => unclear) };
}
