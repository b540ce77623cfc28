import { MINUTE } from '../../shared/time.ts';
import type { SessionReading } from '../plan/reading.ts';
import { clockTime, countdownDigits, wholeMinutes } from './times.ts';
import type { Words } from './words/en.ts';

/** Minutes left at which a person who listens is told so. */
const TOLD_AT = [1, 5, 10];

/** What is said politely while a pack is on; it changes a handful of times in all. */
export function announcement(session: SessionReading, words: Words, locale: string): string {
  if (session.state === 'overdue') return '';
  const length = session.endsAt - session.startedAt;
  const half = length / (2 * MINUTE);
  const minutes = TOLD_AT.concat(half)
    .sort((a, b) => a - b)
    .find((each) => session.remaining <= each * MINUTE && each * MINUTE < length);
  if (minutes === undefined) return words.session.offAt(clockTime(session.endsAt, locale));
  return minutes === half ? words.announce.half : words.announce.left(minutes);
}

/** To the second, so that asking twice says something new each time. */
export function timeLeft({ state, remaining, over }: SessionReading, { session }: Words): string {
  return state === 'overdue'
    ? `${session.over} ${session.overMinutes(wholeMinutes(over))}`
    : `${countdownDigits(remaining)} ${session.left}`;
}
