import { DAY } from '../../shared/time.ts';

/** When it began, as far as a patient says so without a clock. */
export type OnsetChoice = 'now' | 'today' | 'yesterday-morning' | 'yesterday-later';

/**
 * The latest instant that can be meant: heat may come half a day or a day late by that, but never before its days.
 */
export function onsetOf(choice: OnsetChoice, now: number): number {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  switch (choice) {
    case 'now':
    case 'today':
      return now;
    case 'yesterday-morning':
      return new Date(midnight - DAY / 2).setHours(12, 0, 0, 0);
    case 'yesterday-later':
      return midnight;
  }
}
