import type { TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import type { Clinic } from '../clinic/clinic.ts';
import type { Lack } from './conditions.ts';
import { rangeWords, type Units } from '../clinic/distance-words.ts';
import { facetsOf, FILTERS, traitLabel, type FacetGroup, type FilterName } from './traits.ts';
import { findMessages } from './words.ts';
import { METRES } from '../clinic/geo.ts';
import { lacks } from './apply-filters.ts';
import type { Result } from '../clinic/result.ts';
import { filtersView, type FilterHandlers } from './filters-view.ts';
import type { Search } from '../search/search.ts';

export { byName, narrow } from './apply-filters.ts';
export { findStyles as styles } from '../search/find.styles.ts';

/** In miles or kilometers. */
const RADII = [5, 10, 25, 50, 100];
/** More clinics than these are not asked one by one whether they are open. */
const COUNTED = 500;

export interface PanelSettings {
  readonly offered: readonly FilterName[];
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
export function panelView(
  { clinics, hours, found: { answer, conditions, byName } }: Search,
  settings: PanelSettings,
  handlers: FilterHandlers,
): TemplateResult {
  const { offered, language, locale, units, now } = settings;
  const groups = groupsOf(clinics, language).filter(({ name }) => offered.includes(name));
  const countOpen = offered.includes('open-now') && clinics.length <= COUNTED;
  return filtersView(
    {
      language,
      locale,
      conditions,
      byName,
      facets: groups,
      hours: offered,
      openNow: countOpen
        ? clinics.filter((each) => hours?.now(each).state === 'open').length
        : undefined,
      radii: answer.from
        ? RADII.map((each) => [
            each * METRES[units],
            findMessages[language].within(rangeWords(each, units, locale)),
          ])
        : [],
      today: new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(now),
    },
    handlers,
  );
}

/** What a clinic lacks of what was asked, in words; empty where that is nothing. */
export function lackWords(
  result: Result,
  { clinics, hours, found: { conditions } }: Search,
  language: Language,
): string {
  const words = findMessages[language];
  const found = lacks(result, conditions, (clinic) => hours?.now(clinic).state === 'open');
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
export const relaxedWords = (language: Language): string => findMessages[language].relaxed;
