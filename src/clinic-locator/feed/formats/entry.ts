import type { Problem } from '../../clinic/problem.ts';

/** One entry of a feed; its fields have the names of schema.org, their values are not checked yet. */
export interface Entry {
  /** Where it stands, in the editor's terms: `clinics[3]`, `row 14`. */
  readonly path: string;
  readonly fields: unknown;
}

/** What the reader of a format finds. */
export interface Found {
  readonly entries: readonly Entry[];
  /** About the feed as a whole, and about what never became an entry. */
  readonly problems: readonly Problem[];
  /** How many never became one. */
  readonly lost?: number;
  /** Where a field of an entry stands; without a field, the entry. */
  readonly place: (path: string, field: string) => string;
}

export const dotted = (path: string, field: string): string => (field ? `${path}.${field}` : path);

/** Several values, one or none. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
