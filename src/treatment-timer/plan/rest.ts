import type { PlanRecord } from './record.ts';

/** Sets the moment before which no pack may go on; an earlier one never replaces a later one. */
export function restAtLeast(record: PlanRecord, until: number): PlanRecord {
  return { ...record, restUntil: Math.max(record.restUntil ?? until, until) };
}

/** Shortens a rest to one interval from now at most: a longer one was noted before the clock was set back. */
export function capRest(record: PlanRecord, now: number): PlanRecord {
  const { restUntil, interval } = record;
  if (restUntil === null) return record;
  return { ...record, restUntil: Math.min(restUntil, now + interval) };
}

/** For a rest that begins now: the clock's drift until now does not count in it. */
export const withoutPendingDrift = (record: PlanRecord): PlanRecord => ({
  ...record,
  aheadSettled: record.ahead,
});

/** For a rest that was set earlier: it is lengthened by the drift since then, so that the skin gets all of it. */
export const withDriftInRest = (record: PlanRecord): PlanRecord =>
  withoutPendingDrift(restMoved(record, record.ahead - record.aheadSettled));

export const restMoved = (record: PlanRecord, by: number): PlanRecord => ({
  ...record,
  restUntil: record.restUntil === null ? null : record.restUntil + by,
});
