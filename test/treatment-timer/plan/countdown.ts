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
  /** Seconds since each heat time began. */
  heats: number[];
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
  heats: [],
});

/** One second passes. */
export function tick(plan: Countdown): void {
  if (plan.age !== null) plan.age++;
  if (plan.on !== null) plan.on++;
  plan.sinceStart++;
  plan.heats = plan.heats.map((seconds) => seconds + 1);
  plan.sinceOff++;
  plan.sinceExposed++;
}

/** The skin has had its time without a pack. */
export const rested = (plan: Countdown) =>
  plan.sinceStart >= INTERVAL &&
  plan.sinceOff >= INTERVAL - plan.lastLength &&
  plan.sinceExposed >= INTERVAL;

const heatsToday = (plan: Countdown) => plan.heats.filter((seconds) => seconds < DAY).length;

/** What the next pack is: ice, or heat where the rest takes what remains of ice's time. */
export function nextKind(plan: Countdown, onset: number): 'cold' | 'heat' {
  const rest = Math.max(
    0,
    INTERVAL - plan.sinceStart,
    INTERVAL - plan.lastLength - plan.sinceOff,
    INTERVAL - plan.sinceExposed,
  );
  return onset + (plan.age ?? 0) + rest >= 3 * DAY ? 'heat' : 'cold';
}

/** What a patient is told: whether the pack may be on, must come off, may go on. */
export function verdict(plan: Countdown, onset: number): string {
  if (plan.on !== null) return plan.on < plan.length ? 'running' : 'overdue';
  if (plan.closed) return 'closed';
  if (plan.age === null) return 'questions';
  if (nextKind(plan, onset) === 'heat' && heatsToday(plan) >= 3) return 'rest';
  return rested(plan) ? 'due' : 'rest';
}

/** A pack goes on, if it may. */
export function putOn(plan: Countdown, onset: number, length: number): void {
  if (verdict(plan, onset) !== 'due' || (plan.age ?? DAY) >= DAY) return;
  if (nextKind(plan, onset) === 'heat') plan.heats.push(0);
  Object.assign(plan, { on: 0, length, sinceStart: 0 });
}

export function takeOff(plan: Countdown): void {
  if (plan.on === null) return;
  Object.assign(plan, { on: null, sinceOff: 0, lastLength: plan.length });
}
