import { DAY, HOUR, MINUTE } from '../../shared/time.ts';
import type { Protocol } from '../plan/protocol.ts';
import type { Words } from './words/en.ts';

/** The clinic's plan in one sentence. */
export function planWords(protocol: Protocol, words: Words): string {
  return words.plan(
    protocol.cold / MINUTE,
    intervalWords(protocol, words),
    spanWords(protocol, words),
  );
}

function intervalWords({ interval }: Protocol, words: Words): string {
  return interval % HOUR === 0 ? words.hours(interval / HOUR) : words.minutes(interval / MINUTE);
}

/** Days where the plan changes at whole ones, else hours. */
function spanWords({ choiceFrom, heatFrom }: Protocol, words: Words): string {
  const whole = choiceFrom % DAY === 0 && heatFrom % DAY === 0;
  const [unit, count] = whole ? [DAY, words.days] : [HOUR, words.hours];
  const last = count(heatFrom / unit);
  return choiceFrom === heatFrom ? last : words.range(choiceFrom / unit, last);
}
