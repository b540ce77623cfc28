import type { Assist } from './assist.ts';
import type { Clinic } from './core/clinic.ts';
import { citiesOfClinics, findCity, stateIn, statesOf, type StateCities } from './core/city.ts';
import type { Point } from './core/geo.ts';
import type { Outcome } from './core/outcome.ts';
import { named, parseQuery, unmeasured, type Ranking, type Result } from './core/query.ts';
import { placeAtZip, zipsToPlace } from './core/zip-centre.ts';
import { findZip } from './core/zip-shard.ts';
import { FeedError } from './feed-error.ts';
import { stateCities, zipShard } from './places.ts';

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

/** What is searched, and with what. */
export interface Catalogue {
  readonly clinics: readonly Clinic[];
  readonly ranking: Ranking;
  readonly complain: Complain;
  /** Knows states, services and misspellings; undefined where its file cannot be had. */
  assist(): Promise<Assist | undefined>;
}

export const nearTo = (
  place: string,
  from: Point,
  { ranking }: Catalogue,
  kind: 'zip' | 'city',
  approximate = false,
): Answer => ({
  outcome: { kind: 'near', place, approximate },
  results: ranking.nearest(from),
  from,
  kind,
});

/** Nearest to where the visitor is, or to a point that the page names. */
export const here = (from: Point, { ranking }: Catalogue): Answer => ({
  outcome: { kind: 'here' },
  results: ranking.nearest(from),
  from,
  kind: 'location',
});

/** Answers what a visitor typed. Where nothing fits, all clinics stay listed and the outcome says why. */
export async function find(typed: string, catalogue: Catalogue): Promise<Answer> {
  const { clinics, complain } = catalogue;
  const query = parseQuery(typed);
  const all = (outcome: Outcome): Answer => ({ outcome, results: clinics.map(unmeasured) });
  switch (query.kind) {
    case 'all':
    case 'digits':
      return all({ kind: query.kind });
    case 'zip': {
      const { zip } = query;
      const shard = await zipShard(zip).catch(told(complain));
      if (!shard) return all({ kind: 'no-zips' });
      const place = findZip(shard, zip);
      return place
        ? nearTo(zip, place, catalogue, 'zip', place.approximate)
        : all({ kind: 'unknown-zip', zip });
    }
    case 'words': {
      const { text } = query;
      const city = await cityNamed(text, catalogue);
      if (city) return nearTo(city.label, city, catalogue, 'city');
      const assist = await catalogue.assist();
      const other = await assist?.place(text);
      if (other) return other;
      const results = named(clinics, text);
      if (results.length > 0) return { outcome: { kind: 'named', text }, results, kind: 'name' };
      return (await assist?.guess(text)) ?? all({ kind: 'unknown', text });
    }
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
async function cityNamed(text: string, { clinics, complain, ranking }: Catalogue) {
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
