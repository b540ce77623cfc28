import { MINUTE } from '../../shared/time.ts';
import { BOUNDS } from './protocol.ts';
import {
  LONGEST_EXPORT,
  LONGEST_HISTORY,
  SWITCHES,
  type PastSession,
  type PlanRecord,
  type Session,
} from './record.ts';
import { MOST_TAKEN_BACK } from './taken-back.ts';

// A record as a text, and back. What was stored may be of another version, damaged or made up.

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
  'remindedAt',
] as const;

const COUNTS = [
  'interval',
  'seenAt',
  'setBack',
  'behind',
  'ahead',
  'aheadSettled',
  'aheadAnswered',
  'takenBack',
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
  const [, longest] = session.kind === 'cold' ? BOUNDS.coldMinutes : BOUNDS.heatMinutes;
  check(length > 0 && length <= longest * MINUTE);
  return session;
}

function parsePast(value: unknown): PastSession {
  const { kind, startedAt, endedAt, outcome, saidLater } = fields(value);
  const past = {
    kind: oneOf(kind, ['cold', 'heat']),
    startedAt: whole(startedAt),
    endedAt: whole(endedAt),
    outcome: oneOf(outcome, ['done', 'stopped', 'unconfirmed']),
    ...(saidLater === true && { saidLater: true as const }),
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
      // records of before have none
      remindedAt: maybe(stored['remindedAt'] ?? null, (value) => whole(value)),
      session: maybe(stored['session'], parseSession),
      undo: maybe(stored['undo'], parseSession),
      history: list(stored['history'], LONGEST_HISTORY, parsePast),
      exported: list(stored['exported'], LONGEST_EXPORT, (start) => whole(start)),
      sound: maybe(stored['sound'], bool),
      awake: maybe(stored['awake'], bool),
      notice: maybe(stored['notice'], bool),
      tone: maybe(stored['tone'] ?? null, bool),
      interval: whole(stored['interval'], shortest * MINUTE, longest * MINUTE),
      seenAt: whole(stored['seenAt'], 0),
      setBack: count('setBack'),
      behind: count('behind'),
      ahead: count('ahead'),
      aheadSettled: count('aheadSettled'),
      aheadAnswered: count('aheadAnswered'),
      // records of before have none
      takenBack: whole(stored['takenBack'] ?? 0, 0, MOST_TAKEN_BACK),
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
    ({ kind, startedAt, endedAt, outcome, saidLater }) =>
      `{"kind":"${kind}","startedAt":${startedAt},"endedAt":${endedAt},"outcome":"${outcome}"${saidLater ? ',"saidLater":true' : ''}}`,
  );
  return `{"schema":${SCHEMA},${plain.join()},"session":${sessionText(record.session)},"undo":${sessionText(record.undo)},"history":[${past.join()}],"exported":[${record.exported.join()}]}`;
}

const sessionText = (session: Session | null): string =>
  session
    ? `{"kind":"${session.kind}","startedAt":${session.startedAt},"endsAt":${session.endsAt}}`
    : 'null';
