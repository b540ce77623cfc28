import type { Language } from '../../shared/language/language.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { comparable } from '../clinic/comparable-name.ts';
import { FILTERS, type FilterName } from './filter-names.ts';
import { languageOf, nameOf } from './language-names.ts';

export { FILTERS, type FilterName };

/**
 * One thing that a clinic has, as a word of markup and addresses: `new-patients`, `languages:es`,
 * `services:physical therapy`.
 */
export type Trait = string;

export interface Facet {
  readonly trait: Trait;
  /** As the feed writes it; a language by the name that the visitor's language has for it. */
  readonly label: string;
  /** How many of the clinics have it. */
  readonly count: number;
}

export interface FacetGroup {
  readonly name: FilterName;
  readonly facets: readonly Facet[];
}

const named = (name: FilterName, text: string): [Trait, string] => [
  `${name}:${comparable(text)}`,
  text,
];

function read(clinic: Clinic): readonly (readonly [Trait, string])[] {
  return [
    ...(clinic.isAcceptingNewPatients ? [['new-patients', ''] as const] : []),
    ...clinic.medicalSpecialty.map((each) => named('services', each)),
    ...clinic.availableService.map((each) => named('services', each)),
    ...clinic.knowsLanguage.map((each) => [`languages:${languageOf(each)}`, each] as const),
    ...clinic.insurance.map((each) => named('insurance', each)),
    ...clinic.amenityFeature
      .filter(({ value }) => value !== false)
      .map(({ name }) => named('amenities', name)),
  ];
}

const known = new WeakMap<Clinic, readonly (readonly [Trait, string])[]>();

/** What a clinic has, each with the words for it. Read once. */
export function traitsOf(clinic: Clinic): readonly (readonly [Trait, string])[] {
  const traits = known.get(clinic) ?? read(clinic);
  known.set(clinic, traits);
  return traits;
}

export const hasTrait = (clinic: Clinic, wanted: Trait): boolean =>
  traitsOf(clinic).some(([trait]) => trait === wanted);

/** The words for a trait, as the first clinic that has it writes them. */
export function traitLabel(trait: Trait, clinics: readonly Clinic[], language: Language): string {
  if (trait.startsWith('languages:')) return languageName(trait.slice(10), language);
  for (const clinic of clinics) {
    const found = traitsOf(clinic).find(([each]) => each === trait);
    if (found) return found[1];
  }
  return trait.slice(trait.indexOf(':') + 1);
}

function languageName(code: string, language: Language): string {
  try {
    const known = new Intl.DisplayNames([language], { type: 'language' }).of(code);
    // browsers do not know every language that clinics speak
    const name = known && known !== code ? known : nameOf(code);
    return name.charAt(0).toUpperCase() + name.slice(1);
  } catch {
    return code;
  }
}

/**
 * What the clinics can be filtered by, made from what they have: a group that no clinic fills is not
 * there, the most frequent comes first.
 */
export function facetsOf(
  clinics: readonly Clinic[],
  offered: readonly FilterName[],
  language: Language,
): FacetGroup[] {
  const counts = new Map<Trait, { label: string; count: number }>();
  for (const clinic of clinics) {
    const traits = traitsOf(clinic);
    traits.forEach(([trait, label], index) => {
      // a feed may say it twice, as a specialty and as a service
      if (traits.findIndex(([each]) => each === trait) !== index) return;
      const seen = counts.get(trait);
      if (seen) seen.count++;
      else counts.set(trait, { label, count: 1 });
    });
  }
  const facets = new Map<string, Facet[]>();
  counts.forEach(({ label, count }, trait) => {
    const [name = '', code] = trait.split(':');
    const group = facets.get(name) ?? [];
    facets.set(name, group);
    group.push({
      trait,
      label: name === 'languages' ? languageName(code!, language) : label,
      count,
    });
  });
  return offered.flatMap((name) => {
    const group = facets.get(name);
    if (!group) return [];
    return [{ name, facets: group.sort((a, b) => b.count - a.count || compare(a, b)) }];
  });
}

const compare = (a: Facet, b: Facet): number =>
  a.label < b.label ? -1 : a.label > b.label ? 1 : 0;
