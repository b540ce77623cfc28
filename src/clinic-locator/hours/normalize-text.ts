import { memo } from './memo.ts';

/** Short names of the weekdays; Monday is 0. */
export const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** Short names of the months; January is 0. */
export const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const NAMES = (
  'mondays tuesdays wednesdays thursdays fridays saturdays sundays ' +
  'january february march april may june july august september october november december'
).split(' ');

/** The short name of an English weekday or month, given in full, in the plural or cut short; any other word as it is. */
function shortName(word: string): string {
  const index = NAMES.findIndex(
    (name, at) => name.startsWith(word) && word.length > (at < 7 ? 1 : 2),
  );
  return DAYS[index] ?? MONTHS[index - 7] ?? (word === 'weds' ? 'we' : word);
}

/**
 * Brings the many ways to write hours into one: `Monday – Friday: 8:00 a.m. to 5 PM` becomes
 * `mo-fr 8:00am-5pm`.
 */
export const normalizeText = memo(1000, (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?[\n;] ?/g, ';')
    .replace(/ ?(?:[-–—]|\b(?:to|through|thru)\b) ?/g, '-')
    .replace(/ ?, ?/g, ',')
    .replace(/(\d) ?([ap])\.?m\b\.?/g, '$1$2m')
    .replace(/24 hours\b/g, '24/7')
    .replace(/: /g, ' ')
    .replace(/[a-z]{2,}\b\.?/g, (word) => shortName(word.replace('.', '')))
    .trim(),
);
