import type { Language } from '../../shared/language/language.ts';
import { accuracyOf, distanceWords, type Units } from '../clinic/distance-words.ts';
import type { Result } from '../clinic/result.ts';
import type { ClinicHours } from '../hours/clinic-hours.ts';
import { opensWhen, stateInSentence } from '../hours/state-line.ts';
import type { BestFirst } from './best-first.ts';
import type { Outcome } from './outcome.ts';
import { isRough, placeOf } from './outcome-words.ts';
import { searchWords } from './words.ts';

interface Settings {
  readonly hours: ClinicHours;
  readonly units: Units;
  readonly language: Language;
  readonly locale: string;
}

/**
 * The clinic that answers the visitor, said: which, how far, open until when. At night: who opens first,
 * and which is nearest. Empty where no clinic is the answer.
 */
export function answerWords(
  { results, reason, nearest, open }: BestFirst,
  outcome: Outcome,
  settings: Settings,
): string {
  const { hours, language, locale } = settings;
  const words = searchWords[language];
  const place = startOf(outcome, language);
  const said = (result: Result) => clinicWords(result, isRough(outcome), settings);
  const { 0: first } = results;
  const when =
    first && reason === 'soonest' ? opensWhen(first.clinic, hours, language, locale) : '';
  const sentences = [
    open === 'none' ? words.noneOpen : open === 'none-known' ? words.noneKnownOpen : '',
    first && when ? words.opensFirst(first.clinic.name, when) : '',
    first && reason === 'nearest' ? words.nearest(place, said(first)) : '',
    first && reason === 'open' ? words.nearestOpen(place, said(first)) : '',
    nearest && reason === 'soonest' ? words.nearest(place, said(nearest)) : '',
  ];
  // a name or a time may end with a full stop
  return sentences.filter(Boolean).join(' ').replace(/\.\./g, '.');
}

/** Where the distances begin, inside a sentence. */
function startOf(outcome: Outcome, language: Language): string {
  const words = searchWords[language];
  if (outcome.kind === 'no-clinic-in') return words.middleOf(outcome.state);
  return outcome.kind === 'here' ? words.you : placeOf(outcome, language);
}

/** "Sample Clinic Tempe, 2.4 miles, open until 6 PM": what is not known is left out. */
function clinicWords(
  { clinic, distance }: Result,
  rough: boolean,
  { hours, units, language, locale }: Settings,
): string {
  return [
    clinic.name,
    distance === null
      ? ''
      : distanceWords(distance, accuracyOf(clinic, rough), units, language, locale, true),
    stateInSentence(clinic, hours, language, locale),
  ]
    .filter(Boolean)
    .join(', ');
}
