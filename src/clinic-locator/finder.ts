import type { Clinic } from './core/clinic.ts';
import { citiesOfClinics, findCity, stateIn, statesOf, type StateCities } from './core/city.ts';
import type { Outcome } from './core/outcome.ts';
import { named, nearest, parseQuery, unmeasured, type Result } from './core/query.ts';
import { placeAtZip, zipsToPlace } from './core/zip-centre.ts';
import { findZip } from './core/zip-shard.ts';
import { FeedError } from './feed-error.ts';
import { stateCities, zipShard } from './places.ts';

export interface Answer {
  readonly outcome: Outcome;
  readonly results: readonly Result[];
  /** What kind of text it was; none where nothing was found. */
  readonly kind?: 'zip' | 'city' | 'name';
}

/** Tells the editor about a data file that is missing beside the script; nothing when all is well. */
export type Complain = (problem?: { message: string; fix?: string }) => void;

/** Answers what a visitor typed. Where nothing fits, all clinics stay listed and the outcome says why. */
export async function find(
  typed: string,
  clinics: readonly Clinic[],
  complain: Complain,
): Promise<Answer> {
  const query = parseQuery(typed);
  const everything = clinics.map(unmeasured);
  switch (query.kind) {
    case 'all':
      return { outcome: { kind: 'all' }, results: everything };
    case 'digits':
      return { outcome: { kind: 'digits' }, results: everything };
    case 'zip': {
      const { zip } = query;
      const shard = await zipShard(zip).catch(told(complain));
      if (!shard) return { outcome: { kind: 'no-zips' }, results: everything };
      const place = findZip(shard, zip);
      if (!place) return { outcome: { kind: 'unknown-zip', zip }, results: everything };
      const outcome = { kind: 'near', place: zip, approximate: place.approximate } as const;
      return { outcome, results: nearest(clinics, place), kind: 'zip' };
    }
    case 'words': {
      const city = findCity(query.text, await statesFor(query.text, clinics, complain), clinics);
      if (city) {
        const outcome = { kind: 'near', place: city.label, approximate: false } as const;
        return { outcome, results: nearest(clinics, city), kind: 'city' };
      }
      const matches = named(clinics, query.text);
      if (matches.length > 0) {
        return { outcome: { kind: 'named', text: query.text }, results: matches, kind: 'name' };
      }
      return { outcome: { kind: 'unknown', text: query.text }, results: everything };
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

/** City lists of the clinics' states and of a state the text names; the feed's own cities where there are none. */
async function statesFor(
  text: string,
  clinics: readonly Clinic[],
  complain: Complain,
): Promise<StateCities[]> {
  const said = stateIn(text);
  const states = statesOf(clinics);
  const wanted = said && !states.includes(said) ? [said, ...states] : states;
  const lists = await Promise.all(wanted.map((each) => stateCities(each).catch(told(complain))));
  const own = citiesOfClinics(clinics);
  return wanted.flatMap((state, i) => lists[i] ?? own.filter((each) => each.state === state));
}

const COPY_THE_FOLDER = 'Copy the folder data of dist beside clinic-widgets.js, as it is there.';

const told = (complain: Complain) => (error: unknown) => {
  if (error instanceof FeedError) complain({ message: error.message, fix: COPY_THE_FOLDER });
  else complain({ message: String(error) });
  return undefined;
};
