import { likeliest, type City } from '../places/city.ts';
import { FEW_STATES, largePlacesNamed, meaningsOf } from '../places/find-place.ts';
import { cityAndState, stateNamed, statesOf, type State } from '../places/states.ts';
import { inState, nearPlace, type Answer } from './answer.ts';
import type { SearchableList } from './searchable-list.ts';
import type { Suggestion } from './suggestion-index.ts';

/** Other meanings of a text that are offered beside the first. */
export const ALTERNATIVES = 3;

const cityOf = ({ label, latitude, longitude, wide }: City): Suggestion => ({
  kind: 'city',
  label,
  point: { latitude, longitude },
  wide,
});

/** A town of a state's name is offered beside the state from so many people on. */
const TOWN = 5000;
/** A place is offered beside a larger one of its name that has not more than so many times its people. */
const TIMES = 50;

/** The largest first. */
const worthOffering = (places: readonly City[]): readonly City[] => {
  const sorted = places.slice().sort((a, b) => b.population - a.population);
  const largest = sorted[0]?.population ?? 0;
  return sorted.filter(({ population }) => population * TIMES >= largest);
};

/** A state that is offered beside a city, which may have the same name. */
const besideCity = ({ code, name }: State, city: City | undefined): Suggestion => ({
  kind: 'state',
  label: city?.label.startsWith(name) ? `${name} State` : name,
  id: code,
});

/**
 * A state, a city, a county or a region.
 *
 * @param wide whether a part of the place, or what lies around it, was asked for
 */
export async function findPlace(
  text: string,
  list: SearchableList,
  wide = false,
): Promise<Answer | undefined> {
  const { clinics, tools, ranking } = list;
  const { state, places, placeFirst } = await meaningsOf(text, {
    clinics,
    files: tools.files,
    away: ranking.away,
  });
  if (state && !(places.length > 0 && placeFirst)) {
    const towns = worthOffering(places).filter(({ population }) => population >= TOWN);
    return inState(list, state, towns.slice(0, ALTERNATIVES).map(cityOf));
  }
  // all of the District is its city
  const others = state && state.code !== 'DC' ? [besideCity(state, places[0])] : [];
  return nearFirst(places, list, wide, others);
}

/** A large city or county of a state without clinics. */
export async function findFarPlace(
  text: string,
  list: SearchableList,
  wide = false,
): Promise<Answer | undefined> {
  // where the clinics are in many states, these were looked through already; so was what has a state in it
  if (isSpread(list) || cityAndState(text) || stateNamed(text)) return undefined;
  const places = await largePlacesNamed(text, list.tools.files);
  return nearFirst(likeliest(places, list.ranking.away), list, wide);
}

function nearFirst(
  places: readonly City[],
  list: SearchableList,
  wide: boolean,
  others: readonly Suggestion[] = [],
): Answer | undefined {
  const [best] = places;
  if (!best) return undefined;
  const more = worthOffering(places).filter((each) => each !== best);
  const offered = [...others, ...more.map(cityOf)].slice(0, ALTERNATIVES);
  const known = wide || best.wide ? 'wide' : 'exactly';
  return nearPlace(list, best.label, best, 'city', known, offered);
}

/** Whether the clinics are in so many states that a city's name alone says little. */
export const isSpread = ({ clinics }: SearchableList): boolean =>
  statesOf(clinics).length > FEW_STATES;
