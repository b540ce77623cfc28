import type { InEveryLanguage } from '../../shared/language/language.ts';

const en = {
  about: (distance: string) => `about ${distance}`,
  under: (distance: string) => `less than ${distance}`,
  toCity: ', to the city',
  toZip: ', to the ZIP code area',
};

const es: typeof en = {
  about: (distance) => `a cerca de ${distance}`,
  under: (distance) => `a menos de ${distance}`,
  toCity: ', hasta la ciudad',
  toZip: ', hasta la zona postal',
};

export const messages: InEveryLanguage<typeof en> = { en, es };
