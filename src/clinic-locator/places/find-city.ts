import type { Clinic } from '../clinic/clinic.ts';
import type { Point } from '../clinic/geo.ts';
import { citiesOfClinics, findCity, stateIn, statesOf, type City } from './city.ts';
import { cityLists, type PlaceFiles } from './place-files.ts';

/** The city lists of so many states are fetched without a second thought. */
export const FEW_STATES = 8;

/**
 * The city that a text names. Where there are several, the one nearest to a clinic is meant. The cities
 * of the feed itself serve where a state's list cannot be had.
 *
 * @param away metres from a place to the nearest clinic
 */
export async function cityNamed(
  text: string,
  clinics: readonly Clinic[],
  files: PlaceFiles,
  away: (place: Point) => number,
): Promise<City | undefined> {
  const own = citiesOfClinics(clinics);
  const all = statesOf(clinics);
  const stated = stateIn(text);
  // with clinics in many states, only the states that have a clinic in a city of that name are asked for
  const wanted =
    stated !== undefined
      ? [stated]
      : all.length <= FEW_STATES
        ? all
        : own.filter((each) => findCity(text, [each], () => 0)).map(({ state }) => state);
  const lists = await cityLists(files, wanted);
  return findCity(text, lists, away) ?? findCity(text, own, away);
}
