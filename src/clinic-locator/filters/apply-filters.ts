import type { Conditions, IsOpen, Lack } from './conditions.ts';
import { hasTrait } from './traits.ts';
import type { Result } from '../clinic/result.ts';

/** What a result lacks of what was asked. A place that is not known is not within a radius. */
export function lacks(
  { clinic, distance }: Result,
  { radius, filters }: Conditions,
  isOpen: IsOpen,
): Lack[] {
  const found: Lack[] = [];
  if (radius !== null && !(distance !== null && distance <= radius)) found.push({ kind: 'far' });
  for (const trait of filters) {
    if (trait !== 'open-now') {
      if (!hasTrait(clinic, trait)) found.push({ kind: 'trait', trait });
    } else if (!isOpen(clinic)) found.push({ kind: 'closed-now' });
  }
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
  const kept = results.filter((each) => lacks(each, conditions, isOpen).length === 0);
  return kept.length > 0 ? { results: kept, relaxed: false } : { results, relaxed: true };
}
