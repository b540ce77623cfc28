import { DAY, MINUTE } from '../../shared/time.ts';
import { HEATS_A_DAY, planLength, type Kind, type Protocol } from './protocol.ts';
import { expiresAt, type Outcome, type PastSession, type PlanRecord } from './record.ts';
import { startTakenBack, TAKEN_BACK_WITHIN } from './taken-back.ts';

export type Phase = 'setup' | 'cold' | 'choice' | 'heat' | 'review' | 'stopped';

/** What the patient must answer: when it began, the danger signs, the reasons against ice or heat. */
export type Question = 'onset' | 'signs' | Kind;

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
  /** Earliest next start, if it comes off when it should, or now. */
  readonly nextStartAt: number;
}

/** All that is shown, at one moment. */
export interface Reading {
  readonly phase: Phase;
  readonly onsetAt: number | null;
  readonly session: SessionReading | null;
  /** What the next pack is. */
  readonly kind: Kind;
  /** What it can be instead, in the time of choice. */
  readonly otherKind: Kind | null;
  /** Earliest next start of that kind, past or to come; null where there is none. */
  readonly nextStartAt: number | null;
  /** The next pack may go on, once the questions are answered. */
  readonly due: boolean;
  /** The same by the date alone. Screens go by it: a phone that slept counted less time, and nearly always it is right. */
  readonly dueByDate: boolean;
  /** True where a start is due, or the next part of the plan has come, by the date alone: the pages counted less time. No pack goes on before the patient says that the date is right. */
  readonly dateInDoubt: boolean;
  /** How many milliseconds the date is ahead of the time that pages counted. */
  readonly doubt: number;
  /** To be answered before the next pack, in order. */
  readonly questions: readonly Question[];
  /** A question about the skin is open. */
  readonly skinAsked: boolean;
  /** The last pack was taken off a moment ago: that may have been a slip. */
  readonly undoable: boolean;
  /** The start of a pack was taken back, and nothing else has come since. */
  readonly takenBack: boolean;
  /** When ice ends. */
  readonly heatAt: number | null;
  /** So long since the onset that a patient who is not better should call. */
  readonly lookBack: boolean;
  /** So long since the plan that pain now may be another. */
  readonly outdated: boolean;
  readonly history: readonly PastSession[];
  /** When a later reading may say something else; null if never. */
  readonly nextChangeAt: number | null;
}

/** After this much overtime it is not known how long the pack was on. */
export const LATE = 10 * MINUTE;

/** How long a mistaken "I took it off" can be undone: people notice such a slip at once. */
const UNDO_WITHIN = MINUTE;

/** Answers of yesterday say nothing about alcohol, sleepy medicine or a leg that weakens today. */
const CLEARED_FOR = DAY;

export const OUTDATED_AFTER = 14 * DAY;

/**
 * What is true of the record now. Nothing is kept from an earlier reading, so nothing can go stale.
 *
 * @param wanted what the patient would rather have; counts in the time of choice alone
 */
export function read(
  record: PlanRecord,
  now: number,
  protocol: Protocol,
  wanted: Kind | null = null,
): Reading {
  const { onsetAt, openedAt, history, undo } = record;
  const phase = phaseOf(record, now, protocol);
  const session = readSession(record, now);
  const from = (delay: number) => (onsetAt === null ? null : onsetAt + delay);
  const heatAt = from(protocol.heatFrom);
  const outdatedAt =
    onsetAt === null
      ? null
      : Math.max(onsetAt + planLength(protocol), openedAt ?? 0) + OUTDATED_AFTER;
  const outdated = now >= (outdatedAt ?? Infinity);

  const [kind, otherKind = null] = kindsOf(record, now, protocol, wanted);
  const halted = phase === 'setup' || phase === 'stopped';
  const restDoubt = record.ahead - record.aheadSettled;
  // less than a minute is not worth a question: the rest is lengthened by it instead
  const slight = restDoubt < MINUTE ? restDoubt : 0;
  const rested = restedAt(record) + slight;
  const limit = dayLimit(record, kind, now);
  const earliest = Math.max(rested, limit);
  const nextStartAt =
    halted || outdated || session ? null : Number.isFinite(earliest) ? earliest : now;
  const passed = nextStartAt !== null && now >= nextStartAt;

  const doubt = record.ahead - record.aheadAnswered;
  const counted = doubt < MINUTE ? now : now - doubt;
  const partInDoubt =
    phaseOf(record, counted, protocol) !== phase ||
    outdated !== counted >= (outdatedAt ?? Infinity);
  const startInDoubt = passed && (now - (restDoubt - slight) < rested || counted < limit);
  const dateInDoubt = !session && !halted && (partInDoubt || startInDoubt);

  const slip = startTakenBack(record);
  const undoneBy = (slip ? slip.startedAt + TAKEN_BACK_WITHIN : lastEnd(history)) + UNDO_WITHIN;
  const undoable = undo !== null && !session && phase !== 'stopped' && now < undoneBy;

  const boundaries = [
    session?.endsAt,
    session && session.endsAt + LATE,
    undoable ? undoneBy : null,
    nextStartAt,
    restedAt(record) + restDoubt,
    // one more that was skipped
    passed ? now + protocol.interval - ((now - nextStartAt) % protocol.interval) : null,
    from(protocol.choiceFrom),
    from(protocol.reviewAfter),
    heatAt,
    outdatedAt,
    expiresAt(record, protocol),
  ].filter((at): at is number => typeof at === 'number' && at > now);

  return {
    phase,
    onsetAt,
    session,
    kind,
    otherKind,
    nextStartAt,
    due: passed && !dateInDoubt,
    dueByDate: passed,
    dateInDoubt,
    doubt,
    questions: questionsOf(record, kind, now),
    skinAsked: record.skinAskedAt !== null,
    undoable,
    takenBack: slip !== null,
    heatAt,
    lookBack: now >= (from(protocol.reviewAfter) ?? Infinity),
    outdated,
    history,
    nextChangeAt: boundaries.length > 0 ? Math.min(...boundaries) : null,
  };
}

function phaseOf(record: PlanRecord, now: number, protocol: Protocol): Phase {
  const { onsetAt, closedAt, signsClearedAt, coldClearedAt, heatClearedAt } = record;
  if (closedAt !== null) return 'stopped';
  if (onsetAt === null || signsClearedAt === null) return 'setup';
  const elapsed = now - onsetAt;
  if (elapsed >= planLength(protocol)) return 'review';
  if (elapsed >= protocol.heatFrom) return 'heat';
  const choice = elapsed >= protocol.choiceFrom;
  if (coldClearedAt === null && !(choice && heatClearedAt !== null)) return 'setup';
  return choice ? 'choice' : 'cold';
}

/** What the next pack is, and what it can be instead. Ice remains until heat is chosen and cleared. */
function kindsOf(
  record: PlanRecord,
  now: number,
  protocol: Protocol,
  wanted: Kind | null,
): readonly [Kind, Kind?] {
  const { onsetAt, heatClearedAt } = record;
  if (onsetAt === null) return ['cold'];
  // where rest takes the remaining time of ice, the next pack is heat
  if (Math.max(restedAt(record), now) >= onsetAt + protocol.heatFrom) return ['heat'];
  if (now < onsetAt + protocol.choiceFrom) return ['cold'];
  const kind = wanted ?? (heatClearedAt === null ? 'cold' : 'heat');
  return kind === 'heat' ? ['heat', 'cold'] : ['cold', 'heat'];
}

const restedAt = ({ restUntil }: PlanRecord): number => restUntil ?? -Infinity;

/** No heat before this: it has its number a day. */
function dayLimit({ history }: PlanRecord, kind: Kind, now: number): number {
  if (kind === 'cold') return -Infinity;
  const heats = history.filter((past) => past.kind === 'heat');
  const oldest = heats[heats.length - HEATS_A_DAY];
  return oldest ? Math.min(oldest.startedAt, now) + DAY : -Infinity;
}

const lastEnd = (history: readonly PastSession[]): number =>
  history[history.length - 1]?.endedAt ?? 0;

function questionsOf(record: PlanRecord, kind: Kind, now: number): readonly Question[] {
  if (record.onsetAt === null) return ['onset'];
  const stale = (at: number | null) => at === null || at > now || now - at >= CLEARED_FOR;
  const due: Question[] = stale(record.signsClearedAt) ? ['signs'] : [];
  return stale(record[`${kind}ClearedAt`]) ? [...due, kind] : due;
}

function readSession({ session, interval }: PlanRecord, now: number): SessionReading | null {
  if (!session) return null;
  const over = Math.max(now - session.endsAt, 0);
  const { startedAt, endsAt } = session;
  return {
    ...session,
    state: now >= session.endsAt ? 'overdue' : 'running',
    remaining: Math.min(Math.max(session.endsAt - now, 0), session.endsAt - session.startedAt),
    over,
    late: over >= LATE,
    nextStartAt: Math.max(
      startedAt + interval,
      Math.max(endsAt, now) + interval - (endsAt - startedAt),
    ),
  };
}

/** Something that a page may want to know of. */
export type Change =
  | { readonly type: 'phase'; readonly phase: Phase }
  | { readonly type: 'start' | 'due'; readonly kind: Kind }
  | { readonly type: 'overdue' }
  | { readonly type: 'end'; readonly kind: Kind; readonly outcome: Outcome | 'taken-back' };

/** What happened between two readings. */
export function changes(before: Reading, after: Reading): readonly Change[] {
  const found: Change[] = [];
  if (before.session && !after.session) {
    // an erased plan has no history: nobody can say how that pack ended
    const last = after.history[after.history.length - 1]?.outcome ?? 'unconfirmed';
    const outcome = after.takenBack ? 'taken-back' : last;
    found.push({ type: 'end', kind: before.session.kind, outcome });
  }
  if (!before.session && after.session) found.push({ type: 'start', kind: after.session.kind });
  if (before.session?.state !== 'overdue' && after.session?.state === 'overdue') {
    found.push({ type: 'overdue' });
  }
  if (before.phase !== after.phase) found.push({ type: 'phase', phase: after.phase });
  if (before.nextStartAt !== null && !before.dueByDate && after.dueByDate) {
    found.push({ type: 'due', kind: after.kind });
  }
  return found;
}
