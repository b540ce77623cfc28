import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { attribute } from '../shared/attribute.ts';
import { oneOf, text, wholeNumber } from '../shared/core/grammar.ts';
import { safeHref } from '../shared/core/links.ts';
import { editorIsLooking } from '../shared/diagnostics.ts';
import { lightParent } from '../shared/mount.ts';
import { Part } from '../shared/part.ts';
import { Widget } from '../shared/widget.ts';
import { locatorStyles } from './clinic-locator.styles.ts';
import { Clock, type ClockSource } from './clock.ts';
import { hasHours, type Clinic, type Feed } from './core/clinic.ts';
import type { ClinicHours, Wanted } from './core/clinic-hours.ts';
import { unitsOf, type Units } from './core/distance-words.ts';
import { timezone } from './core/feed-grammar.ts';
import { formats, type FormatChoice } from './core/formats/format.ts';
import { messages } from './core/messages.ts';
import { outcomeWords, straightWords, type Outcome } from './core/outcome.ts';
import type { Problem } from './core/problem.ts';
import { unmeasured, type ClinicResult, type Result } from './core/query.ts';
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
import { FeedController } from './feed-controller.ts';
import { FeedError, type FeedErrorCode } from './feed-error.ts';
import { listView } from './list-view.ts';
import { find, placed, type Complain } from './finder.ts';
import { searchView } from './search-view.ts';
import { emptyView, errorView, loadingView, staleView } from './state-views.ts';

/** Something for the list's editor to mend, or why there is no list. */
export interface ListProblem extends Omit<Problem, 'code'> {
  readonly code: Problem['code'] | FeedErrorCode | 'unknown';
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
 * @csspart hours - whether a clinic is open, and its week
 * @csspart actions - a clinic's buttons
 */
export class ClinicLocator extends Widget {
  static override styles: CSSResultGroup = [Widget.styles, locatorStyles];

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
  /** Id of the chosen clinic. */
  @attribute('selected', text, '') selected!: string;

  /** The list of clinics itself, given by script instead of `src`. */
  @property({ attribute: false }) clinics: unknown = undefined;

  @state() private outcome: Outcome = { kind: 'all' };
  @state() private found: readonly ClinicResult[] = [];
  @state() private wanted: Wanted | undefined;
  /** How many are open at the wanted time. */
  @state() private openThen: number | undefined;
  @state() private shown = 0;
  /** @internal */
  @state() inline: string | undefined;
  @state() private announced = '';

  readonly #feed: FeedController = new FeedController(this, {
    source: () => [this.clinics, this.src, this.inline, this.format],
    load: async (signal) => {
      const feed = await loadFeed(
        this,
        signal,
        async () => (await this.#readers.load())?.moreReaders,
      );
      // not after the list: it would jump
      if (feed.clinics.some(hasHours)) await this.#hoursPart.load();
      return { ...feed, clinics: await placed(feed.clinics, this.#complain) };
    },
    loaded: (feed) => this.#loaded(feed),
    failed: (error) => this.#failed(error),
  });
  readonly #clock: Clock = new Clock(this);
  readonly #readers = new Part(this, () => import('./core/more-readers.ts'));
  readonly #hoursPart = new Part(this, () => import('./hours.ts'));
  #hours: ClinicHours | undefined;
  /** A script in the head runs before the tag's children are there. */
  readonly #children = new MutationObserver(() => this.#readChildren());
  readonly #complain: Complain = (problem) => this.diagnostics.set('data', problem);
  #searches = 0;
  #problems: readonly ListProblem[] = [];

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

  /**
   * Every match of the last search, nearest first; `distance` is in metres, null where unknown.
   * `hours` holds now, by the clinic's own zone: `state` is open, closed or unknown, `nextChange` the
   * moment when that ends, null where it is unknown or a year away.
   */
  get results(): readonly ClinicResult[] {
    return this.found;
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
   * @param query `text`: a city, ZIP code or name; empty shows all. `openAt`: a `Date`, or a day and
   *   time such as `2026-11-28T09:00`, read on each clinic's own clock; clinics open then come first,
   *   then those whose hours are not known, then the others. What is no time counts as none.
   * @returns the results; those of a later search where one began meanwhile
   */
  async search(
    query: { text?: string; openAt?: Date | string } = {},
  ): Promise<readonly ClinicResult[]> {
    const run = ++this.#searches;
    await this.#feed.settled;
    const answer = await find(query.text ?? '', this.#clinics, this.#complain);
    if (run !== this.#searches) return this.found;
    this.announced = '';
    this.outcome = answer.outcome;
    this.#show(answer.results, query.openAt);
    this.shown = this.limit;
    if (answer.kind) this.dispatchEvent(new ClinicLocatorSearchEvent(answer.kind));
    this.dispatchEvent(new ClinicLocatorResultsEvent(this.found.length));
    return this.found;
  }

  /** Chooses a clinic, unless a listener of `clinic-locator-select` vetoes. An unknown id is ignored. */
  select(id: string): void {
    const clinic = this.#clinics.find((each) => each.id === id);
    if (!clinic || id === this.selected) return;
    if (!this.dispatchEvent(new ClinicLocatorSelectEvent(id))) return;
    this.selected = id;
    this.announced = clinic.name;
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

  get #clinics(): readonly Clinic[] {
    return this.#feed.feed?.clinics ?? [];
  }

  /** @param openAt those open then come first */
  #show(results: readonly Result[], openAt?: Date | string): void {
    const part = this.#hoursPart.module;
    const hours = this.#hours;
    this.wanted = part?.parseWanted(openAt);
    const sorted =
      part && hours && this.wanted ? part.openFirst(results, this.wanted, hours) : { results };
    this.openThen = 'open' in sorted ? sorted.open : undefined;
    this.found = sorted.results.map(({ clinic, distance }) => ({
      clinic,
      distance,
      get hours() {
        const { state = 'unknown', nextChange = null } = hours?.now(clinic) ?? {};
        return { state, nextChange } as const;
      },
    }));
  }

  readonly #readChildren = (): void => {
    this.inline = inlineFeed(lightParent(this));
  };

  #loaded(feed: Feed): void {
    const { clinics, problems } = feed;
    this.#tellEditor(problems);
    this.outcome = { kind: 'all' };
    const part = this.#hoursPart.module;
    this.#hours = part && new part.ClinicHours(this);
    this.#show(clinics.map(unmeasured));
    this.shown = this.limit;
    if (this.debug || editorIsLooking()) void this.#advise(feed);
    if (clinics.length === 0) return this.#tell(new ClinicLocatorErrorEvent('empty'));
    this.#tell(new ClinicLocatorReadyEvent(clinics.length));
  }

  /** After the list is on screen: it parses the hours of all clinics. */
  async #advise(feed: Feed): Promise<void> {
    await this.updateComplete;
    const part = this.#hoursPart.module;
    if (!part || !this.#hours || this.#feed.feed !== feed) return;
    const found = part.hoursProblems(feed, this.#hours, this);
    if (found.length > 0) this.#tellEditor([...feed.problems, ...found]);
  }

  #failed(error: unknown): void {
    if (!this.isConnected) return;
    const known = error instanceof FeedError ? error : undefined;
    const { code, message, fix } = known ?? {
      code: 'unknown' as const,
      message: String(error),
      fix: '',
    };
    this.#tellEditor([{ path: '', code, severity: 'error', message, fix }]);
    this.#tell(new ClinicLocatorErrorEvent(code));
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

  readonly #handlers = {
    select: (id: string) => this.select(id),
    showMore: () => this.#showMore(),
    act: (event: Event, clinic: Clinic, action: ClinicAction) => {
      if (!this.dispatchEvent(new ClinicLocatorActionEvent(clinic.id, action))) {
        event.preventDefault();
      }
    },
  };

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
    return feed ? emptyView(language, this.clinicPhone) : loadingView(language);
  }

  #listView(): TemplateResult {
    const { current: language, locale } = this.language;
    const words = messages[language];
    const units = this.units === 'auto' ? unitsOf(this.language.region) : this.units;
    const note = straightWords(this.outcome, units, language);
    const outcome = outcomeWords(this.outcome, this.found.length, language);
    const then = this.openThen === undefined ? '' : words.openThen(this.openThen);
    const status = this.announced
      ? words.announceChosen(this.announced)
      : `${outcome} ${then}`.trim();
    const settings = {
      language,
      units,
      locale,
      level: this.headingLevel + 1,
      limit: this.shown,
      selected: this.selected,
      ranked: this.outcome.kind === 'near',
      fallback: this.#fallbackLink(),
      hours: this.#hoursView(),
    };
    const search = (text: string, openAt: string) => void this.search({ text, openAt });
    return html`${searchView(language, status, this.#hours !== undefined, search)}
    ${listView(this.found, settings, this.#handlers)}
    ${note ? html`<p class="note muted">${note}</p>` : nothing}`;
  }

  /** Draws a clinic's hours; the list is drawn again when those on screen change. */
  #hoursView(): (clinic: Clinic) => unknown {
    const part = this.#hoursPart.module;
    const hours = this.#hours;
    if (!part || !hours) return () => nothing;
    const { current: language, locale } = this.language;
    const shown = this.found.slice(0, this.shown).map(({ clinic }) => hours.now(clinic));
    this.#clock.wakeIn(part.untilChange(shown, this.clock.now()));
    return (clinic) => part.hoursView(clinic, hours, this.wanted, language, locale);
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
