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
  /** Seconds since the start that was taken back last, and what it took the place of; null where none was. */
  slip: Slip | null;
  /** What the pack that is on took the place of. */
  before: Slip | null;
  /** Seconds that starts which were taken back may have lasted, since the last pack. */
  spent: number;
}

type Slip = Pick<Countdown, 'sinceStart' | 'sinceOff' | 'lastLength'>;

export const INTERVAL = 7200;
/** A start can be taken back for so long, and so much in all. */
const SLIP = 10;
const MOST_SPENT = 30;
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
  slip: null,
  before: null,
  spent: 0,
});

/** One second passes. */
export function tick(plan: Countdown): void {
  if (plan.age !== null) plan.age++;
  if (plan.on !== null) plan.on++;
  plan.sinceStart++;
  plan.heats = plan.heats.map((seconds) => seconds + 1);
  plan.sinceOff++;
  plan.sinceExposed++;
  for (const each of [plan.slip, plan.before]) {
    if (!each) continue;
    each.sinceStart++;
    each.sinceOff++;
  }
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
  begin(plan, length - plan.spent);
}

/** A pack goes on for so long. */
export function begin(plan: Countdown, length: number): void {
  const { sinceStart, sinceOff, lastLength } = plan;
  const before = { sinceStart, sinceOff, lastLength };
  Object.assign(plan, { on: 0, length, sinceStart: 0, before, slip: null });
}

export function takeOff(plan: Countdown): void {
  if (plan.on === null) return;
  Object.assign(plan, { on: null, sinceOff: 0, lastLength: plan.length, slip: null, spent: 0 });
}

/** The patient says that the pack is off: in the first seconds, that it was never meant to be on. */
export function sayOff(plan: Countdown): void {
  if (plan.on === null || !isSlip(plan)) return takeOff(plan);
  if (plan.heats[plan.heats.length - 1] === plan.on) plan.heats.pop();
  takeBack(plan);
}

const isSlip = ({ on, spent }: Countdown) =>
  on !== null && on < SLIP && spent + on + 1 <= MOST_SPENT;

/** All is as it was before that pack, but for a second more than it lasted. */
export function takeBack(plan: Countdown): void {
  const { on, before, sinceStart } = plan;
  const slip = { sinceStart, sinceOff: sinceStart, lastLength: plan.length };
  Object.assign(plan, {
    on: null,
    ...before,
    before: null,
    slip,
    spent: plan.spent + (on ?? 0) + 1,
  });
}

/** It is still on. */
export function putBackOn(plan: Countdown): void {
  if (!plan.slip) return void (plan.on = plan.sinceStart);
  const { sinceStart, sinceOff, lastLength } = plan;
  const before = { sinceStart, sinceOff, lastLength };
  const { slip } = plan;
  Object.assign(plan, { on: slip.sinceStart, sinceStart: slip.sinceStart, before, slip: null });
}
