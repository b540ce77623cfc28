import * as v from 'valibot';
import { BOUNDS, DAY, MINUTE, type Kind, type Protocol } from './protocol.ts';

/** Done: taken off and confirmed. Stopped: taken off because it hurt. Unconfirmed: nobody said when. */
export type Outcome = 'done' | 'stopped' | 'unconfirmed';

/** A pack on the skin. */
export interface Session {
  readonly kind: Kind;
  readonly startedAt: number;
  readonly endsAt: number;
}

export interface PastSession {
  readonly kind: Kind;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly outcome: Outcome;
}

/**
 * All that is kept of a plan: instants in epoch milliseconds, never a countdown, never an answer.
 * Null is "not yet".
 */
export interface PlanRecord {
  /** When the pain began. */
  readonly onsetAt: number | null;
  /** When the patient first said so. */
  readonly openedAt: number | null;
  /** When the danger signs were last cleared. */
  readonly signsClearedAt: number | null;
  /** When the reasons against ice were last cleared. */
  readonly coldClearedAt: number | null;
  /** Since when ice is closed, until a clinician opens it. */
  readonly closedAt: number | null;
  /** No pack before this. */
  readonly restUntil: number | null;
  readonly session: Session | null;
  readonly history: readonly PastSession[];
  /** The latest time that this record knows of: a clock that says less was set back. */
  readonly seenAt: number;
  /** Milliseconds by which the clock was set back in all, as far as its instants have followed. */
  readonly setBack: number;
}

export const EMPTY: PlanRecord = {
  onsetAt: null,
  openedAt: null,
  signsClearedAt: null,
  coldClearedAt: null,
  closedAt: null,
  restUntil: null,
  session: null,
  history: [],
  seenAt: 0,
  setBack: 0,
};

/** More than any plan can hold: 72 hours with one ice time every two. */
export const LONGEST_HISTORY = 100;

const KEPT_AFTER_PLAN = 30 * DAY;

/** When the record erases itself; null while there is no plan. */
export function expiresAt(record: PlanRecord, protocol: Protocol): number | null {
  const { onsetAt, openedAt } = record;
  if (onsetAt === null || openedAt === null) return null;
  return Math.max(onsetAt + protocol.reviewAfter, openedAt) + KEPT_AFTER_PLAN;
}

const SCHEMA = 1;
const LONGEST_TEXT = 50_000;

/** The last date that JavaScript knows; the first is as far the other way. */
const LAST_INSTANT = 8.64e15;

const instant = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(-LAST_INSTANT),
  v.maxValue(LAST_INSTANT),
);
const maybeInstant = v.nullable(instant);
const kind = v.picklist(['cold', 'heat']);

const session = v.pipe(
  v.object({ kind, startedAt: instant, endsAt: instant }),
  v.check(({ startedAt, endsAt }) => {
    const length = endsAt - startedAt;
    return length > 0 && length <= BOUNDS.coldMinutes[1] * MINUTE;
  }),
);

const pastSession = v.pipe(
  v.object({
    kind,
    startedAt: instant,
    endedAt: instant,
    outcome: v.picklist(['done', 'stopped', 'unconfirmed']),
  }),
  v.check(({ startedAt, endedAt }) => endedAt >= startedAt),
);

const record = v.pipe(
  v.object({
    onsetAt: maybeInstant,
    openedAt: maybeInstant,
    signsClearedAt: maybeInstant,
    coldClearedAt: maybeInstant,
    closedAt: maybeInstant,
    restUntil: maybeInstant,
    session: v.nullable(session),
    history: v.pipe(v.array(pastSession), v.maxLength(LONGEST_HISTORY)),
    seenAt: instant,
    setBack: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_INSTANT)),
  }),
  v.check(({ session, seenAt }) => session === null || session.startedAt <= seenAt),
  v.check(({ onsetAt, openedAt }) => (onsetAt === null) === (openedAt === null)),
);

/** The record that a stored text holds; undefined where it holds none that this version can trust. */
export function parseRecord(text: string): PlanRecord | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  try {
    const stored: unknown = JSON.parse(text);
    const { schema } = v.parse(v.object({ schema: v.unknown() }), stored);
    return schema === SCHEMA ? v.parse(record, stored) : undefined;
  } catch {
    return undefined;
  }
}

/** Written out by hand: old page libraries change how JSON.stringify writes arrays and strings. */
export function serialize(it: PlanRecord): string {
  const instants = (
    ['onsetAt', 'openedAt', 'signsClearedAt', 'coldClearedAt', 'closedAt', 'restUntil'] as const
  ).map((name) => `"${name}":${String(it[name])}`);
  const current =
    it.session &&
    `{"kind":"${it.session.kind}","startedAt":${it.session.startedAt},"endsAt":${it.session.endsAt}}`;
  const past = it.history.map(
    (each) =>
      `{"kind":"${each.kind}","startedAt":${each.startedAt},"endedAt":${each.endedAt},"outcome":"${each.outcome}"}`,
  );
  return `{"schema":${SCHEMA},${instants.join()},"session":${String(current)},"history":[${past.join()}],"seenAt":${it.seenAt},"setBack":${it.setBack}}`;
}
