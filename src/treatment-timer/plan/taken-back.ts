import { SECOND } from '../../shared/time.ts';
import type { PlanRecord, Session } from './record.ts';

/*
 * A start that is taken back at once was a slip: no pack was on, or for a few seconds. It leaves no rest and no
 * line in the log. The skin loses nothing by that: the next pack's time is shorter by what this one may have
 * had, so that all together stay below one pack's time, with one rest after it.
 */

/** After this, a pack was on. */
export const TAKEN_BACK_WITHIN = 10 * SECOND;

/** More than this in all is no slip; it is less than the shortest pack's time. */
export const MOST_TAKEN_BACK = 30 * SECOND;

/** Clocks are watched no closer. */
const UNWATCHED = SECOND;

/** The record as if the pack had not gone on; undefined where it was on for too long to say so. */
export function takeBack(record: PlanRecord, now: number): PlanRecord | undefined {
  const { session } = record;
  if (!session || now - session.startedAt >= TAKEN_BACK_WITHIN) return undefined;
  const takenBack = record.takenBack + Math.max(now - session.startedAt, 0) + UNWATCHED;
  if (takenBack > MOST_TAKEN_BACK) return undefined;
  // to say so can be a slip as well
  return { ...record, session: null, undo: session, takenBack };
}

/** The start that was taken back last, while nothing else has come since. */
export const startTakenBack = ({ undo, takenBack }: PlanRecord): Session | null =>
  takenBack > 0 ? undo : null;
