import type { InEveryLanguage } from './language.ts';

const en = {
  /** The language's own name, as the other language's switch shows it. */
  name: 'English',
  call: (number: string) => `Call ${number}`,
  /** A line in place of signs that are folded away from a narrow screen; they are still read out. */
  moreSigns: (count: number) => `and ${count} more`,
  newTab: 'opens a new tab',
  broken: 'This part of the page did not load.',
};

const es: typeof en = {
  name: 'Español',
  call: (number) => `Llame al ${number}`,
  moreSigns: (count) => `y ${count} más`,
  newTab: 'se abre en otra pestaña',
  broken: 'Esta parte de la página no se pudo cargar.',
};

export const shared: InEveryLanguage<typeof en> = { en, es };
