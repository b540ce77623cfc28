import type { Clinic } from '../clinic/clinic.ts';
import { FEW_STATES } from '../places/find-place.ts';
import { cityLists, type PlaceFiles } from '../places/place-files.ts';
import { statesOf } from '../places/states.ts';
import { plainRanking, type Ranking } from './ranking.ts';
import { indexedRanking } from './spatial-index.ts';
import { Suggestions } from './suggestions.ts';

/** Runs long work to its end, letting the page go on between its steps. */
export type RunInSlices = <T>(work: Generator<void, T>) => Promise<T>;

/** What a search needs from where it runs. */
export interface SearchTools {
  readonly files: PlaceFiles;
  readonly runInSlices: RunInSlices;
}

/** From so many clinics on, measuring and sorting all of them at each search would be felt. */
const MANY = 3000;

/** One list of clinics, with what searching it needs: each piece is made when it is first asked for. */
export class SearchableList {
  readonly clinics: readonly Clinic[];
  readonly tools: SearchTools;
  #ranking: Ranking | undefined;
  #suggestions: Promise<Suggestions> | undefined;

  constructor(clinics: readonly Clinic[], tools: SearchTools) {
    this.clinics = clinics;
    this.tools = tools;
  }

  /** Measures the clinics against a place. */
  get ranking(): Ranking {
    const { clinics } = this;
    return (this.#ranking ??=
      clinics.length > MANY ? indexedRanking(clinics) : plainRanking(clinics));
  }

  /** The names that a visitor may type: cities, states, services, clinics, ZIP codes. */
  suggestions(): Promise<Suggestions> {
    return (this.#suggestions ??= this.#buildSuggestions());
  }

  async #buildSuggestions(): Promise<Suggestions> {
    const { clinics, tools } = this;
    const states = statesOf(clinics);
    const lists =
      states.length <= FEW_STATES
        ? await cityLists(tools.files, states)
        : ((await tools.files.largeCities()) ?? []);
    const suggestions = new Suggestions();
    await tools.runInSlices(suggestions.build(clinics, lists));
    return suggestions;
  }
}
