import { html, nothing, type TemplateResult } from 'lit';
import type { Conditions } from './filters/conditions.ts';
import type { FilterName } from './filters/filter-names.ts';
import type { FilterHandlers } from './filters/filters-view.ts';
import { askedWords, panelView } from './filters/panel-view.ts';
import { filterWords } from './filters/words.ts';
import { listView, type ListHandlers, type ListModel } from './list/list-view.ts';
import { noneOpenView } from './list/none-open-view.ts';
import { staleView, stateView, stateWords, type ListState } from './list/state-view.ts';
import type { MapData } from './map/map-view.ts';
import { mapWords } from './map/words.ts';
import { answerWords } from './search/answer-words.ts';
import type { BestFirst } from './search/best-first.ts';
import { othersView } from './search/others-view.ts';
import { isRough, outcomeWords, placeOf, straightWords } from './search/outcome-words.ts';
import type { SearchController } from './search/search-controller.ts';
import { searchView, type SearchHandlers } from './search/search-view.ts';
import { searchWords } from './search/words.ts';

export interface LocatorModel
  extends ListState, Omit<ListModel, 'rough' | 'wanted' | 'unmet' | keyof BestFirst> {
  readonly search: SearchController;
  /** False where there is no list with clinics. */
  readonly ready: boolean;
  /** The filters that the list can answer and the tag wants. */
  readonly available: readonly FilterName[];
  /** False where the tag wants no filters at all. */
  readonly filtered: boolean;
  readonly filtersOpen: boolean;
  /** Offers to use the visitor's place. */
  readonly geolocation: boolean;
  readonly afterHoursPhone: string;
  readonly emergencyNumber: string;
  readonly printing: boolean;
  /** Draws the map; undefined where the tag wants none. */
  readonly map: ((data: MapData) => unknown) | undefined;
}

export interface LocatorHandlers extends ListHandlers, FilterHandlers, SearchHandlers {
  /** Asks for the list again. */
  readonly retry: () => void;
  readonly skipToMap: () => void;
}

/** The search, what came of it, the clinics, the map. The search and its status stay where there is no list. */
export function locatorView(model: LocatorModel, handlers: LocatorHandlers): TemplateResult {
  const { language, failure } = model;
  return html`<slot name="heading"></slot>
    ${searchPart(model, handlers)}
    ${
      model.ready
        ? html`${listPart(model, handlers)}
          ${failure ? staleView(language, failure, handlers.retry) : nothing}`
        : stateView(model, language, handlers.retry)
    }`;
}

function listPart(model: LocatorModel, handlers: LocatorHandlers): TemplateResult {
  const { search, language, level, units } = model;
  const { answer, relaxed, asked, wanted, results } = search.found;
  const listed = search.listed;
  const unmet = relaxed ? { clinics: search.clinics, conditions: asked } : undefined;
  const note = straightWords(answer.outcome, answer.from !== undefined, units, language);
  return html`${listed.open === 'some' ? nothing : noneOpenView(language, level, model)}
    ${
      model.map && results.some(({ clinic }) => clinic.geo)
        ? html`<button type="button" class="link visually-hidden" @click=${handlers.skipToMap}>
          ${mapWords[language].skipTo}
        </button>`
        : nothing
    }
    ${listView({ ...model, ...listed, rough: isRough(answer.outcome), wanted, unmet }, handlers)}
    ${note ? html`<p class="note muted">${note}</p>` : nothing}
    <div class="map-place">${mapPart(model)}</div>
    <slot name="footer"></slot>`;
}

function searchPart(model: LocatorModel, handlers: LocatorHandlers): TemplateResult {
  const { search, language, available, filtered, filtersOpen } = model;
  const { answer, asked } = search.found;
  const measured = answer.from !== undefined;
  const { clinics } = search;
  const offered = available.length > 0 || (measured && filtered);
  return searchView(
    {
      language,
      status: model.ready
        ? (search.notice?.(language) ?? statusWords(model))
        : stateWords(model, language),
      text: search.text,
      combobox: search.combobox,
      geolocation: model.geolocation,
      ready: model.ready,
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

/** How the search went, what was asked besides, and the clinic that is the answer. */
function statusWords(model: LocatorModel): string {
  const { search, language, geolocation, units, locale } = model;
  const { answer, results, relaxed, openThen, asked } = search.found;
  const { outcome } = answer;
  const all = answer.results.length;
  return [
    relaxed ? filterWords[language].relaxed : '',
    outcomeWords(outcome, results.length, all, language, geolocation),
    askedWords({ clinics: search.clinics, conditions: asked }, language, units, locale),
    openThen === undefined
      ? answerWords(search.listed, outcome, model)
      : searchWords[language].openThen(openThen),
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
