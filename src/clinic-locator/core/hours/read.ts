import { parseDate } from './calendar.ts';
import { isFederalHoliday } from './holidays.ts';
import type { Hours } from './parse.ts';
import { planOf } from './plan.ts';
import { DAY, isParticular, type Schedule } from './schedule.ts';
import { dayInForce, readWall, stateAt, type State } from './state.ts';
import { nextShift, wallAt, zoneOf, type Zone } from './zone.ts';

/** Why a patient should call: a holiday the feed is silent on, hours long unchecked, or unclear. */
export type Doubt = 'holiday' | 'review' | 'unclear';

/** What is true of a clinic's hours at one moment. */
export interface HoursReading {
  /** Unknown without hours, without a zone, and where the hours of the day cannot be read. */
  readonly state: State;
  /** When the state ends; null where it is unknown, or will not change within a year. */
  readonly nextChange: Date | null;
  readonly nextState: State | null;
  /** The date at the clinic, in days since 1 January 1970; without a zone, that of UTC. */
  readonly today: number;
  /** Minutes on the clinic's wall clock since 1 January 1970; null without a zone. */
  readonly wall: number | null;
  /** The same, of the next change. */
  readonly nextWall: number | null;
  /** Reasons to say "call to check"; they do not change the state. */
  readonly doubts: readonly Doubt[];
}

export interface Circumstances {
  /** IANA name; what is none gives no verdict. */
  readonly zone: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  /** When somebody last checked the clinic's entry, as `2026-11-23`. */
  readonly lastReviewed?: string | undefined;
  /** Whether US federal holidays that the feed does not mention are a doubt. Default `us`. */
  readonly holidays?: 'us' | 'off' | undefined;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const YEAR = 366 * 24 * HOUR;
/** Engines know no dates after 8.64e15. */
const isTime = (at: number): boolean => at >= 0 && at < 8e15;

const REVIEWED_FOR = 180;

const unknown = (today: number): HoursReading => ({
  state: 'unknown',
  nextChange: null,
  nextState: null,
  today,
  wall: null,
  nextWall: null,
  doubts: [],
});

interface Change {
  readonly at: number;
  readonly wall: number;
  readonly state: State;
}

/**
 * Follows the wall clock, which may be set on the way: then the change is where the clock reaches
 * other hours, or the moment it is set.
 */
function changeAfter(schedule: Schedule, zone: Zone, now: number, state: State): Change | null {
  let from = now;
  for (let shifts = 0; shifts < 8; shifts++) {
    const { next } = readWall(schedule, wallAt(zone, from));
    const at = next ? next.wall * MINUTE - zone.offset(from) * MINUTE : from + YEAR;
    // soon first: the clock may be set twice on a long way, and only the first can bring hours back
    const shift = nextShift(zone, from, Math.min(at, from + 3 * HOUR)) ?? nextShift(zone, from, at);
    if (shift === undefined) return next && { at, ...next };
    const wall = wallAt(zone, shift);
    const then = stateAt(schedule, wall);
    if (then !== state) return { at: shift, wall, state: then };
    from = shift;
  }
  return null;
}

const isUnsettled = (schedule: Schedule, day: number): boolean => {
  if (!isFederalHoliday(day)) return false;
  const { rule } = planOf(schedule, day);
  return !rule || !isParticular(rule);
};

/** The state of a clinic now, when it ends, and whether to believe it. */
export function readHours({ schedule }: Hours, circumstances: Circumstances): HoursReading {
  const { now, lastReviewed, holidays } = circumstances;
  const zone = circumstances.zone === undefined ? undefined : zoneOf(circumstances.zone);
  if (!isTime(now)) return unknown(0);
  if (!schedule || !zone) return unknown(Math.floor(now / MINUTE / DAY));
  const wall = wallAt(zone, now);
  const state = stateAt(schedule, wall);
  const change = changeAfter(schedule, zone, now, state);

  const today = Math.floor(wall / DAY);
  const doubts: Doubt[] = [];
  const days = [dayInForce(schedule, wall), today, change && Math.floor(change.wall / DAY)];
  if (holidays !== 'off' && days.some((day) => day !== null && isUnsettled(schedule, day)))
    doubts.push('holiday');
  const reviewed = parseDate(lastReviewed?.trim().slice(0, 10) ?? '');
  if (reviewed !== undefined && today - reviewed > REVIEWED_FOR) doubts.push('review');
  if (schedule.unclear) doubts.push('unclear');

  return {
    state,
    nextChange: change && new Date(change.at),
    nextState: change && change.state,
    today,
    wall,
    nextWall: change && change.wall,
    doubts,
  };
}

/** The state at an instant, in epoch milliseconds; unknown without hours or zone. */
export function openAt({ schedule }: Hours, zoneName: string | undefined, at: number): State {
  const zone = zoneName === undefined ? undefined : zoneOf(zoneName);
  return schedule && zone && isTime(at) ? stateAt(schedule, wallAt(zone, at)) : 'unknown';
}

/**
 * The state at a day and time as people at the clinic say it, which no zone can change.
 *
 * @param wall minutes on the clinic's wall clock since 1 January 1970
 */
export const openAtWall = ({ schedule }: Hours, wall: number): State =>
  schedule && Number.isFinite(wall) ? stateAt(schedule, wall) : 'unknown';

/**
 * For the editor: whether the hours say what happens on any of some federal holidays, by its date or
 * by a rule for all of them.
 *
 * @param holidays days since 1 January 1970, such as those of the year to come
 */
export const knowsAHoliday = ({ schedule }: Hours, holidays: readonly number[]): boolean =>
  schedule !== null && holidays.some((day) => !isUnsettled(schedule, day));
