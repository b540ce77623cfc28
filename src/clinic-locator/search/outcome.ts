import type { Language } from '../../shared/language/language.ts';
import type { Units } from '../clinic/distance-words.ts';
import { outcomeMessages } from './outcome-messages.ts';
import type { Suggestion } from './suggestion-index.ts';

/** How the last search went; the words for it follow the language. */
export type Outcome =
  | { readonly kind: 'all' }
  /** The part of the script that searches cannot be had. */
  | { readonly kind: 'no-search' }
  | { readonly kind: 'near'; readonly place: string; readonly approximate: boolean }
  | { readonly kind: 'here' }
  | { readonly kind: 'named'; readonly text: string }
  | {
      /** What only a part of the script understands, and says. */
      readonly kind: 'told';
      /** What the distances begin at; empty where there are none. */
      readonly place: string;
      /** What else the text may have meant. */
      readonly others?: readonly Suggestion[];
      say(language: Language, count: number): string;
    }
  | { readonly kind: 'unknown-zip'; readonly zip: string }
  | { readonly kind: 'digits' }
  | { readonly kind: 'no-zips' }
  | { readonly kind: 'unknown'; readonly text: string };

/** The sentence above the list, spoken when it changes. Empty where nothing was searched. */
export function outcomeWords(outcome: Outcome, count: number, language: Language): string {
  const words = outcomeMessages[language];
  const clinics = words.count(count);
  switch (outcome.kind) {
    case 'all':
    case 'no-search':
      return '';
    case 'near': {
      const found = words.nearestFirst(clinics, outcome.place);
      return outcome.approximate ? `${words.approximate(outcome.place)} ${found}` : found;
    }
    case 'here':
      return words.nearestHere(clinics);
    case 'told':
      return outcome.say(language, count);
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

/** What the distances begin at; empty where it has no name. */
export const placeOf = (outcome: Outcome, language: Language): string =>
  outcome.kind === 'here'
    ? outcomeMessages[language].here
    : 'place' in outcome
      ? outcome.place
      : '';

/** Said back to the visitor, a text without end would push the list away. */
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}\u2026` : text);

/** The sentence below the list that says what the distances are. */
export function straightWords(
  outcome: Outcome,
  measured: boolean,
  units: Units,
  language: Language,
): string {
  const words = outcomeMessages[language];
  if (!measured) return '';
  if (outcome.kind === 'here')
    return units === 'mi' ? words.straightHere : words.straightHereMetric;
  const place = placeOf(outcome, language);
  if (!place) return units === 'mi' ? words.straightLine : words.straightLineMetric;
  const area = 'approximate' in outcome && outcome.approximate ? words.areaAround(place) : place;
  return (units === 'mi' ? words.straight : words.straightMetric)(area);
}
