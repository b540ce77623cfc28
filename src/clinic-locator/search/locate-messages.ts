import type { InEveryLanguage } from '../../shared/language/language.ts';

const en = {
  seeking: 'Looking for where you are.',
  faults: {
    denied: 'Your browser does not share where you are. Type a ZIP code or a city.',
    unavailable: 'We could not find where you are. Type a ZIP code or a city.',
    insecure: 'This page cannot ask where you are. Type a ZIP code or a city.',
    timeout: 'It took too long to find where you are. Try again, or type a ZIP code.',
  },
};

const es: typeof en = {
  seeking: 'Buscamos dónde está usted.',
  faults: {
    denied: 'Su navegador no comparte dónde está. Escriba un código postal o una ciudad.',
    unavailable: 'No pudimos saber dónde está. Escriba un código postal o una ciudad.',
    insecure: 'Esta página no puede preguntar dónde está. Escriba un código postal o una ciudad.',
    timeout: 'Tardó mucho saber dónde está. Intente otra vez o escriba un código postal.',
  },
};

export const locateMessages: InEveryLanguage<typeof en> = { en, es };
