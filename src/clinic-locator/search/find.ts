import type { Point } from '../clinic/geo.ts';
import { findCity } from '../places/city.ts';
import { cityNamed } from '../places/find-city.ts';
import { zipPlace } from '../places/find-zip.ts';
import { cityLists } from '../places/place-files.ts';
import { cityAndState, stateNamed } from '../places/states.ts';
import {
  byTheirName,
  everyClinic,
  inState,
  nearHere,
  nearPlace,
  ofSuggestion,
  withService,
  type Answer,
} from './answer.ts';
import { parseQuery } from './query.ts';
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
      return suggestion.kind === 'zip'
        ? findText(suggestion.label, list)
        : ofSuggestion(list, suggestion);
    }
    case 'text':
      return question.text.trim() === ''
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
    case 'words':
      return (
        (await findPlace(query.text, list)) ??
        byTheirName(list, query.text) ??
        (await findMisspelt(query.text, list)) ??
        everyClinic(list, { kind: 'unknown', text: query.text })
      );
  }
}

async function findByZip(zip: string, list: SearchableList): Promise<Answer> {
  const place = await zipPlace(zip, list.clinics, list.tools.files);
  return place
    ? nearPlace(list, zip, place, 'zip', place.known)
    : everyClinic(list, { kind: 'unknown-zip', zip });
}

/** A city, a state, a city of a state without clinics, or the very name of a service. */
async function findPlace(text: string, list: SearchableList): Promise<Answer | undefined> {
  const { clinics, tools, ranking } = list;
  const city = await cityNamed(text, clinics, tools.files, ranking.away);
  if (city) return nearPlace(list, city.label, city, 'city');
  const state = stateNamed(text);
  const answer = state && inState(list, state);
  if (answer) return answer;
  const parts = cityAndState(text);
  if (parts) {
    const lists = await cityLists(tools.files, [parts.state.code]);
    const other = findCity(parts.city, lists, ranking.away);
    if (other) return nearPlace(list, other.label, other, 'city');
  }
  const service = (await list.suggestions()).service(text);
  return service && withService(list, service);
}

/** Other meanings of a misspelt text that are offered beside the first. */
const ALTERNATIVES = 3;

/** What a misspelt text means; undefined where it is like nothing that is known. */
async function findMisspelt(text: string, list: SearchableList): Promise<Answer | undefined> {
  const parts = cityAndState(text);
  const suggestions = await list.suggestions();
  const found = await list.tools.runInSlices(suggestions.meant(parts ? parts.city : text));
  // with a state in the text, its own cities come first
  const isOfState = ({ label }: Suggestion) =>
    parts !== undefined && label.endsWith(`, ${parts.state.code}`);
  const [best, ...others] = [
    ...found.filter(isOfState),
    ...found.filter((each) => !isOfState(each)),
  ];
  const answer = best && ofSuggestion(list, best);
  if (!best || !answer) return undefined;
  return {
    ...answer,
    outcome: {
      kind: 'meant',
      text,
      meant: best.label,
      place: best.point ? best.label : '',
      others: others.slice(0, ALTERNATIVES),
    },
  };
}
