import type { Conditions, IsOpen, Lack } from './conditions.ts';
import { hasTrait } from './traits.ts';
import type { Result } from '../clinic/result.ts';

/**
 * The things asked for that a result does not have. A clinic without a place is not within any radius, but
 * for one that is visited by phone or video: that is within every.
 */
export function lacks(
  { clinic, distance }: Result,
  { radius, filters }: Conditions,
  isOpen: IsOpen,
): Lack[] {
  const found: Lack[] = [];
  const near =
    clinic.telehealth === 'only' || (distance !== null && distance <= (radius ?? Infinity));
  if (radius !== null && !near) found.push({ kind: 'far' });
  for (const trait of filters) {
    if (trait !== 'open-now') {
      if (!hasTrait(clinic, trait)) found.push({ kind: 'trait', trait });
    } else if (!isOpen(clinic)) found.push({ kind: 'closed-now' });
  }
  return found;
}

export interface Filtered {
  readonly results: readonly Result[];
  /** True where no clinic has all that was asked: the results are then all, in the same order. */
  readonly relaxed: boolean;
}

/** The results that have all that was asked. Where no result has, all of them, marked as relaxed. */
export function applyFilters(
  results: readonly Result[],
  conditions: Conditions,
  isOpen: IsOpen,
): Filtered {
  const kept = results.filter((each) => lacks(each, conditions, isOpen).length === 0);
  return kept.length > 0 ? { results: kept, relaxed: false } : { results, relaxed: true };
}
