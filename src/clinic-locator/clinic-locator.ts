import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { attribute } from '../shared/attributes/attribute.ts';
import type { Language } from '../shared/language/language.ts';
import { oneOf, text, wholeNumber } from '../shared/attributes/grammar.ts';
import { safeHref } from '../shared/attributes/links.ts';
import { editorIsLooking } from '../shared/diagnostics.ts';
import type { ClockSource } from '../shared/time.ts';
import { lightParent } from '../shared/script/mount.ts';
import { Part } from '../shared/part.ts';
import { locatorStyles } from './clinic-locator.styles.ts';
import { Clock } from './hours/clock-controller.ts';
import type { Combobox } from './search/combobox-controller.ts';
import { hasHours, hoursText, type Clinic } from './clinic/clinic.ts';
import type { Conditions } from './filters/conditions.ts';
import { DIRECTIONS, directionsHref, type DirectionsChoice } from './list/directions.ts';
import { unitsOf, type Units } from './clinic/distance-words.ts';
import { timezone } from './clinic/field-grammar.ts';
import { formats, type FormatChoice } from './feed/formats/format.ts';
import { filterNames, point, type FilterName } from './filters/locator-grammar.ts';
import { METRES, type Point } from './clinic/geo.ts';
import { messages } from './words.ts';
import { offeredBy } from './filters/available-filters.ts';
import type { Problem } from './clinic/problem.ts';
import type { Lead } from './search/first-result.ts';
import type { ClinicResult, Result } from './clinic/result.ts';
import type { Suggestion } from './search/suggestion-index.ts';
import {
  ClinicLocatorActionEvent,
  ClinicLocatorErrorEvent,
  ClinicLocatorReadyEvent,
  ClinicLocatorResultsEvent,
  ClinicLocatorSearchEvent,
  ClinicLocatorSelectEvent,
  type ClinicAction,
} from './events.ts';
import { inlineFeed, loadFeed } from './feed/request/load-feed.ts';
import { FeedController } from './feed/feed-controller.ts';
import { asFeedError, FeedError } from './feed/feed-error.ts';
import type { Feed } from './feed/parse-clinics.ts';
import { FormWidget } from './page/form-widget.ts';
import { listView } from './list/list-view.ts';
import type { OverviewMap } from './map/overview-map-controller.ts';
import { MapNear } from './map/near-screen-controller.ts';
import type { Outside } from './page/page-effects.ts';
import type { Answer, Complain } from './search/finder.ts';
import { Search, type Found } from './search/search.ts';
import { searchView } from './search/search-view.ts';
import { emptyView, errorView, loadingView, staleView } from './list/state-view.ts';

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
  /**
   * A `Date`, or a day and time such as `2026-11-28T09:00`, read on each clinic's own clock; clinics
   * open then come first, then those whose hours are not known, then the others. What is no time
   * counts as none.
   */
  readonly openAt?: Date | string;
}

/** Something for the list's editor to mend, or why there is no list. */
export type ListProblem = Problem;

/** As many problems of a feed as an editor can take in at once. */
const PROBLEMS_SHOWN = 20;

/**
 * Finds the right clinic: reads a list of clinics and sorts it by the distance from a city or ZIP
 * code that a visitor types.
 *
 * @tag clinic-locator
 * @fires {ClinicLocatorReadyEvent} clinic-locator-ready - The list is there. `count`: clinics in it.
 * @fires {ClinicLocatorSearchEvent} clinic-locator-search - A visitor searched. `kind`: zip, city, name or location; never the text.
 * @fires {ClinicLocatorResultsEvent} clinic-locator-results - The results changed. `count`.
 * @fires {ClinicLocatorSelectEvent} clinic-locator-select - A clinic is about to be chosen. `clinicId`. Cancelable.
 * @fires {ClinicLocatorActionEvent} clinic-locator-action - A link is about to be followed. `clinicId`, `action`: call, directions, book or website. Cancelable.
 * @fires {ClinicLocatorErrorEvent} clinic-locator-error - The list could not be shown. `code`.
 * @slot - Children with `data-fallback` show until the list is there and again after an error; `<script type="application/ld+json">` or `<template>` with a table holds the list itself; all else stays visible.
 * @slot heading - Above the search.
 * @slot empty - Where the list has no clinic.
 * @slot footer - At the end.
 * @csspart widget - the frame
 * @csspart search - the search form
 * @csspart input - its field
 * @csspart button - its button
 * @csspart status - the sentence above the list
 * @csspart filters - what can be asked of a clinic
 * @csspart list - the list
 * @csspart card - one clinic
 * @csspart hours - whether a clinic is open
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
  /**
   * Time zone of clinics whose entry has none, such as `America/Phoenix`. Without either, hours are
   * shown and no word on whether it is open: the visitor's own zone may be another.
   */
  @attribute('timezone', timezone, '') timezone!: string;
  /** `us`: on a federal holiday that the hours do not mention visitors read "call to check". */
  @attribute('holidays', oneOf('us', 'off'), 'us') holidays!: 'us' | 'off';
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

  readonly #feed: FeedController = new FeedController(this, {
    source: () => [this.clinics, this.src, this.inline, this.format],
    load: async (signal) => {
      const feed = await loadFeed(this, signal);
      // not after the list: it would jump
      if (feed.clinics.some(hasHours)) await this.#parts.hours.load();
      const finder =
        this.center || feed.clinics.some(onlyByZip) ? await this.#parts.finder.load() : undefined;
      const clinics = await finder?.placed(feed.clinics, this.#complain);
      return clinics ? { ...feed, clinics } : feed;
    },
    loaded: (feed) => this.#loaded(feed),
    failed: (error) => this.#failed(error),
  });
  readonly #clock: Clock = new Clock(this);
  /** A script in the head runs before the tag's children are there. */
  readonly #children = new MutationObserver(() => this.#readChildren());
  readonly #complain: Complain = (problem) => this.diagnostics.set('data', problem);
  readonly #parts = {
    hours: new Part(this, () => import('./hours.ts')),
    finder: new Part(this, () => import('./search/finder.ts')),
    assist: new Part(this, () => import('./search/assist.ts')),
    tree: new Part(this, () => import('./search/spatial-index.ts')),
    filters: new Part(this, () => import('./filters/panel-view.ts')),
    locate: new Part(this, () => import('./search/geolocation-controller.ts')),
    details: new Part(this, () => import('./list/details-view.ts')),
    map: new Part(this, () => import('./map/overview-map-controller.ts')),
    outside: new Part(this, () => import('./page/page-effects.ts')),
  };
  readonly #near = new MapNear(this);
  #map: OverviewMap | undefined;
  #outside: Outside | undefined;
  /** The clinic last opened or chosen; empty once it was closed. */
  #looked: string | undefined;
  #problems: readonly ListProblem[] = [];
  #search: Search | undefined;
  #combobox: Combobox | undefined;
  #offered: readonly FilterName[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(lightParent(this), { childList: true });
    this.#readChildren();
    document.addEventListener('DOMContentLoaded', this.#readChildren);
    window.addEventListener('online', this.#retryOffline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#readChildren);
    window.removeEventListener('online', this.#retryOffline);
  }

  override willUpdate(): void {
    if (this.#outside || (this.urlState === 'off' && this.jsonLd === 'off')) return;
    const part = this.#parts.outside.get();
    this.#outside =
      part &&
      new part.Outside(this, {
        clinics: () => this.#clinics,
        state: () => ({
          clinic: this.#choosing ? this.value : (this.#looked ?? this.value),
          filters: this.#search?.found.conditions.filters ?? [],
        }),
        show: ({ clinic, filters }) => {
          this.value = clinic;
          this.opened = this.#choosing ? '' : clinic;
          this.#looked = clinic;
          return this.#ask(undefined, { filters }, false);
        },
      });
  }

  /**
   * Every match of the last search, nearest first; `distance` is in metres, null where unknown.
   * `hours` holds now, by the clinic's own zone: `state` is open, closed or unknown, `nextChange` the
   * moment when that ends, null where it is unknown or a year away.
   */
  get results(): readonly ClinicResult[] {
    return this.#search?.results ?? [];
  }

  /**
   * What the list's editor should mend; why it failed, where it did. What is wrong with hours is
   * among them where an editor looks (`debug`, `?clinic-debug`, this machine).
   */
  get problems(): readonly ListProblem[] {
    return this.#problems;
  }

  /** Where time comes from: `now()` in epoch milliseconds. The device's clock by default. */
  get clock(): ClockSource {
    return this.#clock.source;
  }
  set clock(source: ClockSource) {
    this.#clock.source = source;
    this.requestUpdate();
  }

  /**
   * Searches as a visitor would.
   *
   * @param query nothing shows all
   * @returns the results; those of a later search where one began meanwhile
   */
  async search(query: Query = {}): Promise<readonly ClinicResult[]> {
    await this.#feed.settled;
    const { text, center, radius, filters, openAt } = query;
    const search = this.#search;
    if (!search) return [];
    const asks = radius !== undefined || filters !== undefined || openAt !== undefined;
    const answer =
      !center && text === undefined && asks ? undefined : search.answer(center ?? text ?? '');
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
    this.selected = this.#looked = id;
    this.changed();
    this.notice = (language) => messages[language].announceChosen(clinic.name);
  }

  /** Fetches the list again. The last good one stays until then, and where that fails. */
  reload(): void {
    this.#feed.reload();
  }

  protected override titleText(): string {
    return messages[this.language.current].title;
  }

  protected override get ready(): boolean {
    return this.#clinics.length > 0;
  }

  protected override get hopeless(): boolean {
    return !this.ready && (this.#feed.error !== undefined || this.#feed.feed !== undefined);
  }

  /** Part of a form: the clinic that is sent is the one that counts. */
  get #choosing(): boolean {
    return this.name !== '' || this.required;
  }

  protected override offers(id: string): boolean {
    return this.#clinics.some((each) => each.id === id);
  }

  get #clinics(): readonly Clinic[] {
    return this.#feed.feed?.clinics ?? [];
  }

  readonly #readChildren = (): void => {
    this.inline = inlineFeed(lightParent(this));
  };

  #loaded(feed: Feed): void {
    const { clinics, problems } = feed;
    this.#tellEditor(problems);
    const hours = this.#parts.hours.module;
    this.#search = new Search(
      clinics,
      this.#parts,
      this.#complain,
      hours && new hours.ClinicHours(this),
    );
    this.#combobox = undefined;
    this.#offered = offeredBy(clinics, this.filters, this.timezone);
    this.shown = this.limit;
    if (this.center || this.radius) void this.#begin(this.#search, this.center);
    if (this.debug || editorIsLooking()) void this.#advise(feed);
    if (clinics.length === 0) return this.#tell(new ClinicLocatorErrorEvent('empty'));
    this.#tell(new ClinicLocatorReadyEvent(clinics.length));
  }

  /** After the list is on screen: it parses the hours of all clinics. */
  async #advise(feed: Feed): Promise<void> {
    await this.updateComplete;
    const part = this.#parts.hours.module;
    const hours = this.#search?.hours;
    if (!part || !hours || this.#feed.feed !== feed) return;
    const found = part.hoursProblems(feed, hours, this);
    if (found.length > 0) this.#tellEditor([...feed.problems, ...found]);
  }

  #failed(error: unknown): void {
    if (!this.isConnected) return;
    const { problem } = asFeedError(error);
    this.#tellEditor([problem]);
    this.#tell(new ClinicLocatorErrorEvent(problem.code));
  }

  #tellEditor(problems: readonly ListProblem[]): void {
    this.#problems = problems;
    const rest = problems.length - PROBLEMS_SHOWN;
    this.diagnostics.setAll('feed', [
      ...problems
        .slice(0, PROBLEMS_SHOWN)
        .map(({ path, message, fix }) => ({ place: `feed ${path}`.trim(), message, fix })),
      ...(rest > 0 ? [{ place: 'feed', message: `and ${rest} more problems.` }] : []),
    ]);
  }

  /** An event about what is on screen comes when it is on screen. */
  #tell(event: Event): void {
    void this.updateComplete.then(() => this.dispatchEvent(event));
  }

  readonly #retryOffline = (): void => {
    if (this.#feed.error) this.reload();
  };

  /** What the tag asks before a visitor does. */
  #begin(search: Search, center: Point | null): Promise<boolean> {
    return this.#ask(
      center
        ? search.answer(center).then((answer) => ({ ...answer, outcome: { kind: 'all' } }))
        : undefined,
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
      this.opened = this.#looked = id === this.opened ? '' : id;
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
    else await this.#ask(search.answer(found));
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
    const { feed, error } = this.#feed;
    const offline = error instanceof FeedError && error.code === 'offline';
    const retry = () => this.reload();
    if (feed && this.#clinics.length > 0) {
      return html`${this.#listView()}${error ? staleView(language, offline, retry) : nothing}`;
    }
    if (error) return errorView(language, offline, this.clinicPhone, retry);
    return feed
      ? html`${emptyView(language, this.clinicPhone)}<slot name="empty"></slot>`
      : loadingView(language);
  }

  #listView(): TemplateResult {
    const search = this.#search!;
    const { current: language, locale } = this.language;
    const words = messages[language];
    const finder = this.#parts.finder.module;
    const hours = this.#parts.hours.module;
    const units = this.#units;
    const { answer, results, relaxed, conditions, byName, openThen } = search.found;
    const { outcome, from } = answer;
    const offered = this.#offered;
    const asked = { offered, language, locale, units, now: this.clock.now() };
    const panel = this.filtersOpen || relaxed ? this.#parts.filters.get() : undefined;
    const status = [
      relaxed && panel?.relaxedWords(language),
      outcome.kind === 'no-search' && words.noSearch,
      finder?.outcomeWords(outcome, results.length, language),
      openThen !== undefined && hours?.openThenWords(openThen, language),
    ];
    const ranked = from !== undefined && !byName;
    const lead: Lead = (search.reading && hours?.leadOf(results, ranked, search.reading)) ?? {
      kind: ranked ? 'nearest' : '',
      order: results,
      closed: false,
    };
    const note = finder?.straightWords(outcome, from !== undefined, units, language);
    const settings = {
      language,
      units,
      locale,
      level: this.headingLevel + 1,
      limit: this.shown,
      selected: this.selected,
      lead: lead.kind,
      fallback: this.#fallbackLink(),
      choosing: this.#choosing,
      off: this.off,
      hours: this.#hoursView(lead.order),
      directions: (clinic: Clinic) => directionsHref(clinic, this.directions, APPLE),
      opened: this.opened,
      details: (clinic: Clinic) => this.#detailsView(clinic),
      lacks: (result: Result) =>
        relaxed ? (panel?.lackWords(result, search, language) ?? '') : '',
    };
    const filters = {
      open: this.filtersOpen,
      count: asking(conditions),
      panel: this.filtersOpen && panel?.panelView(search, asked, this.#handlers),
    };
    return html`<slot name="heading"></slot>
    ${searchView(
      {
        language,
        status: this.notice ? this.notice(language) : status.filter(Boolean).join(' '),
        combobox: this.#combobox,
        geolocation: this.geolocation === 'on',
        disabled: this.off,
        filters: offered.length > 0 || (from && this.filters?.length !== 0) ? filters : undefined,
        more: this.#parts.assist.module?.othersView(outcome, language, (each) => this.#pick(each)),
      },
      this.#handlers,
    )}
    ${lead.closed ? hours?.closedView(language, this.headingLevel + 1, this) : nothing}
    ${listView(lead.order, settings, this.#handlers)}
    ${note ? html`<p class="note muted">${note}</p>` : nothing}
    <div class="map-place">
      ${this.map === 'on' && this.#near.near ? this.#mapView(search.found) : nothing}
    </div>
    <slot name="footer"></slot>`;
  }

  /** Draws a clinic's hours; the list is drawn again when those on screen change. */
  #hoursView(order: readonly Result[]): (clinic: Clinic) => unknown {
    const part = this.#parts.hours.module;
    const hours = this.#search?.hours;
    const { current: language, locale } = this.language;
    if (!part || !hours) return (clinic) => writtenView(hoursText(clinic), language);
    const shown = order.slice(0, this.shown).map(({ clinic }) => hours.now(clinic));
    this.#clock.wakeIn(part.untilChange(shown, this.clock.now()));
    const { wanted } = this.#search!.found;
    return (clinic) => part.hoursView(clinic, hours, wanted, language, locale);
  }

  #mapView({ answer: { outcome, from }, results }: Found): unknown {
    const part = this.#parts.map.get();
    if (!part) return nothing;
    this.#map ??= new part.OverviewMap(this, {
      select: (id) => this.#reveal(id),
      failed: (error) => this.#plainGround(error),
    });
    const language = this.language.current;
    const label = this.#parts.finder.module?.placeOf(outcome, language) ?? '';
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
    const { current: language, locale } = this.language;
    const hours = this.#search?.hours;
    const week = hours && this.#parts.hours.module?.weekView(clinic, hours, language, locale);
    return part.detailsView(clinic, week, language, locale, this.clock.now());
  }

  /** From disk no outlines can be read, and the editor has nothing to mend. */
  #plainGround(error: unknown): void {
    if (error instanceof FeedError && error.code === 'from-disk') return;
    this.#complain({
      message: error instanceof Error ? error.message : String(error),
      fix: 'The map shows no outlines until the folder data of dist can be read beside the script.',
    });
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

/** Whether a clinic's ZIP code is all that is known of its place. */
const onlyByZip = ({ geo, address }: Clinic): boolean =>
  geo === null && address.postalCode !== undefined;

/** How many things are asked for. */
const asking = ({ radius, filters, openAt }: Conditions): number =>
  filters.length + Number(radius !== null) + Number(openAt !== '');

/** Without the part that reads hours: as the list writes them, without a verdict. */
const writtenView = (text: string, language: Language) =>
  text ? html`<p part="hours">${messages[language].hours(text)}</p>` : nothing;
