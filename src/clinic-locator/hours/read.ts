import { DAY, HOUR, MINUTE } from '../../shared/time.ts';
import { planOf } from './day-plan.ts';
import { doubtsOf, type Doubt } from './doubts.ts';
import type { Hours } from './parse.ts';
import { MINUTES_A_DAY, type Schedule } from './schedule.ts';
import { dayInForce, readWall, stateAt, type State } from './state.ts';
import { nextShift, wallAt, zoneOf, type Zone } from './zone.ts';

/** The state of a clinic at one instant, and what comes next. */
export interface HoursReading {
  /** `unknown` without hours, without a zone, and where the hours of that day cannot be read. */
  readonly state: State;
  /** When the state ends; `null` where it is unknown, or will not change within a year. */
  readonly nextChange: Date | null;
  readonly nextState: State | null;
  /** The date at the clinic, in days since 1 January 1970; the date of UTC where the zone is not known. */
  readonly today: number;
  /** Minutes on the clinic's wall clock since 1 January 1970; `null` without a zone. */
  readonly wall: number | null;
  /** The same for the next change. */
  readonly nextWall: number | null;
  /** Reasons to say "call to check"; they do not change the state. */
  readonly doubts: readonly Doubt[];
  /** What the feed says beside the hours for which it is open, such as "by appointment". */
  readonly note?: string | undefined;
}

/** All besides its hours that decides whether a clinic is open. */
export interface Circumstances {
  /** IANA name. With `undefined`, or a name that the engine does not know, the state is `unknown`. */
  readonly zone: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Day on which somebody last checked the hours, such as `2026-11-23`. */
  readonly lastReviewed?: string | undefined;
  /** `us`, the default: a US federal holiday that the feed does not mention is a doubt. */
  readonly holidays?: 'us' | 'off' | undefined;
}

const YEAR = 366 * DAY;
/** Whether an engine can make a date of it: the last is 8.64e15. */
const isTime = (at: number): boolean => at >= 0 && at < 8e15;

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
 * Finds the next change of state. The wall clock may be put forward or back before it comes; then the
 * state may change at that very moment, or later by the new time.
 */
function changeAfter(schedule: Schedule, zone: Zone, now: number, state: State): Change | null {
  let from = now;
  for (let shifts = 0; shifts < 8; shifts++) {
    const { next } = readWall(schedule, wallAt(zone, from));
    const at = next ? next.wall * MINUTE - zone.offset(from) * MINUTE : from + YEAR;
    // looks at the next three hours first: over a long time the clock may be put forward and back again,
    // which looks like no shift at all
    const shift = nextShift(zone, from, Math.min(at, from + 3 * HOUR)) ?? nextShift(zone, from, at);
    if (shift === undefined) return next && { at, ...next };
    const wall = wallAt(zone, shift);
    const then = stateAt(schedule, wall);
    if (then !== state) return { at: shift, wall, state: then };
    from = shift;
  }
  return null;
}

/** The state of a clinic now, when it ends, and whether to believe it. */
export function readHours({ schedule }: Hours, circumstances: Circumstances): HoursReading {
  const { now, zone: name, lastReviewed, holidays } = circumstances;
  const zone = name === undefined ? undefined : zoneOf(name);
  if (!isTime(now)) return unknown(0);
  if (!schedule || !zone) return unknown(Math.floor(now / MINUTE / MINUTES_A_DAY));
  const wall = wallAt(zone, now);
  const state = stateAt(schedule, wall);
  const change = changeAfter(schedule, zone, now, state);

  const today = Math.floor(wall / MINUTES_A_DAY);
  const changeDay = change && Math.floor(change.wall / MINUTES_A_DAY);
  const days = [today, dayInForce(schedule, wall), changeDay] as const;
  return {
    state,
    nextChange: change && new Date(change.at),
    nextState: change && change.state,
    today,
    wall,
    nextWall: change && change.wall,
    doubts: doubtsOf(schedule, days, lastReviewed, holidays),
    ...noteOf(schedule, wall, state),
  };
}

const noteOf = (schedule: Schedule, wall: number, state: State): { note?: string } => {
  const { note } = planOf(schedule, dayInForce(schedule, wall)).rule ?? {};
  return note && state === 'open' ? { note } : {};
};

/** The state of a clinic at a day and time that a person asks about. */
export interface WallTime {
  readonly state: State;
  readonly doubts: readonly Doubt[];
  /** Minutes on the clinic's wall clock since 1 January 1970; `null` without a zone. */
  readonly wall: number | null;
  readonly note?: string | undefined;
}

/**
 * The state at a time on the clinic's own wall clock, for which no zone is needed.
 *
 * @param wall minutes on that clock since 1 January 1970
 */
export function readAtWall(
  { schedule }: Hours,
  wall: number,
  { lastReviewed, holidays }: Omit<Circumstances, 'now' | 'zone'> = {},
): WallTime {
  if (!schedule || !Number.isFinite(wall)) return { state: 'unknown', doubts: [], wall };
  const days = [Math.floor(wall / MINUTES_A_DAY), dayInForce(schedule, wall)] as const;
  const state = stateAt(schedule, wall);
  return {
    state,
    doubts: doubtsOf(schedule, days, lastReviewed, holidays),
    wall,
    ...noteOf(schedule, wall, state),
  };
}

/** The state at the instant `now`; `unknown` without a zone. */
export function readAt(hours: Hours, circumstances: Circumstances): WallTime {
  const { zone: name, now } = circumstances;
  const zone = name === undefined ? undefined : zoneOf(name);
  return zone && isTime(now)
    ? readAtWall(hours, wallAt(zone, now), circumstances)
    : { state: 'unknown', doubts: [], wall: null };
}
