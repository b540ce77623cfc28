import type { Language } from '../../shared/language/language.ts';
import type { Units } from '../clinic/distance-words.ts';
import type { Outcome } from './outcome.ts';
import { searchWords } from './words.ts';

/**
 * The first words above the list, spoken when they change: how many clinics, and how the search went.
 *
 * @param all how many there are without what was asked of them
 * @param locates whether there is a button that asks where the visitor is
 */
export function outcomeWords(
  outcome: Outcome,
  count: number,
  all: number,
  language: Language,
  locates: boolean,
): string {
  const words = searchWords[language];
  const clinics = words.count(count, all);
  const found = `${clinics}.`;
  const below = count < all ? found : words.all;
  switch (outcome.kind) {
    case 'all':
    case 'here':
      return found;
    case 'near': {
      const { known } = outcome;
      if (known === 'exactly' || known === 'wide') return found;
      return `${words[known](outcome.place)} ${found}`;
    }
    case 'state':
      return words.inState(clinics, outcome.state);
    case 'service':
      return words.withService(clinics, outcome.service);
    case 'meant':
      return words.meant(short(outcome.text), outcome.meant, clinics);
    case 'named':
      return words.matching(clinics, short(outcome.text));
    case 'unknown-zip':
      return `${words.unknownZip(outcome.zip)} ${below}`;
    case 'digits':
      return `${words.digits} ${below}`;
    case 'no-clinic-in':
      return `${words.noClinicIn(outcome.state)} ${outcome.place ? found : below}`;
    case 'phone':
      return outcome.known
        ? words.withPhone(clinics, outcome.phone)
        : `${words.unknownPhone(short(outcome.phone))} ${below}`;
    case 'ask-here':
      return `${locates ? words.askHere : words.askPlace} ${below}`;
    case 'unknown':
      return [words.unknown(short(outcome.text)), outcome.addState ? words.addState : '', below]
        .filter(Boolean)
        .join(' ');
  }
}

/** What the distances begin at; empty where it has no name. */
export const placeOf = (outcome: Outcome, language: Language): string =>
  outcome.kind === 'here' ? searchWords[language].here : 'place' in outcome ? outcome.place : '';

/** Said back to the visitor, a text without end would push the list away. */
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}\u2026` : text);

/** True where the distances begin at a place that is known only roughly, or has no middle that all agree on. */
export const isRough = (outcome: Outcome): boolean =>
  outcome.kind === 'no-clinic-in' || (outcome.kind === 'near' && outcome.known !== 'exactly');

/** The sentence below the list that says what the distances are. */
export function straightWords(
  outcome: Outcome,
  measured: boolean,
  units: Units,
  language: Language,
): string {
  const words = searchWords[language];
  if (!measured) return '';
  if (outcome.kind === 'here')
    return units === 'mi' ? words.straightHere : words.straightHereMetric;
  const place = placeOf(outcome, language);
  if (!place) return units === 'mi' ? words.straightLine : words.straightLineMetric;
  const isArea =
    outcome.kind === 'near' && (outcome.known === 'around' || outcome.known === 'roughly');
  const area = isArea ? words.areaAround(place) : place;
  return (units === 'mi' ? words.straight : words.straightMetric)(area);
}
