import type { InEveryLanguage } from '../shared/language/language.ts';

const en = {
  runs: { sign: 'Call the same day for any of these', visit: 'Book a visit for' },
  studies: 'What studies say',
  sources: 'Sources',
  /** Of what stands above the sections: the main message and the danger signs. */
  topSources: 'Sources for the top of this card',
  timer: 'Start the timer',
  locator: 'Find a clinic',
  clinic: 'Your clinic',
  book: 'Book a visit',
  write: 'Contact the clinic',
  afterHours: 'After hours:',
  disclaimer: (emergencyNumber: string) =>
    `This is general advice. It cannot tell what you have. In an emergency, call ${emergencyNumber}.`,
  reviewed: (by: string, date: string) => `Reviewed by ${by} on ${date}.`,
  stale: (date: string) =>
    `The last review of this text was on ${date}. Some of it may be out of date. Ask your clinic.`,
  unreviewed: 'Not yet reviewed by a clinician.',
  /** Says who checked the translation, if anybody; the English text is the original. */
  translation: (() => '') as (by: string) => string,
  version: (version: string) => `Text version ${version}.`,
};

const es: typeof en = {
  runs: { sign: 'Llame el mismo día por cualquiera de estas señales', visit: 'Pida una cita por' },
  studies: 'Qué dicen los estudios',
  sources: 'Fuentes',
  topSources: 'Fuentes del comienzo de esta tarjeta',
  timer: 'Iniciar el reloj',
  locator: 'Busque una clínica',
  clinic: 'Su clínica',
  book: 'Pida una cita',
  write: 'Escriba a la clínica',
  afterHours: 'Fuera de horario:',
  disclaimer: (emergencyNumber) =>
    `Estos son consejos generales. No pueden decir qué tiene usted. En una emergencia, llame al ${emergencyNumber}.`,
  reviewed: (by, date) => `Revisado por ${by} el ${date}.`,
  stale: (date) =>
    `La última revisión de este texto fue el ${date}. Puede tener partes viejas. Pregunte a su clínica.`,
  unreviewed: 'Un profesional de salud aún no ha revisado este texto.',
  translation: (by) =>
    by
      ? `Traducción revisada por ${by}.`
      : 'Esta es una traducción del inglés. Aún no se ha revisado.',
  version: (version) => `Texto, versión ${version}.`,
};

export const messages: InEveryLanguage<typeof en> = { en, es };
