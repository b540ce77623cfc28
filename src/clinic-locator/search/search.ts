import type { Part } from '../../shared/part.ts';
import type { Assist } from './assist.ts';
import type { Clinic } from '../clinic/clinic.ts';
import type { ClinicHours, Wanted } from '../hours/clinic-hours.ts';
import { anything, type Conditions } from '../filters/conditions.ts';
import type { Reading } from './first-result.ts';
import type { Point } from '../clinic/geo.ts';
import { unmeasured, type ClinicResult, type Result } from '../clinic/result.ts';
import type { Answer, Complain, Finder } from './finder.ts';

/** The pieces of the script that a search may need. */
export interface SearchParts {
  readonly finder: Part<typeof import('./finder.ts')>;
  readonly assist: Part<typeof import('./assist.ts')>;
  readonly tree: Part<typeof import('./spatial-index.ts')>;
  readonly filters: Part<typeof import('../filters/panel-view.ts')>;
  readonly hours: Part<typeof import('../hours.ts')>;
}

/** What was searched, what was asked besides, and what came of it. */
export interface Found {
  readonly answer: Answer;
  readonly conditions: Conditions;
  readonly byName: boolean;
  /** Those that have all that was asked; where none has, all. */
  readonly results: readonly Result[];
  /** True where no clinic has all that was asked. */
  readonly relaxed: boolean;
  /** The day and time asked for, and how many are open then: they come first. */
  readonly wanted?: Wanted | undefined;
  readonly openThen?: number | undefined;
}

/** The search of one list of clinics. Of several questions at once, the last is answered. */
export class Search {
  readonly clinics: readonly Clinic[];
  /** Undefined where the list tells none. */
  readonly hours: ClinicHours | undefined;
  readonly #parts: SearchParts;
  readonly #complain: Complain;
  readonly #all: Answer;
  #finder: Finder | undefined;
  #questions = 0;
  #found: Found;
  #results: readonly ClinicResult[] | undefined;

  constructor(
    clinics: readonly Clinic[],
    parts: SearchParts,
    complain: Complain,
    hours: ClinicHours | undefined,
  ) {
    this.clinics = clinics;
    this.hours = hours;
    this.#parts = parts;
    this.#complain = complain;
    const results = clinics.map(unmeasured);
    const answer: Answer = (this.#all = { outcome: { kind: 'all' }, results });
    this.#found = { answer, conditions: anything, byName: false, results, relaxed: false };
  }

  get found(): Found {
    return this.#found;
  }

  /** As a page gets them: hours are read when they are asked for. */
  get results(): readonly ClinicResult[] {
    const { hours } = this;
    return (this.#results ??= this.#found.results.map(({ clinic, distance }) => ({
      clinic,
      distance,
      get hours() {
        const { state = 'unknown', nextChange = null } = hours?.now(clinic) ?? {};
        return { state, nextChange } as const;
      },
    })));
  }

  /** A clinic's hours now; undefined where the list tells none, or a visitor asked for another time. */
  get reading(): ((clinic: Clinic) => Reading) | undefined {
    const { hours } = this;
    return hours && !this.#found.wanted ? (clinic) => hours.now(clinic) : undefined;
  }

  /** @param goal where to measure from, or what a visitor typed */
  async answer(goal: Point | string): Promise<Answer> {
    if (typeof goal === 'string' && goal.trim() === '') return this.#all;
    const finder = await this.#load();
    return finder?.answer(goal) ?? { ...this.#all, outcome: { kind: 'no-search' } };
  }

  /** Undefined where its file cannot be had. */
  async assist(): Promise<Assist | undefined> {
    const finder = await this.#load();
    return finder?.assist();
  }

  /**
   * @param answer what the question is answered with; undefined leaves it as it was
   * @returns false where a later question has come
   */
  async ask(
    answer: Answer | undefined | Promise<Answer | undefined>,
    asked: Pick<Found, 'conditions' | 'byName'>,
  ): Promise<boolean> {
    const question = ++this.#questions;
    const given = (await answer) ?? this.#found.answer;
    const { radius, filters } = asked.conditions;
    const narrows = radius !== null || filters.length > 0 || asked.byName;
    const part = narrows ? await this.#parts.filters.load() : undefined;
    if (question !== this.#questions) return false;
    const { results } = given;
    const narrowed = part
      ? part.narrow(results, asked.conditions, (clinic) => this.hours?.now(clinic).state === 'open')
      : { results, relaxed: false };
    const ordered = part && asked.byName ? part.byName(narrowed.results) : narrowed.results;
    this.#found = {
      ...asked,
      ...narrowed,
      answer: given,
      ...this.#atTime(ordered, asked.conditions),
    };
    this.#results = undefined;
    return true;
  }

  /** Those open at the time asked for come first. */
  #atTime(results: readonly Result[], { openAt }: Conditions) {
    const part = this.#parts.hours.module;
    const wanted = part?.parseWanted(openAt);
    if (!part || !wanted || !this.hours) return { results };
    const { open, ...sorted } = part.openFirst(results, wanted, this.hours);
    return { ...sorted, wanted, openThen: open };
  }

  async #load(): Promise<Finder | undefined> {
    const part = await this.#parts.finder.load();
    return (this.#finder ??= part && new part.Finder(this.clinics, this.#parts, this.#complain));
  }
}
