import type { InEveryLanguage } from '../../shared/language/language.ts';
import { outcomeMessages } from './outcome-messages.ts';
import type { SuggestionKind } from './suggestion-index.ts';

const enKinds: Readonly<Record<SuggestionKind, string>> = {
  zip: 'ZIP code',
  city: 'city',
  state: 'state',
  clinic: 'clinic',
  service: 'service',
};

const en = {
  kinds: enKinds,
  suggestions: 'Suggestions',
  suggested: (count: number) =>
    count === 0
      ? 'No suggestions.'
      : count === 1
        ? '1 suggestion. Use the down arrow.'
        : `${count} suggestions. Use the down arrow.`,
  meant: (text: string, meant: string, count: number) =>
    `We did not find “${short(text)}”. This is for ${meant}: ${outcomeMessages.en.count(count)}.`,
  orElse: 'Or did you mean:',
  inState: (state: string, count: number) => `${outcomeMessages.en.count(count)} in ${state}.`,
  withService: (service: string, count: number) =>
    `${outcomeMessages.en.count(count)}: ${service}.`,
};

const es: typeof en = {
  kinds: {
    zip: 'código postal',
    city: 'ciudad',
    state: 'estado',
    clinic: 'clínica',
    service: 'servicio',
  },
  suggestions: 'Sugerencias',
  suggested: (count) =>
    count === 0
      ? 'Sin sugerencias.'
      : count === 1
        ? '1 sugerencia. Use la flecha hacia abajo.'
        : `${count} sugerencias. Use la flecha hacia abajo.`,
  meant: (text, meant, count) =>
    `No encontramos «${short(text)}». Esto es para ${meant}: ${outcomeMessages.es.count(count)}.`,
  orElse: 'O quiso decir:',
  inState: (state, count) => `${outcomeMessages.es.count(count)} en ${state}.`,
  withService: (service, count) => `${outcomeMessages.es.count(count)}: ${service}.`,
};

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}\u2026` : text);

export const assistMessages: InEveryLanguage<typeof en> = { en, es };
