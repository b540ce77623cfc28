import { unbroken } from '../../shared/language/unbroken.ts';
import { HOUR, MINUTE, SECOND } from '../../shared/time.ts';

/** Minutes and seconds, such as 12:36. */
export function countdownDigits(remaining: number): string {
  const seconds = Math.ceil(remaining / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What a clock on the wall will show, such as 11:24 PM; 1:50 AM EST on the night that has it twice. */
export function clockTime(at: number, locale: string): string {
  const [time = '', ...zone] = new Intl.DateTimeFormat(locale, clock(at))
    .format(at)
    .split(/ (?=[A-Z]{3,4}$|GMT)/);
  // the zone's name may go to the next line
  return [unbroken(time), ...zone].join(' ');
}

const clock = (at: number): Intl.DateTimeFormatOptions => ({
  hour: 'numeric',
  minute: '2-digit',
  ...(comesTwice(at) && { timeZoneName: 'short' }),
});

/** By how many minutes clocks are behind UTC. */
const behind = (at: number): number => new Date(at).getTimezoneOffset();

/** Whether clocks are set back near an instant, so that they show the same time before or after it again. */
function comesTwice(at: number): boolean {
  return [at - 6 * HOUR, at + 6 * HOUR].some((near) => {
    const other = at + (behind(near) - behind(at)) * MINUTE;
    return other !== at && behind(other) === behind(near);
  });
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
