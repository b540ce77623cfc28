import type { LogWords } from './log-words.ts';
import type { PastSession } from '../plan/record.ts';
import { clockTime, wholeMinutes } from './times.ts';

/** What was done on one day. */
export interface LogDay {
  readonly day: string;
  /** Cell by cell in the order of the columns. */
  readonly lines: readonly (readonly string[])[];
}

/**
 * What was done, day by day, the oldest first. Where nobody said when a pack came off, no end and no length is
 * told: the record has only the moment of the answer.
 */
export function logDays(
  history: readonly PastSession[],
  words: LogWords,
  locale: string,
): readonly LogDay[] {
  const days: { day: string; lines: string[][] }[] = [];
  for (const { kind, startedAt, endedAt, outcome, saidLater } of history) {
    const day = logDay(startedAt, locale);
    if (days[days.length - 1]?.day !== day) days.push({ day, lines: [] });
    const known = outcome !== 'unconfirmed';
    days[days.length - 1]?.lines.push([
      clockTime(startedAt, locale),
      known ? clockTime(endedAt, locale) : words.unknown,
      known ? String(wholeMinutes(endedAt - startedAt)) : words.unknown,
      words.kinds[kind],
      words.outcomes[saidLater ? 'saidLater' : outcome],
    ]);
  }
  return days;
}

/** With the weekday and the year, because a doctor may read it weeks later. */
export const logDay = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  }).format(at);

/** The device's zone, such as "America/Phoenix". */
export const logZone = (): string =>
  new Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll('_', ' ');
