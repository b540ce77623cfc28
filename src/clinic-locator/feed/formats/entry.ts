import type { Problem } from '../../clinic/problem.ts';

/** One entry of a feed, under the field names of schema.org. Its values are not checked yet. */
export interface Entry {
  /** Where it stands, in the editor's terms: `clinics[3]`, `row 14`. */
  readonly path: string;
  readonly fields: unknown;
}

/** The contents of a feed, as the reader of its format finds them. */
export interface Found {
  readonly entries: readonly Entry[];
  /** About the feed as a whole, and about parts of it that are too broken to be entries. */
  readonly problems: readonly Problem[];
  /** How many parts were too broken to be entries. */
  readonly lost?: number;
  /** Names a field of an entry in the editor's terms; an empty `field` names the entry itself. */
  readonly place: (path: string, field: string) => string;
}

export const dotted = (path: string, field: string): string => (field ? `${path}.${field}` : path);

/** A list as it is, one value as a list of one, an absent value as `[]`. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
