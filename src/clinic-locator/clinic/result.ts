import type { Clinic } from './clinic.ts';

/** A clinic as an answer to a search. */
export interface Result {
  readonly clinic: Clinic;
  /**
   * Metres in a straight line from the place searched for; `null` where the search named no place, or the
   * clinic's place is not known.
   */
  readonly distance: number | null;
}

/** A result as the page's scripts get it. Its `hours` are worked out at the moment they are read. */
export interface ClinicResult extends Result {
  readonly hours: {
    readonly state: 'open' | 'closed' | 'unknown';
    readonly nextChange: Date | null;
  };
}

/** A result without a distance. */
export const unmeasured = (clinic: Clinic): Result => ({ clinic, distance: null });

/** Sorts by distance, results without a distance last. */
export const inOrder = (a: Result, b: Result): number =>
  // for two results without a distance the difference is NaN, which counts as equal
  (a.distance ?? Infinity) - (b.distance ?? Infinity) || 0;
