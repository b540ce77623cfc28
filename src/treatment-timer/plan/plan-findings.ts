import { MINUTE } from '../../shared/time.ts';
import { protocolOf, type Settings } from './protocol.ts';
import { parseQuietHours } from './quiet-hours.ts';

/** A timer's tag, as far as its plan goes by it. */
export interface PlanTag extends Settings {
  readonly planId: string;
  readonly storage: string;
  readonly quietHours: string;
}

interface Finding {
  readonly message: string;
  readonly fix: string;
}

const DAY_MINUTES = 24 * 60;

/** What an editor reads where the night leaves no room for ice or heat; undefined where it does. */
export function nightOf(tag: PlanTag): Finding | undefined {
  const quiet = parseQuietHours(tag.quietHours);
  if (!quiet) return undefined;
  const { cold, heat } = protocolOf(tag);
  const needed = Math.max(cold, heat) / MINUTE;
  const awake = (quiet.from - quiet.until + DAY_MINUTES) % DAY_MINUTES;
  return awake >= needed
    ? undefined
    : {
        message: `"${tag.quietHours}" leaves ${awake} minutes of the day, less than the ${needed} of one ice or heat time.`,
        fix: 'No time is suggested. Leave more hours awake.',
      };
}

/** What an editor reads where timers with one record follow different plans; undefined where none do. */
export function disagreementOf(tag: PlanTag, others: readonly PlanTag[]): Finding | undefined {
  const plan = (each: PlanTag) => Object.values(protocolOf(each)).join();
  const same = others.filter(
    ({ planId, storage }) => planId === tag.planId && storage === tag.storage,
  );
  return same.every((each) => plan(each) === plan(tag))
    ? undefined
    : {
        message: `another timer of this page has the plan-id "${tag.planId}", too, with other minutes, hours or days.`,
        fix: 'Give both the same, or each its own plan-id.',
      };
}
