import type { Clinic } from './clinic.ts';

export interface Result {
  readonly clinic: Clinic;
  /** Metres in a straight line from the place searched for; null without one. */
  readonly distance: number | null;
}

/** A result as a page gets it, with what its hours are when they are asked for. */
export interface ClinicResult extends Result {
  readonly hours: {
    readonly state: 'open' | 'closed' | 'unknown';
    readonly nextChange: Date | null;
  };
}

export const unmeasured = (clinic: Clinic): Result => ({ clinic, distance: null });

export const inOrder = (a: Result, b: Result): number =>
  // two without a place: Infinity - Infinity is no number
  (a.distance ?? Infinity) - (b.distance ?? Infinity) || 0;
