import type { Stretch } from '../calendar/calendar-times.ts';
import { HEATS_A_DAY, planLength, type Protocol } from './protocol.ts';
import type { Reading } from './reading.ts';

/** The parts of the plan that are still to come; none before the safety questions and while it is stopped. */
export function stretchesOf(reading: Reading, now: number, protocol: Protocol): readonly Stretch[] {
  const { onsetAt, session, nextStartAt, heatAt, kind, history, skinAsked } = reading;
  const next = session?.nextStartAt ?? nextStartAt;
  if (onsetAt === null || heatAt === null || next === null || skinAsked) return [];
  const from = Math.max(next, now);
  const end = onsetAt + planLength(protocol);
  const { interval } = protocol;
  const packs = session ? [...history, session] : history;
  const ice: Stretch = {
    kind: 'cold',
    from,
    until: heatAt,
    length: protocol.cold,
    interval,
    daily: Infinity,
  };
  const heat: Stretch = {
    kind: 'heat',
    from: kind === 'heat' ? from : Math.max(from, heatAt),
    until: end,
    length: protocol.heat,
    interval,
    daily: HEATS_A_DAY,
    before: packs.filter((pack) => pack.kind === 'heat').map(({ startedAt }) => startedAt),
  };
  return kind === 'heat' ? [heat] : [ice, heat];
}
