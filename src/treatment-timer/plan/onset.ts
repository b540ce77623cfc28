import { DAY } from '../../shared/time.ts';

export type OnsetChoice = 'now' | 'today' | 'yesterday';

/**
 * The instant that is meant. "Earlier today" is taken as the middle of the day so far, and
 * "yesterday" as its noon: off by half a day at most.
 */
export function onsetOf(choice: OnsetChoice, now: number): number {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  switch (choice) {
    case 'now':
      return now;
    case 'today':
      return Math.round((midnight + now) / 2);
    case 'yesterday':
      return new Date(midnight - DAY / 2).setHours(12, 0, 0, 0);
  }
}
