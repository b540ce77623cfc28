/** What can be wrong with a feed as a whole. */
export type FailureCode =
  | 'empty'
  | 'html'
  | 'no-header'
  | 'no-reader'
  | 'not-a-feed'
  | 'not-json'
  | 'not-text'
  | 'wrong-format';

/** What can be wrong with one entry or one of its fields. */
export type EntryCode =
  | 'broken-row'
  | 'broken-text'
  | 'duplicate'
  | 'duplicate-id'
  | 'hours'
  | 'more-pages'
  | 'no-holiday'
  | 'no-place'
  | 'no-zone'
  | 'not-reviewed'
  | 'not-active'
  | 'restored-zip'
  | 'swapped'
  | 'unsafe-link'
  | 'unused'
  | 'wrong-place'
  | 'wrong-value';

/** Something in a feed that its editor should mend. */
export interface Problem {
  /** Where it is, in the editor's terms: `clinics[3].geo.latitude`, or `row 14, column lat`. */
  readonly path: string;
  readonly code: FailureCode | EntryCode;
  /** After an error something is left out; after a warning nothing is. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
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

/** Why a feed cannot be read at all. */
export interface Failure extends Problem {
  readonly code: FailureCode;
}

export const failure = (code: FailureCode, message: string, fix: string): Failure => ({
  ...error('feed', 'wrong-value', message, fix),
  code,
});

/** A value as an editor would recognise it, kept short. No JSON: data may be circular, bottomless or have a `toJSON`. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
