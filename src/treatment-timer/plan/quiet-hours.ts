import type { Grammar } from '../../shared/attributes/grammar.ts';

/** Hours of the night in which no time is suggested, in minutes from midnight. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

const HOURS = /^([01]?\d|2[0-3]):([0-5]\d)-([01]?\d|2[0-3]):([0-5]\d)$/;

/** Quiet hours as an attribute writes them. */
export const quietHours: Grammar<string> = {
  expected: 'hours such as 22:00-07:00, or off',
  parse: (raw) => (raw === 'off' || HOURS.test(raw) ? raw : undefined),
};

/** Null where there are none. */
export function parseQuietHours(text: string): QuietHours | null {
  const [, fromHour = 0, fromMinute = 0, hour = 0, minute = 0] = (HOURS.exec(text) ?? []).map(
    Number,
  );
  const from = fromHour * 60 + fromMinute;
  const until = hour * 60 + minute;
  return from === until ? null : { from, until };
}

/** The instant itself, or the end of the quiet hours that it lies in. By the device's own time zone. */
export function awakeFrom(at: number, quiet: QuietHours | null): number {
  if (!quiet) return at;
  const { from, until } = quiet;
  const date = new Date(at);
  const minute = date.getHours() * 60 + date.getMinutes();
  const late = minute >= from;
  const early = minute < until;
  if (from < until ? !(late && early) : !(late || early)) return at;
  const day = date.getDate() + (from > until && late ? 1 : 0);
  // a night on which the clock is set back has that hour twice
  return Math.max(at, new Date(date.getFullYear(), date.getMonth(), day, 0, until).getTime());
}

/** When quiet hours begin, at an instant or next after it. */
export function quietFrom(at: number, { from }: QuietHours): number {
  const date = new Date(at);
  const begin = (day: number) =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate() + day, 0, from).getTime();
  return begin(0) < at ? begin(1) : begin(0);
}
