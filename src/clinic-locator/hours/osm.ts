import { parseSpans } from './time-spans.ts';
import { parseDates } from './osm-dates.ts';
import { parseDays } from './osm-days.ts';
import { DAYS, MONTHS, normalizeText } from './normalize-text.ts';
import { ALL_DAY, always, EVERY, type Rule } from './schedule.ts';

/** A text in OpenStreetMap's grammar, read. */
export interface OsmHours {
  readonly rules: readonly Rule[];
  /** The writer may have meant something else. */
  readonly unclear: boolean;
}

const MAX_LENGTH = 2000;

let pattern: RegExp | undefined;

/** Dates, days, times, and `off` or `closed`, each of which may be missing. */
const rulePattern = (): RegExp => (pattern ??= makePattern());

function makePattern(): RegExp {
  const date = `(?:20\\d\\d|${MONTHS.join('|')})`;
  const day = `(?:${DAYS.join('|')}|ph)`;
  return new RegExp(
    `^(${date}(?:[ ,-](?:${date}|\\d{1,2}(?![\\d:ap])))*)?` +
      `(?:(?:^| )(${day}(?:[,-]${day}|\\[[-\\d,]+\\])*))?` +
      `(?:(?:^|[ ,])(24/7|(?:\\d|noon|midnight)[-\\d:,apmnoidght]*))?` +
      `(?:(?:^| )(off|closed|open))?$`,
  );
}

/** A comma that begins a further rule, which adds to the one before; other commas separate dates or times. */
const ADDING = /(:\d\d|[ap]m|noon|midnight|24\/7|off|closed),(?=[a-z])(?!noon|midnight)/g;

interface RuleRead {
  readonly rule: Rule;
  readonly unclear: boolean;
}

function parseRule(text: string): RuleRead | undefined {
  const adds = text.startsWith('+');
  const [, dateText, dayText, timeText, state] =
    rulePattern().exec(adds ? text.slice(1) : text) ?? [];
  const off = state === 'off' || state === 'closed';
  const allDay = timeText === '24/7';
  const dates = dateText ? parseDates(dateText) : [];
  const days = dayText ? parseDays(dayText) : undefined;
  const times = timeText && !allDay ? parseSpans(timeText) : undefined;
  if (!dates || (dayText && !days) || (timeText && !allDay && !times)) return undefined;
  // in OSM "9:00-17:00 off" closes for these hours alone, which few writers mean
  if (off && times) return undefined;
  // "9am-5pm" without days may well mean weekdays, and a date alone does not say what holds then
  if (!days && (times ? times.amPm && !dateText : !off && !allDay)) return undefined;

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
 * It departs from OSM in one point: a night belongs to the day on which it begins, whatever the rules
 * for the next day, unless the date of that next day is closed.
 *
 * @returns `undefined` for anything else: comments, `||`, `+`, `sunrise`, `week`, `SH`, day names of
 *   other languages, hours without AM, PM or minutes
 */
export function parseOsm(text: string): OsmHours | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const parts = normalizeText(text).replace(ADDING, '$1;+').split(';').filter(Boolean);
  const all = parts.map(parseRule);
  const list = all.filter((each) => each !== undefined);
  if (list.length === 0 || list.length < all.length) return undefined;
  return { rules: list.map(({ rule }) => rule), unclear: list.some(({ unclear }) => unclear) };
}
