import type { InEveryLanguage } from './language.ts';

const en = {
  /** The language's own name, as the other language's switch shows it. */
  name: 'English',
  call: (number: string) => `Call ${number}`,
  broken: 'This part of the page did not load.',
};

const es: typeof en = {
  name: 'Español',
  call: (number) => `Llame al ${number}`,
  broken: 'Esta parte de la página no se pudo cargar.',
};

export const shared: InEveryLanguage<typeof en> = { en, es };
