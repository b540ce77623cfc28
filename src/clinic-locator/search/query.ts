import type { Clinic } from '../clinic/clinic.ts';
import { fold } from '../clinic/comparable-name.ts';
import { distance, type Point } from '../clinic/geo.ts';
import { inOrder, unmeasured, type Result } from '../clinic/result.ts';

/** What a visitor typed, sorted by what it can be. */
export type Query =
  | { readonly kind: 'zip'; readonly zip: string }
  | { readonly kind: 'digits' }
  | { readonly kind: 'words'; readonly text: string };

export function parseQuery(typed: string): Query {
  const text = typed.trim().slice(0, 200);
  const zip = /^(\d{5})(?:[-\s]?\d{4})?$/.exec(text)?.[1];
  if (zip) return { kind: 'zip', zip };
  return /^[\d\s-]+$/.test(text) ? { kind: 'digits' } : { kind: 'words', text };
}

/** Measures clinics against a place. */
export interface Ranking {
  /** All clinics, nearest first; those without coordinates come last. Else in the feed's order. */
  readonly nearest: (from: Point) => Result[];
  /** Metres to the nearest clinic. */
  readonly away: (from: Point) => number;
}

/** All clinics, nearest first, each measured. */
export const nearest = (clinics: readonly Clinic[], from: Point): Result[] =>
  clinics
    .map((clinic) => ({ clinic, distance: clinic.geo && distance(from, clinic.geo) }))
    .sort(inOrder);

/** Measures every clinic at every question. */
export const plainRanking = (clinics: readonly Clinic[]): Ranking => ({
  nearest: (from) => nearest(clinics, from),
  away: (from) =>
    clinics.reduce((best, { geo }) => (geo ? Math.min(best, distance(from, geo)) : best), Infinity),
});

const folded = new WeakMap<Clinic, string>();

/** A clinic's name, folded once: it is asked for at each search. */
export function nameOf(clinic: Clinic): string {
  const name = folded.get(clinic) ?? fold(clinic.name);
  folded.set(clinic, name);
  return name;
}

/** Clinics whose name holds every word of the text. */
export function named(clinics: readonly Clinic[], text: string): Result[] {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return clinics
    .filter((clinic) => words.every((word) => nameOf(clinic).includes(word)))
    .map(unmeasured);
}
