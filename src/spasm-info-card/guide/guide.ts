/** How soon somebody must see the person, the soonest first. */
export const LEVELS = ['emergency', 'urgent', 'visit'] as const;

export type Level = (typeof LEVELS)[number];

/** A few signs that are asked about at once. */
export interface Step {
  readonly level: Level;
  readonly signs: readonly string[];
}

/** To "have you any of these"; not sure counts as yes. */
export type Answer = 'yes' | 'unsure' | 'none';

/** As many as a person takes in at one look. */
const MOST = 5;

/** Every sign once, the most urgent first, in groups of about one size. */
export function stepsOf(signs: Readonly<Record<Level, readonly string[]>>): Step[] {
  return LEVELS.flatMap((level) => {
    const all = signs[level];
    const count = Math.ceil(all.length / MOST);
    const size = Math.ceil(all.length / count);
    return Array.from({ length: count }, (_, at) => ({
      level,
      signs: all.slice(at * size, (at + 1) * size),
    }));
  });
}

/** The soonest action that any answer asks for; none once all are answered so; undefined until then. */
export function outcomeOf(
  steps: readonly Step[],
  answers: readonly Answer[],
): Level | 'none' | undefined {
  const met = steps.filter((_, at) => answers[at] === 'yes' || answers[at] === 'unsure');
  const soonest = LEVELS.find((level) => met.some((step) => step.level === level));
  return soonest ?? (steps.every((_, at) => answers[at]) ? 'none' : undefined);
}
