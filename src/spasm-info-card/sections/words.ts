import type { InEveryLanguage } from '../../shared/language/language.ts';
import type { Strength } from '../content/model.ts';

interface SectionWords {
  /** Headings of the two lists in "When to get help". */
  readonly runs: Readonly<Record<'sign' | 'visit', string>>;
  readonly studies: string;
  readonly sources: string;
  /** How well a sentence is supported, said under it in the list of sources. */
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly locator: string;
  readonly book: string;
  readonly write: string;
  readonly afterHours: string;
}

const en: SectionWords = {
  runs: { sign: 'Call the same day for any of these', visit: 'Book a visit for' },
  studies: 'What studies say',
  sources: 'Sources',
  strengths: {
    moderate: 'Good studies support this.',
    limited: 'Few or small studies support this.',
    conflicting: 'Experts or studies do not agree.',
    consensus: 'Health experts say this.',
    clinic: 'Common advice in clinics. Not proven by studies.',
  },
  locator: 'Find a clinic',
  book: 'Book a visit',
  write: 'Contact the clinic',
  afterHours: 'After hours:',
};

const es: SectionWords = {
  runs: { sign: 'Llame el mismo día por cualquiera de estas señales', visit: 'Pida una cita por' },
  studies: 'Qué dicen los estudios',
  sources: 'Fuentes',
  strengths: {
    moderate: 'Hay buenos estudios que lo apoyan.',
    limited: 'Lo apoyan pocos estudios, o estudios pequeños.',
    conflicting: 'Los expertos o los estudios no están de acuerdo.',
    consensus: 'Lo dicen expertos en salud.',
    clinic: 'Consejo común en las clínicas. Los estudios no lo han probado.',
  },
  locator: 'Busque una clínica',
  book: 'Pida una cita',
  write: 'Escriba a la clínica',
  afterHours: 'Fuera de horario:',
};

export const sectionWords: InEveryLanguage<SectionWords> = { en, es };
