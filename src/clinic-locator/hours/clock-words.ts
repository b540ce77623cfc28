import type { InEveryLanguage, Language } from '../../shared/language/language.ts';
import { unbroken } from '../../shared/language/unbroken.ts';
import { DAY, MINUTE } from '../../shared/time.ts';
import { memo } from './memo.ts';
import { messages, type Time } from './words.ts';
import { MINUTES_A_DAY } from './schedule.ts';

/** Times and days in the words of a locale. */
export interface ClockWords {
  /** @param minute minutes after midnight; 1440 is the midnight at the end of a day */
  readonly time: (minute: number) => Time;
  /** @param weekday Monday is 0 */
  readonly weekday: (weekday: number) => string;
  /** A day's weekday, month and date. */
  readonly date: (day: number) => string;
}

/** The day 5 January 1970. */
const A_MONDAY = 4;

/** A formatter of a locale, or of the bare language where the engine does not know the locale. */
function formatter(
  language: Language,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  // a wall clock has no zone: in UTC its numbers stay as they are
  const all: Intl.DateTimeFormatOptions = { ...options, timeZone: 'UTC' };
  try {
    return new Intl.DateTimeFormat(locale, all);
  } catch {
    return new Intl.DateTimeFormat(language, all);
  }
}

function make(language: Language, locale: string): ClockWords {
  const format = (options: Intl.DateTimeFormatOptions) => formatter(language, locale, options);
  const hour = format({ hour: 'numeric' });
  const withMinutes = format({ hour: 'numeric', minute: '2-digit' });
  const weekday = format({ weekday: 'long' });
  const date = format({ weekday: 'long', month: 'long', day: 'numeric' });
  const half = hour.resolvedOptions().hour12 === true;
  const { noon, midnight } = messages[language];

  return {
    time(minute) {
      if (half && minute % MINUTES_A_DAY === MINUTES_A_DAY / 2) return { text: noon, one: false };
      if (half && minute === MINUTES_A_DAY) return { text: midnight, one: false };
      const exact = half && minute % 60 === 0 ? hour : withMinutes;
      const hours = Math.floor(minute / 60) % 24;
      return {
        text: unbroken(exact.format(minute * MINUTE)),
        one: (half ? hours % 12 : hours) === 1,
      };
    },
    weekday: (index) => weekday.format((A_MONDAY + index) * DAY),
    date: (day) => date.format(day * DAY),
  };
}

/** Kept once made, because formatters are slow to make. */
const ofLanguage: InEveryLanguage<(locale: string) => ClockWords> = {
  en: memo(20, (locale) => make('en', locale)),
  es: memo(20, (locale) => make('es', locale)),
};

export const clockWords = (language: Language, locale: string): ClockWords =>
  ofLanguage[language](locale);
