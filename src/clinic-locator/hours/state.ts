import { planOf, type DayPlan } from './day-plan.ts';
import { MINUTES_A_DAY, isPartOf, type Schedule, type Spans } from './schedule.ts';

export type State = 'open' | 'closed' | 'unknown';

const within = (spans: Spans, minute: number): boolean =>
  spans !== null && spans.some(({ start, end }) => minute >= start && minute < end);

/** Whether the night before still goes on. Only a day that is closed for its date ends it at midnight. */
const runsOver = (before: DayPlan, plan: DayPlan, minute: number): boolean =>
  within(before.spans, minute + MINUTES_A_DAY) && !plan.closure;

function stateIn(before: DayPlan, plan: DayPlan, minute: number): State {
  if (within(plan.spans, minute) || runsOver(before, plan, minute)) return 'open';
  return plan.spans ? 'closed' : 'unknown';
}

const minutesOf = ({ spans }: DayPlan): number[] =>
  (spans ?? []).flatMap(({ start, end }) => [start, end]);

/** The minutes of a day at which the state may change. */
const boundaries = (before: DayPlan, plan: DayPlan): number[] =>
  [0, ...minutesOf(plan), ...minutesOf(before).map((minute) => minute - MINUTES_A_DAY)]
    .filter((minute) => minute >= 0 && minute < MINUTES_A_DAY)
    .sort((a, b) => a - b);

/** @param wall minutes on the clinic's wall clock since 1 January 1970 */
export function stateAt(schedule: Schedule, wall: number): State {
  const day = Math.floor(wall / MINUTES_A_DAY);
  return stateIn(planOf(schedule, day - 1), planOf(schedule, day), wall - day * MINUTES_A_DAY);
}

/** The day whose hours hold at a time: the day before, while its night still goes on. */
export function dayInForce(schedule: Schedule, wall: number): number {
  const day = Math.floor(wall / MINUTES_A_DAY);
  const [before, plan] = [planOf(schedule, day - 1), planOf(schedule, day)];
  const minute = wall - day * MINUTES_A_DAY;
  return !within(plan.spans, minute) && runsOver(before, plan, minute) ? day - 1 : day;
}

/** How many days ahead to look for a change: 8 where every week is like the first, else a year. */
const horizon = ({ rules }: Schedule): number =>
  rules.every(
    ({ dates, holidays, week }) => dates.length === 0 && !holidays && !week.some(isPartOf),
  )
    ? 8
    : 366;

export interface WallReading {
  readonly state: State;
  /** When the state changes, in minutes on the wall clock; `null` where it does not within a year. */
  readonly next: { readonly wall: number; readonly state: State } | null;
}

/** The state at a time, and when it ends. Spans that touch count as one. */
export function readWall(schedule: Schedule, wall: number): WallReading {
  const today = Math.floor(wall / MINUTES_A_DAY);
  let before = planOf(schedule, today - 1);
  let plan = planOf(schedule, today);
  const state = stateIn(before, plan, wall - today * MINUTES_A_DAY);
  const last = today + horizon(schedule);
  for (let day = today; day <= last; day++) {
    for (const minute of boundaries(before, plan)) {
      const at = day * MINUTES_A_DAY + minute;
      const then = at > wall ? stateIn(before, plan, minute) : state;
      if (then !== state) return { state, next: { wall: at, state: then } };
    }
    [before, plan] = [plan, planOf(schedule, day + 1)];
  }
  return { state, next: null };
}
