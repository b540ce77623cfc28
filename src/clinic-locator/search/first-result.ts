import type { Clinic } from '../clinic/clinic.ts';
import type { Result } from '../clinic/result.ts';

/** What is known of a clinic's hours now. */
export interface Reading {
  readonly state: 'open' | 'closed' | 'unknown';
  readonly nextChange: Date | null;
}

/** The result that answers a visitor, before all others. */
export interface Lead {
  /** Why it leads: it is the nearest, the nearest that is open, or opens first; empty where none does. */
  readonly kind: 'nearest' | 'open' | 'soonest' | '';
  /** All results, that one first. */
  readonly order: readonly Result[];
  /** True where none is known to be open and some are known to be closed. */
  readonly closed: boolean;
}

/** So many are asked whether they are open: who is farther is no answer. */
const ASKED = 50;

/**
 * @param ranked the results begin with the nearest
 */
export function leadOf(
  results: readonly Result[],
  ranked: boolean,
  reading: (clinic: Clinic) => Reading,
): Lead {
  const nearest: Lead = { kind: ranked ? 'nearest' : '', order: results, closed: false };
  // of a long list in no order the first ones say nothing about the others
  if (!ranked && results.length > ASKED) return nearest;
  const readings = results.slice(0, ASKED).map(({ clinic }) => reading(clinic));
  const open = readings.findIndex(({ state }) => state === 'open');
  if (open >= 0) return ranked && open > 0 ? { ...moved(results, open), kind: 'open' } : nearest;
  if (!readings.some(({ state }) => state === 'closed')) return nearest;
  const times = readings.map(({ nextChange }) => nextChange?.getTime() ?? Infinity);
  const first = times.indexOf(Math.min(...times));
  const opens = times[first] !== Infinity;
  return opens
    ? { ...moved(results, first), kind: 'soonest', closed: true }
    : { ...nearest, closed: true };
}

const moved = (results: readonly Result[], index: number): Lead => ({
  kind: '',
  order: [results[index]!, ...results.slice(0, index), ...results.slice(index + 1)],
  closed: false,
});
