import type { Clinic } from '../clinic/clinic.ts';
import type { Result } from '../clinic/result.ts';

/** What is known of a clinic's hours now. */
export interface Reading {
  readonly state: 'open' | 'closed' | 'unknown';
  readonly nextChange: Date | null;
  readonly nextState: 'open' | 'closed' | 'unknown' | null;
}

/** The results as they are listed: the clinic that answers the visitor comes before all others. */
export interface BestFirst {
  readonly results: readonly Result[];
  /** Why the first one is the answer: it is the nearest, the nearest that is open, or opens first; empty where it is not. */
  readonly reason: 'nearest' | 'open' | 'soonest' | '';
  /** The nearest, where that is not the first one. */
  readonly nearest: Result | undefined;
  /**
   * Whether a clinic is open now: `some` is, or nobody asks or knows; `none`, as all are closed; `none-known`
   * is open, and some are known to be closed.
   */
  readonly open: 'some' | 'none' | 'none-known';
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
  const unchanged: BestFirst = {
    results,
    reason: ranked ? 'nearest' : '',
    nearest: undefined,
    open: 'some',
  };
  // the first clinics of a long list in no order say nothing about the others
  if (!reading || (!ranked && results.length > ASKED)) return unchanged;
  const first = (index: number) => ({
    results: [results[index]!, ...results.slice(0, index), ...results.slice(index + 1)],
    nearest: ranked && index > 0 ? results[0] : undefined,
  });
  const readings = results.slice(0, ASKED).map(({ clinic }) => reading(clinic));
  const openIndex = readings.findIndex(({ state }) => state === 'open');
  if (openIndex >= 0)
    return ranked && openIndex > 0
      ? { ...first(openIndex), reason: 'open', open: 'some' }
      : unchanged;
  const closed = readings.filter(({ state }) => state === 'closed').length;
  if (closed === 0) return unchanged;
  const open = closed === results.length ? 'none' : 'none-known';
  const times = readings.map(({ nextChange, nextState }) =>
    nextState === 'open' ? +nextChange! : Infinity,
  );
  const soonest = Math.min(...times);
  return soonest === Infinity
    ? { ...unchanged, open }
    : { ...first(times.indexOf(soonest)), reason: 'soonest', open };
}
