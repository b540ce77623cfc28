/** Short names of the weekdays; Monday is 0. */
export const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** Short names of the months; January is 0. */
export const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const ENGLISH = 'mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(' ');
const SPANISH = 'lunes martes miercoles jueves viernes sabados domingos'.split(' ');
const FULL_MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const startsWith = (names: readonly string[], word: string, least: number): number =>
  word.length < least ? -1 : names.findIndex((name) => name.startsWith(word));

/**
 * The short name of a weekday or month, given in full, in the plural or cut short; any other word as it
 * is. Weekdays may be Spanish.
 *
 * @param spanish whether `mar` is Tuesday rather than March
 */
export function shortName(word: string, spanish: boolean): string {
  if (word === 'weds') return 'we';
  const inSpanish = startsWith(SPANISH, word, 3);
  if (spanish && inSpanish >= 0) return DAYS[inSpanish]!;
  return (
    DAYS[startsWith(ENGLISH, word, 2)] ??
    MONTHS[startsWith(FULL_MONTHS, word, 3)] ??
    DAYS[inSpanish] ??
    word
  );
}

/** Whether a text without accents names a weekday in Spanish, beyond doubt. */
export const isSpanish = (text: string): boolean =>
  /\b(?:lun(?:es)?|martes|mie(?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|sab(?:ados?)?|dom(?:ingos?)?)\b/.test(
    text,
  );

/** Letters for days in order, of which S, which may be Saturday or Sunday, is none. */
const LETTERS = /^(M)?(T[Uu]?)?(W)?(T[Hh]?|R)?(F)?$/;

/**
 * Weekdays that are written as letters: `M`, `MWF`, `MTWThF`, `TTh`. Several letters must be capitals.
 *
 * @returns `undefined` where it is no such word; a lone `R` is none
 */
export function daysOfLetters(word: string): string | undefined {
  const [, ...letters] = LETTERS.exec(word.length > 1 ? word : word.toUpperCase()) ?? [];
  const days = letters.flatMap((letter, day) => (letter ? DAYS[day]! : []));
  return days.length > 0 && word !== 'R' ? days.join(',') : undefined;
}
