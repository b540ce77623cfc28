import { parseDate } from './calendar.ts';
import { isFederalHoliday } from './holidays.ts';
import type { Hours } from './parse.ts';
import { planOf } from './day-plan.ts';
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

/** @param days those that the answer is about, the clinic's own date first */
function doubtsOf(
  schedule: Schedule,
  days: readonly (number | null)[],
  { lastReviewed, holidays }: Omit<Circumstances, 'now' | 'zone'>,
): Doubt[] {
  const doubts: Doubt[] = [];
  if (holidays !== 'off' && days.some((day) => day !== null && isUnsettled(schedule, day)))
    doubts.push('holiday');
  const reviewed = parseDate(lastReviewed?.trim().slice(0, 10) ?? '');
  if (reviewed !== undefined && days[0]! - reviewed > REVIEWED_FOR) doubts.push('review');
  if (schedule.unclear) doubts.push('unclear');
  return doubts;
}

/** The state of a clinic now, when it ends, and whether to believe it. */
export function readHours({ schedule }: Hours, circumstances: Circumstances): HoursReading {
  const { now } = circumstances;
  const zone = circumstances.zone === undefined ? undefined : zoneOf(circumstances.zone);
  if (!isTime(now)) return unknown(0);
  if (!schedule || !zone) return unknown(Math.floor(now / MINUTE / DAY));
  const wall = wallAt(zone, now);
  const state = stateAt(schedule, wall);
  const change = changeAfter(schedule, zone, now, state);

  const today = Math.floor(wall / DAY);
  const days = [today, dayInForce(schedule, wall), change && Math.floor(change.wall / DAY)];
  return {
    state,
    nextChange: change && new Date(change.at),
    nextState: change && change.state,
    today,
    wall,
    nextWall: change && change.wall,
    doubts: doubtsOf(schedule, days, circumstances),
  };
}

/** What is true of a clinic's hours at a day and time that a person has in mind. */
export interface WallTime {
  readonly state: State;
  readonly doubts: readonly Doubt[];
  /** Minutes on the clinic's wall clock since 1 January 1970; null without a zone. */
  readonly wall: number | null;
}

/** @param wall minutes on the clinic's wall clock; as people at the clinic say it, so no zone can change it */
export function readAtWall(
  { schedule }: Hours,
  wall: number,
  circumstances: Omit<Circumstances, 'now' | 'zone'> = {},
): WallTime {
  if (!schedule || !Number.isFinite(wall)) return { state: 'unknown', doubts: [], wall };
  const days = [Math.floor(wall / DAY), dayInForce(schedule, wall)];
  return {
    state: stateAt(schedule, wall),
    doubts: doubtsOf(schedule, days, circumstances),
    wall,
  };
}

/** At an instant, `now`; unknown without a zone. */
export function readAt(hours: Hours, circumstances: Circumstances): WallTime {
  const { zone: name, now } = circumstances;
  const zone = name === undefined ? undefined : zoneOf(name);
  return zone && isTime(now)
    ? readAtWall(hours, wallAt(zone, now), circumstances)
    : { state: 'unknown', doubts: [], wall: null };
}

/**
 * For the editor: whether the hours say what happens on any of some federal holidays, by its date or
 * by a rule for all of them.
 *
 * @param holidays days since 1 January 1970, such as those of the year to come
 */
export const knowsAHoliday = ({ schedule }: Hours, holidays: readonly number[]): boolean =>
  schedule !== null && holidays.some((day) => !isUnsettled(schedule, day));
