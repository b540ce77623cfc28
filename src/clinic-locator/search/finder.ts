import type { Assist } from './assist.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { citiesOfClinics, findCity, stateIn, statesOf, type StateCities } from '../places/city.ts';
import type { Point } from '../clinic/geo.ts';
import type { Outcome } from './outcome.ts';
import { named, parseQuery, plainRanking, type Ranking } from './query.ts';
import { unmeasured, type Result } from '../clinic/result.ts';
import { placeAtZip, zipsToPlace } from '../places/zip-centre.ts';
import { findZip } from '../places/zip-shard.ts';
import { FeedError } from '../feed/feed-error.ts';
import { stateCities, zipShard } from '../places/files/place-files.ts';
import type { SearchParts } from './search.ts';

export { outcomeWords, placeOf, straightWords } from './outcome.ts';

export interface Answer {
  readonly outcome: Outcome;
  readonly results: readonly Result[];
  /** Where the distances begin. */
  readonly from?: Point;
  /** What kind of text it was; none where nothing was found. */
  readonly kind?: 'zip' | 'city' | 'name' | 'location';
}

/** Tells the editor about a data file that is missing beside the script; nothing when all is well. */
export type Complain = (problem?: { message: string; fix?: string }) => void;

/** From so many clinics on, to measure and sort all of them at each search would be felt. */
const MANY = 3000;

/** Finds clinics of one list. A file of its own, fetched when somebody is about to search. */
export class Finder {
  readonly clinics: readonly Clinic[];
  /** Measures the clinics against a place. */
  ranking: Ranking;
  readonly complain: Complain;
  readonly #parts: SearchParts;
  #assist: Promise<Assist | undefined> | undefined;

  constructor(clinics: readonly Clinic[], parts: SearchParts, complain: Complain) {
    this.clinics = clinics;
    this.complain = complain;
    this.#parts = parts;
    this.ranking = plainRanking(clinics);
    if (clinics.length > MANY) void this.#plant();
  }

  /** @param goal where to measure from, or what a visitor typed; where nothing fits, all clinics stay listed and the outcome says why */
  answer(goal: Point | string): Answer | Promise<Answer> {
    return typeof goal === 'string' ? this.#find(goal) : this.#from(goal);
  }

  /** Nearest to a city or a ZIP code. */
  near(place: string, from: Point, kind: 'zip' | 'city', approximate = false): Answer {
    const outcome: Outcome = { kind: 'near', place, approximate };
    return { outcome, results: this.ranking.nearest(from), from, kind };
  }

  /** Knows states, services and misspellings; undefined where its file cannot be had. */
  assist(): Promise<Assist | undefined> {
    return (this.#assist ??= this.#parts.assist
      .load()
      .then((part) => part && new part.Assist(this)));
  }

  /** Nearest to where the visitor is, or to a point that the page names. */
  #from(from: Point): Answer {
    const results = this.ranking.nearest(from);
    return { outcome: { kind: 'here' }, results, from, kind: 'location' };
  }

  async #find(typed: string): Promise<Answer> {
    const query = parseQuery(typed);
    switch (query.kind) {
      case 'digits':
        return this.#all({ kind: 'digits' });
      case 'zip': {
        const { zip } = query;
        const shard = await zipShard(zip).catch(told(this.complain));
        if (!shard) return this.#all({ kind: 'no-zips' });
        const place = findZip(shard, zip);
        return place
          ? this.near(zip, place, 'zip', place.approximate)
          : this.#all({ kind: 'unknown-zip', zip });
      }
      case 'words': {
        const { text } = query;
        const city = await cityNamed(text, this);
        if (city) return this.near(city.label, city, 'city');
        const assist = await this.assist();
        const other = await assist?.place(text);
        if (other) return other;
        const results = named(this.clinics, text);
        if (results.length > 0) return { outcome: { kind: 'named', text }, results, kind: 'name' };
        return (await assist?.guess(text)) ?? this.#all({ kind: 'unknown', text });
      }
    }
  }

  #all(outcome: Outcome): Answer {
    return { outcome, results: this.clinics.map(unmeasured) };
  }

  async #plant(): Promise<void> {
    const part = await this.#parts.tree.load();
    if (part) this.ranking = part.indexedRanking(this.clinics);
  }
}

/** Clinics known by ZIP code alone stand at its centre; where the code is not known for certain they stay without a place. */
export async function placed(
  clinics: readonly Clinic[],
  complain: Complain,
): Promise<readonly Clinic[]> {
  const zips = zipsToPlace(clinics);
  const shards = await Promise.all(zips.map((zip) => zipShard(zip).catch(told(complain))));
  return placeAtZip(clinics, (zip) => {
    const shard = shards[zips.indexOf(zip)];
    const centre = shard && findZip(shard, zip);
    return centre?.approximate === false ? centre : undefined;
  });
}

/** So many lists of cities are fetched without a second thought. */
export const FEW_STATES = 8;

/** The city of that name, nearest to a clinic; the feed's own cities serve where a list is not there. */
async function cityNamed(text: string, { clinics, complain, ranking }: Finder) {
  const own = citiesOfClinics(clinics);
  const all = statesOf(clinics);
  const said = stateIn(text);
  // a list of the whole country asks for the states in which it has clinics in a city of that name
  const wanted =
    said !== undefined
      ? [said]
      : all.length <= FEW_STATES
        ? all
        : own.filter((each) => findCity(text, [each], () => 0)).map(({ state }) => state);
  const lists = await cityLists(wanted, complain);
  return findCity(text, lists, ranking.away) ?? findCity(text, own, ranking.away);
}

/** The cities of states; those that cannot be had are left out. */
export async function cityLists(
  states: readonly string[],
  complain: Complain,
): Promise<StateCities[]> {
  const lists = await Promise.all(states.map((each) => stateCities(each).catch(told(complain))));
  return lists.flatMap((each) => each ?? []);
}

const COPY_THE_FOLDER = 'Copy the folder data of dist beside clinic-widgets.js, as it is there.';

const told = (complain: Complain) => (error: unknown) => {
  if (error instanceof FeedError) complain({ message: error.message, fix: COPY_THE_FOLDER });
  else complain({ message: String(error) });
  return undefined;
};
