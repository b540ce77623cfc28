import type { Point } from '../clinic/geo.ts';
import { unmeasured, type Result } from '../clinic/result.ts';
import { hasTrait } from '../filters/traits.ts';
import type { ZipPlace } from '../places/find-zip.ts';
import { stateNamed, type State } from '../places/states.ts';
import { named } from './clinic-names.ts';
import type { Outcome } from './outcome.ts';
import type { SearchableList } from './searchable-list.ts';
import type { Suggestion } from './suggestion-index.ts';

/** What a question came to: clinics in their order, before filters and wishes. */
export interface Answer {
  readonly outcome: Outcome;
  readonly results: readonly Result[];
  /** Where the distances begin; undefined where nothing is measured. */
  readonly from?: Point;
  /** What kind of question it was; undefined where nothing was found. */
  readonly kind?: 'zip' | 'city' | 'name' | 'location';
}

/** Every clinic, in the feed's order. */
export const everyClinic = ({ clinics }: SearchableList, outcome: Outcome): Answer => ({
  outcome,
  results: clinics.map(unmeasured),
});

/** Nearest to a city or a ZIP code first. */
export function nearPlace(
  { ranking }: SearchableList,
  place: string,
  from: Point,
  kind: 'zip' | 'city',
  known: ZipPlace['known'] = 'exactly',
): Answer {
  const outcome: Outcome = { kind: 'near', place, known };
  return { outcome, results: ranking.nearest(from), from, kind };
}

/** Nearest to where the visitor is first. */
export const nearHere = ({ ranking }: SearchableList, from: Point): Answer => ({
  outcome: { kind: 'here' },
  results: ranking.nearest(from),
  from,
  kind: 'location',
});

/** The clinics of a state; undefined where it has none. */
export function inState({ clinics }: SearchableList, { code, name }: State): Answer | undefined {
  const results = clinics
    .filter(({ address }) => stateNamed(address.addressRegion ?? '')?.code === code)
    .map(unmeasured);
  if (results.length === 0) return undefined;
  return { outcome: { kind: 'state', state: name }, results, kind: 'city' };
}

/** The clinics that offer a service. */
export const withService = ({ clinics }: SearchableList, { label, id }: Suggestion): Answer => ({
  outcome: { kind: 'service', service: label },
  results: clinics.filter((each) => hasTrait(each, id!)).map(unmeasured),
  kind: 'name',
});

/** The clinics whose name has the words of the text; undefined where no name has. */
export function byTheirName({ clinics }: SearchableList, text: string): Answer | undefined {
  const results = named(clinics, text);
  return results.length > 0
    ? { outcome: { kind: 'named', text }, results, kind: 'name' }
    : undefined;
}

/** What a suggestion stands for; undefined where the list has nothing of it. */
export function ofSuggestion(list: SearchableList, suggestion: Suggestion): Answer | undefined {
  const { kind, label, point, id } = suggestion;
  if (point) return nearPlace(list, label, point, 'city');
  if (kind === 'service') return withService(list, suggestion);
  if (kind === 'state') return inState(list, { code: id!, name: label });
  const results = list.clinics.filter((each) => each.id === id).map(unmeasured);
  if (kind !== 'clinic' || results.length === 0) return undefined;
  return { outcome: { kind: 'named', text: label }, results, kind: 'name' };
}
