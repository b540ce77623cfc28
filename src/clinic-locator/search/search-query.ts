import { METRES } from '../clinic/geo.ts';
import type { Units } from '../clinic/distance-words.ts';
import type { Conditions } from '../filters/conditions.ts';
import type { Question } from './find.ts';

/** What `search()` may be asked besides a text alone. What is left out stays as it is. */
export interface SearchQuery {
  /** A city, ZIP code, state, service or name; empty shows all. */
  readonly text?: string;
  /** Where to measure from. */
  readonly center?: { readonly latitude: number; readonly longitude: number };
  /** In the element's units; null is any distance. */
  readonly radius?: number | null;
  /** Such as `open-now`, `new-patients`, `languages:es`, `services:physical therapy`: a clinic must have all. */
  readonly filters?: readonly string[];
  /**
   * A `Date`, or a day and time such as `2026-11-28T09:00`, read on each clinic's own clock; clinics
   * open then come first, then those whose hours are not known, then the others. What is no time
   * counts as none.
   */
  readonly openAt?: Date | string;
}

/** Metres of a radius in miles or kilometers; null, any distance, stays null. */
export const metresOf = (radius: number | null, units: Units): number | null =>
  radius === null ? null : radius * METRES[units];

/** The place that a query asks for; undefined where it asks for other conditions alone. */
export function questionOf({
  text,
  center,
  radius,
  filters,
  openAt,
}: SearchQuery): Question | undefined {
  if (center) return { kind: 'position', point: center };
  const conditionsAlone =
    text === undefined && (radius !== undefined || filters !== undefined || openAt !== undefined);
  return conditionsAlone ? undefined : { kind: 'text', text: text ?? '' };
}

/** The conditions that a query changes. */
export const conditionsOf = (
  { radius, filters, openAt }: SearchQuery,
  units: Units,
): Partial<Conditions> => ({
  ...(radius !== undefined && { radius: metresOf(radius, units) }),
  ...(filters && { filters }),
  ...(openAt !== undefined && { openAt }),
});
