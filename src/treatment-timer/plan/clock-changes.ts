import { SECOND } from '../../shared/time.ts';
import type { PlanRecord } from './record.ts';
import { capRest, restAtLeast, restMoved, withoutPendingDrift, withDriftInRest } from './rest.ts';

/*
 * A device has two clocks. The date is set by people; the other only runs forward, and may stand still while
 * the device sleeps. While a page is open it compares them (drift.ts) and notes the difference in totals:
 *
 *   date      ──────────────┬▶ set ahead by 2 h ───────────┬◀ set back by 2 h ──────▶
 *   counted   ──────────────┴──────────────────────────────┴────────────────────────▶  (what pages counted)
 *
 *   ahead                   +2 h                                                        in all, never less
 *   setBack                                                +2 h                         in all, never less
 *   behind                  0                              0: it was only put right     what is still missing
 *   aheadSettled            grows with a rest that begins, an answer, a date put right: does not count in the rest
 *   aheadAnswered           grows with an answer, a date put right: counts in the plan's days
 *
 * On the skin the longer time counts, date or counted; in a rest the shorter. An instant that is past keeps its
 * distance from now. Totals, not single changes, so that several tabs tell the same change once.
 */

/**
 * A page saw the clock set back. That changes nothing about how long a pack has been on, so its instants
 * move along; its rest counts only time that a page counted.
 *
 * @param total milliseconds in all: each tab sees the same change, and all but the first find it noted already
 */
export function applySetBack(record: PlanRecord, total: number): PlanRecord {
  const by = total - record.setBack;
  if (by <= 0) return record;
  const { session, interval, ahead, aheadSettled } = record;
  const followed = setBack(record, by);
  if (!session) return followed;
  const startedAt = session.startedAt - by;
  return restAtLeast(
    {
      ...withDriftInRest({ ...followed, aheadSettled }),
      session: { ...session, startedAt, endsAt: session.endsAt - by },
    },
    startedAt + (ahead - aheadSettled) + interval,
  );
}

/** Devices put their clocks right by themselves. So little is no riddle: the page was gone for a moment, as in a reload. */
const SLIGHT = 10 * SECOND;

/**
 * The clock was set back while no page was open: how long a pack has been on is not known, so it counts as off.
 * Where it was a few seconds, the pack goes on for what was left of its time.
 */
export function applyUnseenSetBack(record: PlanRecord, now: number): PlanRecord {
  const by = record.seenAt - now;
  if (by < SECOND) return record;
  if (by < SLIGHT) return applySetBack(record, record.setBack + by);
  const { session } = record;
  const length = session ? session.endsAt - session.startedAt : 0;
  return {
    ...setBack(record, by),
    session: session && { ...session, startedAt: now - length, endsAt: now },
    // it may have gone on a moment ago
    restUntil: session ? now + record.interval : record.restUntil,
  };
}

/** Notes a set-back. As far as the clock was ahead it was only put right; what goes beyond that moves the past along. */
function setBack(record: PlanRecord, by: number): PlanRecord {
  const { ahead, aheadSettled, aheadAnswered } = record;
  const right = Math.min(by, ahead - aheadAnswered);
  const rightForRest = Math.min(by, ahead - aheadSettled);
  return {
    ...moved(record, right - by),
    setBack: record.setBack + by,
    behind: record.behind + by - rightForRest,
    aheadSettled: aheadSettled + rightForRest,
    aheadAnswered: aheadAnswered + right,
    undo: null,
  };
}

/**
 * The clock ran ahead of the time that pages counted: the device slept, or somebody set it. As far as the
 * clock was behind it was only put right, and the instants that were noted by it move along; the instants of
 * a pack on the skin do not, but its rest counts the move.
 */
export function applyRunAhead(record: PlanRecord, total: number, now: number): PlanRecord {
  const by = total - record.ahead;
  if (by <= 0) return record;
  const { session, interval, behind, aheadSettled, aheadAnswered } = record;
  const right = Math.min(by, behind);
  const caught = {
    ...moved(record, right),
    ahead: total,
    behind: behind - right,
    aheadSettled: aheadSettled + right,
    aheadAnswered: aheadAnswered + right,
  };
  const rested = restMoved(caught, right);
  const begun = session && right > 0 ? session.startedAt + right : null;
  return capRest(begun === null ? rested : restAtLeast(rested, begun + interval), now);
}

/** The patient says that the date is right: the device slept. */
export const confirmDate = (record: PlanRecord): PlanRecord =>
  answered(withoutPendingDrift(record));

/** The patient says that the date is wrong: the time that pages counted holds. */
export function denyDate(record: PlanRecord): PlanRecord {
  const { ahead, aheadAnswered } = record;
  return answered(withDriftInRest(moved(record, ahead - aheadAnswered)));
}

const answered = (record: PlanRecord): PlanRecord => ({ ...record, aheadAnswered: record.ahead });

/**
 * Moves the instants of the past: all but a pack on the skin and its rest. They may come to lie in the future
 * until the date is put right.
 */
function moved(record: PlanRecord, by: number): PlanRecord {
  if (by === 0) return record;
  const maybe = (instant: number | null) => (instant === null ? null : instant + by);
  return {
    ...record,
    onsetAt: maybe(record.onsetAt),
    skinAskedAt: maybe(record.skinAskedAt),
    closedAt: maybe(record.closedAt),
    history: record.history.map((past) => ({
      ...past,
      startedAt: past.startedAt + by,
      endedAt: past.endedAt + by,
    })),
  };
}
