import type { Question, Reading } from '../plan/reading.ts';

/** Where a patient's tap leads, aside from the plan's own course. */
export type Detour =
  | Question
  | 'onset-time'
  | 'more-signs'
  | 'danger'
  | 'caution'
  | 'which'
  | 'later'
  | 'warm-up'
  | 'reopen'
  | 'lasting'
  | 'erase';

export type Screen =
  Detour | 'session' | 'closed' | 'skin' | 'outdated' | 'ready' | 'rest' | 'review';

/**
 * The one screen to show. What must be done about the skin comes before all else.
 *
 * @param starting whether the patient is on the way to the next pack
 */
export function screenOf(reading: Reading, starting: boolean, detour: Detour | null): Screen {
  const { phase, session, questions, dueByDate } = reading;
  if (session) return 'session';
  if (detour === 'erase') return detour;
  if (phase === 'stopped') return detour === 'reopen' ? detour : 'closed';
  if (reading.skinAsked) return detour === 'warm-up' ? detour : 'skin';
  if (detour) return detour;
  if (reading.outdated) return 'outdated';
  const [question] = questions;
  if (question && (phase === 'setup' || starting)) return question;
  if (starting && dueByDate) return 'ready';
  return phase === 'review' ? phase : 'rest';
}

/** What opens below a screen. */
export type Panel = 'signs' | 'more';
