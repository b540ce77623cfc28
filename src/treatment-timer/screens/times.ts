import { unbroken } from '../../shared/language/unbroken.ts';
import { HOUR, MINUTE, SECOND } from '../../shared/time.ts';

/** Minutes and seconds, such as 12:36. */
export function countdownDigits(remaining: number): string {
  const seconds = Math.ceil(remaining / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;

/** What a clock on the wall will show, such as 11:24 PM. */
export function clockTime(at: number, locale: string): string {
  return unbroken(new Intl.DateTimeFormat(locale, CLOCK).format(at));
}

/** Empty where the clock time alone could be taken for no other day's. */
export const weekday = (at: number, now: number, locale: string): string =>
  Math.abs(at - now) < 12 * HOUR
    ? ''
    : new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(at);

/** The clock time, with the weekday where it could be taken for another day's. */
export const dayTime = (at: number, now: number, locale: string): string =>
  `${weekday(at, now, locale)} ${clockTime(at, locale)}`.trim();

/** Day and clock time of something past, such as "Nov 22, 12:00 PM". */
export function pastTime(at: number, locale: string): string {
  const day = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' }).format(at);
  return `${unbroken(day)}, ${clockTime(at, locale)}`;
}

/** Whole minutes that have passed. */
export const wholeMinutes = (duration: number): number => Math.floor(duration / MINUTE);
