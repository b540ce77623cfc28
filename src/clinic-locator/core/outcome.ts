import type { Language } from '../../shared/core/language.ts';
import { messages } from './messages.ts';
import type { Units } from './distance-words.ts';

/** How the last search went; the words for it follow the language. */
export type Outcome =
  | { readonly kind: 'all' }
  | { readonly kind: 'near'; readonly place: string; readonly approximate: boolean }
  | { readonly kind: 'named'; readonly text: string }
  | { readonly kind: 'unknown-zip'; readonly zip: string }
  | { readonly kind: 'digits' }
  | { readonly kind: 'no-zips' }
  | { readonly kind: 'unknown'; readonly text: string };

/** The sentence above the list, spoken when it changes. Empty before the first search. */
export function outcomeWords(outcome: Outcome, count: number, language: Language): string {
  const words = messages[language];
  const clinics = words.count(count);
  switch (outcome.kind) {
    case 'all':
      return '';
    case 'near': {
      const found = words.nearestFirst(clinics, outcome.place);
      return outcome.approximate ? `${words.approximate(outcome.place)} ${found}` : found;
    }
    case 'named':
      return words.matching(clinics, short(outcome.text));
    case 'unknown-zip':
      return `${words.unknownZip(outcome.zip)} ${words.all}`;
    case 'digits':
      return `${words.digits} ${words.all}`;
    case 'no-zips':
      return `${words.noZips} ${words.all}`;
    case 'unknown':
      return `${words.unknown(short(outcome.text))} ${words.all}`;
  }
}

/** Said back to the visitor, a text without end would push the list away. */
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}\u2026` : text);

/** The sentence below the list that says what the distances are. */
export function straightWords(outcome: Outcome, units: Units, language: Language): string {
  if (outcome.kind !== 'near') return '';
  const words = messages[language];
  const place = outcome.approximate ? words.areaAround(outcome.place) : outcome.place;
  return (units === 'mi' ? words.straight : words.straightMetric)(place);
}
