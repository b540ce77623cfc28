import type { Grammar } from './grammar.ts';

/** A day of the calendar, as ISO 8601 writes it. */
export const calendarDate: Grammar<string> = {
  expected: 'a date such as 2026-11-30',
  parse(raw) {
    if (!/^\d{4}-\d\d-\d\d$/.test(raw)) return undefined;
    const day = new Date(`${raw}T00:00:00Z`);
    // 31 February is read as 3 March, which is not what was written
    return !isNaN(day.getTime()) && day.toISOString().startsWith(raw) ? raw : undefined;
  },
};

/** The day in words, such as "November 30, 2026". */
export function dateWords(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
