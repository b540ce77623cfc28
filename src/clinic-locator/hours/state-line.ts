import type { Language } from '../../shared/language/language.ts';
import type { Clinic } from '../clinic/clinic.ts';
import type { ClinicHours, Wanted } from './clinic-hours.ts';
import { statusOn } from './standing.ts';
import type { State } from './state.ts';
import { hoursWords, openingWords, smallFirst, wallTimeWords } from './state-words.ts';
import { messages } from './words.ts';

/** Whether a clinic is open, in one line; an empty one where nothing is known. */
interface StateLine {
  readonly line: string;
  readonly state: State;
  readonly doubtful: boolean;
}

/** @param wanted a day and time that the visitor asks about, instead of now */
export function stateLine(
  clinic: Clinic,
  all: ClinicHours,
  wanted: Wanted | undefined,
  language: Language,
  locale: string,
): StateLine {
  const hours = all.of(clinic);
  const reading = all.now(clinic);
  const status = statusOn(clinic, reading.today);
  // a clinic that does not receive patients by its hours
  if (status !== 'open')
    return {
      line: messages[language].status[status],
      state: status === 'unknown' ? status : 'closed',
      doubtful: false,
    };
  const then = hours.schedule && wanted && all.when(clinic, wanted);
  const { state, doubts } = then ?? reading;
  return {
    line: then
      ? wallTimeWords(then, language, locale)
      : hoursWords(hours, reading, language, locale),
    state,
    doubtful: doubts.length > 0,
  };
}

/** The same as a part of a sentence: "open until 6 PM", "closed, opens Monday 8 AM". Empty where it is not known. */
export function stateInSentence(
  clinic: Clinic,
  all: ClinicHours,
  language: Language,
  locale: string,
): string {
  const { line, state } = stateLine(clinic, all, undefined, language, locale);
  return state === 'unknown' ? '' : smallFirst(line).replace(' \u00b7', ',');
}

/** When a closed clinic opens: "tomorrow 8 AM"; empty where it is not known. */
export function opensWhen(
  clinic: Clinic,
  all: ClinicHours,
  language: Language,
  locale: string,
): string {
  const reading = all.now(clinic);
  const when = openingWords(reading, language, locale);
  return when && reading.doubts.length > 0 ? messages[language].checkFirst(when) : when;
}
