import type { InEveryLanguage } from '../../shared/language/language.ts';
import type { FilterName } from './traits.ts';

const enGroups: Readonly<Record<FilterName, string>> = {
  'open-now': 'Open now',
  'open-at': 'Open when you can come',
  'new-patients': 'Takes new patients',
  services: 'Services',
  languages: 'Languages',
  insurance: 'Insurance',
  amenities: 'At the clinic',
};

const en = {
  groups: enGroups,
  order: 'How far, and in which order',
  radius: 'How far',
  anyDistance: 'Any distance',
  within: (distance: string) => `Within ${distance}`,
  sort: 'Order',
  byDistance: 'Nearest first',
  byName: 'By name',
  anyDay: 'Any day',
  time: 'Time',
  clear: 'Clear all',
  when: 'When',
  offers: 'What the clinic has',
  show: (count: number) => (count === 1 ? 'Show 1 clinic' : `Show ${count} clinics`),
  /** After how many clinics there are. */
  asked: (things: string) => `You asked for: ${things}.`,
  more: (count: number) => `Show ${count} more`,
  facet: (label: string, count: number) => `${label} (${count})`,
  /** No clinic has all that was asked. */
  relaxed: 'No clinic has all you asked for. Each one below says what it lacks.',
  notListed: (things: string) => `Not listed for this clinic: ${things}`,
  far: 'It is farther than you asked.',
  closedNow: 'It is not known to be open now.',
};

const es: typeof en = {
  groups: {
    'open-now': 'Abierta ahora',
    'open-at': 'Abierta cuando usted puede ir',
    'new-patients': 'Acepta pacientes nuevos',
    services: 'Servicios',
    languages: 'Idiomas',
    insurance: 'Seguro médico',
    amenities: 'En la clínica',
  },
  order: 'Distancia y orden',
  radius: 'Distancia',
  anyDistance: 'Cualquier distancia',
  within: (distance) => `A menos de ${distance}`,
  sort: 'Orden',
  byDistance: 'Primero la más cercana',
  byName: 'Por nombre',
  anyDay: 'Cualquier día',
  time: 'Hora',
  clear: 'Borrar todo',
  when: 'Cuándo',
  offers: 'Qué tiene la clínica',
  show: (count) => (count === 1 ? 'Ver 1 clínica' : `Ver ${count} clínicas`),
  asked: (things) => `Usted pidió: ${things}.`,
  more: (count) => `Ver ${count} más`,
  facet: (label, count) => `${label} (${count})`,
  relaxed: 'Ninguna clínica tiene todo lo que pidió. Abajo dice qué le falta a cada una.',
  notListed: (things) => `Sin datos en esta clínica: ${things}`,
  far: 'Está más lejos de lo que pidió.',
  closedNow: 'No se sabe si está abierta ahora.',
};

export const filterWords: InEveryLanguage<typeof en> = { en, es };
