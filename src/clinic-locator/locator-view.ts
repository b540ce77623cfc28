import { html, nothing, type TemplateResult } from 'lit';
import type { Conditions } from './filters/conditions.ts';
import type { FilterName } from './filters/filter-names.ts';
import type { FilterHandlers } from './filters/filters-view.ts';
import { panelView } from './filters/panel-view.ts';
import { filterWords } from './filters/words.ts';
import { listView, type ListHandlers, type ListModel } from './list/list-view.ts';
import { noneOpenView } from './list/none-open-view.ts';
import type { MapData } from './map/map-view.ts';
import { othersView } from './search/others-view.ts';
import { isRough, outcomeWords, placeOf, straightWords } from './search/outcome-words.ts';
import type { SearchController } from './search/search-controller.ts';
import { searchView, type SearchHandlers } from './search/search-view.ts';
import { searchWords } from './search/words.ts';

export interface LocatorModel extends Omit<
  ListModel,
  'results' | 'reason' | 'noneOpen' | 'rough' | 'wanted' | 'unmet'
> {
  readonly search: SearchController;
  /** The filters that the list can answer and the tag wants. */
  readonly available: readonly FilterName[];
  /** False where the tag wants no filters at all. */
  readonly filtered: boolean;
  readonly filtersOpen: boolean;
  /** Offers to use the visitor's place. */
  readonly geolocation: boolean;
  readonly afterHoursPhone: string;
  readonly emergencyNumber: string;
  /** Draws the map; undefined where the tag wants none. */
  readonly map: ((data: MapData) => unknown) | undefined;
}

export type LocatorHandlers = ListHandlers & FilterHandlers & SearchHandlers;

/** The finder with a list in it: the search, what came of it, the clinics, the map. */
export function locatorView(model: LocatorModel, handlers: LocatorHandlers): TemplateResult {
  const { search, language, level, units } = model;
  const { answer, relaxed, asked, wanted } = search.found;
  const listed = search.listed;
  const unmet = relaxed ? { clinics: search.clinics, conditions: asked } : undefined;
  const note = straightWords(answer.outcome, answer.from !== undefined, units, language);
  return html`<slot name="heading"></slot>
    ${searchPart(model, handlers)}
    ${listed.noneOpen ? noneOpenView(language, level, model) : nothing}
    ${listView({ ...model, ...listed, rough: isRough(answer.outcome), wanted, unmet }, handlers)}
    ${note ? html`<p class="note muted">${note}</p>` : nothing}
    <div class="map-place">${mapPart(model)}</div>
    <slot name="footer"></slot>`;
}

function searchPart(model: LocatorModel, handlers: LocatorHandlers): TemplateResult {
  const { search, language, available, filtered, filtersOpen } = model;
  const { answer, asked } = search.found;
  const measured = answer.from !== undefined;
  const offered = available.length > 0 || (measured && filtered);
  const { clinics } = search;
  return searchView(
    {
      language,
      status: search.notice?.(language) ?? statusWords(model),
      text: search.text,
      combobox: search.combobox,
      geolocation: model.geolocation,
      disabled: model.off,
      filters: offered
        ? {
            open: filtersOpen,
            count: countOf(asked),
            panel: filtersOpen
              ? panelView({ ...model, ...search.found, clinics, measured }, handlers)
              : nothing,
          }
        : undefined,
      more: othersView(answer.outcome, language, {
        pick: (each) => search.pick(each),
        locate: model.geolocation && !model.off ? () => handlers.locate() : undefined,
      }),
    },
    handlers,
  );
}

/** How the search went. */
function statusWords({ search, language, geolocation }: LocatorModel): string {
  const { answer, results, relaxed, openThen } = search.found;
  return [
    relaxed ? filterWords[language].relaxed : '',
    outcomeWords(answer.outcome, results.length, language, geolocation),
    openThen === undefined ? '' : searchWords[language].openThen(openThen),
  ]
    .filter(Boolean)
    .join(' ');
}

function mapPart(model: LocatorModel): unknown {
  const { answer, results } = model.search.found;
  const label = placeOf(answer.outcome, model.language);
  return model.map?.({
    ...model,
    results,
    listed: model.limit,
    place: answer.from && { ...answer.from, label },
  });
}

/** How many things are asked for. */
const countOf = ({ radius, filters, openAt }: Conditions): number =>
  filters.length + Number(radius !== null) + Number(openAt !== '');
