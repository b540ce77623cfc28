import type { Language } from '../../shared/language/language.ts';
import type { SectionId } from '../content/outline.ts';
import type { Source } from '../../shared/emergency/emergency.ts';
import type { Section, Sentence, Top } from '../sections/sections.ts';

/**
 * What search engines are told about the card. The scope `page` says that the whole page is about
 * back spasms.
 */
export interface Description {
  readonly scope: 'part' | 'page';
  readonly language: Language;
  readonly top: Top;
  readonly sections: readonly Section[];
  readonly sources: readonly Source[];
  readonly version: string;
  /** Undefined where no review counts for the text. */
  readonly reviewed?: { readonly by: string; readonly on: string } | undefined;
}

const CONTEXT = 'https://schema.org' as const;

const ASPECTS = {
  care: 'https://schema.org/SelfCareHealthAspect',
  visit: 'https://schema.org/SeeDoctorHealthAspect',
  what: 'https://schema.org/OverviewHealthAspect',
  causes: 'https://schema.org/CausesHealthAspect',
  prevent: 'https://schema.org/PreventionHealthAspect',
} as const satisfies Record<SectionId, string>;

const said = (sentences: readonly Sentence[]): string =>
  sentences.map(({ text }) => text).join(' ');

/** The card in the terms of schema.org: the text on screen and its sources, nothing else. */
export function describe(description: Description) {
  return description.scope === 'page' ? pageOf(description) : topicOf(description);
}

/** The card as a piece of a page that is about something else too. */
export const topicOf = (description: Description) => ({
  '@context': CONTEXT,
  '@type': 'HealthTopicContent' as const,
  ...common(description),
  hasHealthAspect: description.sections.map(({ id }) => ASPECTS[id]),
  hasPart: description.sections.map(({ id, heading, runs }) => ({
    '@type': 'HealthTopicContent' as const,
    name: heading,
    hasHealthAspect: ASPECTS[id],
    text: said(runs.flatMap(({ sentences }) => sentences)),
  })),
});

/** The card as the subject of the whole page. */
export function pageOf(description: Description) {
  const { top, sections, reviewed } = description;
  const of = (id: SectionId, ...kinds: readonly Sentence['kind'][]) =>
    sections
      .filter((section) => section.id === id)
      .flatMap(({ sentences }) => sentences)
      .filter(({ kind }) => kinds.includes(kind));
  const textOf = (sentence: string) =>
    sections.flatMap(({ sentences }) => sentences).find(({ id }) => id === sentence)?.text;
  const epidemiology = textOf('common');
  const expectedPrognosis = textOf('course');
  return {
    '@context': CONTEXT,
    '@type': 'MedicalWebPage' as const,
    ...common(description),
    audience: { '@type': 'Patient' as const },
    about: {
      '@type': 'MedicalSymptom' as const,
      name: top.title,
      description: said(of('what', 'fact')),
      ...(epidemiology && { epidemiology }),
      ...(expectedPrognosis && { expectedPrognosis }),
      associatedAnatomy: { '@type': 'AnatomicalStructure' as const, name: 'Back' },
      signOrSymptom: of('visit', 'sign', 'visit').map(({ text }) => ({
        '@type': 'MedicalSignOrSymptom' as const,
        name: text,
      })),
      cause: of('causes', 'fact').map(({ text }) => ({
        '@type': 'MedicalCause' as const,
        description: text,
      })),
      possibleTreatment: of('care', 'do').map(({ text }) => ({
        '@type': 'MedicalTherapy' as const,
        description: text,
      })),
      secondaryPrevention: of('prevent', 'do').map(({ text }) => ({
        '@type': 'LifestyleModification' as const,
        description: text,
      })),
    },
    ...(reviewed && {
      lastReviewed: reviewed.on,
      reviewedBy: { '@type': 'Person' as const, name: reviewed.by },
    }),
  };
}

const common = ({ language, top, sources, version }: Description) => ({
  name: top.title,
  description: top.message,
  inLanguage: language,
  version,
  citation: sources.map(({ name, url }) => ({ '@type': 'CreativeWork' as const, name, url })),
});

/**
 * JSON text that may stand in a script element. It is not made by `JSON.stringify` alone, because old
 * page libraries give arrays a conversion of their own, which `JSON.stringify` obeys.
 */
export function serialise(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(serialise).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, each]) => each !== undefined);
    return `{${pairs.map(([key, each]) => `${serialise(key)}:${serialise(each)}`).join()}}`;
  }
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapeUnit);
}

const escapeUnit = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
