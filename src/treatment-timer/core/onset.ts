import { DAY } from './protocol.ts';

export type OnsetChoice = 'now' | 'today' | 'yesterday';

/**
 * The instant that is meant. "Earlier today" is taken as the middle of the day so far, and
 * "yesterday" as its noon: off by half a day at most.
 */
export function onsetOf(choice: OnsetChoice, now: number): number {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  switch (choice) {
    case 'now':
      return now;
    case 'today':
      return Math.round((midnight + now) / 2);
    case 'yesterday':
      return new Date(midnight - DAY / 2).setHours(12, 0, 0, 0);
  }
}

const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/;

/** The instant of a `datetime-local` field's value; undefined where it is none, or in the future. */
export function parseLocal(value: string, now: number): number | undefined {
  const [, year, month, day, hour, minute] = (LOCAL.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined) return undefined;
  const at = new Date(year, month - 1, day, hour, minute).getTime();
  return at <= now ? at : undefined;
}

/** An instant as a `datetime-local` field writes it. */
export function formatLocal(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
