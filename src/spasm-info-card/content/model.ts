import type { outline, SectionId } from './outline.ts';

/**
 * How well a sentence is supported: by good studies; few or small ones; sources that disagree; what health
 * services agree on without a study named; or the habit of clinics. No source here was graded
 * higher than moderate, so there is no `strong`.
 */
export type Strength = 'moderate' | 'limited' | 'conflicting' | 'consensus' | 'clinic';

/** Values inside the text that a clinic may set. */
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
