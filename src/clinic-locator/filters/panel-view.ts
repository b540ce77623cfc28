import type { TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import type { Clinic } from '../clinic/clinic.ts';
import type { ClinicHours } from '../hours/clinic-hours.ts';
import type { Conditions, Lack } from './conditions.ts';
import { rangeWords, type Units } from '../clinic/distance-words.ts';
import { facetsOf, FILTERS, traitLabel, type FacetGroup, type FilterName } from './traits.ts';
import { filterWords } from './words.ts';
import { METRES } from '../clinic/geo.ts';
import { lacks } from './apply-filters.ts';
import type { Result } from '../clinic/result.ts';
import { filtersView, type FilterHandlers } from './filters-view.ts';

/** In miles or kilometers. */
const RADII = [5, 10, 25, 50, 100];
/** More clinics than these are not asked one by one whether they are open. */
const COUNTED = 500;

/** What was asked of a list. */
export interface Asked {
  readonly clinics: readonly Clinic[];
  readonly hours: ClinicHours;
  readonly conditions: Conditions;
}

export interface PanelModel extends Asked {
  /** What the list can answer. */
  readonly available: readonly FilterName[];
  readonly byName: boolean;
  /** True where there is a place to measure from. */
  readonly measured: boolean;
  readonly language: Language;
  readonly locale: string;
  readonly units: Units;
  /** Those that have all that was asked. */
  readonly results: readonly Result[];
  /** Epoch milliseconds. */
  readonly now: number;
}

const facets = new WeakMap<readonly Clinic[], { language: Language; groups: FacetGroup[] }>();

/** Looked through once for each list and language. */
function groupsOf(clinics: readonly Clinic[], language: Language): readonly FacetGroup[] {
  const known = facets.get(clinics);
  if (known?.language === language) return known.groups;
  const groups = facetsOf(clinics, FILTERS, language);
  facets.set(clinics, { language, groups });
  return groups;
}

/** Everything that can be asked. */
export function panelView(model: PanelModel, handlers: FilterHandlers): TemplateResult {
  const { clinics, hours, conditions, available, language, locale, units } = model;
  const countOpen = available.includes('open-now') && clinics.length <= COUNTED;
  return filtersView(
    {
      language,
      locale,
      conditions,
      byName: model.byName,
      facets: groupsOf(clinics, language).filter(({ name }) => available.includes(name)),
      hours: available,
      openNow: countOpen
        ? clinics.filter((each) => hours.now(each).state === 'open').length
        : undefined,
      radii: model.measured
        ? RADII.map((each) => [
            each * METRES[units],
            filterWords[language].within(rangeWords(each, units, locale)),
          ])
        : [],
      count: model.results.length,
      today: new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(model.now),
    },
    handlers,
  );
}

const labelOf = (trait: string, clinics: readonly Clinic[], language: Language): string => {
  const { groups } = filterWords[language];
  return trait === 'new-patients' || trait === 'open-now'
    ? groups[trait]
    : traitLabel(trait, clinics, language);
};

/** What was asked of the clinics, said after each change; empty where that is nothing. */
export function askedWords(
  { clinics, conditions: { filters, radius } }: Pick<Asked, 'clinics' | 'conditions'>,
  language: Language,
  units: Units,
  locale: string,
): string {
  const { asked, within } = filterWords[language];
  const things = filters.map((trait) => labelOf(trait, clinics, language));
  if (radius !== null)
    things.push(within(rangeWords(Math.round(radius / METRES[units]), units, locale)));
  return things.length > 0 ? asked(things.join(', ')) : '';
}

/** What a clinic lacks of what was asked, in words; empty where that is nothing. */
export function lackWords(
  result: Result,
  { clinics, hours, conditions }: Asked,
  language: Language,
): string {
  const words = filterWords[language];
  const found = lacks(result, conditions, (clinic) => hours.now(clinic).state === 'open');
  const traits = found.flatMap((each: Lack) =>
    each.kind === 'trait' ? [labelOf(each.trait, clinics, language)] : [],
  );
  const other = { far: words.far, 'closed-now': words.closedNow };
  return [
    ...found.flatMap((each) => (each.kind === 'trait' ? [] : [other[each.kind]])),
    ...(traits.length > 0 ? [`${words.notListed(traits.join(', '))}.`] : []),
  ].join(' ');
}
