import type { Point } from '../clinic/geo.ts';
import { likeliest, type City } from '../places/city.ts';
import { FEW_STATES, largePlacesNamed, meaningsOf } from '../places/find-place.ts';
import { zipPlace } from '../places/find-zip.ts';
import {
  endOfAddress,
  withCompass,
  withoutDirection,
  withoutFillers,
} from '../places/phrasings.ts';
import { cityAndState, stateNamed, statesOf, surelyState, type State } from '../places/states.ts';
import { cleaned } from '../places/typed-text.ts';
import {
  byPhone,
  byTheirName,
  everyClinic,
  inState,
  nearHere,
  nearPlace,
  ofSuggestion,
  withService,
  type Answer,
} from './answer.ts';
import { findMisspelt } from './find-misspelt.ts';
import { parseQuery, type Query } from './query.ts';
import type { SearchableList } from './searchable-list.ts';
import type { Suggestion } from './suggestion-index.ts';

/** What can be asked of a list. */
export type Question =
  | { readonly kind: 'text'; readonly text: string }
  /** Where the visitor is. */
  | { readonly kind: 'position'; readonly point: Point }
  /** Where the page wants the distances to begin. */
  | { readonly kind: 'center'; readonly point: Point }
  | { readonly kind: 'suggestion'; readonly suggestion: Suggestion };

/**
 * The answer to a question. Where nothing fits, all clinics stay listed and the outcome says why;
 * undefined where a suggestion means nothing in this list.
 */
export async function find(question: Question, list: SearchableList): Promise<Answer | undefined> {
  switch (question.kind) {
    case 'position':
      return nearHere(list, question.point);
    case 'center':
      return { ...nearHere(list, question.point), outcome: { kind: 'all' } };
    case 'suggestion': {
      const { suggestion } = question;
      return suggestion.kind === 'zip' || (suggestion.kind === 'city' && !suggestion.point)
        ? findText(suggestion.label, list)
        : ofSuggestion(list, suggestion);
    }
    case 'text':
      return cleaned(question.text) === ''
        ? everyClinic(list, { kind: 'all' })
        : findText(question.text, list);
  }
}

async function findText(typed: string, list: SearchableList): Promise<Answer> {
  const query = parseQuery(typed);
  switch (query.kind) {
    case 'digits':
      return everyClinic(list, { kind: 'digits' });
    case 'zip':
      return findByZip(query.zip, list);
    case 'phone':
      return byPhone(list, query.phone);
    case 'here':
      return everyClinic(list, { kind: 'ask-here' });
    case 'words':
      return findByWords(query, list);
  }
}

async function findByZip(zip: string, list: SearchableList): Promise<Answer> {
  const place = await zipPlace(zip, list.clinics, list.tools.files);
  return place
    ? nearPlace(list, zip, place, 'zip', place.known)
    : everyClinic(list, { kind: 'unknown-zip', zip });
}

/** Words, from what is certain to what is likely: a place, a service, a name, a part of a place, a place far from the clinics, a misspelling. */
async function findByWords(
  { text, leading }: Extract<Query, { kind: 'words' }>,
  list: SearchableList,
): Promise<Answer> {
  if (leading && (await findPlace(leading.rest, list))) return findByZip(leading.zip, list);
  const exact = distinct(text, withCompass(text), withoutFillers(text), endOfAddress(text));
  const wide = distinct(...exact.map(withoutDirection)).filter((each) => !exact.includes(each));
  return (
    (await firstOf(exact, (each) => findPlace(each, list))) ??
    (await findService(text, list)) ??
    byTheirName(list, text) ??
    (await firstOf(wide, (each) => findPlace(each, list, true))) ??
    (await firstOf(exact, (each) => findFarPlace(each, list))) ??
    (await firstOf(wide, (each) => findFarPlace(each, list, true))) ??
    noClinicIn(text, list) ??
    (await findMisspelt(withoutFillers(text), text, list)) ??
    everyClinic(list, {
      kind: 'unknown',
      text,
      addState: isSpread(list) && !cityAndState(text),
      others: [],
    })
  );
}

const distinct = (...texts: (string | undefined)[]): string[] => {
  const seen = new Set(texts);
  seen.delete('');
  return Array.from(seen).flatMap((each) => each ?? []);
};

async function firstOf(
  texts: readonly string[],
  ask: (text: string) => Promise<Answer | undefined>,
): Promise<Answer | undefined> {
  for (const text of texts) {
    const answer = await ask(text);
    if (answer) return answer;
  }
  return undefined;
}

/** Other meanings of a text that are offered beside the first. */
const ALTERNATIVES = 3;

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
async function findPlace(
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
async function findFarPlace(
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

/** The very name of a service. */
async function findService(text: string, list: SearchableList): Promise<Answer | undefined> {
  const service = (await list.suggestions()).service(text);
  return service && withService(list, service);
}

const isSpread = ({ clinics }: SearchableList): boolean => statesOf(clinics).length > FEW_STATES;

/** A state by its name; it has no clinic, or it had been found. */
function noClinicIn(text: string, list: SearchableList): Answer | undefined {
  const state = surelyState(text) ?? stateNamed(text);
  return state && everyClinic(list, { kind: 'no-clinic-in', state: state.name });
}
