import { entriesOf, matchesOf } from '../../../shared/collections.ts';
import { isRecord } from '../../clinic/problem.ts';
import { clock, dayNamed } from './day-columns.ts';
import { listOf } from './entry.ts';

type Data = Readonly<Record<string, unknown>>;

/** Longer texts are not looked into. */
const LIMIT = 5000;

/**
 * Hours as exports and APIs write them, in a shape of schema.org: a text, texts, entries with
 * `dayOfWeek`, or a text for each day. What is in none of these shapes is passed on as it is; code that
 * cannot be read is left out, for visitors must not see it.
 */
export function hoursIn(value: unknown): unknown {
  if (typeof value === 'string') return hoursInText(value);
  if (Array.isArray(value)) {
    const list = value as readonly unknown[];
    return list.length < 50 ? list.map((each) => (isRecord(each) ? scheduleIn(each) : each)) : list;
  }
  return isRecord(value) ? hoursInObject(value) : value;
}

function hoursInText(text: string): unknown {
  const start = text.slice(0, 9).trimStart();
  if (/^a:\d/.test(start)) return serialized(text);
  if (/^[[{]/.test(start)) {
    try {
      return text.length > LIMIT ? undefined : hoursIn(JSON.parse(text));
    } catch {
      return /^.\s*['"[{]/.test(start) ? undefined : text;
    }
  }
  if (!text.includes('</tr') || text.length > LIMIT) return text;
  // a table of a page: a row for each day
  return text
    .split(/<\/tr/)
    .map((row) =>
      row
        .replace(/<[^<>]*>?|>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n');
}

/** PHP's way to write a list: a day's name, and texts such as `9:00 AM,5:00 PM`. A day without texts is closed. */
function serialized(text: string): unknown {
  if (text.length > LIMIT) return undefined;
  const week: Record<string, string> = {};
  for (const [, key = '', spans = ''] of matchesOf(
    text,
    /s:\d+:"(\w{3,9})";a:\d+:\{((?:i:\d+;s:\d+:"[^"{}]*";)*)\}/g,
  )) {
    const day = dayNamed(key);
    if (!day) return undefined;
    const times = matchesOf(spans, /"([^"]*)"/g).map(([, span = '']) => span.replace(',', '-'));
    week[day] = times.join(', ') || 'Closed';
  }
  return Object.keys(week).length > 0 ? week : undefined;
}

function hoursInObject(hours: Data): unknown {
  const texts = hours['weekday_text'] ?? hours['weekdayDescriptions'] ?? hours['weekdayText'];
  if (Array.isArray(texts)) return texts;
  const week: Record<string, unknown> = {};
  let other = false;
  for (const key of Object.keys(hours)) {
    const day = dayNamed(key);
    if (day) {
      const text = dayIn(hours[key]);
      if (text !== undefined) week[day] = text;
    } else if (/^\w{1,30}$/.test(key)) other = true;
  }
  // words that name no day may say that it is closed: whoever reads hours may know them
  return other ? hours : week;
}

const first = (value: Data, keys: readonly string[]): unknown =>
  keys.map((key) => value[key]).find((each) => each !== undefined && each !== null);

const OPENS = [
  'open',
  'opens',
  'from',
  'start',
  'opens_at',
  'openTime',
  'openingTime',
  'opening_time',
  'startTime',
];
const CLOSES = [
  'close',
  'closes',
  'to',
  'end',
  'closes_at',
  'closeTime',
  'closingTime',
  'closing_time',
  'endTime',
];

/** All words that are looked at in the hours of one day. */
const WORDS = [
  ...OPENS,
  ...CLOSES,
  ...['closed', 'isClosed', 'is_closed', 'isOpen', 'is_open'],
  ...['openIntervals', 'hours', 'intervals', 'periods', 'slots'],
];

/** The hours of one day as text; a value in unknown words stays as it is. */
function dayIn(value: unknown): unknown {
  if (Array.isArray(value)) {
    const spans = (value as unknown[]).map(dayIn);
    if (spans.length === 0) return undefined;
    return spans.every((each) => typeof each === 'string') ? spans.join(', ') : value;
  }
  if (typeof value === 'string')
    return /^[01]?$/.test(value.trim()) ? flagged(value.trim()) : value;
  if (!isRecord(value)) return undefined;
  if (!Object.keys(value).every((key) => WORDS.includes(key))) return value;
  const closed = [value['closed'], value['isClosed'], value['is_closed']].some(isTrue);
  if (
    closed ||
    value['isOpen'] === false ||
    value['is_open'] === false ||
    value['open'] === false
  ) {
    return 'Closed';
  }
  const spans = first(value, ['openIntervals', 'hours', 'intervals', 'periods', 'slots']);
  if (Array.isArray(spans)) return dayIn(spans);
  const [from, until] = [first(value, OPENS), first(value, CLOSES)];
  if (typeof spans === 'string') return spans;
  if (typeof from !== 'string' || typeof until !== 'string') return value;
  return from === until ? from : `${clock(from)}-${clock(until)}`;
}

/** Where a day holds a sign alone, `0` is closed. Whether `1` says from when, nobody knows. */
const flagged = (sign: string): string | undefined => (sign === '0' ? 'Closed' : undefined);

const isTrue = (value: unknown): boolean => value === true || value === 'true';

/** Names of days as Open Referral writes them: `MO,TU`. */
function daysIn(value: unknown): unknown {
  const names = listOf(value).flatMap((each) =>
    typeof each === 'string' ? each.split(/[,;]/) : [each],
  );
  const days = names.map((name) => (typeof name === 'string' ? dayNamed(name) : undefined));
  return days.length > 0 && days.every(Boolean) ? days : undefined;
}

/** An entry of Open Referral in the words of schema.org; any other as it is. */
function scheduleIn(entry: Data): Data {
  const days = daysIn(entry['byday'] ?? entry['weekday']);
  const { opens_at: opens, closes_at: closes } = entry;
  if (!days || typeof opens !== 'string' || typeof closes !== 'string') return entry;
  // every second week, or some days of the month: not each of these days
  if (typeof entry['interval'] === 'number' && entry['interval'] > 1) return entry;
  const { freq } = entry;
  if (typeof freq === 'string' && /^(?:MONTHLY|YEARLY)$/i.test(freq)) return entry;
  return {
    dayOfWeek: days,
    opens: clock(opens),
    closes: clock(closes),
    validFrom: entry['valid_from'] ?? undefined,
    validThrough: entry['valid_to'] ?? undefined,
  };
}

/**
 * Special hours as a business profile writes them, `2026-12-24: 09:00-13:00, 2026-12-25: x`, as hours
 * of dates; any other value as it is.
 */
export function specialHoursIn(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > LIMIT || !/^\s*\d{4}-\d\d?-\d\d?:/.test(value)) {
    return value;
  }
  const days = new Map<string, string[]>();
  for (const part of value.split(/,\s*(?=\d{4}-\d\d?-\d\d?:)/)) {
    const [, year = '', month = '', day = '', hours = ''] =
      /^\s*(\d{4})-(\d\d?)-(\d\d?):\s*(.*)$/.exec(part) ?? [];
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    days.set(date, (days.get(date) ?? []).concat(/^x?\s*$/i.test(hours) ? 'off' : hours.trim()));
  }
  // two spans of one day add up
  return entriesOf(days)
    .map(([date, spans]) => `${date} ${spans.join(',')}`)
    .join('; ');
}
