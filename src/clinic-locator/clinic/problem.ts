/** Why a list cannot be shown at all. */
export type FailureCode =
  // the file is not a list of clinics
  | 'empty'
  | 'html'
  | 'no-header'
  | 'not-a-feed'
  | 'not-json'
  | 'not-text'
  | 'wrong-format'
  // there is no file, or it cannot be fetched
  | 'forbidden'
  | 'from-disk'
  | 'login'
  | 'no-cors'
  | 'no-feed'
  | 'not-found'
  | 'offline'
  | 'server-error'
  | 'timeout'
  | 'too-large'
  | 'unreachable'
  // an error that nobody foresaw
  | 'unknown';

/** What can be wrong with one entry or one of its fields. */
export type EntryCode =
  | 'broken-row'
  | 'broken-text'
  | 'duplicate'
  | 'duplicate-id'
  | 'guessed'
  | 'hours'
  | 'more-pages'
  | 'no-holiday'
  | 'no-place'
  | 'no-zone'
  | 'not-reviewed'
  | 'not-active'
  | 'notice'
  | 'restored-zip'
  | 'swapped'
  | 'unsafe-link'
  | 'unused'
  | 'wrong-place'
  | 'wrong-value';

/** Something in a list that its editor should mend, or why there is no list. */
export interface Problem {
  /**
   * Where it is, in the editor's terms: `clinics[3].geo.latitude`, or `row 14, column lat`. Empty
   * where the message itself names the place.
   */
  readonly path: string;
  readonly code: FailureCode | EntryCode;
  /** An error: something that the editor meant to be shown is left out. A warning: all of that is shown. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What the editor can do; empty where that is not known. */
  readonly fix: string;
}

export const error = (path: string, code: EntryCode, message: string, fix: string): Problem => ({
  path,
  code,
  severity: 'error',
  message,
  fix,
});

export const warning: typeof error = (path, code, message, fix) => ({
  ...error(path, code, message, fix),
  severity: 'warning',
});

/** The problem because of which a list cannot be shown at all. */
export interface Failure extends Problem {
  readonly code: FailureCode;
}

/** @param path where the feed as a whole is meant, `feed` by default */
export const failure = (
  code: FailureCode,
  message: string,
  fix: string,
  path = 'feed',
): Failure => ({ path, code, severity: 'error', message, fix });

/**
 * A value as an editor would recognise it, cut to 60 letters. Not by `JSON.stringify`: data may be
 * circular, nested without end, or have a `toJSON` of its own.
 */
export function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
