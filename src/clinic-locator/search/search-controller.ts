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
import { locate, STILL_LOCATING } from './geolocation-controller.ts';
import { SearchableList } from './searchable-list.ts';
import type { Suggestion } from './suggestion-index.ts';
import { searchWords } from './words.ts';

/** A sentence in the language that is shown when it is read. */
export type Sentence = (language: Language) => string;

interface Settings {
  readonly hours: ClinicHours;
  readonly files: PlaceFiles;
  /** Epoch milliseconds. */
  now(): number;
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
  /** What the field shows: the text that was asked. */
  text = '';
  readonly combobox: Combobox;
  readonly #host: Widget;
  readonly #settings: Settings;
  #list: SearchableList;
  #found: Found;
  #results: readonly ClinicResult[] | undefined;
  #questions = 0;
  /** The visitor's last question; undefined before the first. */
  #asked: Question | undefined;
  /** When the browser was asked where the visitor is, in epoch milliseconds; undefined where it has answered. */
  #locating: number | undefined;

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

  /** Milliseconds until the words about the hours of the first clinics change, or those about the visitor's place. */
  untilChange(shown: number, now: number): number {
    const { hours } = this.#settings;
    const listed = this.listed.results.slice(0, shown);
    const patience =
      this.#locating === undefined ? Infinity : this.#locating + STILL_LOCATING - now;
    return Math.min(
      untilChange(
        listed.map(({ clinic }) => hours.now(clinic)),
        now,
      ),
      patience > 0 ? patience : Infinity,
    );
  }

  /** Another list: it is shown as it is, until `begin` asks. */
  take(clinics: readonly Clinic[]): void {
    this.#questions++;
    this.#locating = undefined;
    this.#list = this.#listOf(clinics);
    this.#keep(this.#everyClinic());
    this.combobox.close();
  }

  /**
   * What the tag asks before a visitor does; after that, what the visitor asked last, which the field still shows.
   *
   * @param text comes before the center; empty for none
   * @param radius metres; null is any distance
   */
  begin(text: string, center: Point | null, radius: number | null): void {
    const byTag: Question | undefined = text
      ? { kind: 'text', text }
      : center
        ? { kind: 'center', point: center }
        : undefined;
    const question = this.#asked ?? byTag;
    if (question || radius !== null) void this.ask(question, { conditions: { radius } }, false);
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
    let { answer } = this.#found;
    if (question) {
      this.#locating = undefined;
      if (byVisitor) this.#asked = question;
      if (question.kind !== 'center') this.#show(textOf(question));
      const asked = ++this.#questions;
      const found = await find(question, this.#list);
      if (asked !== this.#questions) return;
      // a filter may have been changed meanwhile
      answer = found ?? this.#found.answer;
    }
    const wishes: Wishes = {
      conditions: { ...this.#found.conditions, ...conditions },
      byName: byName ?? this.#found.byName,
    };
    this.#keep(arrange(answer, wishes, this.#settings.hours));
    if (byVisitor) this.#settings.answered(question && answer.kind, this.#found.results.length);
  }

  /** A suggestion that a visitor took. */
  pick(suggestion: Suggestion): void {
    void this.ask({ kind: 'suggestion', suggestion });
  }

  /** The field has focus: whoever types soon wants suggestions. */
  prepare(): void {
    void this.#list.suggestions();
  }

  /** Asks the browser where the visitor is, which asks the visitor. */
  async locate(): Promise<void> {
    const asked = ++this.#questions;
    const began = (this.#locating = this.#settings.now());
    this.say((language) => {
      const waited = this.#settings.now() - began;
      return searchWords[language][waited < STILL_LOCATING ? 'locating' : 'stillLocating'];
    });
    const found = await locate(navigator.geolocation, isSecureContext);
    // a question that was asked meanwhile is the visitor's last
    if (asked !== this.#questions) return;
    this.#locating = undefined;
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

  /** The field may not be drawn yet, or may hold what the visitor types since. */
  #show(text: string): void {
    this.text = text;
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>('#place');
    if (field) field.value = text;
  }

  #keep(found: Found): void {
    this.#found = found;
    this.#results = undefined;
    // a filter may change while the browser is being asked
    if (this.#locating === undefined) this.notice = undefined;
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

/** What the field shows of a question: of the visitor's place nothing. */
const textOf = (question: Question): string =>
  question.kind === 'text'
    ? question.text
    : question.kind === 'suggestion'
      ? question.suggestion.label
      : '';
