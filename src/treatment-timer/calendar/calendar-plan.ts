import type { CalendarWords } from './words.ts';
import type { PlannedTime } from './calendar-times.ts';
import type { CalendarEvent } from './calendar.ts';
import { MINUTE, SECOND } from '../../shared/time.ts';
import type { Kind } from '../plan/protocol.ts';

/** What an entry is made of, besides its time. */
export interface CalendarSource {
  /** When the plan was opened: the name of its entries, and what their issues count from. */
  readonly openedAt: number;
  /** By how many milliseconds the device's clock was set back since. */
  readonly setBack: number;
  readonly words: CalendarWords;
  /** Where the timer stands, for a tap in the calendar; empty for none. */
  readonly address: string;
}

/** Starts of the entries of the last file, by their number. It lets the next file move or take back those to come. */
export type Exported = readonly number[];

export interface CalendarPlan {
  readonly events: readonly CalendarEvent[];
  /** Entries of the last file that now have no time. */
  readonly cancelled: readonly CalendarEvent[];
  readonly exported: Exported;
}

/** The rest of the plan as entries. An entry that is still to come keeps its name and moves. */
export function calendarPlan(
  times: readonly PlannedTime[],
  before: Exported,
  now: number,
  source: CalendarSource,
): CalendarPlan {
  const coming = before.map((_, number) => number).filter((number) => (before[number] ?? 0) > now);
  const events: CalendarEvent[] = [];
  const exported = before.slice();
  for (const time of times) {
    const number = coming.shift() ?? exported.length;
    exported[number] = time.start;
    events.push(entry(number, time, source));
  }
  const cancelled = coming.map((number) => goneEntry(number, before[number] ?? now, source));
  return { events, cancelled, exported };
}

/** What is still to come of the last file, to be taken back. */
export const takenBack = (before: Exported, now: number, source: CalendarSource): CalendarEvent[] =>
  calendarPlan([], before, now, source).cancelled.slice();

/** Rises with time, however the clock is set, so that nothing but the record's own instants is needed to know the last. */
export const sequenceAt = (now: number, { openedAt, setBack }: CalendarSource): number =>
  Math.max(Math.floor((now + setBack - openedAt) / SECOND), 0);

const uid = (number: number, { openedAt }: CalendarSource): string =>
  `${openedAt.toString(36)}-${number + 1}@treatment-timer`;

function entry(number: number, time: PlannedTime, source: CalendarSource): CalendarEvent {
  const { words, address } = source;
  const minutes = Math.round((time.end - time.start) / MINUTE);
  const about: Record<Kind, string> = { cold: words.cold(minutes), heat: words.heat(minutes) };
  return {
    uid: uid(number, source),
    start: time.start,
    end: time.end,
    title: words.title,
    description: address ? `${about[time.kind]}\n${words.open(address)}` : about[time.kind],
    alarm: { start: words.title, end: words.over(minutes) },
  };
}

const goneEntry = (number: number, start: number, source: CalendarSource): CalendarEvent => ({
  uid: uid(number, source),
  start,
  end: start + MINUTE,
  title: source.words.title,
  description: source.words.cancelled,
});
