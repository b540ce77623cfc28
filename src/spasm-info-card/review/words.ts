import type { InEveryLanguage } from '../../shared/language/language.ts';

interface ReviewWords {
  /** @param date in the words of the language */
  readonly reviewed: (by: string, date: string) => string;
  /** @param date day of the last review, in the words of the language */
  readonly stale: (date: string) => string;
  readonly unreviewed: string;
  /**
   * Who checked the translation. English says nothing here: it is the original.
   *
   * @param by empty where nobody did
   */
  readonly translation: (by: string) => string;
  readonly version: (version: string) => string;
}

const en: ReviewWords = {
  reviewed: (by, date) => `Reviewed by ${by} on ${date}.`,
  stale: (date) =>
    `The last review of this text was on ${date}. Some of it may be out of date. Ask your clinic.`,
  unreviewed: 'Not yet reviewed by a clinician.',
  translation: () => '',
  version: (version) => `Text version ${version}.`,
};

const es: ReviewWords = {
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

export const reviewWords: InEveryLanguage<ReviewWords> = { en, es };
