import { DAYS, MONTHS } from './names.ts';

/** What a part of a text may speak of; `word` is anything else. */
export type TokenKind =
  'dates' | 'days' | 'times' | 'off' | 'open' | 'except' | 'pause' | 'note' | 'zone' | 'word';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Whether a comma stands before it. */
  readonly comma: boolean;
}

const TIME = '(?:\\d{1,4}(?::\\d\\d){0,2}(?:[ap]m)?|noon|midnight)';
const SPAN = `${TIME}-${TIME}`;
const DAY = `(?:${DAYS.join('|')}|ph)`;
const MONTH = `(?:${MONTHS.join('|')})`;
const NUMBER = '\\d{1,2}(?![\\d:ap])';
const DATE = `(?:20\\d\\d-\\d\\d-\\d\\d|(?:20\\d\\d )?${MONTH}(?: ${NUMBER})?|20\\d\\d)`;
const ZONES =
  '(?:[ecmp][sd]?t|ak[sd]?t|h[sd]?t|ast|chst|(?:eastern|central|mountain|pacific|alaska|hawaii|atlantic|arizona)(?: (?:standard|daylight))?(?: time)?)';

const PATTERNS: readonly (readonly [kind: TokenKind, pattern: string])[] = [
  [
    'note',
    '(?:or )?(?:(?:by|with) (?:an? )?)?appointments?(?: only| required)?|(?:no )?walk-?ins?(?: only| welcome)?|(?:solo )?(?:con|previa) cita(?: previa)?',
  ],
  [
    'pause',
    `closed (?:for lunch )?${SPAN}(?: (?:for )?lunch)?|(?:closed )?(?:for )?lunch (?:break )?${SPAN}`,
  ],
  ['except', 'except|excluding|excepto'],
  ['times', `24/7|${SPAN}(?:,${SPAN})*`],
  // the month of a place in it, nov th[4], is no further date
  ['dates', `${DATE}(?:-${DATE}|,(?!${MONTH} ${DAY}\\[)${DATE}|[,-]${NUMBER}(?!-))*`],
  ['days', `${DAY}(?:[,-]${DAY}|\\[[-\\d,]+\\])*`],
  ['off', 'closed|off'],
  ['open', 'open'],
  ['zone', ZONES],
  ['word', '[^ ,]+'],
];

const YEARS = /^20\d\d-20\d\d/;

let known: readonly (readonly [TokenKind, RegExp])[] | undefined;

/** Splits a normalized text; a token ends before a blank, a comma, or at the end. */
export function tokensOf(text: string): Token[] {
  known ??= PATTERNS.map(([kind, pattern]) => [kind, new RegExp(`(?:${pattern})(?=[ ,]|$)`, 'y')]);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    while (text[at] === ' ' || text[at] === ',') at++;
    const comma = text.slice(start, at).includes(',');
    // 2000-2200 are hours behind days and hours, and years elsewhere
    const isBehindDays = /^(?:days|times)$/.test(tokens[tokens.length - 1]?.kind ?? '');
    for (const [kind, pattern] of known) {
      if (kind === 'times' && !isBehindDays && YEARS.test(text.slice(at, at + 9))) continue;
      pattern.lastIndex = at;
      const found = pattern.exec(text)?.[0];
      if (!found) continue;
      tokens.push({ kind, text: found, comma });
      at += found.length;
      break;
    }
  }
  return tokens;
}
