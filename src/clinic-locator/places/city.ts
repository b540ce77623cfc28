import type { Clinic } from '../clinic/clinic.ts';
import { comparable } from '../clinic/comparable-name.ts';
import type { Point } from '../clinic/geo.ts';
import { isRecord } from '../clinic/problem.ts';

/** A city of a state's list: name, latitude, longitude. */
type Row = readonly [name: string, latitude: number, longitude: number];

export interface StateCities {
  /** Postal abbreviation, such as AZ. */
  readonly state: string;
  readonly name: string;
  readonly cities: readonly Row[];
}

/** @throws TypeError where the data is not a state's list */
export function parseStateCities(data: unknown): StateCities {
  if (isStateCities(data)) return data;
  throw new TypeError('the list of cities is not one');
}

const isStateCities = (data: unknown): data is StateCities =>
  isRecord(data) &&
  typeof data['state'] === 'string' &&
  typeof data['name'] === 'string' &&
  Array.isArray(data['cities']) &&
  data['cities'].every(isRow);

const isRow = (row: unknown): boolean =>
  Array.isArray(row) && ['string', 'number', 'number'].every((type, i) => typeof row[i] === type);

export interface City extends Point {
  /** As people write it: "Tempe, AZ". */
  readonly label: string;
}

/** The states that the clinics are in, as two-letter abbreviations, each once. */
export function statesOf(clinics: readonly Clinic[]): string[] {
  const seen = new Set<string>();
  return clinics.flatMap(({ address }) => {
    const state = address.addressRegion?.toUpperCase() ?? '';
    if (!/^[A-Z]{2}$/.test(state) || seen.has(state)) return [];
    seen.add(state);
    return [state];
  });
}

/** The two letters after a comma at the end of a text: "Tempe, AZ". They need not be those of a state. */
export function stateIn(text: string): string | undefined {
  return /,\s*([a-z]{2})\.?$/i.exec(text.trim())?.[1]?.toUpperCase();
}

/**
 * The city that the text names: "tempe", "Tempe, AZ" or "Tempe Arizona". Where a name occurs more
 * than once, the one nearest to a clinic is meant.
 *
 * @param away metres from a place to the nearest clinic
 */
export function findCity(
  text: string,
  states: readonly StateCities[],
  away: (place: Point) => number,
): City | undefined {
  const candidates = citiesNamed(text, states);
  if (candidates.length < 2) return candidates[0];
  const measured = candidates.map((city) => ({ city, metres: away(city) }));
  return measured.reduce((best, each) => (each.metres < best.metres ? each : best)).city;
}

/** Every city of that name. */
function citiesNamed(text: string, states: readonly StateCities[]): City[] {
  const wanted = comparable(text);
  return states.flatMap(({ state, name, cities }) => {
    const endings = [` ${comparable(state)}`, ` ${comparable(name)}`];
    const ending = endings.find((each) => wanted.endsWith(each));
    const bare = ending ? wanted.slice(0, -ending.length) : wanted;
    return cities
      .filter(([city]) => mayBe(city, wanted) && [bare, wanted].includes(comparable(city)))
      .map(([city, latitude, longitude]) => ({ label: `${city}, ${state}`, latitude, longitude }));
  });
}

/** A quick test before names are compared: most differ in their first letter, and only a plain letter is compared as it is written. */
const mayBe = (city: string, wanted: string): boolean =>
  !/^[a-z]/i.test(city) || city.charAt(0).toLowerCase() === wanted.charAt(0);

const own = new WeakMap<readonly Clinic[], StateCities[]>();

/** The cities of the feed itself, state by state. Collected once for each list. */
export function citiesOfClinics(clinics: readonly Clinic[]): StateCities[] {
  const known = own.get(clinics) ?? readCities(clinics);
  own.set(clinics, known);
  return known;
}

function readCities(clinics: readonly Clinic[]): StateCities[] {
  const states = new Map(statesOf(clinics).map((state) => [state, [] as Row[]]));
  for (const { address, geo } of clinics) {
    const cities = states.get(address.addressRegion?.toUpperCase() ?? '');
    if (cities && geo && address.addressLocality)
      cities.push([address.addressLocality, geo.latitude, geo.longitude]);
  }
  const list: StateCities[] = [];
  states.forEach((cities, state) => list.push({ state, name: state, cities }));
  return list;
}
