import { isBlank } from '../clinic/entry-reader.ts';
import { isRecord, show } from '../clinic/problem.ts';
import { spelledTimes } from './certain-spelling.ts';
import { dayHoursOf, type DayHours } from './day-hours.ts';
import { entryWords } from './entry-words.ts';
import { textOf } from './raw-values.ts';
import type { Report } from './report.ts';
import { EVERY_DAY, type Schedule } from './schedule.ts';
import { daysOf, writtenEntry, type Fields } from './specification-fields.ts';
import { weekdayRules, type HoursByWeekday } from './weekday-rules.ts';

const FIX = 'Write, for example, 8:00 AM-4:30 PM, or Closed.';
const KEYS_FIX = 'Take them out, or give them the name of a day.';
const MAX_KEYS = 100;

/** What a key is about: `Mo`, `Mon-Fri`, `holidays`, or one end of a day as in `monday_open`. */
interface DayKey {
  readonly days: readonly number[];
  readonly part: 'opens' | 'closes' | undefined;
}

const PART = /^(.*?)[\s_-]*(opens?|start|from|closes?|end|to)(?:[\s_-]*(?:time|hours?|at))?$/i;

function dayKey(key: string): DayKey | undefined {
  if (key.length > 40) return undefined;
  const named = daysOf(key.replace(/_/g, '-').replace(/[\s-]*hours?$/i, ''));
  if (named) return { days: named, part: undefined };
  const [, name = '', end = ''] = PART.exec(key) ?? [];
  const days = daysOf(name.replace(/_/g, '-'));
  return days && { days, part: /^(?:o|s|f)/i.test(end) ? 'opens' : 'closes' };
}

/** Whether an object has a key for each day: `{ Mo: "800AM-430PM" }`, `{ monday: { open, close } }`. */
export function isDayTable(value: Fields): boolean {
  const { dayOfWeek, opens, closes, hours } = entryWords(value).fields;
  // { weekday: "Monday", open: … } is about one day
  if (!isBlank(dayOfWeek) && [opens, closes, hours].some((each) => !isBlank(each))) return false;
  return Object.keys(value).slice(0, MAX_KEYS).some(dayKey);
}

interface Row {
  readonly key: string;
  readonly days: readonly number[];
  readonly value: unknown;
}

/** The days of a table, those that name most days first, so that a day by itself wins. */
function rowsOf(fields: Fields): { rows: readonly Row[]; others: Fields } {
  const rows: Row[] = [];
  const others: [string, unknown][] = [];
  const halves = new Map<
    string,
    { key: string; days: readonly number[]; value: Record<string, unknown> }
  >();
  for (const key of Object.keys(fields).slice(0, MAX_KEYS)) {
    const named = dayKey(key);
    const value = fields[key];
    if (!named) others.push([key, value]);
    else if (!named.part) rows.push({ key, days: named.days, value });
    else {
      const id = named.days.join();
      const half = halves.get(id) ?? { key, days: named.days, value: {} };
      half.value[named.part] = value;
      halves.set(id, half);
    }
  }
  halves.forEach((half) => rows.push(half));
  rows.sort((a, b) => b.days.length - a.days.length);
  return { rows, others: Object.fromEntries(others) };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Whether a day is left empty: a dash, an empty text, an object without a value. */
const isSilent = (value: unknown): boolean =>
  isBlank(value) ||
  (typeof value === 'string' && /^[-–—]+$/.test(value.trim())) ||
  (isRecord(value) && Object.keys(value).every((key) => isBlank(value[key])));

/**
 * Reads an object with hours for each day. The hours of a day with "-", an empty text, or no text are
 * not known; an empty list is closed, where other days have lists.
 */
export function parseDayTable(fields: Fields, field: string, report: Report): Schedule {
  const week: HoursByWeekday = EVERY_DAY.map(() => ({ spans: null }));
  const { rows, others } = rowsOf(fields);
  const hasLists = rows.some(({ value }) => isList(value) && value.length > 0);
  const read: DayHours[] = [];
  for (const { key, days, value } of rows) {
    if (isSilent(value)) continue;
    const isFree = isList(value) && value.length === 0;
    const hours: DayHours = isFree && hasLists ? { spans: [] } : dayHoursOf(value);
    const { spans, note } = hours;
    const text = textOf(value) ?? writtenEntry({ value });
    const shown = text.slice(0, 300) || undefined;
    for (const day of days) week[day] = spans ? { spans, note } : { spans, text: shown };
    read.push(hours);
    if (!spans)
      report(
        `${field}.${key}`,
        `${show(textOf(value) ?? (text || value))} cannot be read for certain.`,
        FIX,
      );
    else if (hours.likely)
      report(
        `${field}.${key}`,
        `${show(text)} is likely, not certain, so visitors read "call to check".`,
        `Write ${spelledTimes(spans)}.`,
      );
  }
  const { unknown, maybeClosed, fields: known } = entryWords(others);
  const odd = unknown.concat(Object.keys(known).filter((name) => name !== 'note'));
  if (odd.length > 0)
    report(field, `has words that are not known: ${odd.join(', ').slice(0, 100)}.`, KEYS_FIX);
  if (maybeClosed) return { rules: [], unclear: true, likely: false, zones: [] };
  const note = textOf(known.note, 100);
  const rules = weekdayRules(week, []);
  return {
    rules: note ? rules.map((rule) => ({ ...rule, note: rule.note ?? note })) : rules,
    unclear: odd.length > 0,
    likely: read.some(({ likely }) => likely),
    zones: read.flatMap(({ zones = [] }) => zones),
  };
}
