import { memo } from './memo.ts';
import { DAYS, daysOfLetters, isSpanish, MONTHS, shortName } from './names.ts';

const DAY = `(?:${DAYS.join('|')}|ph)`;
const MONTH = `(?:${MONTHS.join('|')})`;

/** A part in OpenStreetMap's own words, in which nothing has to be replaced. */
let plain: RegExp | undefined;
const isPlain = (text: string): boolean =>
  (plain ??= new RegExp(
    `^(?!.*,20\\d\\d)(?:(?:${DAY}|${MONTH}|off|24/7|20\\d\\d|\\d\\d?(?::\\d\\d)?)(?:\\[[-\\d,]+\\])?(?:[-, ]|$))+$`,
    'i',
  )).test(text);

/** What is put in place of what, one after the other. All are of linear time: none has a loop in a loop. */
const table = (rows: readonly (readonly [pattern: string, by: string])[]) =>
  rows.map(([pattern, by]) => [new RegExp(pattern, 'gi'), by] as const);

/** Signs, times, and expressions of several words, before words are looked at one by one. */
let signs: ReturnType<typeof table> | undefined;
const makeSigns = () =>
  table([
    ['[\\u0300-\\u036f]', ''],
    ['[\\s"“”()]+', ' '],
    ['[\\u2010-\\u2015\\u2212]', '-'],
    // 8 a.m., 8:00a, 8 a - 5 p; an M behind a blank is Monday
    ['(\\d) ?([ap])(?:m|\\. ?m)\\b\\.?', '$1$2m'],
    ['(\\d) ?([ap]) m\\.', '$1$2m'],
    ['(\\d)([ap])(?![a-z.])', '$1$2m'],
    ['(\\d) ([ap])(?= ?-|$)', '$1$2m'],
    ['([ap]m|:\\d\\d|noon|midnight) mt\\b', '$1 mountain'],
    ['\\b(?:12(?::00)? ?)?(?:noon|(?:del? )?mediodia)\\b', 'noon'],
    ['\\b(?:12(?::00)? ?)?(?:midnight|(?:de la )?medianoche)\\b', 'midnight'],
    ['\\b(\\d\\d?)\\.([0-5]\\d)(?![\\d.])', '$1:$2'],
    [
      '\\b(?:24 ?(?:hours?|hrs?|h|horas)\\b\\.?(?: (?:a|per|al) (?:day|dia)\\b)?|24[-x]7\\b|24/7/365\\b)',
      '24/7',
    ],
    ['\\b(?:always open|open always|siempre abiert[oa])\\b', '24/7'],
    [
      '\\b(?:daily|every ?day|each day|(?:7|seven) days(?: (?:a|per|each) week)?|all week|todos los dias|(?:a )?diario|diariamente)\\b',
      'mo-su',
    ],
    ['\\b(?:week ?days?|entre semana|dias (?:de semana|laborables|habiles))\\b', 'mo-fr'],
    ['\\b(?:week ?ends?|fin(?:es)? de semana)\\b', 'sa,su'],
    [
      '\\b(?:(?:public|federal|legal|bank|u\\.?s\\.?) )*holidays?\\b|\\b(?:dias )?(?:feriados?|festivos?)\\b',
      'ph',
    ],
    ['\\bchristmas eve\\b', 'dec 24'],
    ['\\bchristmas(?: day)?\\b', 'dec 25'],
    ["\\bnew year['’]?s? eve\\b", 'dec 31'],
    ["\\bnew year['’]?s?(?: day)?\\b", 'jan 1'],
    ['\\b(?:independence day|(?:4th|fourth) of july)\\b', 'jul 4'],
    ['\\bthanksgiving(?: day)?\\b', 'nov th[4]'],
    ['\\blabor day\\b', 'sep mo[1]'],
    ['\\bmemorial day\\b', 'may mo[-1]'],
    ['\\bcerrad[oa]s?\\b', 'closed'],
    ['\\babiert[oa]s?\\b', 'open'],
    // a word that is also the name of a month
    ['\\bmay (?=vary|change|differ|be\\b)', 'might '],
  ]);

/** Signs between days, dates and times, once these have their short names. */
let joints: ReturnType<typeof table> | undefined;
const makeJoints = () =>
  table([
    ['\\b(?:on|las?|los|el)\\b ', ''],
    [`(${MONTH} \\d\\d?)(?:st|nd|rd|th)\\b`, '$1'],
    [`(${MONTH}) (\\d\\d?),? ?(20\\d\\d)\\b`, '$3 $1 $2'],
    [`(\\d|[ap]m|noon|midnight|\\b${DAY}) al? (?=\\d|noon|midnight|${DAY}\\b)`, '$1-'],
    [' ?(?:-|\\b(?:to|through|thru|until|till?|hasta)\\b) ?', '-'],
    // "from June 1" says nothing of that day alone
    [`\\b(?:from|de|desde) (?!${MONTH}(?: \\d\\d?)?(?:$|[^-\\d ]| [^\\d]))`, ''],
    ['([a-z]) ?/ ?(?=[a-z])', '$1,'],
    ['&|\\b(?:and|y)\\b', ','],
    [' ?,[ ,]*', ','],
    ['([a-z\\]]) ?: ?', '$1 '],
    [' : ?|: ', ' '],
    ['-(?=(?:by|with|no|walk-?ins?|appointments?|closed|con|previa|solo)\\b)', ' '],
    // the end of a telephone number
    ['\\b\\d{3}-\\d{4}\\b', 'number'],
    ['\\.(?=[ ,]|$)', ''],
    // 1st and 3rd Saturday of the month
    [
      `\\b([1-5])(?:st|nd|rd|th)(?:,([1-5])(?:st|nd|rd|th))? (${DAY})\\b(?: (?:of (?:the|each|every)|each|every|per|a) month\\b)?`,
      '$3[$1,$2]',
    ],
    [',\\]', ']'],
    // some clinics, on some holidays: not all, so no rule can be made of it
    ['(?:\\b(?:closed|except|excluding) )?\\b(?:most|major|some|certain) ph\\b', ',ph vary'],
    [' +', ' '],
    ['^[ ,]+|[ ,]+$', ''],
  ]);

const replaced = (text: string, rows: ReturnType<typeof table>): string =>
  rows.reduce((before, [pattern, by]) => before.replace(pattern, by), text);

/**
 * Brings the many ways to write hours into one: `Monday – Friday: 8:00 a.m. to 5 PM` becomes
 * `mo-fr 8:00am-5pm`, `Lunes y jueves, 9:00 a 17:00` becomes `mo,th,9:00-17:00`.
 */
export const normalizeText = memo(1000, (text: string): string => {
  if (isPlain(text)) return text.toLowerCase();
  const written = replaced(text.normalize('NFD'), (signs ??= makeSigns()));
  const spanish = isSpanish(written.toLowerCase());
  const short = written
    // M-T may end on Tuesday or on Thursday; w/ is "with"
    .replace(/(- ?)?\b([A-Za-z]+)\b(?!\/ )/g, (whole, dash: string | undefined, word: string) =>
      dash && /^t$/i.test(word) ? whole : (dash ?? '') + (daysOfLetters(word) ?? word),
    )
    .toLowerCase()
    .replace(/[a-z]{2,}\b\.?/g, (word) => shortName(word.replace('.', ''), spanish));
  return replaced(short, (joints ??= makeJoints()));
});
