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
      today: new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(model.now),
    },
    handlers,
  );
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
    each.kind === 'trait'
      ? [
          each.trait === 'new-patients'
            ? words.groups['new-patients']
            : traitLabel(each.trait, clinics, language),
        ]
      : [],
  );
  const other = { far: words.far, 'closed-now': words.closedNow };
  return [
    ...found.flatMap((each) => (each.kind === 'trait' ? [] : [other[each.kind]])),
    ...(traits.length > 0 ? [`${words.notListed(traits.join(', '))}.`] : []),
  ].join(' ');
}

/** No clinic has all that was asked. */
export const relaxedWords = (language: Language): string => filterWords[language].relaxed;
