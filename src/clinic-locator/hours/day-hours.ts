import { isBlank } from '../clinic/entry-reader.ts';
import { isRecord } from '../clinic/problem.ts';
import { entryWords, type EntryWords } from './entry-words.ts';
import { parseDayText } from './day-text.ts';
import { normalizeText } from './normalize-text.ts';
import { listOf, textOf } from './raw-values.ts';
import { ALL_DAY, type Spans } from './schedule.ts';
import { isClock24, parseSpan } from './time-spans.ts';

/** One day's hours, however a list gives them. */
export interface DayHours {
  /** `null` where they are not given, or cannot be read. */
  readonly spans: Spans;
  readonly note?: string | undefined;
  /** The standard's reading may not be meant. */
  readonly unclear?: boolean;
  readonly likely?: boolean;
  readonly zones?: readonly string[];
}

const UNKNOWN: DayHours = { spans: null };
const CLOSED: DayHours = { spans: [] };
const MOST_SPANS = 10;

const isYes = (value: unknown): boolean => /^(?:true|yes|y|1|closed)$/i.test(String(value).trim());
const isNo = (value: unknown): boolean => /^(?:false|no|n|0)$/i.test(String(value).trim());

/** A time of day as normalized text; numbers are taken as they stand. */
const timeText = (value: unknown): string =>
  normalizeText(textOf(typeof value === 'number' ? String(value) : value, 40) ?? '');

function spanOf(opens: unknown, closes: unknown): DayHours {
  const [from, to] = [timeText(opens), timeText(closes)];
  const times = parseSpan(from, to, isClock24(`${from}-${to}`));
  return times ? { spans: times.spans, unclear: times.unclear, likely: times.likely } : UNKNOWN;
}

/** Several parts of one day, such as morning and afternoon. One that cannot be read makes the day unknown. */
function together(all: readonly DayHours[]): DayHours {
  const read = all.flatMap(({ spans }) => (spans ? [spans] : []));
  if (read.length < all.length || all.length > MOST_SPANS) return UNKNOWN;
  return {
    spans: read.flat(),
    note: all.map(({ note }) => note).find(Boolean),
    unclear: all.some(({ unclear }) => unclear),
    likely: all.some(({ likely }) => likely),
    zones: all.flatMap(({ zones = [] }) => zones),
  };
}

/** What an entry says of its days: its times, or that it is closed, or open all day. */
export function hoursOfEntry(words: EntryWords): DayHours {
  const { fields, standard, unknown, maybeClosed } = words;
  const { opens, closes, hours, closed, open, allDay, note } = fields;
  const isClosed = (value: unknown) => /^closed$/i.test(textOf(value) ?? '');
  const says = (value: unknown) => !isBlank(value) && !isClosed(value);
  if (isYes(closed) || isNo(open)) return CLOSED;
  if (maybeClosed || (!isBlank(closed) && !isNo(closed))) return UNKNOWN;
  if (isYes(allDay)) return ALL_DAY_HOURS;
  const remark = textOf(note, 100);
  if (says(opens) || says(closes)) {
    // in its own field schema.org's reading, as search engines know it: closed
    if (standard && isMidnight(opens) && isMidnight(closes)) return CLOSED;
    const read = spanOf(opens, closes);
    return { ...read, note: remark, likely: read.likely === true || unknown.length > 0 };
  }
  if (isClosed(opens) || isClosed(closes)) return CLOSED;
  if (!isBlank(hours)) return { note: remark, ...dayHoursOf(hours) };
  return standard && isBlank(note) ? CLOSED : UNKNOWN;
}

const ALL_DAY_HOURS: DayHours = { spans: ALL_DAY };

export const isMidnight = (value: unknown): boolean => /^0?0:00(?::00)?$/.test(textOf(value) ?? '');

const isTime = (value: unknown): boolean =>
  typeof value === 'string' && /^\s*\d[\d:.]*\s*(?:[ap]\.?m\.?)?\s*$/i.test(value);

/** Whether times are a pair: `["08:00", "17:00"]`. */
const isPair = (list: readonly unknown[]): boolean => list.length === 2 && list.every(isTime);

/**
 * Reads one day's hours: a text, `["08:00", "17:00"]`, `[["08:00", "12:00"], …]`, a list of texts,
 * `{ open, close }` in anybody's words, or a list of those.
 */
export function dayHoursOf(value: unknown, deep = 0): DayHours {
  if (value === false) return CLOSED;
  if (isRecord(value)) {
    return hoursOfEntry({ ...entryWords(value), standard: false });
  }
  if (!Array.isArray(value)) {
    const text = textOf(value);
    return text === undefined ? UNKNOWN : parseDayText(text);
  }
  const list = listOf(value);
  if (list.length === 0 || deep > 1) return UNKNOWN;
  if (isPair(list)) return spanOf(list[0], list[1]);
  return together(list.slice(0, MOST_SPANS + 1).map((each) => dayHoursOf(each, deep + 1)));
}
