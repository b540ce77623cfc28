import type { Point } from '../clinic/geo.ts';
import { unmeasured, type Result } from '../clinic/result.ts';
import { hasTrait } from '../filters/traits.ts';
import { stateNamed, stateOf, type State } from '../places/states.ts';
import { named } from './clinic-names.ts';
import { withPhone } from './clinic-phones.ts';
import type { Known, Outcome } from './outcome.ts';
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
  known: Known = 'exactly',
  others: readonly Suggestion[] = [],
): Answer {
  const outcome: Outcome = { kind: 'near', place, known, others };
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
export function inState(
  { clinics }: SearchableList,
  { code, name }: State,
  others: readonly Suggestion[] = [],
): Answer | undefined {
  const results = clinics.filter((each) => stateOf(each)?.code === code).map(unmeasured);
  if (results.length === 0) return undefined;
  return { outcome: { kind: 'state', state: name, others }, results, kind: 'city' };
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

/** The clinics that have a phone number; all where none has. */
export function byPhone(list: SearchableList, phone: string): Answer {
  const results = withPhone(list.clinics, phone);
  return results.length > 0
    ? { outcome: { kind: 'phone', phone, known: true }, results, kind: 'name' }
    : everyClinic(list, { kind: 'phone', phone, known: false });
}

/** What a suggestion stands for; undefined where the list has nothing of it. */
export function ofSuggestion(list: SearchableList, suggestion: Suggestion): Answer | undefined {
  const { kind, label, point, wide, id } = suggestion;
  if (point) return nearPlace(list, label, point, 'city', wide ? 'wide' : 'exactly');
  if (kind === 'service') return withService(list, suggestion);
  if (kind === 'state') return inState(list, stateNamed(id!)!);
  const results = list.clinics.filter((each) => each.id === id).map(unmeasured);
  if (kind !== 'clinic' || results.length === 0) return undefined;
  return { outcome: { kind: 'named', text: label }, results, kind: 'name' };
}
