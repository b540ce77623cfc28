import { DAY } from '../../shared/time.ts';
import { memo } from './memo.ts';

/**
 * A date without a time zone. A day is a whole number, counted from 1 January 1970; it is never a
 * `Date`, which would bring in the zone of the visitor's device.
 */
export interface CivilDate {
  readonly day: number;
  /** Monday is 0. */
  readonly weekday: number;
  readonly year: number;
  /** January is 1. */
  readonly month: number;
  readonly date: number;
}

/** The day of a date. It overflows as `Date.UTC` does: date 0 is the last day of the month before. */
export const dayOf = (year: number, month: number, date: number): number =>
  Math.floor(Date.UTC(year, month - 1, date) / DAY);

/** The date of a day. */
export const civil = memo(1000, (day: number): CivilDate => {
  const utc = new Date(day * DAY);
  return {
    day,
    weekday: (utc.getUTCDay() + 6) % 7,
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth() + 1,
    date: utc.getUTCDate(),
  };
});

export const monthLength = (year: number, month: number): number =>
  civil(dayOf(year, month + 1, 0)).date;

/** @returns the day, or undefined where the month has no such date */
export function realDay(year: number, month: number, date: number): number | undefined {
  const day = dayOf(year, month, date);
  const read = civil(day);
  return read.month === month && read.date === date ? day : undefined;
}

/** The day of an ISO date such as `2026-12-25`; `undefined` for any other text. */
export function parseDate(text: string): number | undefined {
  const match = /^([12]\d{3})-(\d\d)-(\d\d)$/.exec(text);
  return match ? realDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
