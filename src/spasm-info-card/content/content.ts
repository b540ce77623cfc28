import type { InEveryLanguage } from '../../shared/language/language.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { outline } from './outline.ts';

/**
 * The sections in reading order, which is the order of a patient's questions: what do I do now,
 * when do I need someone, and only then what it is, why, and how to keep it away.
 */
export const SECTION_IDS = ['care', 'visit', 'what', 'causes', 'prevent'] as const;

export type SectionId = (typeof SECTION_IDS)[number];

/**
 * What a sentence is to its reader: `danger` asks for an ambulance, `sign` for a call the same day,
 * `visit` for a visit; `note` says what studies found.
 */
export type Kind = 'fact' | 'do' | 'dont' | 'caution' | 'danger' | 'sign' | 'visit' | 'note';

/**
 * What a sentence rests on: good studies; few or small ones; sources that disagree; what health
 * services agree on without a study named; or the habit of clinics. No source here was graded
 * higher than moderate, so there is no `strong`.
 */
export type Strength = 'moderate' | 'limited' | 'conflicting' | 'consensus' | 'clinic';

/** What a clinic may set inside the text. */
export interface Values {
  /** Days without relief after which a visit is due, 1 to 7. */
  readonly days: number;
  readonly emergencyNumber: string;
  /** Empty where the clinic has none. */
  readonly afterHoursPhone: string;
}

export type Text = string | ((values: Values) => string);

export type Outline = typeof outline;

/** The card in one language; a sentence that is missing does not compile. */
export interface Content {
  readonly title: string;
  readonly headings: Readonly<Record<SectionId, string>>;
  readonly items: { readonly [Part in keyof Outline]: Readonly<Record<keyof Outline[Part], Text>> };
}

export const contents: InEveryLanguage<Content> = { en, es };
