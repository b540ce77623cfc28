import type { Protocol } from './protocol.ts';
import type { Reading } from './reading.ts';
import { awakeFrom, type QuietHours } from './quiet-hours.ts';

/** One of the plan's first days. */
export interface PlanDay {
  readonly number: number;
  readonly part: 'ice' | 'either' | 'heat';
  /** When that part begins, where it does not hold all day. */
  readonly from: number | null;
  /** How much of it has passed, 0 to 1. */
  readonly passed: number;
  readonly today: boolean;
  /** Times of that day with a pack that came off in time, times that were left out, and times to come. */
  readonly done: number;
  readonly skipped: number;
  readonly coming: number;
}

/**
 * The plan as a line of three days, as people count them: the first ends at midnight. What was skipped is
 * never made up.
 */
export function planDays(
  reading: Reading,
  now: number,
  protocol: Protocol,
  quiet: QuietHours | null,
): readonly PlanDay[] {
  const onsetAt = reading.onsetAt ?? now;
  const [first = onsetAt, second, third, end = onsetAt] = [0, 1, 2, 3].map((days) =>
    midnight(onsetAt, days),
  );
  const { skipped, coming } = openTimes(reading, onsetAt, now, end, protocol, quiet);
  const done = reading.history.filter(({ outcome }) => outcome === 'done');
  const starts = [first, second ?? end, third ?? end];
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? end;
    const begin = Math.max(start, onsetAt);
    const ofDay = (times: readonly number[]) =>
      times.filter((at) => at >= start && at < next).length;
    return {
      number: index + 1,
      ...partOf(start, next, onsetAt, protocol),
      passed: Math.min(Math.max((now - begin) / (next - begin), 0), 1),
      today: now >= begin && now < next,
      done: ofDay(done.map(({ startedAt }) => startedAt)),
      skipped: ofDay(skipped),
      coming: ofDay(coming),
    };
  });
}

/** The beginning of the day so many days after an instant's, where the patient is. */
function midnight(at: number, days: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

/**
 * The times that a plan without a pack would have had, each an interval after the one before and none
 * in quiet hours. A time counts as skipped once the next one has come.
 */
function openTimes(
  { history, nextStartAt, session }: Reading,
  onsetAt: number,
  now: number,
  end: number,
  { interval }: Protocol,
  quiet: QuietHours | null,
): { readonly skipped: readonly number[]; readonly coming: readonly number[] } {
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

/** The last part of the plan that begins before the day ends. */
function partOf(
  start: number,
  end: number,
  onsetAt: number,
  { choiceFrom, heatFrom }: Protocol,
): Pick<PlanDay, 'part' | 'from'> {
  const parts = [
    ['heat', onsetAt + heatFrom],
    ['either', onsetAt + choiceFrom],
  ] as const;
  const [part, at] = parts.find(([, from]) => from < end) ?? ['ice', start];
  return { part, from: at > start ? at : null };
}
