import { hasHours, type Clinic } from '../clinic/clinic.ts';
import type { Result } from '../clinic/result.ts';
import { openFirst, parseWanted, type ClinicHours, type Wanted } from '../hours/clinic-hours.ts';
import { applyFilters } from '../filters/apply-filters.ts';
import { noConditions, type Conditions } from '../filters/conditions.ts';
import type { Answer } from './answer.ts';

/** What a visitor wishes besides the place. */
export interface Wishes {
  readonly conditions: Conditions;
  /** In the order of the alphabet rather than by distance. */
  readonly byName: boolean;
}

export const noWishes: Wishes = { conditions: noConditions, byName: false };

/** An answer with the visitor's wishes applied: what the list and the map draw. */
export interface Found extends Wishes {
  readonly answer: Answer;
  /** The conditions that clinics were asked to meet: without a place there is no radius. */
  readonly asked: Conditions;
  /** The clinics that have all that was asked; where none has, all of them. */
  readonly results: readonly Result[];
  /** True where no clinic has all that was asked. */
  readonly relaxed: boolean;
  /** The day and time asked for; undefined where that is now. */
  readonly wanted: Wanted | undefined;
  /** How many are open then; they come first. */
  readonly openThen: number | undefined;
}

/** Narrows an answer and puts it in order. */
export function arrange(answer: Answer, { conditions, byName }: Wishes, hours: ClinicHours): Found {
  const isOpen = (clinic: Clinic) => hours.now(clinic).state === 'open';
  // the middle of a whole state is no place that anyone means by "within 25 miles"
  const placed = answer.from !== undefined && answer.outcome.kind !== 'no-clinic-in';
  const asked = placed ? conditions : { ...conditions, radius: null };
  const { radius, filters, openAt } = asked;
  const { results, relaxed } =
    radius !== null || filters.length > 0
      ? applyFilters(answer.results, asked, isOpen)
      : { results: answer.results, relaxed: false };
  const ordered = byName ? inAlphabet(results) : results;
  // a list that tells no hours has no answer to when
  const wanted = ordered.some(({ clinic }) => hasHours(clinic)) ? parseWanted(openAt) : undefined;
  const then = wanted && openFirst(ordered, wanted, hours);
  return {
    conditions,
    asked,
    byName,
    answer,
    results: closedLast(then?.results ?? ordered),
    relaxed,
    wanted,
    openThen: then?.open,
  };
}

/** A clinic that is closed, whatever its hours say, comes after all others. */
function closedLast(results: readonly Result[]): readonly Result[] {
  const isClosed = ({ clinic: { status } }: Result) =>
    status === 'closed' || status === 'temporarily closed';
  if (!results.some(isClosed)) return results;
  return [...results.filter((each) => !isClosed(each)), ...results.filter(isClosed)];
}

/** In the order of the alphabet; a number within a name counts as one. */
function inAlphabet(results: readonly Result[]): Result[] {
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  return results.slice().sort((a, b) => compare(a.clinic.name, b.clinic.name));
}
