import { times } from '../../shared/collections.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Language } from '../../shared/language/language.ts';
import { DAY, MINUTE } from '../../shared/time.ts';
import { filterWords } from './words.ts';
import { LISTED } from './filter-names.ts';
import type { Facet, FacetGroup, FilterName, Trait } from './traits.ts';
import type { Conditions } from './conditions.ts';

export interface FilterSettings {
  readonly language: Language;
  readonly locale: string;
  readonly conditions: Conditions;
  readonly facets: readonly FacetGroup[];
  /** Which of the hours' questions can be answered. */
  readonly hours: readonly FilterName[];
  /** How many are open now, where that has been counted. */
  readonly openNow: number | undefined;
  /** What the radius can be, in metres, each with its words; none without a place to measure from. */
  readonly radii: readonly (readonly [metres: number, words: string])[];
  /** Ordered by name rather than by distance. */
  readonly byName: boolean;
  /** How many clinics are listed. */
  readonly count: number;
  /** Today, for the visitor, as `2026-11-24`. */
  readonly today: string;
}

export interface FilterHandlers {
  change(conditions: Partial<Conditions>): void;
  order(byName: boolean): void;
  clear(): void;
  close(): void;
  /** Closes the panel and goes on to the list. */
  showResults(): void;
}

/** So many of a group stand in view; the rest are one tap away. */
const IN_VIEW = 6;

/** What a visitor can ask of a clinic, in three groups. Each change counts at once: there is nothing to send. */
export function filtersView(settings: FilterSettings, handlers: FilterHandlers): TemplateResult {
  const { language, conditions, facets, hours, radii } = settings;
  const words = filterWords[language];
  const group = (name: FilterName) => facets.find((each) => each.name === name);
  const box = (facet: Facet) => boxView(facet, settings, handlers);
  const newPatients = group('new-patients')?.facets[0];
  const openNow = hours.includes('open-now');
  const openAt = hours.includes('open-at');
  const asked =
    conditions.filters.length > 0 || conditions.radius !== null || conditions.openAt !== '';
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    handlers.close();
  };
  return html`<div class="filter-panel" id="filters" part="filters" @keydown=${escape}>
    ${
      openNow || openAt
        ? html`<fieldset>
          <legend>${words.when}</legend>
          ${
            openNow
              ? box({
                  trait: 'open-now',
                  label: words.groups['open-now'],
                  count: settings.openNow ?? -1,
                })
              : nothing
          }
          ${openAt ? timeView(settings, handlers) : nothing}
        </fieldset>`
        : nothing
    }
    ${radii.length > 0 ? selectsView(settings, handlers) : nothing}
    ${
      newPatients || LISTED.some(group)
        ? html`<fieldset>
          <legend>${words.offers}</legend>
          ${newPatients ? box({ ...newPatients, label: words.groups['new-patients'] }) : nothing}
          ${LISTED.map((name) => {
            const found = group(name);
            return found ? groupView(found, settings, box) : nothing;
          })}
        </fieldset>`
        : nothing
    }
    <div class="actions">
      <button type="button" class="button quiet" @click=${() => handlers.showResults()}>
        ${words.show(settings.count)}
      </button>
      ${
        asked
          ? html`<button type="button" class="link" @click=${() => handlers.clear()}>
            ${words.clear}
          </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** A line to open; open where something of it is asked for. */
function groupView(
  { name, facets }: FacetGroup,
  { language, conditions: { filters } }: FilterSettings,
  box: (facet: Facet) => TemplateResult,
): TemplateResult {
  const words = filterWords[language];
  const rest = facets.slice(IN_VIEW);
  return html`<details ?open=${facets.some(({ trait }) => filters.includes(trait))}>
    <summary>${words.groups[name]}</summary>
    <div role="group" aria-label=${words.groups[name]}>
      ${facets.slice(0, IN_VIEW).map(box)}
      ${
        rest.length > 0
          ? html`<details>
            <summary>${words.more(rest.length)}</summary>
            ${rest.map(box)}
          </details>`
          : nothing
      }
    </div>
  </details>`;
}

function boxView(
  { trait, label, count }: Facet,
  { conditions: { filters }, language }: FilterSettings,
  handlers: FilterHandlers,
): TemplateResult {
  const toggle = (event: Event) => {
    const others = filters.filter((each: Trait) => each !== trait);
    const { checked } = event.currentTarget as HTMLInputElement;
    handlers.change({ filters: checked ? others.concat(trait) : others });
  };
  return html`<label class="box">
    <input type="checkbox" .checked=${live(filters.includes(trait))} @change=${toggle} />
    <span>${count < 0 ? label : filterWords[language].facet(label, count)}</span>
  </label>`;
}

/** Radius and order. */
function selectsView(
  { radii, conditions, byName, language }: FilterSettings,
  handlers: FilterHandlers,
): TemplateResult {
  const words = filterWords[language];
  return html`<fieldset>
    <legend>${words.order}</legend>
    <div class="selects">
      ${selectView(
        words.radius,
        [
          ['', words.anyDistance],
          ...radii.map(([metres, text]) => [String(metres), text] as const),
        ],
        conditions.radius === null ? '' : String(conditions.radius),
        (value) => handlers.change({ radius: value === '' ? null : Number(value) }),
      )}
      ${selectView(
        words.sort,
        [
          ['distance', words.byDistance],
          ['name', words.byName],
        ],
        byName ? 'name' : 'distance',
        (value) => handlers.order(value === 'name'),
      )}
    </div>
  </fieldset>`;
}

type Options = readonly (readonly [value: string, text: string])[];

const selectView = (
  label: string,
  options: Options,
  chosen: string,
  choose: (value: string) => void,
): TemplateResult =>
  html`<label class="select">
    <span>${label}</span>
    <select
      class="field"
      @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}
    >
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select>
  </label>`;

/** The times of day that are offered, in minutes after midnight. */
const FIRST = 6 * 60;
const LAST = 21 * 60;
const NOON = '12:00';

/** A day of the coming week and a time of day: "when can I come". */
function timeView(
  { conditions: { openAt }, today, language, locale }: FilterSettings,
  handlers: FilterHandlers,
): TemplateResult {
  const words = filterWords[language];
  const [day = '', time = ''] = typeof openAt === 'string' ? openAt.split('T') : [];
  const weekday = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const days: Options = times(7, (i) => {
    const at = Date.parse(today) + i * DAY;
    return [new Date(at).toISOString().slice(0, 10), weekday.format(at)] as const;
  });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  const halfHours: Options = times((LAST - FIRST) / 30 + 1, (i) => {
    const at = (FIRST + i * 30) * MINUTE;
    return [new Date(at).toISOString().slice(11, 16), clock.format(at)] as const;
  });
  return html`<div class="selects">
    ${selectView(words.groups['open-at'], [['', words.anyDay], ...days], day, (value) =>
      handlers.change({ openAt: value && `${value}T${time || NOON}` }),
    )}
    ${
      day
        ? selectView(words.time, halfHours, time, (value) =>
            handlers.change({ openAt: `${day}T${value}` }),
          )
        : nothing
    }
  </div>`;
}
