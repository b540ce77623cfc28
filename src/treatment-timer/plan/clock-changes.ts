import { SECOND } from '../../shared/time.ts';
import type { PlanRecord } from './record.ts';
import { capRest, restAtLeast, restMoved, withoutPendingDrift, withDriftInRest } from './rest.ts';

// What the device's clock did, by what pages saw of it. On the skin the longer time counts, in a rest the
// shorter; what is past keeps its distance from now.

/**
 * A page saw the clock set back. The pack has been on as long as it was, so its instants move along; of
 * that time, its rest counts only what a page counted, too.
 *
 * @param total by how much in all: each tab sees the same change, and the later ones find that it is done
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

/** The clock was set back while nobody watched: how long the pack has been on is unknown, so it is over. */
export function applyUnseenSetBack(record: PlanRecord, now: number): PlanRecord {
  const by = record.seenAt - now;
  if (by < SECOND) return record;
  const { session } = record;
  const length = session ? session.endsAt - session.startedAt : 0;
  return {
    ...setBack(record, by),
    session: session && { ...session, startedAt: now - length, endsAt: now },
    // it may have gone on a moment ago
    restUntil: session ? now + record.interval : record.restUntil,
  };
}

/** A clock that was ahead may only have been put right; what goes beyond that takes the past along. */
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
 * The clock ran ahead: the device slept, or somebody set it. One that was behind may only have been put
 * right, and all that was noted by it moves along; a pack on the skin does for its rest alone.
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
 * What is past, the pack on the skin and its rest aside. It may come to lie in the future, until the date is
 * put right.
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
