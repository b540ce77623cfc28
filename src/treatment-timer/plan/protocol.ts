import { ICE_MINUTES } from '../../shared/ice-limit.ts';
import { DAY, HOUR, MINUTE } from '../../shared/time.ts';

/** What the treatment is. */
export type Kind = 'cold' | 'heat';

/**
 * The bounds of each setting. 20 minutes on the skin, and 120 from one start to the next, are the safety of
 * the plan.
 */
export const BOUNDS = {
  coldMinutes: [1, ICE_MINUTES],
  heatMinutes: [1, 20],
  intervalMinutes: [120, 1440],
  choiceFromHours: [48, 72],
  heatFromHours: [48, 72],
  reviewAfterDays: [1, 7],
} as const;

/** Heat times in any 24 hours (MPFT NHS: up to three a day). */
export const HEATS_A_DAY = 3;

/** A clinic's plan in the units that a clinic thinks in. */
export type Settings = Readonly<Record<keyof typeof BOUNDS, number>>;

/** A clinic's plan in milliseconds. All but the first three count from when the pain began. */
export interface Protocol {
  /** Longest time of one pack on the skin. */
  readonly cold: number;
  /** Longest time of heat on the skin. */
  readonly heat: number;
  /** From one start to the next, of ice and heat alike. */
  readonly interval: number;
  /** When ice or heat is the patient's choice. */
  readonly choiceFrom: number;
  /** When ice ends. */
  readonly heatFrom: number;
  /** When it is time to look back. */
  readonly reviewAfter: number;
}

/** Never leaves the bounds, whatever the settings say. */
export function protocolOf(settings: Settings): Protocol {
  const setting = (name: keyof typeof BOUNDS) => {
    const [min, max] = BOUNDS[name];
    return Math.min(Math.max(settings[name], min), max);
  };
  const choiceFrom = setting('choiceFromHours');
  return {
    cold: setting('coldMinutes') * MINUTE,
    heat: setting('heatMinutes') * MINUTE,
    interval: setting('intervalMinutes') * MINUTE,
    choiceFrom: choiceFrom * HOUR,
    heatFrom: Math.max(setting('heatFromHours'), choiceFrom) * HOUR,
    reviewAfter: setting('reviewAfterDays') * DAY,
  };
}

/** How long the plan takes: no look back comes before ice has had its time. */
export const planLength = ({ reviewAfter, heatFrom }: Protocol): number =>
  Math.max(reviewAfter, heatFrom);

/** What an editor reads where heat begins before the choice; undefined where all is in order. */
export const disorderOf = ({
  heatFromHours: heat,
  choiceFromHours: choice,
}: Pick<Settings, 'heatFromHours' | 'choiceFromHours'>):
  { message: string; fix: string } | undefined =>
  heat >= choice
    ? undefined
    : {
        message: `heat begins at ${heat} hours, before the choice at ${choice}.`,
        fix: `${choice} is used for both.`,
      };
