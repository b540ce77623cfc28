import { BOUNDS, DAY, MINUTE, planLength, type Kind, type Protocol } from './protocol.ts';

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
  /** The pack that was just taken off, in case that was a slip. */
  readonly undo: Session | null;
  readonly history: readonly PastSession[];
  /** Starts of the entries of the last calendar file, by their number. */
  readonly exported: readonly number[];
  /** Whether the visitor wants to hear the alarm, the screen kept on, a notice; null for as the site has it. */
  readonly sound: boolean | null;
  readonly awake: boolean | null;
  readonly notice: boolean | null;
  /** Milliseconds from start to start, as they were when the last pack went on. */
  readonly interval: number;
  /** The latest time that this record knows of: a clock that says less was set back. */
  readonly seenAt: number;
  /** Milliseconds by which the clock was set back in all, as far as its instants have followed. */
  readonly setBack: number;
  /** Milliseconds by which the clock is known to be behind, since it was set back. */
  readonly behind: number;
  /** Milliseconds by which the clock ran ahead of the time that pages counted, in all. */
  readonly ahead: number;
  /** How many of those need no question: they came before this rest, or the patient has answered. */
  readonly aheadSettled: number;
  /** How many of those the patient has answered for: the plan's days and the heat of a day count them. */
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
  session: null,
  undo: null,
  history: [],
  exported: [],
  sound: null,
  awake: null,
  notice: null,
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

const KEPT_AFTER_PLAN = 30 * DAY;

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

const SCHEMA = 1;
const LONGEST_TEXT = 50_000;

/** Years that a calendar can write, 1900 to 9999. */
const FIRST_INSTANT = Date.UTC(1900);
const LAST_INSTANT = Date.UTC(10_000) - 1;

/** The parts of a record that are an instant or null, as they are written. */
const INSTANTS = [
  'onsetAt',
  'openedAt',
  'signsClearedAt',
  'coldClearedAt',
  'heatClearedAt',
  'skinAskedAt',
  'closedAt',
  'restUntil',
  'alertedAt',
] as const;

/** What a visitor can turn on and off. */
export const SWITCHES = ['sound', 'awake', 'notice'] as const;
export type Switch = (typeof SWITCHES)[number];

const COUNTS = [
  'interval',
  'seenAt',
  'setBack',
  'behind',
  'ahead',
  'aheadSettled',
  'aheadAnswered',
] as const;

/** Refuses by an exception, so that a record is whole or none. */
function check(fits: boolean): asserts fits {
  if (!fits) throw new TypeError('Not a record.');
}

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  check(typeof value === 'object' && value !== null && !Array.isArray(value));
  return value as Fields;
}

function whole(value: unknown, min = FIRST_INSTANT, max = LAST_INSTANT): number {
  check(Number.isInteger(value) && Number(value) >= min && Number(value) <= max);
  return Number(value) + 0; // zero has no sign
}

const maybe = <T>(value: unknown, parse: (value: unknown) => T): T | null =>
  value === null ? null : parse(value);

function bool(value: unknown): boolean {
  check(typeof value === 'boolean');
  return value;
}

function oneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const word = words.find((each) => each === value);
  check(word !== undefined);
  return word;
}

function parseSession(value: unknown): Session {
  const { kind, startedAt, endsAt } = fields(value);
  const session = {
    kind: oneOf(kind, ['cold', 'heat']),
    startedAt: whole(startedAt),
    endsAt: whole(endsAt),
  };
  const length = session.endsAt - session.startedAt;
  check(length > 0 && length <= BOUNDS.coldMinutes[1] * MINUTE);
  return session;
}

function parsePast(value: unknown): PastSession {
  const { kind, startedAt, endedAt, outcome } = fields(value);
  const past = {
    kind: oneOf(kind, ['cold', 'heat']),
    startedAt: whole(startedAt),
    endedAt: whole(endedAt),
    outcome: oneOf(outcome, ['done', 'stopped', 'unconfirmed']),
  };
  check(past.endedAt >= past.startedAt);
  return past;
}

function list<T>(value: unknown, longest: number, parse: (value: unknown) => T): readonly T[] {
  check(Array.isArray(value) && value.length <= longest);
  return value.map((each: unknown) => parse(each));
}

/** The record that a stored text holds; undefined where it holds none that this version can trust. */
export function parseRecord(text: string): PlanRecord | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  try {
    const stored = fields(JSON.parse(text));
    check(stored['schema'] === SCHEMA);
    const instant = (name: (typeof INSTANTS)[number]) =>
      maybe(stored[name], (value) => whole(value));
    const count = (name: (typeof COUNTS)[number]) => whole(stored[name], 0);
    const [shortest, longest] = BOUNDS.intervalMinutes;
    const record = {
      onsetAt: instant('onsetAt'),
      openedAt: instant('openedAt'),
      signsClearedAt: instant('signsClearedAt'),
      coldClearedAt: instant('coldClearedAt'),
      heatClearedAt: instant('heatClearedAt'),
      skinAskedAt: instant('skinAskedAt'),
      closedAt: instant('closedAt'),
      restUntil: instant('restUntil'),
      alertedAt: instant('alertedAt'),
      session: maybe(stored['session'], parseSession),
      undo: maybe(stored['undo'], parseSession),
      history: list(stored['history'], LONGEST_HISTORY, parsePast),
      exported: list(stored['exported'], LONGEST_EXPORT, (start) => whole(start)),
      sound: maybe(stored['sound'], bool),
      awake: maybe(stored['awake'], bool),
      notice: maybe(stored['notice'], bool),
      interval: whole(stored['interval'], shortest * MINUTE, longest * MINUTE),
      seenAt: whole(stored['seenAt'], 0),
      setBack: count('setBack'),
      behind: count('behind'),
      ahead: count('ahead'),
      aheadSettled: count('aheadSettled'),
      aheadAnswered: count('aheadAnswered'),
    };
    check(record.session === null || record.session.startedAt <= record.seenAt);
    check((record.onsetAt === null) === (record.openedAt === null));
    check(record.aheadSettled <= record.ahead && record.aheadAnswered <= record.ahead);
    check(record.undo === null || record.undo.startedAt <= record.seenAt);
    return record;
  } catch {
    return undefined;
  }
}

/** Written out by hand: old page libraries change how JSON.stringify writes arrays and strings. */
export function serialize(record: PlanRecord): string {
  const plain = [...INSTANTS, ...COUNTS, ...SWITCHES].map(
    (name) => `"${name}":${String(record[name])}`,
  );
  const past = record.history.map(
    ({ kind, startedAt, endedAt, outcome }) =>
      `{"kind":"${kind}","startedAt":${startedAt},"endedAt":${endedAt},"outcome":"${outcome}"}`,
  );
  return `{"schema":${SCHEMA},${plain.join()},"session":${sessionText(record.session)},"undo":${sessionText(record.undo)},"history":[${past.join()}],"exported":[${record.exported.join()}]}`;
}

const sessionText = (session: Session | null): string =>
  session
    ? `{"kind":"${session.kind}","startedAt":${session.startedAt},"endsAt":${session.endsAt}}`
    : 'null';
