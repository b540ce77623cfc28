import { MINUTES_A_DAY, type Span } from './schedule.ts';

/** A time of day, as text gives it. */
interface ClockTime {
  /** Minutes after midnight; beyond 24 hours where the text counts on, as in `26:00`. */
  readonly minutes: number;
  /** Whether it is written with AM or PM, or as noon or midnight. */
  readonly amPm: boolean;
}

/** One or more spans of time that were read together. */
export interface Times {
  /** `[]` is closed, which is what `00:00-00:00` means. */
  readonly spans: readonly Span[];
  readonly amPm: boolean;
  /** The spans are wrong if the writer forgot a PM. */
  readonly unclear: boolean;
}

const TIME = /^(\d{1,2}?)(?::?([0-5]\d)(?::[0-5]\d)?)?([ap]m)?$/;

/**
 * Reads `08:00`, `08:00:00`, `8am`, `830pm`, `noon` in normalized text. A bare `8` is not read: it
 * could be morning or evening.
 */
function parseTime(text: string): ClockTime | undefined {
  if (text === 'noon') return { minutes: MINUTES_A_DAY / 2, amPm: true };
  if (text === 'midnight') return { minutes: MINUTES_A_DAY, amPm: true };
  const [whole, hour, minute = '0', amPm] = TIME.exec(text) ?? [];
  const hours = Number(hour);
  if (!whole || (amPm ? hours < 1 || hours > 12 : !/\d:\d/.test(whole))) return undefined;
  const since = amPm ? (hours % 12) + (amPm === 'pm' ? 12 : 0) : hours;
  return { minutes: since * 60 + Number(minute), amPm: amPm !== undefined };
}

/**
 * Reads a span of time. Where the closing time is before the opening one, it is on the next day, as the
 * standards say. Such a span from a morning, 8:00–5:00, is so often a forgotten PM that it is marked
 * unclear, as is 1:00–5:00. In AM and PM, where no standard decides, it is not read.
 */
export function parseSpan(from: string, to: string): Times | undefined {
  const [opens, closes] = [parseTime(from === 'midnight' ? '12am' : from), parseTime(to)];
  if (!opens || !closes || opens.amPm !== closes.amPm) return undefined;
  const { minutes: start, amPm } = opens;
  // forms that do not accept 24:00 say 23:59 for midnight
  const end = closes.minutes === MINUTES_A_DAY - 1 ? MINUTES_A_DAY : closes.minutes;
  if (start >= MINUTES_A_DAY || end > 2 * MINUTES_A_DAY) return undefined;
  if (end === start) return end === 0 && !amPm ? { spans: [], amPm, unclear: false } : undefined;
  const over = end < start;
  if (over && amPm && (start < MINUTES_A_DAY / 2 || end >= MINUTES_A_DAY / 2)) return undefined;
  const forgotten = over ? start < 13 * 60 && end > 0 : start >= 60 && start < 5 * 60;
  return {
    spans: [{ start, end: over ? end + MINUTES_A_DAY : end }],
    amPm,
    unclear: forgotten && !amPm,
  };
}

/** Reads `09:00-12:00,13:00-17:00`; `undefined` where any part cannot be read for certain. */
export function parseSpans(text: string): Times | undefined {
  const all = text.split(',').map((part) => {
    const [from = '', to = '', more] = part.split('-');
    return more === undefined ? parseSpan(from, to) : undefined;
  });
  const list = all.filter((times) => times !== undefined);
  if (list.length < all.length) return undefined;
  return {
    spans: list.flatMap(({ spans }) => spans),
    amPm: list.some(({ amPm }) => amPm),
    unclear: list.some(({ unclear }) => unclear),
  };
}
