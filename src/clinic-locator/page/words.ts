import type { InEveryLanguage } from '../../shared/language/language.ts';

const en = {
  /** What the browser says at the search field when a form wants a clinic. */
  missing: 'Choose a clinic from the list.',
};

const es: typeof en = {
  missing: 'Elija una clínica de la lista.',
};

export const pageWords: InEveryLanguage<typeof en> = { en, es };
