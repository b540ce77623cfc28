import type { Clinic } from './clinic.ts';
import { fold } from './fold.ts';
import { distance, type Point } from './geo.ts';
import { isRecord } from './problem.ts';

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

/** The state that a text names at its end, after a comma: "Tempe, AZ". */
export function stateIn(text: string): string | undefined {
  return /,\s*([a-z]{2})\.?$/i.exec(text.trim())?.[1]?.toUpperCase();
}

/**
 * The city that the text names: "tempe", "Tempe, AZ" or "Tempe Arizona". Where a name occurs more
 * than once, the one nearest to a clinic is meant.
 */
export function findCity(
  text: string,
  states: readonly StateCities[],
  clinics: readonly Clinic[],
): City | undefined {
  const wanted = fold(text);
  const candidates = states.flatMap(({ state, name, cities }) => {
    const endings = [` ${fold(state)}`, ` ${fold(name)}`];
    const ending = endings.find((each) => wanted.endsWith(each));
    const bare = ending ? wanted.slice(0, -ending.length) : wanted;
    return cities
      .filter(([city]) => fold(city) === bare || fold(city) === wanted)
      .map(([city, latitude, longitude]) => ({ label: `${city}, ${state}`, latitude, longitude }));
  });
  const away = (city: City) =>
    Math.min(...clinics.map(({ geo }) => (geo ? distance(city, geo) : Infinity)));
  return candidates.reduce<City | undefined>(
    (best, each) => (best && away(best) <= away(each) ? best : each),
    undefined,
  );
}

/** The feed's own cities serve where the lists beside the script cannot be had. */
export function citiesOfClinics(clinics: readonly Clinic[]): StateCities[] {
  return statesOf(clinics).map((state) => ({
    state,
    name: state,
    cities: clinics.flatMap(({ address, geo }): Row[] =>
      geo && address.addressLocality && address.addressRegion?.toUpperCase() === state
        ? [[address.addressLocality, geo.latitude, geo.longitude]]
        : [],
    ),
  }));
}
