import type { Clinic } from './clinic.ts';
import { hasTrait, type Trait } from './filters.ts';
import type { Result } from './query.ts';

/** What a visitor asks besides the place. */
export interface Conditions {
  /** Metres; null is any distance. */
  readonly radius: number | null;
  /** Traits, and `open-now`: a clinic must have all of them. */
  readonly filters: readonly Trait[];
  /** A day and time on the clinic's own clock, as `2026-11-24T17:30`; empty for none. */
  readonly openAt: string;
}

export const anything: Conditions = { radius: null, filters: [], openAt: '' };

export const isAnything = ({ radius, filters, openAt }: Conditions): boolean =>
  radius === null && filters.length === 0 && openAt === '';

/** Something asked for that a clinic lacks, or that its feed does not say of it. */
export type Lack =
  | { readonly kind: 'far' }
  | { readonly kind: 'closed-now' }
  | { readonly kind: 'closed-then' }
  | { readonly kind: 'trait'; readonly trait: Trait };

/** Whether a clinic is known to be open, now or at a time on its clock. */
export type IsOpen = (clinic: Clinic, at?: string) => boolean;

/** What a result lacks of what was asked. A place that is not known is not within a radius. */
export function lacks(
  { clinic, distance }: Result,
  { radius, filters, openAt }: Conditions,
  isOpen: IsOpen,
): Lack[] {
  const found: Lack[] = [];
  if (radius !== null && !(distance !== null && distance <= radius)) found.push({ kind: 'far' });
  for (const trait of filters) {
    if (trait !== 'open-now') {
      if (!hasTrait(clinic, trait)) found.push({ kind: 'trait', trait });
    } else if (!isOpen(clinic)) found.push({ kind: 'closed-now' });
  }
  if (openAt && !isOpen(clinic, openAt)) found.push({ kind: 'closed-then' });
  return found;
}

export interface Narrowed {
  readonly results: readonly Result[];
  /** True where no clinic has all that was asked: the results are then all, in the same order. */
  readonly relaxed: boolean;
}

/** The results that have all that was asked; never none. */
export function narrow(
  results: readonly Result[],
  conditions: Conditions,
  isOpen: IsOpen,
): Narrowed {
  if (isAnything(conditions)) return { results, relaxed: false };
  const kept = results.filter((each) => lacks(each, conditions, isOpen).length === 0);
  return kept.length > 0 ? { results: kept, relaxed: false } : { results, relaxed: true };
}
