import { entriesOf } from '../../shared/collections.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { comparable } from '../clinic/comparable-name.ts';
import type { Point } from '../clinic/geo.ts';
import { isRecord } from '../clinic/problem.ts';
import { stateOf } from './states.ts';

/** A city or county of a state's list: name, latitude, longitude, and how many live there, where that is known. */
export type Row = readonly [name: string, latitude: number, longitude: number, population?: number];

export interface StateCities {
  /** Postal abbreviation, such as AZ. */
  readonly state: string;
  readonly name: string;
  readonly cities: readonly Row[];
  /** Each with the word for it: "Maricopa County", "Jefferson Parish". */
  readonly counties?: readonly Row[];
}

/** @throws TypeError where the data is not a state's list */
export function parseStateCities(data: unknown): StateCities {
  if (isStateCities(data)) return data;
  throw new TypeError('the list of cities is not one');
}

/** @throws TypeError where the data is not the list of the large cities of all states */
export function parseLargeCities(data: unknown): readonly StateCities[] {
  const states = isRecord(data) ? data['states'] : undefined;
  if (Array.isArray(states) && states.every(isStateCities)) return states;
  throw new TypeError('the list of large cities is not one');
}

const isStateCities = (data: unknown): data is StateCities =>
  isRecord(data) &&
  typeof data['state'] === 'string' &&
  typeof data['name'] === 'string' &&
  Array.isArray(data['cities']) &&
  data['cities'].every(isRow) &&
  (data['counties'] === undefined ||
    (Array.isArray(data['counties']) && data['counties'].every(isRow)));

const isRow = (row: unknown): boolean =>
  Array.isArray(row) &&
  ['string', 'number', 'number'].every((type, i) => typeof row[i] === type) &&
  ['number', 'undefined'].includes(typeof row[3]);

export interface City extends Point {
  /** As people write it: "Tempe, AZ". */
  readonly label: string;
  /** How many live there, or what it counts for. */
  readonly population: number;
  /** True of a county or a region, which is known by its middle alone. */
  readonly wide: boolean;
}

/** Metres from a place to the nearest clinic. */
export type Away = (place: Point) => number;

/** A clinic so near, in metres, is one that the people of a city go to: 50 miles. */
export const NEAR = 80_000;
/** Whoever searches a list of clinics is so many times likelier to be from a city that has one near. */
const SERVED = 5;
/** Where nobody counted. */
const FEW_PEOPLE = 500;

/** "Mc Lean" and "McLean", "O Fallon" and "O'Fallon", "Bronx" and "The Bronx" are the same name. */
const joined = (name: string): string => comparable(name).replace(/^the /, '').replace(/ /g, '');

/** A quick test before names are compared: most differ in their first letter, and only a plain letter is compared as it is written. */
const mayBe = (name: string, wanted: string): boolean =>
  !/^[a-z]/i.test(name) || name.charAt(0).toLowerCase() === wanted.charAt(0) || /^The /.test(name);

/** The rows of the very name, else those that differ in blanks alone. */
function rowsNamed(
  name: string,
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): readonly Row[] {
  const wanted = joined(name);
  if (wanted === '') return [];
  const same = rows.filter((row) => mayBe(row[0], wanted) && joined(nameOf(row)) === wanted);
  const exact = comparable(name);
  const very = same.filter((row) => comparable(nameOf(row)) === exact);
  return very.length > 0 ? very : same;
}

/** Every city of a name. */
export const citiesNamed = (name: string, states: readonly StateCities[]): City[] =>
  states.flatMap(({ state, cities }) =>
    rowsNamed(name, cities, ([city]) => city).map((row) => cityOf(row, state, false)),
  );

const COUNTY = /^(?:the )?(?:county of|condado(?: de)?) | (?:county|parish|borough|municipio)$/i;

/** Whether a name says of itself that it is a county's. */
export const isCountyName = (name: string): boolean => COUNTY.test(name);

/** Every county of a name, with the word "county" or without. */
export const countiesNamed = (name: string, states: readonly StateCities[]): City[] =>
  states.flatMap(({ state, counties = [] }) =>
    rowsNamed(name.replace(COUNTY, ''), counties, ([county]) => county.replace(COUNTY, '')).map(
      (row) => cityOf(row, state, true),
    ),
  );

const cityOf = (
  [name, latitude, longitude, population = FEW_PEOPLE]: Row,
  state: string,
  wide: boolean,
): City => ({ label: state ? `${name}, ${state}` : name, latitude, longitude, population, wide });

/**
 * The likeliest first, each label once: the largest, where one with a clinic near counts for more; of
 * equal ones, the nearest to a clinic.
 */
export function likeliest(places: readonly City[], away: Away): City[] {
  const weighed = places.map((place) => {
    const metres = away(place);
    return { place, metres, weight: place.population * (metres < NEAR ? SERVED : 1) };
  });
  const seen = new Set<string>();
  return weighed
    .sort((a, b) => b.weight - a.weight || (a.metres < b.metres ? -1 : 1))
    .map(({ place }) => place)
    .filter(({ label }) => !seen.has(label) && seen.add(label));
}

/** Where most people of a state live: the mean of its cities. Undefined where nobody counted. */
export function middleOf({ cities }: StateCities): Point | undefined {
  let people = 0;
  let latitude = 0;
  let longitude = 0;
  for (const [, north, east, population = 0] of cities) {
    people += population;
    latitude += north * population;
    longitude += east * population;
  }
  return people > 0 ? { latitude: latitude / people, longitude: longitude / people } : undefined;
}

const own = new WeakMap<readonly Clinic[], StateCities[]>();

/** The cities of the feed itself, by state, or by what stands in its place abroad. Collected once for each list. */
export function citiesOfClinics(clinics: readonly Clinic[]): StateCities[] {
  const known = own.get(clinics) ?? readCities(clinics);
  own.set(clinics, known);
  return known;
}

function readCities(clinics: readonly Clinic[]): StateCities[] {
  const regions = new Map<string, Row[]>();
  for (const clinic of clinics) {
    const { address, geo } = clinic;
    if (!geo || !address.addressLocality) continue;
    const region = stateOf(clinic)?.code ?? address.addressRegion ?? '';
    const cities = regions.get(region) ?? [];
    regions.set(region, cities);
    cities.push([address.addressLocality, geo.latitude, geo.longitude]);
  }
  return entriesOf(regions).map(([state, cities]) => ({ state, name: state, cities }));
}

/** The cities of the feed itself of a name, which may end in the region: "Toronto", "Toronto, ON". */
export const ownCitiesNamed = (text: string, own: readonly StateCities[]): City[] =>
  own.flatMap((each) => {
    const name = comparable(text);
    const ending = ` ${comparable(each.state)}`;
    const bare = each.state && name.endsWith(ending) ? name.slice(0, -ending.length) : '';
    return [...citiesNamed(text, [each]), ...citiesNamed(bare, [each])];
  });
