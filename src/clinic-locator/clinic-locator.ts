import { type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { attribute } from '../shared/attributes/attribute.ts';
import { oneOf, text, wholeNumber } from '../shared/attributes/grammar.ts';
import { lightParent } from '../shared/script/mount.ts';
import type { ClockSource } from '../shared/time.ts';
import type { Clinic } from './clinic/clinic.ts';
import { unitsOf, type Units } from './clinic/distance-words.ts';
import { timezone } from './clinic/field-grammar.ts';
import type { Point } from './clinic/geo.ts';
import { point } from './clinic/point-grammar.ts';
import type { Problem } from './clinic/problem.ts';
import type { ClinicResult } from './clinic/result.ts';
import { locatorStyles } from './clinic-locator.styles.ts';
import {
  ClinicLocatorActionEvent,
  ClinicLocatorErrorEvent,
  ClinicLocatorReadyEvent,
  ClinicLocatorResultsEvent,
  ClinicLocatorSearchEvent,
  ClinicLocatorSelectEvent,
} from './events.ts';
import { ClinicsController } from './feed/clinics-controller.ts';
import { columns } from './feed/formats/columns.ts';
import { formats, type FormatChoice } from './feed/formats/format.ts';
import { availableFilters } from './filters/available-filters.ts';
import { noConditions } from './filters/conditions.ts';
import { filterNames, type FilterName } from './filters/filter-names.ts';
import { FiltersController } from './filters/filters-controller.ts';
import { ClinicHours } from './hours/clinic-hours.ts';
import { ClockController } from './hours/clock-controller.ts';
import { DIRECTIONS, type DirectionsChoice } from './list/directions.ts';
import { fallbackLink } from './list/fallback-view.ts';
import { ListController } from './list/list-controller.ts';
import { listWords } from './list/words.ts';
import { locatorView, type LocatorHandlers } from './locator-view.ts';
import { MapController } from './map/map-controller.ts';
import { FormWidget } from './page/form-widget.ts';
import { JsonLdController } from './page/json-ld-controller.ts';
import { askedByPage } from './page/query-param.ts';
import { UrlStateController } from './page/url-state-controller.ts';
import { placeFiles } from './places/files/place-files.ts';
import { placed } from './places/placed-clinics.ts';
import { comboboxStyles } from './search/combobox.styles.ts';
import { SearchController } from './search/search-controller.ts';
import { conditionsOf, metresOf, questionOf, type SearchQuery } from './search/search-query.ts';
import { searchWords } from './search/words.ts';

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
 * @fires {Event} change - A clinic was chosen, as form controls say it. `value` holds its id.
 * @fires {ClinicLocatorErrorEvent} clinic-locator-error - The list could not be shown. `code`.
 * @slot - Children with `data-fallback` show until the list is there and again after an error; `<script type="application/ld+json">`, `<table>`, or `<template>` with a table or its text holds the list itself, and a `<table>` is seen only until then; all else stays visible.
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
  static override styles: CSSResultGroup = [FormWidget.styles, locatorStyles, comboboxStyles];

  /** Address of the list of clinics: JSON, GeoJSON, CSV, FHIR, or a shared spreadsheet. Each visitor's browser asks that host for it. Default: the list inside the tag, else `clinics.json` beside the script. */
  @attribute('src', text, '') src!: string;
  /** How the list is written; `auto` goes by its content. */
  @attribute('format', oneOf(...formats), 'auto') format!: FormatChoice;
  /**
   * Which column of a table, or key in JSON, holds which field, where its name is not understood, such as
   * `name=SITE NAME; hours=HOURS OF OPERATION`. It wins over what a name seems to say; what is wrong in it is
   * ignored and named. `check.js` writes it for you.
   */
  @attribute('columns', columns, '') columns!: string;
  /** Miles or kilometers; `auto` follows the page's region, miles in the United States. */
  @attribute('units', oneOf('auto', 'mi', 'km'), 'auto') units!: 'auto' | Units;
  /** How many clinics are listed before "Show more", 1 to 100. */
  @attribute('limit', wholeNumber(1, 100), 10) limit!: number;
  /** Time zone of clinics whose entry has none, such as `America/Phoenix`. Without either, hours are shown and no word on whether it is open: the visitor's own zone may be another. */
  @attribute('timezone', timezone, '') timezone!: string;
  /** `us`: on a federal holiday that the hours do not mention visitors read "call to check". */
  @attribute('holidays', oneOf('us', 'off'), 'us') holidays!: 'us' | 'off';
  /** Shows only clinics within so many miles or kilometers, 1 to 5000, until a visitor asks otherwise. Default: any distance. */
  @attribute('radius', wholeNumber(1, 5000), null) radius!: number | null;
  /** Latitude and longitude from which distances are measured until a visitor searches. */
  @attribute('center', point, null) center!: Point | null;
  /** What is searched for at the start, as a visitor would type it: a city, a ZIP code, a name. The field shows it. */
  @attribute('query', text, '') query!: string;
  /** The name of a parameter of the page's own address that holds it: with `zip`, `?zip=85281` is searched for, and comes before `query`. The address is not changed. Default: none is read. */
  @attribute('query-param', text, '') queryParam!: string;
  /** What visitors can filter by: services, languages, insurance, new-patients, amenities, open-now, open-at, with spaces between; or off. Default: all that the list can answer. */
  @attribute('filters', filterNames, null) filters!: readonly FilterName[] | null;
  /** Offers a button that asks where the visitor is. It never asks by itself. */
  @attribute('geolocation', oneOf('on', 'off'), 'on') geolocation!: 'on' | 'off';
  /** Address of the folder in which the folder `data` lies. Default: where the script lies; needed where the script was moved or merged into another. */
  @attribute('assets', text, '') assets!: string;
  /** The overview map below the list; it asks nobody but the script's own host. */
  @attribute('map', oneOf('on', 'off'), 'on') map!: 'on' | 'off';
  /** Whose maps give the way there; `auto` is the device's own. */
  @attribute('directions', oneOf(...DIRECTIONS), 'auto') directions!: DirectionsChoice;
  /** Keeps the chosen clinic and the filters in the page's address, after `#` or `?`; never what was typed. */
  @attribute('url-state', oneOf('off', 'hash', 'query'), 'off') urlState!: 'off' | 'hash' | 'query';
  /** Tells search engines of the clinics, by one script in the page's head. */
  @attribute('json-ld', oneOf('off', 'page'), 'off') jsonLd!: 'off' | 'page';

  /** The list of clinics itself, given by script instead of `src`; the attribute takes it as text, such as JSON, where a server writes the tag. */
  @property() clinics: unknown = undefined;

  readonly #clock = new ClockController(this);
  readonly #hours = new ClinicHours(this);
  readonly #files = placeFiles(this);
  readonly #feed = new ClinicsController(this, {
    hours: this.#hours,
    place: (feed) => placed(feed, this.#files),
    loaded: (clinics) => this.#loaded(clinics),
    failed: (code) => this.#tell(new ClinicLocatorErrorEvent(code)),
  });
  readonly #search = new SearchController(this, {
    hours: this.#hours,
    files: this.#files,
    now: () => this.clock.now(),
    changed: () => this.#list.restart(),
    answered: (kind, count) => {
      if (kind) this.dispatchEvent(new ClinicLocatorSearchEvent(kind));
      this.dispatchEvent(new ClinicLocatorResultsEvent(count));
    },
  });
  readonly #list = new ListController(this);
  readonly #filters = new FiltersController(this);
  /** A pin that is pressed chooses its clinic, which is then read in the list. */
  readonly #map = new MapController(this, (id) => {
    this.select(id);
    if (this.selected === id) this.#list.reveal(this.results, id);
  });
  /** The filters that the list can answer and the tag wants. */
  #available: readonly FilterName[] = [];

  constructor() {
    super();
    const clinics = () => this.#feed.clinics;
    new JsonLdController(this, clinics);
    new UrlStateController(this, {
      clinics,
      state: () => ({
        clinic: this.#choosing ? this.value : (this.#list.looked ?? this.value),
        filters: this.#search.found.conditions.filters,
      }),
      show: ({ clinic, filters }) => {
        this.value = clinic;
        this.#list.show(this.#choosing ? '' : clinic);
        return this.#search.ask(undefined, { conditions: { filters } }, false);
      },
    });
  }

  /**
   * Every match of the last search, nearest first; `distance` is in metres, null where unknown.
   * `hours` holds now, by the clinic's own zone: `state` is open, closed or unknown, `nextChange` the
   * moment when that ends, null where it is unknown or a year away.
   */
  get results(): readonly ClinicResult[] {
    return this.#search.results;
  }

  /** What the list's editor should mend; why it failed, where it did. What is wrong with hours is among them where an editor looks (`debug`, `?clinic-debug`, this machine). */
  get problems(): readonly Problem[] {
    return this.#feed.problems;
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
   * Searches as a visitor would: `search('85281')`, or `search({ text, center: { latitude, longitude }, radius,
   * filters, openAt })`, each part optional; what is left out stays as it is. `text` is a city, ZIP code, county,
   * state, service, name or phone number; `radius` is in the element's units, null for any distance; `filters` are
   * such as `open-now`, `languages:es`; `openAt` is a `Date`, or `2026-11-28T09:00` on each clinic's own clock.
   *
   * @param query a text is the same as `{ text }`; nothing shows all
   * @returns the results; those of a later search where one began meanwhile
   */
  async search(query: SearchQuery | string = {}): Promise<readonly ClinicResult[]> {
    await this.#feed.settled;
    if (!this.#feed.loaded) return [];
    const asked = typeof query === 'string' ? { text: query } : query;
    await this.#search.ask(questionOf(asked), { conditions: conditionsOf(asked, this.#units) });
    return this.results;
  }

  /** Chooses a clinic, unless a listener of `clinic-locator-select` vetoes. An unknown id is ignored. */
  select(id: string): void {
    const clinic = this.#feed.clinics.find((each) => each.id === id);
    if (!clinic || id === this.selected) return;
    if (this.off || !this.dispatchEvent(new ClinicLocatorSelectEvent(id))) return;
    this.selected = this.#list.looked = id;
    this.changed();
    this.#search.say((language) => listWords[language].announceChosen(clinic.name));
  }

  /** Fetches the list again. The last good one stays until then, and where that fails. */
  reload(): void {
    this.#feed.reload();
  }

  protected override titleText(): string {
    return searchWords[this.language.current].title;
  }

  protected override get ready(): boolean {
    return this.#feed.clinics.length > 0;
  }

  protected override get hopeless(): boolean {
    return !this.ready && (this.#feed.failure !== undefined || this.#feed.loaded);
  }

  protected override offers(id: string): boolean {
    return this.#feed.clinics.some((each) => each.id === id);
  }

  /** Part of a form: the clinic that is sent is the one that counts. */
  get #choosing(): boolean {
    return this.name !== '' || this.required;
  }

  get #units(): Units {
    return this.units === 'auto' ? unitsOf(this.language.region) : this.units;
  }

  #loaded(clinics: readonly Clinic[]): void {
    this.#search.take(clinics);
    this.#available = availableFilters(clinics, this.filters, this.timezone);
    const text = askedByPage(this.queryParam) || this.query;
    this.#search.begin(text, this.center, metresOf(this.radius, this.#units));
    const { length: count } = clinics;
    this.#tell(count ? new ClinicLocatorReadyEvent(count) : new ClinicLocatorErrorEvent('empty'));
  }

  /** An event about what is on screen comes when it is on screen. */
  #tell(event: Event): void {
    void this.updateComplete.then(() => this.dispatchEvent(event));
  }

  readonly #handlers: LocatorHandlers = {
    search: (text) => {
      if (this.hopeless) this.reload();
      void this.search({ text });
    },
    focus: () => this.#search.prepare(),
    locate: () => void this.#search.locate(),
    toggleFilters: () => this.#filters.toggle(),
    close: () => this.#filters.close('#filters-button'),
    showResults: () => this.#filters.close('.list'),
    skipToMap: () => this.#map.enter(),
    retry: () => this.reload(),
    change: (conditions) => void this.#search.ask(undefined, { conditions }),
    order: (byName) => void this.#search.ask(undefined, { byName }),
    clear: () => void this.#search.ask(undefined, { conditions: noConditions }),
    select: (id) => this.select(id),
    open: (id) => this.#list.toggle(id),
    showMore: () => this.#list.showMore(),
    act: (event, clinic, action) => {
      const allowed = this.dispatchEvent(new ClinicLocatorActionEvent(clinic.id, action));
      if (!allowed) event.preventDefault();
    },
  };

  protected override content(): TemplateResult {
    const now = this.clock.now();
    this.#clock.wakeIn(this.#search.untilChange(this.#list.shown, now));
    return locatorView(
      {
        language: this.language.current,
        locale: this.language.locale,
        units: this.#units,
        now,
        loaded: this.#feed.loaded,
        failure: this.#feed.failure,
        phone: this.clinicPhone,
        src: this.src,
        ready: this.ready,
        search: this.#search,
        hours: this.#hours,
        available: this.#available,
        filtered: this.filters?.length !== 0,
        filtersOpen: this.#filters.open,
        geolocation: this.geolocation === 'on',
        level: this.headingLevel + 1,
        limit: this.#list.shown,
        printing: this.#list.printing,
        selected: this.selected,
        opened: this.#list.opened,
        choosing: this.#choosing,
        off: this.off,
        directions: this.directions,
        fallback: fallbackLink(lightParent(this)),
        afterHoursPhone: this.afterHoursPhone,
        emergencyNumber: this.emergencyNumber,
        map: this.map === 'on' ? (data) => this.#map.render(data) : undefined,
      },
      this.#handlers,
    );
  }
}
