import type { InEveryLanguage } from '../../shared/core/language.ts';
import type { Strength } from './content.ts';

const strength: Record<Strength, string> = {
  moderate: 'Good studies support this.',
  limited: 'Few or small studies support this.',
  conflicting: 'Experts or studies do not agree.',
  consensus: 'Health experts say this.',
  clinic: 'Common advice in clinics. Not proven by studies.',
};

const en = {
  sameDay: 'Call the same day if you have',
  studies: 'What studies say',
  sources: 'Sources',
  /** Where the sources of what stands above the sections are. */
  summary: 'the summary and the danger signs',
  strength,
  timer: 'Start the timer',
  locator: 'Find a clinic',
  clinic: 'Your clinic',
  write: 'Contact the clinic',
  afterHours: 'After hours:',
  disclaimer: (emergencyNumber: string) =>
    `This is general advice. It cannot tell what you have. In an emergency, call ${emergencyNumber}.`,
  reviewed: (by: string, date: string) => `Reviewed by ${by} on ${date}.`,
  unreviewed: 'Not yet reviewed by a clinician.',
  /** Says who checked the translation, if anybody; the English text is the original. */
  translation: (() => '') as (by: string) => string,
  version: (version: string) => `Text version ${version}.`,
};

const es: typeof en = {
  sameDay: 'Llame el mismo día si tiene',
  studies: 'Qué dicen los estudios',
  sources: 'Fuentes',
  summary: 'el resumen y las señales de peligro',
  strength: {
    moderate: 'Hay buenos estudios que lo apoyan.',
    limited: 'Lo apoyan pocos estudios, o estudios pequeños.',
    conflicting: 'Los expertos o los estudios no están de acuerdo.',
    consensus: 'Lo dicen expertos en salud.',
    clinic: 'Consejo común en las clínicas. Los estudios no lo han probado.',
  },
  timer: 'Iniciar el reloj',
  locator: 'Busque una clínica',
  clinic: 'Su clínica',
  write: 'Escriba a la clínica',
  afterHours: 'Fuera de horario:',
  disclaimer: (emergencyNumber) =>
    `Estos son consejos generales. No pueden decir qué tiene usted. En una emergencia, llame al ${emergencyNumber}.`,
  reviewed: (by, date) => `Revisado por ${by} el ${date}.`,
  unreviewed: 'Un profesional de salud aún no ha revisado este texto.',
  translation: (by) =>
    by ? `Traducción revisada por ${by}.` : 'La traducción aún no se ha revisado.',
  version: (version) => `Texto, versión ${version}.`,
};

export const messages: InEveryLanguage<typeof en> = { en, es };
