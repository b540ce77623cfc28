import type { Question, Reading } from './reading.ts';

/** Where a patient's tap leads, aside from the plan's own course. */
export type Detour =
  'onset' | 'onset-time' | 'danger' | 'caution' | 'which' | 'later' | 'skin' | 'warm-up';

export type Screen =
  'session' | 'closed' | 'ready' | 'rest' | 'heat' | 'review' | Question | Detour;

/**
 * The one screen to show. What must be done about the skin comes before all else.
 *
 * @param starting whether the patient is on the way to the next ice time
 */
export function screenOf(reading: Reading, starting: boolean, detour: Detour | null): Screen {
  const { phase, session, questions, due } = reading;
  if (session) return 'session';
  if (phase === 'stopped') return 'closed';
  if (detour) return detour;
  const [question] = questions;
  const asking = phase === 'setup' || (starting && (phase === 'cold' || phase === 'choice'));
  if (asking && question) return question;
  if (phase === 'heat' || phase === 'review') return phase;
  return starting && due ? 'ready' : 'rest';
}
