import { MINUTES_A_DAY, type Span } from './schedule.ts';

/** One or more spans of time that were read together. */
export interface Times {
  readonly spans: readonly Span[];
  readonly amPm: boolean;
  /** The spans are wrong if the writer forgot a PM. */
  readonly unclear: boolean;
  /** AM or PM is missing, but only one reading is a clinic's day. */
  readonly likely: boolean;
}

/** A time of day, as text gives it. */
interface ClockTime {
  /** Minutes after midnight; beyond 24 hours where the text counts on, as in `26:00`. */
  readonly minutes: number;
  /**
   * With AM or PM, or as noon or midnight; as only a clock of 24 hours shows it (`08:00`, `17:00`,
   * `0800`); with minutes, as either clock may show it (`8:00`, `1000`); as a bare number (`8`, `830`).
   */
  readonly form: 'amPm' | 'clock24' | 'either' | 'bare';
}

const HALF = MINUTES_A_DAY / 2;
const TWO_DIGITS = /^\d\d:?\d\d/;
const TIME = /^(\d{1,2}?)(?::?([0-5]\d)(?::[0-5]\d)?)?([ap]m)?$/;

/** Reads `08:00`, `08:00:00`, `0800`, `8am`, `830pm`, `noon`, `8` in normalized text. */
function parseTime(text: string): ClockTime | undefined {
  if (text === 'noon') return { minutes: HALF, form: 'amPm' };
  if (text === 'midnight') return { minutes: MINUTES_A_DAY, form: 'amPm' };
  const [whole, hour, minute = '0', amPm] = TIME.exec(text) ?? [];
  const hours = Number(hour);
  if (!whole || (amPm && (hours < 1 || hours > 12))) return undefined;
  const since = amPm ? (hours % 12) + (amPm === 'pm' ? 12 : 0) : hours;
  return { minutes: since * 60 + Number(minute), form: amPm ? 'amPm' : formOf(whole, hours) };
}

function formOf(text: string, hours: number): ClockTime['form'] {
  const withMinutes = /:|^\d{4}$/.test(text);
  if (!withMinutes) return 'bare';
  return /^0\d/.test(text) || hours < 1 || hours > 12 ? 'clock24' : 'either';
}

/** The times of day that a time without AM or PM may mean. */
const meanings = ({ minutes, form }: ClockTime): readonly number[] =>
  form === 'amPm' || form === 'clock24' || minutes >= HALF + 60 || minutes < 60
    ? [minutes]
    : [minutes % HALF, (minutes % HALF) + HALF];

/**
 * The one way to read two times as a clinic's day: it opens from 5 AM to before 7 PM, for a quarter of an
 * hour to sixteen hours, and closes on the same day. `undefined` where there is none, or more than one: `7-9`.
 */
function likelySpan(opens: ClockTime, closes: ClockTime): Span | undefined {
  const all = meanings(opens).flatMap((start) =>
    meanings(closes).map((end): Span => ({ start, end })),
  );
  const days = all.filter(
    ({ start, end }) =>
      start >= 5 * 60 && start < 19 * 60 && end - start >= 15 && end - start <= 16 * 60,
  );
  return days.length === 1 && days[0]!.end <= MINUTES_A_DAY ? days[0] : undefined;
}

/**
 * Reads a span of time. Where the closing time is before the opening one, it is on the next day, as the
 * standards say. In AM and PM, where no standard decides, that is read for evenings alone. 08:00–05:00
 * is so often a forgotten PM that it is marked unclear, as is 01:00–05:00; 8–5 and 8:00–5:00 are likely.
 *
 * @param clock24 whether other times of the same text show that it is written for a clock of 24 hours
 * @returns `undefined` where it cannot be read, as 00:00–00:00, which is closed to schema.org and all
 *   day to OpenStreetMap
 */
export function parseSpan(from: string, to: string, clock24 = false): Times | undefined {
  const [opens, closes] = [parseTime(from === 'midnight' ? '12am' : from), parseTime(to)];
  if (!opens || !closes) return undefined;
  const forms = [opens.form, closes.form];
  const amPm = forms.includes('amPm');
  const { minutes: start } = opens;
  // forms that do not accept 24:00 say 23:59 for midnight
  const end = closes.minutes === MINUTES_A_DAY - 1 ? MINUTES_A_DAY : closes.minutes;
  const over = end < start;
  // hours of two digits are OpenStreetMap's, and so is their reading
  const isOsm = clock24 || (TWO_DIGITS.test(from) && TWO_DIGITS.test(to));
  const isStandard = forms.includes('clock24') || (isOsm && end > start);
  const standard = amPm ? opens.form === closes.form : isStandard && !forms.includes('bare');
  if (!standard) {
    const span = likelySpan(opens, closes);
    // a time of either clock that has one meaning in both is certain
    const certain = span?.start === start && span.end === end && !forms.includes('bare') && !amPm;
    return span && { spans: [span], amPm, unclear: false, likely: !certain };
  }
  if (start >= MINUTES_A_DAY || end > 2 * MINUTES_A_DAY || end === start) return undefined;
  if (over && amPm && (start < HALF || end >= HALF)) return undefined;
  const forgotten = over ? start < 13 * 60 && end > 0 : start >= 60 && start < 5 * 60;
  return {
    spans: [{ start, end: over ? end + MINUTES_A_DAY : end }],
    amPm,
    unclear: forgotten && !amPm,
    likely: false,
  };
}

/** Whether times are written for a clock of 24 hours: one of them is as no other clock shows it. */
export const isClock24 = (text: string): boolean =>
  !/[ap]m\b/.test(text) && /(?:^|[^\d:])(?:0\d|1[3-9]|2\d):?[0-5]\d/.test(text);

/** Reads `09:00-12:00,13:00-17:00`; `undefined` where any part cannot be read. */
export function parseSpans(text: string, clock24 = isClock24(text)): Times | undefined {
  const all = text.split(',').map((part) => {
    const [from = '', to = '', more] = part.split('-');
    return more === undefined ? parseSpan(from, to, clock24) : undefined;
  });
  const list = all.filter((times) => times !== undefined);
  if (list.length < all.length) return undefined;
  return {
    spans: list.flatMap(({ spans }) => spans),
    amPm: list.some(({ amPm }) => amPm),
    unclear: list.some(({ unclear }) => unclear),
    likely: list.some(({ likely }) => likely),
  };
}
