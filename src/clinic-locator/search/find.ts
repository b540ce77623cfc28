import { keysOf } from '../../shared/collections.ts';
import type { Point } from '../clinic/geo.ts';
import { middleOf } from '../places/city.ts';
import { zipPlace } from '../places/find-zip.ts';
import {
  asCounty,
  endOfAddress,
  withCompass,
  withoutDirection,
  withoutFillers,
} from '../places/phrasings.ts';
import { cityAndState, stateNamed, surelyState } from '../places/states.ts';
import { cleaned } from '../places/typed-text.ts';
import {
  byPhone,
  byTheirName,
  everyClinic,
  nearHere,
  nearPlace,
  ofSuggestion,
  withService,
  type Answer,
} from './answer.ts';
import { findMisspelt } from './find-misspelt.ts';
import { findFarPlace, findPlace, isSpread } from './place-answer.ts';
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
  const wide = distinct(...exact.map(withoutDirection), ...exact.map(asCounty)).filter(
    (each) => !exact.includes(each),
  );
  return (
    (await firstOf(exact, (each) => findPlace(each, list))) ??
    (await findService(text, list)) ??
    byTheirName(list, text) ??
    (await firstOf(exact, (each) => noClinicIn(each, list))) ??
    (await firstOf(wide, (each) => findPlace(each, list, true))) ??
    (await firstOf(exact, (each) => findFarPlace(each, list))) ??
    (await firstOf(wide, (each) => findFarPlace(each, list, true))) ??
    (withoutFillers(text) === '' ? everyClinic(list, { kind: 'ask-here' }) : undefined) ??
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
  return keysOf(seen).flatMap((each) => each ?? []);
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

/** The very name of a service. */
async function findService(text: string, list: SearchableList): Promise<Answer | undefined> {
  const service = (await list.suggestions()).service(text);
  return service && withService(list, service);
}

/** A state by its name; it has no clinic, or it had been found. Those around it are listed. */
async function noClinicIn(text: string, list: SearchableList): Promise<Answer | undefined> {
  const state = surelyState(text) ?? stateNamed(text);
  if (!state) return undefined;
  const cities = await list.tools.files.stateCities(state.code);
  const from = cities && middleOf(cities);
  const outcome = { kind: 'no-clinic-in', state: state.name } as const;
  return from
    ? {
        ...nearPlace(list, state.name, from, 'city'),
        outcome: { ...outcome, place: state.name },
      }
    : everyClinic(list, { ...outcome, place: '' });
}
