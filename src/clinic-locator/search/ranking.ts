import type { Clinic } from '../clinic/clinic.ts';
import { distance, type Point } from '../clinic/geo.ts';
import { inOrder, type Result } from '../clinic/result.ts';

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
