import { memo } from './memo.ts';

/** Monday is 0. */
export const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** January is 0. */
export const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const NAMES = (
  'mondays tuesdays wednesdays thursdays fridays saturdays sundays ' +
  'january february march april may june july august september october november december'
).split(' ');

/** English names, whole, plural or cut short. Names of other languages are not guessed. */
function shortName(word: string): string {
  const index = NAMES.findIndex(
    (name, at) => name.startsWith(word) && word.length > (at < 7 ? 1 : 2),
  );
  return DAYS[index] ?? MONTHS[index - 7] ?? (word === 'weds' ? 'we' : word);
}

/**
 * Text about hours with one way of writing the same thing: `Monday – Friday: 8:00 a.m. to 5 PM`
 * becomes `mo-fr 8:00am-5pm`.
 */
export const plain = memo(1000, (text: string) =>
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
