import { DAY } from '../../shared/time.ts';
import type { Protocol } from './protocol.ts';
import type { Reading } from './reading.ts';
import { awakeFrom, type QuietHours } from './quiet-hours.ts';

/** One of the plan's first days. */
export interface PlanDay {
  readonly number: number;
  readonly part: 'ice' | 'either' | 'heat';
  /** How much of it has passed, 0 to 1. */
  readonly passed: number;
  readonly today: boolean;
  /** Times of that day with a pack that came off in time, times that were left out, and times to come. */
  readonly done: number;
  readonly skipped: number;
  readonly coming: number;
}

/** The plan as a line of three days, counted from the onset. What was skipped is never made up. */
export function planDays(
  reading: Reading,
  now: number,
  protocol: Protocol,
  quiet: QuietHours | null,
): readonly PlanDay[] {
  const onsetAt = reading.onsetAt ?? now;
  const elapsed = now - onsetAt;
  const { skipped, coming } = openTimes(reading, onsetAt, now, protocol, quiet);
  const done = reading.history.filter(({ outcome }) => outcome === 'done');
  return [0, 1, 2].map((index) => {
    const start = index * DAY;
    const passed = Math.min(Math.max((elapsed - start) / DAY, 0), 1);
    const ofDay = (times: readonly number[]) =>
      times.filter((at) => Math.floor((at - onsetAt) / DAY) === index).length;
    return {
      number: index + 1,
      part: partOf(start, protocol),
      passed,
      today: passed < 1 && elapsed >= start,
      done: ofDay(done.map(({ startedAt }) => startedAt)),
      skipped: ofDay(skipped),
      coming: ofDay(coming),
    };
  });
}

/**
 * The times that a plan without a pack would have had, each an interval after the one before and none
 * in quiet hours. A time counts as skipped once the next one has come.
 */
function openTimes(
  { history, nextStartAt, session }: Reading,
  onsetAt: number,
  now: number,
  { interval }: Protocol,
  quiet: QuietHours | null,
): { readonly skipped: readonly number[]; readonly coming: readonly number[] } {
  const end = onsetAt + 3 * DAY;
  const skipped: number[] = [];
  const between = (from: number, until: number, found: number[]) => {
    // whole intervals, because an instant of a strange record may be years away
    const before = Math.max(Math.floor((onsetAt - from) / interval), 0) * interval;
    const last = Math.min(until, end);
    for (
      let at = awakeFrom(from + before, quiet);
      at < last;
      at = awakeFrom(at + interval, quiet)
    ) {
      found.push(at);
    }
  };
  const packs = session ? [...history, session] : history;
  packs.forEach((pack, index) => {
    const until = packs[index + 1]?.startedAt;
    if (until !== undefined) between(pack.startedAt + interval, until - interval + 1, skipped);
  });
  const next = session?.nextStartAt ?? nextStartAt;
  const coming: number[] = [];
  if (next !== null) {
    if (!session) between(next, now - interval + 1, skipped);
    between(Math.max(next, now), end, coming);
  }
  return { skipped, coming };
}

function partOf(start: number, { choiceFrom, heatFrom }: Protocol): PlanDay['part'] {
  if (start >= heatFrom) return 'heat';
  return start + DAY <= choiceFrom ? 'ice' : 'either';
}
