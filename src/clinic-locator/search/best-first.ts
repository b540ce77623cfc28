import type { Clinic } from '../clinic/clinic.ts';
import type { Result } from '../clinic/result.ts';

/** What is known of a clinic's hours now. */
export interface Reading {
  readonly state: 'open' | 'closed' | 'unknown';
  readonly nextChange: Date | null;
}

/** The results as they are listed: the clinic that answers the visitor comes before all others. */
export interface BestFirst {
  readonly results: readonly Result[];
  /** Why the first one is the answer: it is the nearest, the nearest that is open, or opens first; empty where it is not. */
  readonly reason: 'nearest' | 'open' | 'soonest' | '';
  /** True where no clinic is known to be open and some are known to be closed. */
  readonly noneOpen: boolean;
}

/** How many clinics are asked whether they are open: one that is farther would be no help. */
const ASKED = 50;

/**
 * @param ranked whether the results begin with the nearest
 * @param reading a clinic's hours now; undefined where "now" was not what the visitor asked for
 */
export function bestFirst(
  results: readonly Result[],
  ranked: boolean,
  reading: ((clinic: Clinic) => Reading) | undefined,
): BestFirst {
  const unchanged: BestFirst = { results, reason: ranked ? 'nearest' : '', noneOpen: false };
  // the first clinics of a long list in no order say nothing about the others
  if (!reading || (!ranked && results.length > ASKED)) return unchanged;
  const readings = results.slice(0, ASKED).map(({ clinic }) => reading(clinic));
  const open = readings.findIndex(({ state }) => state === 'open');
  if (open >= 0)
    return ranked && open > 0
      ? { results: withFirst(results, open), reason: 'open', noneOpen: false }
      : unchanged;
  if (!readings.some(({ state }) => state === 'closed')) return unchanged;
  const times = readings.map(({ nextChange }) => nextChange?.getTime() ?? Infinity);
  const soonest = Math.min(...times);
  return soonest === Infinity
    ? { ...unchanged, noneOpen: true }
    : {
        results: withFirst(results, times.indexOf(soonest)),
        reason: 'soonest',
        noneOpen: true,
      };
}

const withFirst = (results: readonly Result[], index: number): Result[] => [
  results[index]!,
  ...results.slice(0, index),
  ...results.slice(index + 1),
];
