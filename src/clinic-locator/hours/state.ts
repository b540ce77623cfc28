import { planOf, type Plan } from './day-plan.ts';
import { DAY, isPartOf, type Schedule, type Spans } from './schedule.ts';

export type State = 'open' | 'closed' | 'unknown';

const within = (spans: Spans, minute: number): boolean =>
  spans !== null && spans.some(({ start, end }) => minute >= start && minute < end);

/** Only a closure of this very date ends the night before at midnight. */
const runsOver = (before: Plan, plan: Plan, minute: number): boolean =>
  within(before.spans, minute + DAY) && !plan.closure;

function stateIn(before: Plan, plan: Plan, minute: number): State {
  if (within(plan.spans, minute) || runsOver(before, plan, minute)) return 'open';
  return plan.spans ? 'closed' : 'unknown';
}

const minutesOf = ({ spans }: Plan): number[] =>
  (spans ?? []).flatMap(({ start, end }) => [start, end]);

/** Where the state may change within a day. */
const boundaries = (before: Plan, plan: Plan): number[] =>
  [0, ...minutesOf(plan), ...minutesOf(before).map((minute) => minute - DAY)]
    .filter((minute) => minute >= 0 && minute < DAY)
    .sort((a, b) => a - b);

/** @param wall minutes on the clinic's wall clock since 1 January 1970 */
export function stateAt(schedule: Schedule, wall: number): State {
  const day = Math.floor(wall / DAY);
  return stateIn(planOf(schedule, day - 1), planOf(schedule, day), wall - day * DAY);
}

/** The day whose hours hold at a time: the evening before, for a night that is not over. */
export function dayInForce(schedule: Schedule, wall: number): number {
  const day = Math.floor(wall / DAY);
  const [before, plan] = [planOf(schedule, day - 1), planOf(schedule, day)];
  const minute = wall - day * DAY;
  return !within(plan.spans, minute) && runsOver(before, plan, minute) ? day - 1 : day;
}

/** With weekly rules alone the second week is like the first. */
const horizon = ({ rules }: Schedule): number =>
  rules.every(
    ({ dates, holidays, week }) => dates.length === 0 && !holidays && !week.some(isPartOf),
  )
    ? 8
    : 366;

export interface WallReading {
  readonly state: State;
  /** Minutes on the wall clock; null where nothing changes within a year. */
  readonly next: { readonly wall: number; readonly state: State } | null;
}

/** The state at a time, and when it ends. Spans that touch are one. */
export function readWall(schedule: Schedule, wall: number): WallReading {
  const today = Math.floor(wall / DAY);
  let before = planOf(schedule, today - 1);
  let plan = planOf(schedule, today);
  const state = stateIn(before, plan, wall - today * DAY);
  const last = today + horizon(schedule);
  for (let day = today; day <= last; day++) {
    for (const minute of boundaries(before, plan)) {
      const at = day * DAY + minute;
      const then = at > wall ? stateIn(before, plan, minute) : state;
      if (then !== state) return { state, next: { wall: at, state: then } };
    }
    [before, plan] = [plan, planOf(schedule, day + 1)];
  }
  return { state, next: null };
}
