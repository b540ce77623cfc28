import type { Grammar } from '../../shared/attributes/grammar.ts';

/** What a visitor may ask of a clinic, in the order in which it is offered. */
export const FILTERS = [
  'open-now',
  'open-at',
  'new-patients',
  'services',
  'languages',
  'insurance',
  'amenities',
] as const;
export type FilterName = (typeof FILTERS)[number];

/** Those of which a clinic may have several: each is a group of the panel, and a list in the details. */
export const LISTED = ['services', 'languages', 'insurance', 'amenities'] as const;

export const filterNames: Grammar<readonly FilterName[]> = {
  expected: `off, or some of ${FILTERS.join(', ')} with spaces between`,
  parse(raw) {
    const words = raw.toLowerCase().split(/\s+/);
    if (raw.toLowerCase() === 'off') return [];
    const known = FILTERS.filter((each) => words.includes(each));
    return known.length > 0 ? known : undefined;
  },
  bends: (raw, value) => value.length > 0 && raw.split(/\s+/).length !== value.length,
};
