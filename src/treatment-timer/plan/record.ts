import { DAY, MINUTE } from '../../shared/time.ts';
import { BOUNDS, planLength, type Kind, type Protocol } from './protocol.ts';

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
  /** Long after, the patient said that it came off when time was up. */
  readonly saidLater?: true;
}

/** What a visitor can turn on and off. */
export const SWITCHES = ['sound', 'awake', 'notice', 'tone'] as const;
export type Switch = (typeof SWITCHES)[number];

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
  /** When the reasons against heat were last cleared; in the time of choice, what was chosen. */
  readonly heatClearedAt: number | null;
  /** Since when a question about the skin is open. */
  readonly skinAskedAt: number | null;
  /** Since when ice and heat are closed, until a clinician opens them. */
  readonly closedAt: number | null;
  /** No pack before this. */
  readonly restUntil: number | null;
  readonly session: Session | null;
  /** When a page last gave an alert that time is up. */
  readonly alertedAt: number | null;
  /** When a page last said that the next pack is due. */
  readonly remindedAt: number | null;
  /** The pack that was just taken off, in case that was a slip. */
  readonly undo: Session | null;
  /** Milliseconds that packs may have been on whose start was taken back: the next pack's time pays for them. */
  readonly takenBack: number;
  readonly history: readonly PastSession[];
  /** Starts of the entries of the last calendar file, by their number. */
  readonly exported: readonly number[];
  /** What the visitor switched: the alarm's sound, the screen kept awake, a notice, a tone when the next pack is due. Null where the site's own setting holds. */
  readonly sound: boolean | null;
  readonly awake: boolean | null;
  readonly notice: boolean | null;
  readonly tone: boolean | null;
  /** Milliseconds from start to start, as they were when the last pack went on. */
  readonly interval: number;
  /** The latest time at which this record was seen. A clock that shows an earlier time was set back. */
  readonly seenAt: number;
  /** Milliseconds by which the clock was set back in all, and by which this record's instants were moved along. */
  readonly setBack: number;
  /** Milliseconds by which the clock is still behind after it was set back. */
  readonly behind: number;
  /** Milliseconds by which the clock ran ahead of the time that pages counted, in all. */
  readonly ahead: number;
  /** How many milliseconds of `ahead` do not count in the present rest: they came before it began, or the patient has answered for them. */
  readonly aheadSettled: number;
  /** How many milliseconds of `ahead` the patient has answered for. The days of the plan and the heat times of a day count these. */
  readonly aheadAnswered: number;
}

export const EMPTY: PlanRecord = {
  onsetAt: null,
  openedAt: null,
  signsClearedAt: null,
  coldClearedAt: null,
  heatClearedAt: null,
  skinAskedAt: null,
  closedAt: null,
  restUntil: null,
  alertedAt: null,
  remindedAt: null,
  session: null,
  undo: null,
  takenBack: 0,
  history: [],
  exported: [],
  sound: null,
  awake: null,
  notice: null,
  tone: null,
  interval: BOUNDS.intervalMinutes[0] * MINUTE,
  seenAt: 0,
  setBack: 0,
  behind: 0,
  ahead: 0,
  aheadSettled: 0,
  aheadAnswered: 0,
};

/** More than any plan can hold: 72 hours with one ice time every two, then heat. */
export const LONGEST_HISTORY = 100;

/** Entries of all calendar files of a plan. */
export const LONGEST_EXPORT = 200;

/** How long what is kept outlives its plan. */
export const KEPT_AFTER_PLAN = 30 * DAY;

/** True where forgetting would harm: there is a plan, or skin that may be hurt. */
export const isWorthKeeping = ({ openedAt, skinAskedAt, closedAt }: PlanRecord): boolean =>
  openedAt !== null || skinAskedAt !== null || closedAt !== null;

/** When the record erases itself, by the date; null where there is none to keep. */
export function expiresAt(record: PlanRecord, protocol: Protocol): number | null {
  if (!isWorthKeeping(record)) return null;
  const { onsetAt, openedAt, skinAskedAt, closedAt } = record;
  const planEnd = onsetAt === null ? 0 : onsetAt + planLength(protocol);
  return Math.max(planEnd, openedAt ?? 0, skinAskedAt ?? 0, closedAt ?? 0) + KEPT_AFTER_PLAN;
}

/**
 * Time to erase it. A date that ran ahead of what pages counted erases no pack, no rest and no skin that
 * may be hurt: it may be wrong.
 */
export function hasExpired(record: PlanRecord, now: number, protocol: Protocol): boolean {
  const at = expiresAt(record, protocol);
  if (at === null || now < at || record.session) return false;
  const { ahead, aheadSettled, aheadAnswered, restUntil, skinAskedAt, closedAt } = record;
  if (now - (ahead - aheadSettled) < (restUntil ?? now)) return false;
  const hurt = skinAskedAt !== null || closedAt !== null;
  return !hurt || now - (ahead - aheadAnswered) >= at;
}
