/**
 * Whether a clinic receives patients at all, whatever its hours say. `unknown`: its list says something
 * of it that nobody understands, so it is never called open.
 */
export type Status = 'open' | 'temporarily closed' | 'closed' | 'unknown';

/** A word of a list about a clinic; `gone` is left out, `limited` is open with fewer services. */
export type StatusWord = Status | 'gone' | 'limited';

const WORDS: readonly (readonly [pattern: RegExp, status: StatusWord])[] = [
  [/temp\w*.*(?:clos|cerrad)|(?:clos|cerrad)\w*.*temp|closed for now/, 'temporarily closed'],
  [
    /perm\w*.*(?:clos|cerrad)|(?:clos|cerrad)\w*.*perm|definitiv|closed for good|out of business/,
    'gone',
  ],
  [/^(?:suspended|inactive|entered.in.error)$/, 'gone'],
  [/^(?:c|closed|closed now|cerrad[oa])$/, 'closed'],
  [/^limited (?:services?|care)$|^servicios limitados$/, 'limited'],
  [
    /^(?:open|open for business|open now|opened|active|operational|operating|in operation|in service|normal|published|publish|enabled|live|current|yes|y|true|1|abiert[oa]|activ[oa])$/,
    'open',
  ],
];

/** What a list's word means; `unknown` where that is not certain. */
export function parseStatus(written: string): StatusWord {
  const word = written
    .slice(0, 200)
    .toLowerCase()
    .replace(/([a-z])[\s_-]+/g, '$1 ')
    .trim();
  return WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? 'unknown';
}

/** A clinic whose very name says that it is closed: "Sample Clinic (temporarily closed)". */
export const statusInName = (name: string): StatusWord | undefined =>
  /\b(?:temporarily|permanently)\s+closed\b|\bclosed\s+(?:temporarily|permanently)\b/i.test(name)
    ? parseStatus(name)
    : undefined;

/** A notice that may say that the clinic is closed. Whether all of it is, and when, is not certain. */
export const speaksOfClosing = (notice: string): boolean =>
  /\b(?:clos(?:ed|ing|ure)|shut|cerrad[oa]s?|cierre)\b/i.test(notice);
