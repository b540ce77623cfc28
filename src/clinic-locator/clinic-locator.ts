import { Task, TaskStatus } from '@lit/task';
import {
  adoptStyles,
  html,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { attribute } from '../shared/attribute.ts';
import type { Language } from '../shared/core/language.ts';
import { oneOf, text, wholeNumber } from '../shared/core/grammar.ts';
import { safeHref } from '../shared/core/links.ts';
import { lightParent } from '../shared/mount.ts';
import { Part } from '../shared/part.ts';
import type { Widget } from '../shared/widget.ts';
import { locatorStyles } from './clinic-locator.styles.ts';
import type { Combobox } from './combobox.ts';
import type { Clinic, Feed } from './core/clinic.ts';
import type { Conditions } from './core/conditions.ts';
import { DIRECTIONS, directionsHref, type DirectionsChoice } from './core/directions.ts';
import { unitsOf, type Units } from './core/distance-words.ts';
import { formats, type FormatChoice } from './core/formats/format.ts';
import { filterNames, point, type FilterName } from './core/locator-grammar.ts';
import { METRES, type Point } from './core/geo.ts';
import { messages } from './core/messages.ts';
import { offeredBy } from './core/offered.ts';
import { outcomeWords, placeOf, straightWords } from './core/outcome.ts';
import type { Problem } from './core/problem.ts';
import type { Result } from './core/query.ts';
import type { Suggestion } from './core/suggestion-index.ts';
import {
  ClinicLocatorActionEvent,
  ClinicLocatorErrorEvent,
  ClinicLocatorReadyEvent,
  ClinicLocatorResultsEvent,
  ClinicLocatorSearchEvent,
  ClinicLocatorSelectEvent,
  type ClinicAction,
} from './events.ts';
import { inlineFeed, loadFeed } from './feed.ts';
import { FeedError } from './feed-error.ts';
import { FormWidget } from './form-widget.ts';
import { listView } from './list-view.ts';
import type { OverviewMap } from './map.ts';
import { MapNear } from './map-near.ts';
import { Outside } from './outside.ts';
import { find, here, placed, type Answer, type Complain } from './finder.ts';
import { Search, type Found } from './search.ts';
import { searchView } from './search-view.ts';
import { emptyView, errorView, loadingView } from './state-views.ts';

/** What `search()` may be asked. What is left out stays as it is. */
export interface Query {
  /** A city, ZIP code, state, service or name; empty shows all. */
  readonly text?: string;
  /** Where to measure from. */
  readonly center?: { readonly latitude: number; readonly longitude: number };
  /** In the element's units; null is any distance. */
  readonly radius?: number | null;
  /** Such as `open-now`, `new-patients`, `languages:es`, `services:physical therapy`: a clinic must have all. */
  readonly filters?: readonly string[];
  /** A day and time on the clinics' own clocks, such as `2026-11-24T17:30`; empty for none. */
  readonly openAt?: string;
}

/** As many problems of a feed as an editor can take in at once. */
const PROBLEMS_SHOWN = 20;

/**
 * Finds the right clinic: reads a list of clinics and sorts it by the distance from a city or ZIP
 * code that a visitor types.
 *
 * @tag clinic-locator
 * @fires {ClinicLocatorReadyEvent} clinic-locator-ready - The list is there. `count`: clinics in it.
 * @fires {ClinicLocatorSearchEvent} clinic-locator-search - A visitor searched. `kind`: zip, city or name; never the text.
 * @fires {ClinicLocatorResultsEvent} clinic-locator-results - The results changed. `count`.
 * @fires {ClinicLocatorSelectEvent} clinic-locator-select - A clinic is about to be chosen. `clinicId`. Cancelable.
 * @fires {ClinicLocatorActionEvent} clinic-locator-action - A link is about to be followed. `clinicId`, `action`: call, book or website. Cancelable.
 * @fires {ClinicLocatorErrorEvent} clinic-locator-error - The list could not be shown. `code`.
 * @slot - Children with `data-fallback` show until the list is there and again after an error; `<script type="application/ld+json">` or `<template>` with a table holds the list itself; all else stays visible.
 * @csspart widget - the frame
 * @csspart search - the search form
 * @csspart input - its field
 * @csspart button - its button
 * @csspart status - the sentence above the list
 * @csspart list - the list
 * @csspart card - one clinic
 * @csspart actions - a clinic's buttons
 */
export class ClinicLocator extends FormWidget {
  static override styles: CSSResultGroup = [FormWidget.styles, locatorStyles];

  /**
   * Address of the list of clinics: JSON, GeoJSON, CSV, FHIR, or a shared spreadsheet. Each visitor's
   * browser asks that host for it. Default: the list inside the tag, else `clinics.json` beside the script.
   */
  @attribute('src', text, '') src!: string;
  /** How the list is written; `auto` goes by its content. */
  @attribute('format', oneOf(...formats), 'auto') format!: FormatChoice;
  /** Miles or kilometers; `auto` follows the page's region, miles in the United States. */
  @attribute('units', oneOf('auto', 'mi', 'km'), 'auto') units!: 'auto' | Units;
  /** How many clinics are listed before "Show more", 1 to 100. */
  @attribute('limit', wholeNumber(1, 100), 10) limit!: number;
  /** Shows only clinics within so many miles or kilometers, 1 to 5000, until a visitor asks otherwise. Default: any distance. */
  @attribute('radius', wholeNumber(1, 5000), null) radius!: number | null;
  /** Latitude and longitude from which distances are measured until a visitor searches. */
  @attribute('center', point, null) center!: Point | null;
  /** What visitors can filter by: services, languages, new-patients, amenities, open-now, open-at, with spaces between; or off. Default: all that the list can answer. */
  @attribute('filters', filterNames, null) filters!: readonly FilterName[] | null;
  /** Offers a button that asks where the visitor is. It never asks by itself. */
  @attribute('geolocation', oneOf('on', 'off'), 'on') geolocation!: 'on' | 'off';
  /** The overview map below the list; it asks nobody but the script's own host. */
  @attribute('map', oneOf('on', 'off'), 'on') map!: 'on' | 'off';
  /** Whose maps give the way there; `auto` is the device's own. */
  @attribute('directions', oneOf(...DIRECTIONS), 'auto') directions!: DirectionsChoice;
  /** Keeps the chosen clinic and the filters in the page's address, after `#` or `?`; never what was typed. */
  @attribute('url-state', oneOf('off', 'hash', 'query'), 'off') urlState!: 'off' | 'hash' | 'query';
  /** Tells search engines of the clinics, by one script in the page's head. */
  @attribute('json-ld', oneOf('off', 'page'), 'off') jsonLd!: 'off' | 'page';

  /** The list of clinics itself, given by script instead of `src`. */
  @property({ attribute: false }) clinics: unknown = undefined;

  @state() private shown = 0;
  /** Said in place of how the search went, until the next one. */
  @state() private notice: ((language: Language) => string) | undefined;
  @state() private filtersOpen = false;
  /** Id of the clinic whose details are open. */
  @state() private opened = '';
  /** @internal */
  @state() inline: string | undefined;
  @state() private reloads = 0;

  readonly #feed: Task<readonly unknown[], Feed> = new Task<readonly unknown[], Feed>(this, {
    args: () => [this.clinics, this.src, this.inline, this.format, this.reloads],
    task: async (_, { signal }) => {
      const feed = await loadFeed(this, signal);
      return { ...feed, clinics: await placed(feed.clinics, this.#complain) };
    },
    onComplete: (feed) => this.#loaded(feed),
    onError: (error) => this.#failed(error),
  });
  /** A script in the head runs before the tag's children are there. */
  readonly #children = new MutationObserver(() => this.#readChildren());
  readonly #complain: Complain = (problem) => this.diagnostics.set('data', problem);
  readonly #parts = {
    assist: new Part(this, () => import('./assist.ts')),
    tree: new Part(this, () => import('./core/near-index.ts')),
    filters: new Part(this, () => import('./filters-panel.ts')),
    locate: new Part(this, () => import('./locate.ts')),
    details: new Part(this, () => import('./details-view.ts')),
    map: new Part(this, () => import('./map.ts')),
  };
  readonly #near = new MapNear(this);
  /** What it does outside itself, where its tag asks for that. */
  protected readonly outside: Outside = new Outside(this, {
    clinics: () => this.#clinics,
    state: () => ({ clinic: this.value, filters: this.#search?.found.conditions.filters ?? [] }),
    show: ({ clinic, filters }) => {
      this.value = clinic;
      return this.#ask(undefined, { filters }, false);
    },
  });
  #map: OverviewMap | undefined;
  #search: Search | undefined;
  #combobox: Combobox | undefined;
  #offered: readonly FilterName[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(lightParent(this), { childList: true });
    this.#readChildren();
    document.addEventListener('DOMContentLoaded', this.#readChildren);
    window.addEventListener('online', this.#retryOffline);
    // a move in the page took the request away
    if (this.hasUpdated && this.#feed.status !== TaskStatus.COMPLETE) this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#readChildren);
    window.removeEventListener('online', this.#retryOffline);
    this.#feed.abort();
  }

  /** Every match of the last search, nearest first; `distance` is in metres, null where unknown. */
  get results(): readonly Result[] {
    return this.#search?.found.results ?? [];
  }

  /** What the list's editor should mend. */
  get problems(): readonly Problem[] {
    return this.#feed.value?.problems ?? [];
  }

  /**
   * Searches as a visitor would.
   *
   * @param query nothing shows all
   * @returns the results; those of a later search where one began meanwhile
   */
  async search(query: Query = {}): Promise<readonly Result[]> {
    await this.#feed.taskComplete.catch(() => undefined);
    const { text, center, radius, filters, openAt } = query;
    const search = this.#search;
    if (!search) return [];
    const asks = radius !== undefined || filters !== undefined || openAt !== undefined;
    const answer = center
      ? here(center, search)
      : text === undefined && asks
        ? undefined
        : find(text ?? '', search);
    await this.#ask(answer, {
      ...(radius !== undefined && { radius: this.#metres(radius) }),
      ...(filters && { filters }),
      ...(openAt !== undefined && { openAt }),
    });
    return this.results;
  }

  /** Chooses a clinic, unless a listener of `clinic-locator-select` vetoes. An unknown id is ignored. */
  select(id: string): void {
    const clinic = this.#clinics.find((each) => each.id === id);
    if (!clinic || id === this.selected) return;
    if (this.off || !this.dispatchEvent(new ClinicLocatorSelectEvent(id))) return;
    this.selected = id;
    this.changed();
    this.notice = (language) => messages[language].announceChosen(clinic.name);
  }

  /** Fetches the list again. */
  reload(): void {
    this.reloads++;
  }

  protected override titleText(): string {
    return messages[this.language.current].title;
  }

  protected override get ready(): boolean {
    return this.#feed.status === TaskStatus.COMPLETE && this.#clinics.length > 0;
  }

  protected override get hopeless(): boolean {
    return (
      this.#feed.status === TaskStatus.ERROR ||
      (this.#feed.status === TaskStatus.COMPLETE && !this.ready)
    );
  }

  protected override offers(id: string): boolean {
    return this.#clinics.some((each) => each.id === id);
  }

  get #clinics(): readonly Clinic[] {
    return this.#feed.value?.clinics ?? [];
  }

  readonly #readChildren = (): void => {
    this.inline = inlineFeed(lightParent(this));
  };

  #loaded({ clinics, problems }: Feed): void {
    const rest = problems.length - PROBLEMS_SHOWN;
    this.diagnostics.setAll('feed', [
      ...problems
        .slice(0, PROBLEMS_SHOWN)
        .map(({ path, message, fix }) => ({ place: `feed ${path}`, message, fix })),
      ...(rest > 0 ? [{ place: 'feed', message: `and ${rest} more problems.` }] : []),
    ]);
    this.#search = new Search(clinics, this.#parts, this.#complain, () => this.#when);
    this.#combobox = undefined;
    this.#offered = offeredBy(clinics, this.filters, '');
    this.shown = this.limit;
    if (this.center || this.radius) void this.#begin(this.#search, this.center);
    if (clinics.length === 0) return this.#tell(new ClinicLocatorErrorEvent('empty'));
    this.#tell(new ClinicLocatorReadyEvent(clinics.length));
  }

  #failed(error: unknown): void {
    if (!this.isConnected) return;
    const known = error instanceof FeedError ? error : undefined;
    this.diagnostics.setAll('feed', [
      {
        place: 'feed',
        message: known?.message ?? String(error),
        ...(known && { fix: known.fix }),
      },
    ]);
    this.#tell(new ClinicLocatorErrorEvent(known?.code ?? 'unknown'));
  }

  /** An event about what is on screen comes when it is on screen. */
  #tell(event: Event): void {
    void this.updateComplete.then(() => this.dispatchEvent(event));
  }

  readonly #retryOffline = (): void => {
    if (this.#feed.status === TaskStatus.ERROR) this.reload();
  };

  /** What the tag asks before a visitor does. */
  #begin(search: Search, center: Point | null): Promise<boolean> {
    return this.#ask(
      center ? { ...here(center, search), outcome: { kind: 'all' } } : undefined,
      { radius: this.#metres(this.radius) },
      false,
    );
  }

  async #ask(
    answer: Answer | undefined | Promise<Answer | undefined>,
    conditions: Partial<Conditions> = {},
    told = true,
    byName = this.#search?.found.byName ?? false,
  ): Promise<boolean> {
    const search = this.#search;
    if (!search) return false;
    const asked = { conditions: { ...search.found.conditions, ...conditions }, byName };
    if (!(await search.ask(answer, asked)) || search !== this.#search) return false;
    this.notice = undefined;
    this.shown = this.limit;
    this.requestUpdate();
    const { kind } = search.found.answer;
    if (told && answer && kind) this.dispatchEvent(new ClinicLocatorSearchEvent(kind));
    if (told) this.dispatchEvent(new ClinicLocatorResultsEvent(this.results.length));
    return true;
  }

  #metres(radius: number | null): number | null {
    return radius === null ? null : radius * METRES[this.#units];
  }

  get #when(): { now: number; timezone: string | undefined } {
    return { now: Date.now(), timezone: undefined };
  }

  get #units(): Units {
    return this.units === 'auto' ? unitsOf(this.language.region) : this.units;
  }

  readonly #handlers = {
    search: (text: string) => void this.search({ text }),
    focus: () => void this.#suggest(),
    locate: () => void this.#locate(),
    toggleFilters: () => {
      this.filtersOpen = !this.filtersOpen;
    },
    change: (conditions: Partial<Conditions>) => void this.#ask(undefined, conditions),
    order: (byName: boolean) => void this.#ask(undefined, {}, true, byName),
    clear: () => void this.#ask(undefined, { radius: null, filters: [], openAt: '' }),
    select: (id: string) => this.select(id),
    open: (id: string) => {
      this.opened = id === this.opened ? '' : id;
    },
    showMore: () => this.#showMore(),
    act: (event: Event, clinic: Clinic, action: ClinicAction) => {
      if (!this.dispatchEvent(new ClinicLocatorActionEvent(clinic.id, action))) {
        event.preventDefault();
      }
    },
  };

  /** Whoever is in the field will type soon. */
  async #suggest(): Promise<void> {
    const search = this.#search;
    const [part, assist] = await Promise.all([this.#parts.assist.load(), search?.assist()]);
    if (!part || !assist || search !== this.#search || this.#combobox) return;
    adopt(this, part.findStyles);
    this.#combobox = new part.Combobox({
      changed: () => this.requestUpdate(),
      suggest: (text) => assist.suggest(text),
      pick: (suggestion) => this.#pick(suggestion),
    });
    this.requestUpdate();
  }

  #pick(suggestion: Suggestion): void {
    const field = this.renderRoot.querySelector<HTMLInputElement>('#place');
    if (field) field.value = suggestion.label;
    const answer = this.#search?.assist().then((assist) => assist?.picked(suggestion));
    if (suggestion.kind === 'zip') void this.search({ text: suggestion.label });
    else void this.#ask(answer);
  }

  async #locate(): Promise<void> {
    const part = await this.#parts.locate.load();
    const search = this.#search;
    if (!part || !search) return;
    this.notice = part.seekingWords;
    const found = await part.locate(navigator.geolocation, isSecureContext);
    if (typeof found === 'string') this.notice = (language) => part.faultWords(found, language);
    else await this.#ask(here(found, search));
  }

  /** The button may go away, so focus moves to the first clinic that it brought. */
  #showMore(): void {
    const first = this.shown;
    this.shown += this.limit;
    void this.updateComplete.then(() => {
      const row = this.renderRoot.querySelectorAll('.list > li')[first];
      row?.querySelector<HTMLElement>('a, button')?.focus();
    });
  }

  protected override content(): TemplateResult {
    const language = this.language.current;
    if (this.#feed.status === TaskStatus.ERROR) {
      const offline = this.#feed.error instanceof FeedError && this.#feed.error.code === 'offline';
      return errorView(language, offline, this.clinicPhone, () => this.reload());
    }
    if (this.#clinics.length > 0) return this.#listView();
    return this.#feed.status === TaskStatus.COMPLETE
      ? emptyView(language, this.clinicPhone)
      : loadingView(language);
  }

  #listView(): TemplateResult {
    const search = this.#search!;
    const language = this.language.current;
    const units = this.#units;
    const { answer, results, relaxed, conditions } = search.found;
    const { outcome } = answer;
    const note = straightWords(outcome, answer.from !== undefined, units, language);
    const panel = this.filtersOpen || relaxed ? this.#parts.filters.get() : undefined;
    const offered = this.#offered;
    const asked = { ...this.#when, offered, language, units, locale: this.language.locale };
    if (panel) adopt(this, panel.findStyles);
    const status = this.notice
      ? this.notice(language)
      : [relaxed && panel?.relaxedWords(language), outcomeWords(outcome, results.length, language)]
          .filter(Boolean)
          .join(' ');
    const settings = {
      language,
      units,
      locale: this.language.locale,
      level: this.headingLevel + 1,
      limit: this.shown,
      selected: this.selected,
      ranked: answer.from !== undefined && !search.found.byName,
      fallback: this.#fallbackLink(),
      choosing: this.name !== '' || this.required,
      off: this.off,
      directions: (clinic: Clinic) => directionsHref(clinic, this.directions, APPLE),
      opened: this.opened,
      details: (clinic: Clinic) => this.#detailsView(clinic),
      lacks: (result: Result) => (relaxed ? (panel?.lackWords(result, search, asked) ?? '') : ''),
    };
    return html`${searchView(
      {
        language,
        status,
        combobox: this.#combobox,
        geolocation: this.geolocation === 'on',
        disabled: this.off,
        filters:
          offered.length > 0 || (answer.from && this.filters?.length !== 0)
            ? {
                open: this.filtersOpen,
                count: asking(conditions),
                panel: panel?.panelView(search, asked, this.#handlers),
              }
            : undefined,
        more: this.#othersView(search.found),
      },
      this.#handlers,
    )}
    ${listView(results, settings, this.#handlers)}
    ${note ? html`<p class="note muted">${note}</p>` : nothing}
    <div class="map-place">${this.map === 'on' && this.#near.near ? this.#mapView(search.found) : nothing}</div>`;
  }

  #mapView({ answer: { outcome, from }, results }: Found): unknown {
    const part = this.#parts.map.get();
    if (!part) return nothing;
    this.#map ??= new part.OverviewMap(this, {
      select: (id) => this.#reveal(id),
      failed: (error) => this.#complain({ message: String(error) }),
    });
    const language = this.language.current;
    const label = outcome.kind === 'here' ? messages[language].here : placeOf(outcome);
    return this.#map.render({
      results,
      listed: this.shown,
      selected: this.selected,
      place: from && { ...from, label },
      units: this.#units,
      language,
      locale: this.language.locale,
    });
  }

  /** A pin is pressed: its clinic is chosen, and read in the list. */
  #reveal(id: string): void {
    this.select(id);
    if (this.selected !== id) return;
    const index = this.results.findIndex(({ clinic }) => clinic.id === id);
    this.shown = Math.max(this.shown, index + 1);
  }

  #detailsView(clinic: Clinic): unknown {
    const part = this.#parts.details.get();
    if (!part) return nothing;
    adopt(this, part.detailsStyles);
    const { now, timezone } = this.#when;
    return part.detailsView(clinic, {
      language: this.language.current,
      locale: this.language.locale,
      now,
      zone: clinic.timezone ?? timezone,
    });
  }

  /** What else a misspelt text may have meant. */
  #othersView({ answer: { outcome } }: Found): TemplateResult | typeof nothing {
    if (outcome.kind !== 'told' || !outcome.others?.length || this.notice) return nothing;
    return html`<p class="others">
      ${messages[this.language.current].orElse}
      ${outcome.others.map(
        (each) =>
          html`<button type="button" class="link" @click=${() => this.#pick(each)}>
            ${each.label}
          </button> `,
      )}
    </p>`;
  }

  /** The page's own link, offered where a clinic in the list has no way to be reached. */
  #fallbackLink(): { href: string; text: string } | undefined {
    const link = lightParent(this).querySelector<HTMLAnchorElement>(
      'a[data-fallback][href], [data-fallback] a[href]',
    );
    const href = link && safeHref(link.href);
    return href ? { href, text: link.textContent.trim() } : undefined;
  }
}

/** Apple's devices open their own maps. */
const APPLE = /Mac|iPhone|iPad/.test(navigator.platform);

/** How many things are asked for. */
const asking = ({ radius, filters, openAt }: Conditions): number =>
  filters.length + Number(radius !== null) + Number(openAt !== '');

/** Styles that came with a part. */
function adopt(host: Widget, styles: CSSResult): void {
  const root = host.renderRoot as ShadowRoot;
  const sheets = root.adoptedStyleSheets;
  if (!sheets.includes(styles.styleSheet!)) adoptStyles(root, [...sheets, styles]);
}
