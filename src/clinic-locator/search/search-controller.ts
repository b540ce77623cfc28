import type { Language } from '../../shared/language/language.ts';
import { runInSlices } from '../../shared/run-in-slices.ts';
import type { Widget } from '../../shared/widget.ts';
import type { Clinic } from '../clinic/clinic.ts';
import type { Point } from '../clinic/geo.ts';
import type { ClinicResult } from '../clinic/result.ts';
import type { Conditions } from '../filters/conditions.ts';
import { untilChange, type ClinicHours } from '../hours/clinic-hours.ts';
import type { PlaceFiles } from '../places/place-files.ts';
import { arrange, noWishes, type Found, type Wishes } from './arrange.ts';
import { everyClinic, type Answer } from './answer.ts';
import { bestFirst, type BestFirst } from './best-first.ts';
import { Combobox } from './combobox-controller.ts';
import { find, type Question } from './find.ts';
import { locate } from './geolocation-controller.ts';
import { SearchableList } from './searchable-list.ts';
import type { Suggestion } from './suggestion-index.ts';
import { searchWords } from './words.ts';

/** A sentence in the language that is shown when it is read. */
export type Sentence = (language: Language) => string;

interface Settings {
  readonly hours: ClinicHours;
  readonly files: PlaceFiles;
  /** There are other results. */
  changed(): void;
  /** A visitor's question was answered. `kind` is undefined where none was asked, or nothing found. */
  answered(kind: Answer['kind'], count: number): void;
}

/**
 * The search of the list that is shown: a question becomes an answer, the visitor's wishes put it in
 * order. Of several questions at once the last is answered.
 */
export class SearchController {
  /** Stands in place of how the search went, until the next one. */
  notice: Sentence | undefined;
  readonly combobox: Combobox;
  readonly #host: Widget;
  readonly #settings: Settings;
  #list: SearchableList;
  #found: Found;
  #results: readonly ClinicResult[] | undefined;
  #questions = 0;

  constructor(host: Widget, settings: Settings) {
    this.#host = host;
    this.#settings = settings;
    this.#list = this.#listOf([]);
    this.#found = this.#everyClinic();
    this.combobox = new Combobox({
      changed: () => host.requestUpdate(),
      suggest: (text) => this.#suggest(text),
      pick: (suggestion) => this.pick(suggestion),
    });
  }

  get clinics(): readonly Clinic[] {
    return this.#list.clinics;
  }

  /** What the last question came to. */
  get found(): Found {
    return this.#found;
  }

  /** The results as a page gets them: hours are read when they are asked for. */
  get results(): readonly ClinicResult[] {
    const { hours } = this.#settings;
    return (this.#results ??= this.#found.results.map(({ clinic, distance }) => ({
      clinic,
      distance,
      get hours() {
        const { state, nextChange } = hours.now(clinic);
        return { state, nextChange };
      },
    })));
  }

  /** The results as they are listed now, the one that answers the visitor first. */
  get listed(): BestFirst {
    const { hours } = this.#settings;
    const { results, answer, byName, wanted } = this.#found;
    const ranked = answer.from !== undefined && !byName;
    return bestFirst(results, ranked, wanted ? undefined : (clinic) => hours.now(clinic));
  }

  /** Milliseconds until the words about the hours of the first clinics change. */
  untilChange(shown: number, now: number): number {
    const { hours } = this.#settings;
    const listed = this.listed.results.slice(0, shown);
    return untilChange(
      listed.map(({ clinic }) => hours.now(clinic)),
      now,
    );
  }

  /** Another list: what was asked of the one before is forgotten. */
  take(clinics: readonly Clinic[]): void {
    this.#questions++;
    this.#list = this.#listOf(clinics);
    this.#keep(this.#everyClinic());
    this.combobox.close();
  }

  /** What the tag asks before a visitor does. @param radius metres; null is any distance */
  begin(center: Point | null, radius: number | null): void {
    if (!center && radius === null) return;
    const question = center ? ({ kind: 'center', point: center } as const) : undefined;
    void this.ask(question, { conditions: { radius } }, false);
  }

  /**
   * @param question undefined leaves the answer as it was, and changes the wishes alone
   * @param byVisitor whether the page hears of it
   */
  async ask(
    question: Question | undefined,
    { conditions, byName }: { conditions?: Partial<Conditions>; byName?: boolean } = {},
    byVisitor = true,
  ): Promise<void> {
    const asked = ++this.#questions;
    const answer = (question && (await find(question, this.#list))) ?? this.#found.answer;
    if (asked !== this.#questions) return;
    const wishes: Wishes = {
      conditions: { ...this.#found.conditions, ...conditions },
      byName: byName ?? this.#found.byName,
    };
    this.#keep(arrange(answer, wishes, this.#settings.hours));
    if (byVisitor) this.#settings.answered(question && answer.kind, this.#found.results.length);
  }

  /** A suggestion that a visitor took. */
  pick(suggestion: Suggestion): void {
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>('#place');
    if (field) field.value = suggestion.label;
    void this.ask({ kind: 'suggestion', suggestion });
  }

  /** The field has focus: whoever types soon wants suggestions. */
  prepare(): void {
    void this.#list.suggestions();
  }

  /** Asks the browser where the visitor is, which asks the visitor. */
  async locate(): Promise<void> {
    const asked = ++this.#questions;
    this.say((language) => searchWords[language].locating);
    const found = await locate(navigator.geolocation, isSecureContext);
    if (asked !== this.#questions) return;
    if (typeof found === 'string')
      this.say((language) => searchWords[language].locateFaults[found]);
    else await this.ask({ kind: 'position', point: found });
  }

  say(notice: Sentence): void {
    this.notice = notice;
    this.#host.requestUpdate();
  }

  async #suggest(text: string): Promise<readonly Suggestion[]> {
    return (await this.#list.suggestions()).suggest(text.slice(0, 200));
  }

  #keep(found: Found): void {
    this.#found = found;
    this.#results = undefined;
    this.notice = undefined;
    this.#settings.changed();
    this.#host.requestUpdate();
  }

  #listOf(clinics: readonly Clinic[]): SearchableList {
    return new SearchableList(clinics, { files: this.#settings.files, runInSlices });
  }

  #everyClinic(): Found {
    return arrange(everyClinic(this.#list, { kind: 'all' }), noWishes, this.#settings.hours);
  }
}
