import type { Clinic } from '../clinic/clinic.ts';
import {
  citiesNamed,
  citiesOfClinics,
  countiesNamed,
  isCountyName,
  likeliest,
  NEAR,
  ownCitiesNamed,
  type Away,
  type City,
  type StateCities,
} from './city.ts';
import { knownPlace } from './known-places.ts';
import { cityLists, type PlaceFiles } from './place-files.ts';
import { cityAndState, stateNamed, statesOf, surelyState, type State } from './states.ts';

/** The city lists of so many states are fetched without a second thought. */
export const FEW_STATES = 8;

/** What a search for places needs: the list of clinics, the files, and how far a place is from a clinic. */
export interface Surroundings {
  readonly clinics: readonly Clinic[];
  readonly files: PlaceFiles;
  readonly away: Away;
}

/** What the name of a place can mean. */
export interface Meanings {
  /** A state or territory that has a clinic. */
  readonly state: State | undefined;
  /** Cities, counties and regions, the likeliest first. */
  readonly places: readonly City[];
  /** Where a text names both: whether the place is meant rather than the state. */
  readonly placeFirst: boolean;
}

/**
 * The meanings of a text as it stands. A state in which a clinic is comes before the towns of its name;
 * before it comes a large city that people call so ("New York", "LA"), where a clinic is near.
 */
export async function meaningsOf(text: string, around: Surroundings): Promise<Meanings> {
  const surely = surelyState(text);
  const named = surely ?? stateNamed(text);
  const state = named && statesOf(around.clinics).includes(named.code) ? named : undefined;
  if (surely) return { state, places: [], placeFirst: false };
  const known = knownPlace(text);
  const places = known?.wide === false ? [known] : await placesNamed(text, known, around);
  const isNear = (place: City | undefined) => place !== undefined && around.away(place) < NEAR;
  // whoever types the name of a state that has no clinic does not mean a town far from all clinics
  if (named && !state && !known && !isNear(places[0]))
    return { state, places: [], placeFirst: false };
  return { state, places, placeFirst: isNear(known) };
}

/** Cities of a name, and counties where the name says that it is one's. */
const ofName = (name: string, lists: readonly StateCities[]): City[] => [
  ...(isCountyName(name) ? countiesNamed(name, lists) : []),
  ...citiesNamed(name, lists),
];

/** The places of a name in the states of the clinics, or in the state that the text names. */
async function placesNamed(
  text: string,
  known: City | undefined,
  around: Surroundings,
): Promise<readonly City[]> {
  const own = citiesOfClinics(around.clinics);
  const parts = cityAndState(text);
  const found = parts ? await inState(parts.city, parts.state.code, own, around.files) : [];
  if (found.length === 0) found.push(...(await inStatesOfClinics(text, own, around)));
  return likeliest(known ? [known, ...found] : found, around.away);
}

/** The cities of the feed itself serve where the state's list cannot be had. */
async function inState(
  name: string,
  code: string,
  own: readonly StateCities[],
  files: PlaceFiles,
): Promise<City[]> {
  const found = ofName(name, await cityLists(files, [code]));
  const ofState = own.filter(({ state }) => state === code);
  return found.length > 0 ? found : citiesNamed(name, ofState);
}

async function inStatesOfClinics(
  name: string,
  own: readonly StateCities[],
  { clinics, files }: Surroundings,
): Promise<City[]> {
  const states = statesOf(clinics);
  const few = states.length <= FEW_STATES;
  // of many states, only those that have a clinic in a city of that name are asked for, and one list of all large cities
  const wanted = few
    ? states
    : own
        .filter((each) => states.includes(each.state) && citiesNamed(name, [each]).length > 0)
        .map(({ state }) => state);
  const found = ofName(name, await cityLists(files, wanted));
  if (!few) found.push(...(await largePlacesNamed(name, files)));
  return found.length > 0 ? found : ownCitiesNamed(name, own);
}

/** The large cities and counties of a name, wherever they are. */
export const largePlacesNamed = async (name: string, files: PlaceFiles): Promise<City[]> =>
  ofName(name, (await files.largeCities()) ?? []);
