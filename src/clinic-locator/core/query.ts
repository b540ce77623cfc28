import type { Clinic } from './clinic.ts';
import { fold } from './fold.ts';
import { distance, type Point } from './geo.ts';

/** What a visitor typed, sorted by what it can be. */
export type Query =
  | { readonly kind: 'all' }
  | { readonly kind: 'zip'; readonly zip: string }
  | { readonly kind: 'digits' }
  | { readonly kind: 'words'; readonly text: string };

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

export function parseQuery(typed: string): Query {
  const text = typed.trim().slice(0, 200);
  if (text === '') return { kind: 'all' };
  const zip = /^(\d{5})(?:[-\s]?\d{4})?$/.exec(text)?.[1];
  if (zip) return { kind: 'zip', zip };
  return /^[\d\s-]+$/.test(text) ? { kind: 'digits' } : { kind: 'words', text };
}

/** All clinics, nearest first; those without coordinates come last, in the feed's order. */
export function nearest(clinics: readonly Clinic[], from: Point): Result[] {
  return clinics
    .map((clinic) => ({ clinic, distance: clinic.geo && distance(from, clinic.geo) }))
    .sort((a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity) || 0);
}

/** Clinics whose name holds every word of the text. */
export function named(clinics: readonly Clinic[], text: string): Result[] {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return clinics
    .filter((clinic) => {
      const name = fold(clinic.name);
      return words.every((word) => name.includes(word));
    })
    .map(unmeasured);
}

export const unmeasured = (clinic: Clinic): Result => ({ clinic, distance: null });
