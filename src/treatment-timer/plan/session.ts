import {
  applyRunAhead,
  confirmDate,
  denyDate,
  applyUnseenSetBack,
  applySetBack,
} from './clock-changes.ts';
import type { Kind, Protocol } from './protocol.ts';
import { LATE, read } from './reading.ts';
import {
  EMPTY,
  LONGEST_EXPORT,
  LONGEST_HISTORY,
  type Outcome,
  type PastSession,
  type PlanRecord,
  type Switch,
} from './record.ts';
import { capRest, restAtLeast, withoutPendingDrift, withDriftInRest } from './rest.ts';
import { startTakenBack, takeBack } from './taken-back.ts';

export type Action =
  /** The patient says when the pain began. */
  | { readonly type: 'onset'; readonly at: number }
  /** The patient has none of the danger signs. */
  | { readonly type: 'clear-signs' }
  /** The patient has no reason against ice, or against heat. */
  | { readonly type: 'clear-cold' | 'clear-heat' }
  /** The patient has one of these signs or reasons, or is not sure: an earlier answer no longer holds. */
  | { readonly type: 'doubt'; readonly question: 'signs' | Kind }
  /** Ice or heat was on within the last two hours, or may have been. */
  | { readonly type: 'expose' }
  /** A pack goes on, skin and wakefulness checked. */
  | { readonly type: 'start'; readonly kind: Kind }
  /** The pack is off; within the first seconds: its start was a slip. */
  | { readonly type: 'end' }
  /** The pack came off when time was up, said long after. */
  | { readonly type: 'end-on-time' }
  /** The pack is still on: it was a slip to say it is off. */
  | { readonly type: 'undo' }
  /** The pack came off because it hurt. */
  | { readonly type: 'stop' }
  /** The skin may be hurt; how is it? */
  | { readonly type: 'ask-skin' }
  /** The skin is well. */
  | { readonly type: 'clear-skin' }
  /** The skin looks hurt: neither ice nor heat until a clinician says so. */
  | { readonly type: 'close' }
  /** A clinician said that ice and heat are allowed again. */
  | { readonly type: 'reopen' }
  /** A page saw the device's clock set back, by so many milliseconds in all since the record began. */
  | { readonly type: 'set-back'; readonly total: number }
  /** A page saw the device's clock run ahead of the time it counted, by so many milliseconds in all. */
  | { readonly type: 'ahead'; readonly total: number }
  /** The date is right: the device slept. */
  | { readonly type: 'confirm-date' }
  /** The date is wrong: the time that the page counted holds. */
  | { readonly type: 'deny-date' }
  /** A page gave the alert that time is up. */
  | { readonly type: 'alerted' }
  /** A page said that the next pack is due. */
  | { readonly type: 'reminded' }
  /** The visitor turns one of the alarm's switches on or off. */
  | { readonly type: 'switch'; readonly which: Switch; readonly on: boolean }
  /** A calendar file was handed over, with these starts. */
  | { readonly type: 'export'; readonly starts: readonly number[] }
  /** Only time has passed. */
  | { readonly type: 'look' }
  | { readonly type: 'reset' };

/** The record after an action. An action that is not allowed now changes nothing but `seenAt`. */
export function transition(
  record: PlanRecord,
  action: Action,
  now: number,
  protocol: Protocol,
): PlanRecord {
  const known =
    action.type === 'set-back'
      ? applySetBack(record, action.total)
      : applyUnseenSetBack(record, now);
  const before = { ...capRest(known, now), seenAt: now };
  return act(before, action, now, protocol);
}

function act(record: PlanRecord, action: Action, now: number, protocol: Protocol): PlanRecord {
  switch (action.type) {
    case 'onset':
      return {
        ...record,
        ...NOT_CLEARED,
        onsetAt: Math.floor(Math.min(action.at, now)),
        openedAt: record.openedAt ?? now,
        // what the clock did before the plan says nothing about it
        aheadAnswered: record.openedAt === null ? record.ahead : record.aheadAnswered,
        behind: record.restUntil === null ? 0 : record.behind,
      };
    case 'clear-signs':
      return { ...record, signsClearedAt: now };
    case 'clear-cold':
      return rested({ ...record, coldClearedAt: now }, now);
    case 'clear-heat':
      return rested({ ...record, heatClearedAt: now }, now);
    case 'doubt':
      return { ...record, [`${action.question}ClearedAt` as const]: null };
    case 'expose':
      return restAtLeast(
        { ...withoutPendingDrift(record), interval: Math.max(record.interval, protocol.interval) },
        now + protocol.interval,
      );
    case 'start':
      return start(record, action.kind, now, protocol);
    case 'end':
      return takeBack(record, now) ?? end(record, 'done', now);
    case 'end-on-time':
      return end(record, 'done', now, true);
    case 'undo':
      return read(record, now, protocol).undoable ? undo(record, now) : record;
    case 'stop':
      return record.session
        ? { ...end(record, 'stopped', now), skinAskedAt: now, undo: null }
        : record;
    case 'ask-skin':
      return { ...record, skinAskedAt: now };
    case 'clear-skin':
      return { ...record, skinAskedAt: null };
    case 'close':
      return {
        ...end(record, 'stopped', now),
        skinAskedAt: null,
        closedAt: record.closedAt ?? now,
        undo: null,
      };
    case 'reopen':
      return { ...record, ...NOT_CLEARED, closedAt: null };
    case 'ahead':
      return applyRunAhead(record, action.total, now);
    case 'confirm-date':
      return confirmDate(record);
    case 'deny-date':
      return denyDate(record);
    case 'alerted':
      return { ...record, alertedAt: now };
    case 'reminded':
      return { ...record, remindedAt: now };
    case 'switch':
      return { ...record, [action.which]: action.on };
    case 'export':
      return { ...record, exported: action.starts.slice(0, LONGEST_EXPORT) };
    case 'set-back':
    case 'look':
      return record;
    case 'reset':
      return forget(record, now);
  }
}

const NOT_CLEARED = { signsClearedAt: null, coldClearedAt: null, heatClearedAt: null };

function start(record: PlanRecord, kind: Kind, now: number, protocol: Protocol): PlanRecord {
  const reading = read(record, now, protocol, kind);
  const { due, questions, skinAsked } = reading;
  if (reading.kind !== kind || !due || questions.length > 0 || skinAsked) return record;
  return {
    ...withoutPendingDrift(record),
    session: { kind, startedAt: now, endsAt: now + protocol[kind] - record.takenBack },
    undo: null,
    interval: protocol.interval,
    // whoever goes back to ice has not chosen heat
    heatClearedAt: kind === 'heat' ? record.heatClearedAt : null,
  };
}

/**
 * The next start is an interval after this one's, and later if the pack came off late: the skin gets
 * as much rest as it would have had. So two hours never hold more than one pack's time.
 */
function end(record: PlanRecord, said: Outcome, now: number, onTime = false): PlanRecord {
  const { session, interval, restUntil } = record;
  if (!session) return record;
  const { kind, endsAt } = session;
  const length = endsAt - session.startedAt;
  // the rest that is set already began at the right moment, even if the clock was put right since
  const startedAt = Math.min(Math.max(session.startedAt, (restUntil ?? 0) - interval), now);
  const endedAt = onTime ? Math.min(startedAt + length, now) : now;
  // who says that it came off on time has said when
  const outcome = now - endsAt >= LATE && endedAt === now ? 'unconfirmed' : said;
  const past: PastSession = {
    kind,
    startedAt,
    endedAt,
    outcome,
    ...(endedAt < now && { saidLater: true }),
  };
  // a rest that is counted from an earlier start already contains what the clock did since that start
  const known = endedAt === now ? withDriftInRest(record) : record;
  return restAtLeast(
    {
      ...known,
      session: null,
      undo: outcome === 'done' && endedAt === now ? session : null,
      takenBack: 0,
      // on for far too long
      skinAskedAt: outcome === 'unconfirmed' ? now : record.skinAskedAt,
      history: [...record.history, past].slice(-LONGEST_HISTORY),
    },
    Math.max(startedAt + interval, endedAt + interval - length),
  );
}

/** The pack is on again. An undo never shortens a rest, and gives one to a start that was taken back. */
function undo(record: PlanRecord, now: number): PlanRecord {
  const again = { ...record, session: record.undo, undo: null };
  return startTakenBack(record)
    ? restAtLeast(again, now + record.interval)
    : { ...again, history: record.history.slice(0, -1) };
}

/** Without a pack before it, the first needs no rest. */
const rested = (record: PlanRecord, now: number): PlanRecord =>
  record.restUntil === null ? { ...withoutPendingDrift(record), restUntil: now } : record;

/** Erases the plan, but not what the skin had: its rest and a closure stay. The switches stay too, so that an alarm that was turned off does not ring. */
function forget(record: PlanRecord, now: number): PlanRecord {
  const { session, interval, restUntil, skinAskedAt, closedAt, sound, awake, notice, tone } =
    record;
  return {
    ...EMPTY,
    skinAskedAt,
    closedAt,
    sound,
    awake,
    notice,
    tone,
    interval,
    takenBack: record.takenBack,
    restUntil: session ? now + interval : restUntil,
    seenAt: now,
    setBack: record.setBack,
    behind: record.behind,
    ahead: record.ahead,
    aheadSettled: record.aheadSettled,
    aheadAnswered: record.aheadAnswered,
  };
}
