import type { Part } from '../shared/part.ts';
import type { Assist } from './assist.ts';
import type { Clinic } from './core/clinic.ts';
import { anything, isAnything, type Conditions } from './core/conditions.ts';
import { plainRanking, unmeasured, type Ranking, type Result } from './core/query.ts';
import type { Answer, Catalogue, Complain } from './finder.ts';

/** From so many clinics on, to measure and sort all of them at each search would be felt. */
const MANY = 3000;

/** The pieces of the script that a search may need. */
export interface SearchParts {
  readonly assist: Part<typeof import('./assist.ts')>;
  readonly tree: Part<typeof import('./core/near-index.ts')>;
  readonly filters: Part<typeof import('./filters-panel.ts')>;
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
}

/** The search of one list of clinics. Of several questions at once, the last is answered. */
export class Search implements Catalogue {
  readonly clinics: readonly Clinic[];
  readonly complain: Complain;
  readonly #parts: SearchParts;
  readonly #when: () => { readonly now: number; readonly timezone: string | undefined };
  #ranking: Ranking;
  #assist: Promise<Assist | undefined> | undefined;
  #questions = 0;
  #found: Found;

  constructor(
    clinics: readonly Clinic[],
    parts: SearchParts,
    complain: Complain,
    when: () => { readonly now: number; readonly timezone: string | undefined },
  ) {
    this.clinics = clinics;
    this.complain = complain;
    this.#parts = parts;
    this.#when = when;
    this.#ranking = plainRanking(clinics);
    const results = clinics.map(unmeasured);
    const answer: Answer = { outcome: { kind: 'all' }, results };
    this.#found = { answer, conditions: anything, byName: false, results, relaxed: false };
    if (clinics.length > MANY) void this.#plant();
  }

  get ranking(): Ranking {
    return this.#ranking;
  }

  get found(): Found {
    return this.#found;
  }

  assist(): Promise<Assist | undefined> {
    return (this.#assist ??= this.#parts.assist
      .load()
      .then((part) => part && new part.Assist(this)));
  }

  /**
   * @param answer what the question is answered with; undefined leaves it as it was
   * @returns false where a later question has come
   */
  async ask(
    answer: Answer | undefined | Promise<Answer | undefined>,
    asked: Partial<Pick<Found, 'conditions' | 'byName'>> = {},
  ): Promise<boolean> {
    const question = ++this.#questions;
    const given = await answer;
    const conditions = asked.conditions ?? this.#found.conditions;
    const part =
      isAnything(conditions) && !asked.byName ? undefined : await this.#parts.filters.load();
    if (question !== this.#questions) return false;
    const next = { ...this.#found, ...asked, answer: given ?? this.#found.answer, conditions };
    this.#found = { ...next, ...this.#narrow(next, part) };
    return true;
  }

  #narrow(
    { answer: { results }, conditions, byName }: Found,
    part: Awaited<ReturnType<SearchParts['filters']['load']>>,
  ): Pick<Found, 'results' | 'relaxed'> {
    if (!part) return { results, relaxed: false };
    const { now, timezone } = this.#when();
    const narrowed = part.narrow(results, conditions, part.openTest(now, timezone));
    return byName ? { ...narrowed, results: part.byName(narrowed.results) } : narrowed;
  }

  async #plant(): Promise<void> {
    const part = await this.#parts.tree.load();
    if (part) this.#ranking = part.indexedRanking(this.clinics);
  }
}
