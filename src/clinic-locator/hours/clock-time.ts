import { DAY, type Span } from './schedule.ts';

/** A time of day as written. */
interface ClockTime {
  /** After midnight; beyond 24 hours where the writer counts on. */
  readonly minutes: number;
  /** Written with AM or PM. */
  readonly half: boolean;
}

/** What one or more spans of time say together. */
export interface Times {
  /** None is closed: from 00:00 to 00:00. */
  readonly spans: readonly Span[];
  readonly half: boolean;
  /** Right only if no PM was forgotten. */
  readonly unclear: boolean;
}

const TIME = /^(\d{1,2}?)(?::?([0-5]\d)(?::[0-5]\d)?)?([ap]m)?$/;

/** `08:00`, `08:00:00`, `8am`, `830pm`, `noon`, in plain text. An hour alone could be either half. */
function parseTime(text: string): ClockTime | undefined {
  if (text === 'noon') return { minutes: DAY / 2, half: true };
  if (text === 'midnight') return { minutes: DAY, half: true };
  const [whole, hour, minute = '0', half] = TIME.exec(text) ?? [];
  const hours = Number(hour);
  if (!whole || (half ? hours < 1 || hours > 12 : !/\d:\d/.test(whole))) return undefined;
  const since = half ? (hours % 12) + (half === 'pm' ? 12 : 0) : hours;
  return { minutes: since * 60 + Number(minute), half: half !== undefined };
}

/**
 * A closing time before the opening one is on the next day. From a morning that is what the standards
 * say, but 8:00–5:00 is so often a forgotten PM that it is marked unclear, as is 1:00–5:00; in AM and
 * PM, where no standard decides, it is not read.
 */
export function parseSpan(from: string, to: string): Times | undefined {
  const [opens, closes] = [parseTime(from === 'midnight' ? '12am' : from), parseTime(to)];
  if (!opens || !closes || opens.half !== closes.half) return undefined;
  const { minutes: start, half } = opens;
  // to 23:59 is how forms that know no 24:00 say midnight
  const end = closes.minutes === DAY - 1 ? DAY : closes.minutes;
  if (start >= DAY || end > 2 * DAY) return undefined;
  if (end === start) return end === 0 && !half ? { spans: [], half, unclear: false } : undefined;
  const over = end < start;
  if (over && half && (start < DAY / 2 || end >= DAY / 2)) return undefined;
  const forgotten = over ? start < 13 * 60 && end > 0 : start >= 60 && start < 5 * 60;
  return { spans: [{ start, end: over ? end + DAY : end }], half, unclear: forgotten && !half };
}

/** `09:00-12:00,13:00-17:00`; undefined where any part cannot be read for certain. */
export function parseSpans(text: string): Times | undefined {
  const all = text.split(',').map((part) => {
    const [from = '', to = '', more] = part.split('-');
    return more === undefined ? parseSpan(from, to) : undefined;
  });
  const list = all.filter((times) => times !== undefined);
  if (list.length < all.length) return undefined;
  return {
    spans: list.flatMap(({ spans }) => spans),
    half: list.some(({ half }) => half),
    unclear: list.some(({ unclear }) => unclear),
  };
}
