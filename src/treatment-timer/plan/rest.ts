import type { PlanRecord } from './record.ts';

/** No pack before that moment, nor before the one that held already. */
export function restAtLeast(record: PlanRecord, until: number): PlanRecord {
  return { ...record, restUntil: Math.max(record.restUntil ?? until, until) };
}

/** No rest is longer than an interval; one that seems so was noted before the clock was set back. */
export function capRest(record: PlanRecord, now: number): PlanRecord {
  const { restUntil, interval } = record;
  if (restUntil === null) return record;
  return { ...record, restUntil: Math.min(restUntil, now + interval) };
}

/** What the clock did until now says nothing about a rest that begins now. */
export const withoutPendingDrift = (record: PlanRecord): PlanRecord => ({
  ...record,
  aheadSettled: record.ahead,
});

/** A rest that was set before is longer by what the clock ran ahead since. */
export const withDriftInRest = (record: PlanRecord): PlanRecord =>
  withoutPendingDrift(restMoved(record, record.ahead - record.aheadSettled));

export const restMoved = (record: PlanRecord, by: number): PlanRecord => ({
  ...record,
  restUntil: record.restUntil === null ? null : record.restUntil + by,
});
