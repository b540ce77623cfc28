import { Task, TaskStatus } from '@lit/task';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { attribute } from '../shared/attribute.ts';
import { oneOf, text, wholeNumber } from '../shared/core/grammar.ts';
import { safeHref } from '../shared/core/links.ts';
import { lightParent } from '../shared/mount.ts';
import { Widget } from '../shared/widget.ts';
import { locatorStyles } from './clinic-locator.styles.ts';
import type { Clinic, Feed } from './core/clinic.ts';
import { unitsOf, type Units } from './core/distance-words.ts';
import { formats, type FormatChoice } from './core/formats/format.ts';
import { messages } from './core/messages.ts';
import { outcomeWords, straightWords, type Outcome } from './core/outcome.ts';
import type { Problem } from './core/problem.ts';
import { unmeasured, type Result } from './core/query.ts';
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
import { listView } from './list-view.ts';
import { find, placed, type Complain } from './finder.ts';
import { searchView } from './search-view.ts';
import { emptyView, errorView, loadingView } from './state-views.ts';

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
  /** Id of the chosen clinic. */
  @attribute('selected', text, '') selected!: string;

  /** The list of clinics itself, given by script instead of `src`. */
  @property({ attribute: false }) clinics: unknown = undefined;

  @state() private outcome: Outcome = { kind: 'all' };
  @state() private found: readonly Result[] = [];
  @state() private shown = 0;
  /** @internal */
  @state() inline: string | undefined;
  @state() private reloads = 0;
  @state() private announced = '';

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
  #searches = 0;

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
    return this.found;
  }

  /** What the list's editor should mend. */
  get problems(): readonly Problem[] {
    return this.#feed.value?.problems ?? [];
  }

  /**
   * Searches as a visitor would.
   *
   * @param query `text`: a city, ZIP code or name; empty shows all
   * @returns the results; those of a later search where one began meanwhile
   */
  async search(query: { text?: string } = {}): Promise<readonly Result[]> {
    const run = ++this.#searches;
    await this.#feed.taskComplete.catch(() => undefined);
    const answer = await find(query.text ?? '', this.#clinics, this.#complain);
    if (run !== this.#searches) return this.found;
    this.announced = '';
    this.outcome = answer.outcome;
    this.found = answer.results;
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
    this.outcome = { kind: 'all' };
    this.found = clinics.map(unmeasured);
    this.shown = this.limit;
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
    const language = this.language.current;
    const units = this.units === 'auto' ? unitsOf(this.language.region) : this.units;
    const note = straightWords(this.outcome, units, language);
    const status = this.announced
      ? messages[language].announceChosen(this.announced)
      : outcomeWords(this.outcome, this.found.length, language);
    const settings = {
      language,
      units,
      locale: this.language.locale,
      level: this.headingLevel + 1,
      limit: this.shown,
      selected: this.selected,
      ranked: this.outcome.kind === 'near',
      fallback: this.#fallbackLink(),
    };
    return html`${searchView(language, status, (typed) => void this.search({ text: typed }))}
    ${listView(this.found, settings, this.#handlers)}
    ${note ? html`<p class="note muted">${note}</p>` : nothing}`;
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
