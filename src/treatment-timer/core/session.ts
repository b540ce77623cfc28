import { LATE, read } from './reading.ts';
import { SECOND, type Protocol } from './protocol.ts';
import { EMPTY, LONGEST_HISTORY, type Outcome, type PlanRecord, type Session } from './record.ts';

export type Action =
  /** The patient says when the pain began. */
  | { readonly type: 'onset'; readonly at: number }
  /** None of the danger signs. */
  | { readonly type: 'clear-signs' }
  /** None of the reasons against ice. */
  | { readonly type: 'clear-cold' }
  /** Ice or heat was on within the last two hours, or may have been. */
  | { readonly type: 'expose' }
  /** A pack goes on, skin and wakefulness checked. */
  | { readonly type: 'start' }
  /** The pack is off. */
  | { readonly type: 'end' }
  /** The pack came off when time was up, said long after. */
  | { readonly type: 'end-on-time' }
  /** The pack came off because it hurt. */
  | { readonly type: 'stop' }
  /** The skin looks hurt: no ice until a clinician says so. */
  | { readonly type: 'close' }
  /** A clinician said so. */
  | { readonly type: 'reopen' }
  /** A page saw the device's clock set back, by so many milliseconds in all since the record began. */
  | { readonly type: 'set-back'; readonly total: number }
  /** Nothing but the time. */
  | { readonly type: 'look' }
  | { readonly type: 'reset' };

/** The record after an action. An action that is not allowed now changes nothing but `seenAt`. */
export function transition(
  record: PlanRecord,
  action: Action,
  now: number,
  protocol: Protocol,
): PlanRecord {
  const known = action.type === 'set-back' ? follow(record, action.total) : distrust(record, now);
  const before = { ...capRest(known, now, protocol), seenAt: now };
  return act(before, action, now, protocol);
}

function act(record: PlanRecord, action: Action, now: number, protocol: Protocol): PlanRecord {
  switch (action.type) {
    case 'onset':
      return {
        ...record,
        onsetAt: Math.floor(Math.min(action.at, now)),
        openedAt: record.openedAt ?? now,
        signsClearedAt: null,
        coldClearedAt: null,
      };
    case 'clear-signs':
      return { ...record, signsClearedAt: now };
    case 'clear-cold':
      return { ...record, coldClearedAt: now, restUntil: record.restUntil ?? now };
    case 'expose':
      return restAtLeast(record, now + protocol.interval);
    case 'start': {
      const { due, questions } = read(record, now, protocol);
      if (!due || questions.length > 0) return record;
      const session: Session = { kind: 'cold', startedAt: now, endsAt: now + protocol.cold };
      return { ...record, session };
    }
    case 'end':
      return end(record, 'done', now, now, protocol);
    case 'end-on-time':
      return end(record, 'done', Math.min(record.session?.endsAt ?? now, now), now, protocol);
    case 'stop':
      return end(record, 'stopped', now, now, protocol);
    case 'close':
      return { ...end(record, 'stopped', now, now, protocol), closedAt: now };
    case 'reopen':
      return { ...record, closedAt: null, signsClearedAt: null, coldClearedAt: null };
    case 'set-back':
    case 'look':
      return record;
    case 'reset':
      // what the skin had is not undone by forgetting it
      return {
        ...EMPTY,
        restUntil: record.session ? now + protocol.interval : record.restUntil,
        seenAt: now,
      };
  }
}

/**
 * The next start is an interval after this one's, and later if the pack came off late: the skin gets
 * as much rest as it would have had. So two hours never hold more than one pack's time.
 */
function end(
  record: PlanRecord,
  said: Outcome,
  endedAt: number,
  now: number,
  protocol: Protocol,
): PlanRecord {
  if (!record.session) return record;
  const { kind, startedAt, endsAt } = record.session;
  const outcome = now - endsAt >= LATE ? 'unconfirmed' : said;
  const past = { kind, startedAt, endedAt, outcome };
  const rest = protocol.interval - (endsAt - startedAt);
  return restAtLeast(
    { ...record, session: null, history: [...record.history, past].slice(-LONGEST_HISTORY) },
    Math.max(startedAt + protocol.interval, endedAt + rest),
  );
}

function restAtLeast(record: PlanRecord, until: number): PlanRecord {
  return { ...record, restUntil: Math.max(record.restUntil ?? 0, until) };
}

/**
 * The pack has been on as long as it was, so its instants move with the clock. Each tab sees the same
 * change of the clock; the total tells the later ones that it is done.
 */
function follow(record: PlanRecord, total: number): PlanRecord {
  const by = total - record.setBack;
  if (by <= 0) return record;
  const { session } = record;
  return {
    ...record,
    setBack: total,
    session: session && {
      ...session,
      startedAt: session.startedAt - by,
      endsAt: session.endsAt - by,
    },
  };
}

/** The clock was set back while nobody watched: how long the pack has been on is unknown, so it is over. */
function distrust(record: PlanRecord, now: number): PlanRecord {
  if (!record.session || now > record.seenAt - SECOND) return record;
  const { kind, startedAt, endsAt } = record.session;
  return { ...record, session: { kind, startedAt: now - (endsAt - startedAt), endsAt: now } };
}

/** No rest is longer than an interval; one that seems so was noted before the clock was set back. */
function capRest(record: PlanRecord, now: number, protocol: Protocol): PlanRecord {
  const { restUntil } = record;
  if (restUntil === null) return record;
  return { ...record, restUntil: Math.min(restUntil, now + protocol.interval) };
}
