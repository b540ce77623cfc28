import type { Clinic } from '../clinic/clinic.ts';

/** What a visitor asks besides the place. */
export interface Conditions {
  /** Metres; null is any distance. */
  readonly radius: number | null;
  /** Traits, and `open-now`: a clinic must have all of them. */
  readonly filters: readonly string[];
  /** A `Date`, or a day and time on each clinic's own clock, as `2026-11-24T17:30`; empty for none. */
  readonly openAt: Date | string;
}

export const noConditions: Conditions = { radius: null, filters: [], openAt: '' };

/** Whether a clinic is known to be open now. */
export type IsOpen = (clinic: Clinic) => boolean;

/** Something that was asked for and a clinic does not have, or its feed does not mention. */
export type Lack =
  | { readonly kind: 'far' }
  | { readonly kind: 'closed-now' }
  | { readonly kind: 'trait'; readonly trait: string };
