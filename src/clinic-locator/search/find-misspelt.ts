import type { StateCities } from '../places/city.ts';
import { cityLists } from '../places/place-files.ts';
import { haystackOf, likeNames, misspelt } from '../places/misspelling.ts';
import { cityAndState } from '../places/states.ts';
import { everyClinic, ofSuggestion, type Answer } from './answer.ts';
import { ALTERNATIVES } from './place-answer.ts';
import type { SearchableList } from './searchable-list.ts';
import type { Suggestion } from './suggestion-index.ts';

/**
 * What a misspelt text means: one slip a word is taken for the name that it is like, two are only asked
 * about. Undefined where it is like nothing that is known.
 *
 * @param typed what the visitor reads as not found
 */
export async function findMisspelt(
  text: string,
  typed: string,
  list: SearchableList,
): Promise<Answer | undefined> {
  const { tools } = list;
  const parts = cityAndState(text);
  const suggestions = await list.suggestions();
  const name = parts ? parts.city : text;
  // with a state in the text, its own cities are meant
  const ofState = parts ? (await cityLists(tools.files, [parts.state.code])).flatMap(citiesOf) : [];
  const labels = haystackOf(ofState.map(nameOf));
  const found = [
    ...misspelt(name, labels).map((at) => ofState[at]!),
    ...(await tools.runInSlices(suggestions.meant(name))),
  ];
  const ending = parts ? `, ${parts.state.code}` : '';
  const [best, ...others] = distinct([
    ...found.filter(({ label }) => label.endsWith(ending)),
    ...found.filter(({ label }) => !label.endsWith(ending)),
  ]);
  const answer = best && ofSuggestion(list, best);
  if (best && answer)
    return {
      ...answer,
      outcome: {
        kind: 'meant',
        text: typed,
        meant: best.label,
        place: best.point ? best.label : '',
        others: others.slice(0, ALTERNATIVES),
      },
    };
  const like = [
    ...likeNames(name, labels).map((at) => ofState[at]!),
    ...(await tools.runInSlices(suggestions.like(name))).filter(({ label }) =>
      label.endsWith(ending),
    ),
  ];
  return like.length > 0
    ? everyClinic(list, {
        kind: 'unknown',
        text: typed,
        addState: false,
        others: distinct(like).slice(0, ALTERNATIVES),
      })
    : undefined;
}

const citiesOf = ({ state, cities }: StateCities): Suggestion[] =>
  cities.map(([city, latitude, longitude]) => ({
    kind: 'city',
    label: `${city}, ${state}`,
    point: { latitude, longitude },
  }));

const nameOf = ({ label }: Suggestion): string => label.replace(/, [^,]*$/, '');

function distinct(all: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return all.filter(({ label }) => !seen.has(label) && seen.add(label));
}
