import type { InEveryLanguage } from '../../shared/language/language.ts';

const en = {
  title: 'Map',
  label: 'Map of the clinics. Arrow keys go from one to the next.',
  skip: 'Skip the map',
  skipTo: 'Skip to the map',
  /** What a pin does when it is pressed. */
  pick: (clinic: string) => `Choose ${clinic}`,
  picked: (clinic: string) => `Your choice: ${clinic}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Show all',
  /** The name of a pin that stands for several. */
  group: (count: string, names: string) => `Show ${count} clinics: ${names}`,
  andMore: (count: string) => `and ${count} more`,
  here: (count: string) => `${count} clinics are at this place.`,
  partly: (count: string, all: string) => `The map shows ${count} of ${all} clinics.`,
  rings: 'A ring means that we know the city or ZIP code, but not the street.',
  only: { address: '', city: ', we know only the city', zip: ', we know only the ZIP code' },
};

const es: typeof en = {
  title: 'Mapa',
  label: 'Mapa de las clínicas. Las flechas llevan de una a otra.',
  skip: 'Saltar el mapa',
  skipTo: 'Ir al mapa',
  pick: (clinic) => `Elegir ${clinic}`,
  picked: (clinic) => `Su elección: ${clinic}`,
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  reset: 'Ver todo',
  group: (count, names) => `Ver ${count} clínicas: ${names}`,
  andMore: (count) => `y ${count} más`,
  here: (count) => `En este lugar hay ${count} clínicas.`,
  partly: (count, all) => `El mapa muestra ${count} de ${all} clínicas.`,
  rings: 'Un círculo dice que sabemos la ciudad o el código postal, pero no la calle.',
  only: {
    address: '',
    city: ', solo sabemos la ciudad',
    zip: ', solo sabemos el código postal',
  },
};

export const mapWords: InEveryLanguage<typeof en> = { en, es };
