import { DAY, MINUTE, type Kind, type Protocol } from './protocol.ts';
import { expiresAt, type Outcome, type PastSession, type PlanRecord } from './record.ts';

export type Phase = 'setup' | 'cold' | 'choice' | 'heat' | 'review' | 'stopped';

/** What the patient must answer: when it began, the danger signs, the reasons against ice. */
export type Question = 'onset' | 'signs' | 'cold';

export interface SessionReading {
  readonly kind: Kind;
  readonly state: 'running' | 'overdue';
  readonly startedAt: number;
  readonly endsAt: number;
  /** Milliseconds until the pack must come off. */
  readonly remaining: number;
  /** Milliseconds since it should have come off. */
  readonly over: number;
  /** So long over that the pack may have come off long ago. */
  readonly late: boolean;
}

/** All that is shown, at one moment. */
export interface Reading {
  readonly phase: Phase;
  readonly onsetAt: number | null;
  readonly session: SessionReading | null;
  /** Earliest next ice time, past or to come; null where there is none. */
  readonly nextStartAt: number | null;
  /** The next ice time may start, once the questions are answered. */
  readonly due: boolean;
  /** To be answered before ice, in order. */
  readonly questions: readonly Question[];
  /** When ice ends. */
  readonly heatAt: number | null;
  /** So long since the onset that a patient who is not better should call. */
  readonly lookBack: boolean;
  readonly history: readonly PastSession[];
  /** When a later reading may say something else; null if never. */
  readonly nextChangeAt: number | null;
}

/** After this much overtime nobody knows how long the pack was on. */
export const LATE = 10 * MINUTE;

/** Answers of yesterday say nothing about alcohol, sleepy medicine or a leg that weakens today. */
const CLEARED_FOR = DAY;

/** What is true of the record now. Nothing is kept from an earlier reading, so nothing can go stale. */
export function read(record: PlanRecord, now: number, protocol: Protocol): Reading {
  const { onsetAt } = record;
  const phase = phaseOf(record, now, protocol);
  const session = readSession(record, now);
  const from = (delay: number) => (onsetAt === null ? null : onsetAt + delay);
  const heatAt = from(protocol.heatFrom);

  const ice = phase === 'cold' || phase === 'choice';
  const earliest = record.restUntil ?? now;
  const nextStartAt = ice && !session && earliest < (heatAt ?? 0) ? earliest : null;

  const boundaries = [
    session?.endsAt,
    session && session.endsAt + LATE,
    nextStartAt,
    from(protocol.choiceFrom),
    from(protocol.reviewAfter),
    heatAt,
    expiresAt(record, protocol),
  ].filter((at): at is number => typeof at === 'number' && at > now);

  return {
    phase,
    onsetAt,
    session,
    nextStartAt,
    due: nextStartAt !== null && now >= nextStartAt,
    questions: questionsOf(record, now, protocol),
    heatAt,
    lookBack: now >= (from(protocol.reviewAfter) ?? Infinity),
    history: record.history,
    nextChangeAt: boundaries.length > 0 ? Math.min(...boundaries) : null,
  };
}

function phaseOf(record: PlanRecord, now: number, protocol: Protocol): Phase {
  const { onsetAt, closedAt, signsClearedAt, coldClearedAt } = record;
  if (closedAt !== null) return 'stopped';
  if (onsetAt === null || signsClearedAt === null) return 'setup';
  const elapsed = now - onsetAt;
  if (elapsed >= Math.max(protocol.reviewAfter, protocol.heatFrom)) return 'review';
  if (elapsed >= protocol.heatFrom) return 'heat';
  if (coldClearedAt === null) return 'setup';
  return elapsed >= protocol.choiceFrom ? 'choice' : 'cold';
}

function questionsOf(record: PlanRecord, now: number, protocol: Protocol): readonly Question[] {
  const { onsetAt, signsClearedAt, coldClearedAt } = record;
  if (onsetAt === null) return ['onset'];
  const stale = (at: number | null) => at === null || at > now || now - at >= CLEARED_FOR;
  const due: Question[] = stale(signsClearedAt) ? ['signs'] : [];
  const ice = now - onsetAt < protocol.heatFrom;
  return ice && stale(coldClearedAt) ? [...due, 'cold'] : due;
}

function readSession({ session }: PlanRecord, now: number): SessionReading | null {
  if (!session) return null;
  const over = Math.max(now - session.endsAt, 0);
  return {
    ...session,
    state: now >= session.endsAt ? 'overdue' : 'running',
    remaining: Math.min(Math.max(session.endsAt - now, 0), session.endsAt - session.startedAt),
    over,
    late: over >= LATE,
  };
}

/** Something that a page may want to know of. */
export type Change =
  | { readonly type: 'phase'; readonly phase: Phase }
  | { readonly type: 'start' | 'due'; readonly kind: Kind }
  | { readonly type: 'overdue' }
  | { readonly type: 'end'; readonly kind: Kind; readonly outcome: Outcome };

/** What happened between two readings. */
export function changes(before: Reading, after: Reading): readonly Change[] {
  const found: Change[] = [];
  if (before.session && !after.session) {
    // an erased plan has no history: nobody can say how that pack ended
    const outcome = after.history[after.history.length - 1]?.outcome ?? 'unconfirmed';
    found.push({ type: 'end', kind: before.session.kind, outcome });
  }
  if (!before.session && after.session) found.push({ type: 'start', kind: after.session.kind });
  if (before.session?.state !== 'overdue' && after.session?.state === 'overdue') {
    found.push({ type: 'overdue' });
  }
  if (before.phase !== after.phase) found.push({ type: 'phase', phase: after.phase });
  if (before.nextStartAt !== null && !before.due && after.due) {
    found.push({ type: 'due', kind: 'cold' });
  }
  return found;
}
