import { DAY, type Protocol } from './protocol.ts';

/** One of the plan's first days. */
export interface PlanDay {
  readonly number: number;
  readonly part: 'ice' | 'either' | 'heat';
  /** How much of it has passed, 0 to 1. */
  readonly passed: number;
  readonly today: boolean;
}

/** The plan as a line of three days, counted from the onset. */
export function planDays(onsetAt: number, now: number, protocol: Protocol): readonly PlanDay[] {
  const elapsed = now - onsetAt;
  return [0, 1, 2].map((index) => {
    const start = index * DAY;
    const passed = Math.min(Math.max((elapsed - start) / DAY, 0), 1);
    return {
      number: index + 1,
      part: partOf(start, protocol),
      passed,
      today: passed < 1 && elapsed >= start,
    };
  });
}

function partOf(start: number, { choiceFrom, heatFrom }: Protocol): PlanDay['part'] {
  if (start >= heatFrom) return 'heat';
  return start + DAY <= choiceFrom ? 'ice' : 'either';
}
