import type { LogWords } from './log-messages.ts';
import type { PastSession } from './record.ts';
import { clockTime, wholeMinutes } from './times.ts';

/** One row of the log, cell by cell in the order of its columns. */
export type LogLine = readonly string[];

/**
 * What was done, the oldest first. Where nobody said when a pack came off, no end and no length is
 * told: the record has only the moment of the answer.
 */
export const logLines = (
  history: readonly PastSession[],
  words: LogWords,
  locale: string,
): readonly LogLine[] =>
  history.map(({ kind, startedAt, endedAt, outcome }) => {
    const known = outcome !== 'unconfirmed';
    return [
      logDay(startedAt, locale),
      clockTime(startedAt, locale),
      known ? clockTime(endedAt, locale) : words.unknown,
      known ? String(wholeMinutes(endedAt - startedAt)) : words.unknown,
      words.kinds[kind],
      words.outcomes[outcome],
    ];
  });

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
