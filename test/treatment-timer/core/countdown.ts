/**
 * The plan as a person with a stopwatch would keep it: whole seconds, counted one by one. It knows
 * nothing of instants, so it cannot share a mistake with the record.
 */
export interface Countdown {
  /** Seconds since the questions were answered; null before. */
  age: number | null;
  /** Seconds that the pack has been on; null while it is off. */
  on: number | null;
  /** How long it may be on. */
  length: number;
  /** Seconds since the last pack went on, since it came off, and since ice or heat that nobody timed. */
  sinceStart: number;
  sinceOff: number;
  sinceExposed: number;
  /** Seconds that the last pack was allowed, which its rest need not hold. */
  lastLength: number;
  closed: boolean;
}

export const INTERVAL = 7200;
const DAY = 86_400;

export const countdown = (): Countdown => ({
  age: null,
  on: null,
  length: 0,
  sinceStart: Infinity,
  sinceOff: Infinity,
  sinceExposed: Infinity,
  lastLength: 0,
  closed: false,
});

/** One second passes. */
export function tick(plan: Countdown): void {
  if (plan.age !== null) plan.age++;
  if (plan.on !== null) plan.on++;
  plan.sinceStart++;
  plan.sinceOff++;
  plan.sinceExposed++;
}

const rested = (plan: Countdown) =>
  plan.sinceStart >= INTERVAL &&
  plan.sinceOff >= INTERVAL - plan.lastLength &&
  plan.sinceExposed >= INTERVAL;

/** What a patient is told: whether the pack may be on, must come off, may go on. */
export function verdict(plan: Countdown, onset: number): string {
  if (plan.on !== null) return plan.on < plan.length ? 'running' : 'overdue';
  if (plan.closed) return 'closed';
  if (plan.age === null) return 'questions';
  if (onset + plan.age >= 3 * DAY) return 'no ice';
  return rested(plan) ? 'due' : 'rest';
}

/** A pack goes on, if it may. */
export function putOn(plan: Countdown, onset: number, length: number): void {
  if (verdict(plan, onset) !== 'due' || (plan.age ?? DAY) >= DAY) return;
  Object.assign(plan, { on: 0, length, sinceStart: 0 });
}

export function takeOff(plan: Countdown): void {
  if (plan.on === null) return;
  Object.assign(plan, { on: null, sinceOff: 0, lastLength: plan.length });
}
