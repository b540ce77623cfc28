import { times } from '../../shared/collections.ts';
/** How soon a patient needs to be seen, the soonest first. */
export const LEVELS = ['emergency', 'urgent', 'visit'] as const;

export type Level = (typeof LEVELS)[number];

/** A few signs that are asked about at once. */
export interface Step {
  readonly level: Level;
  readonly signs: readonly string[];
}

/**
 * A patient's answer to "Do you have any of these now?". `unsure` counts as `yes`; `none` says that
 * no sign of the step is there.
 */
export type Answer = 'yes' | 'unsure' | 'none';

/** The most signs in one step: as many as a person takes in at one look. */
const MOST = 5;

/** The steps of the guide: every sign once, the most urgent first, in groups of about one size. */
export function stepsOf(signs: Readonly<Record<Level, readonly string[]>>): Step[] {
  return LEVELS.flatMap((level) => {
    const all = signs[level];
    const count = Math.ceil(all.length / MOST);
    const size = Math.ceil(all.length / count);
    return times(count, (at) => ({
      level,
      signs: all.slice(at * size, (at + 1) * size),
    }));
  });
}

/**
 * The soonest level that an answer asks for; `none` when every step was answered with `none`;
 * undefined while a step may still decide.
 */
export function outcomeOf(
  steps: readonly Step[],
  answers: readonly Answer[],
): Level | 'none' | undefined {
  const met = steps.filter((_, at) => answers[at] === 'yes' || answers[at] === 'unsure');
  const soonest = LEVELS.find((level) => met.some((step) => step.level === level));
  return soonest ?? (steps.every((_, at) => answers[at]) ? 'none' : undefined);
}
