import type { Clinic } from './clinic.ts';

/** What a visitor asks besides the place. */
export interface Conditions {
  /** Metres; null is any distance. */
  readonly radius: number | null;
  /** Traits, and `open-now`: a clinic must have all of them. */
  readonly filters: readonly string[];
  /** A day and time on the clinic's own clock, as `2026-11-24T17:30`; empty for none. */
  readonly openAt: string;
}

export const anything: Conditions = { radius: null, filters: [], openAt: '' };

export const isAnything = ({ radius, filters, openAt }: Conditions): boolean =>
  radius === null && filters.length === 0 && openAt === '';

/** Whether a clinic is known to be open, now or at a time on its clock. */
export type IsOpen = (clinic: Clinic, at?: string) => boolean;

/** Something asked for that a clinic lacks, or that its feed does not say of it. */
export type Lack =
  | { readonly kind: 'far' }
  | { readonly kind: 'closed-now' }
  | { readonly kind: 'closed-then' }
  | { readonly kind: 'trait'; readonly trait: string };
