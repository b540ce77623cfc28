import { isRecord } from '../clinic/problem.ts';
import { parseTexts, parseTextsByDay } from './opening-hours-field.ts';
import type { HoursProblem, Report } from './report.ts';
import type { Rule, Schedule } from './schedule.ts';
import { parseSpecifications } from './specification.ts';
import { writtenEntry } from './specification-fields.ts';
import { joined, listOf, textOf } from './raw-values.ts';

/** The fields of a clinic that tell its hours, under their names in schema.org. */
export interface HoursFields {
  readonly openingHoursSpecification?: unknown;
  /** The same for single dates; or text whose rules all have dates: `2026-12-24 08:00-12:00; Dec 25 off`. */
  readonly specialOpeningHoursSpecification?: unknown;
  /** A text, a list of texts, or an object with a text for each day: `{ Mo: "800AM-430PM" }`. */
  readonly openingHours?: unknown;
}

/** The hours of one clinic. */
export interface Hours {
  /** `null` where no hours are given, or they cannot be read for certain. */
  readonly schedule: Schedule | null;
  /** The feed's own text, where some of it cannot be read. */
  readonly text: string | undefined;
  readonly problems: readonly HoursProblem[];
}

const REGULAR = 'openingHoursSpecification';
const SPECIAL = 'specialOpeningHoursSpecification';
const SIMPLE = 'openingHours';
const DATES_FIX = 'Write, for example, 2026-12-24 08:00-12:00; 2026-12-25 off.';

const hasDates = (rule: Rule): boolean => rule.dates.length > 0 || rule.holidays;

/** A field's value as text for people. */
const writtenIn = (value: unknown): string =>
  joined(
    listOf(value)
      .slice(0, 20)
      .flatMap((each) => {
        if (!isRecord(each)) return [textOf(each)];
        return 'opens' in each
          ? [writtenEntry(each)]
          : Object.keys(each).map((key) => textOf(each[key]));
      }),
  );

/**
 * Reads the hours of a clinic, and guesses nothing: hours that cannot be read for certain are kept as
 * text, without a word on whether the clinic is open. `openingHoursSpecification` comes first.
 * `openingHours` counts where that is missing or cannot be read, and for the dates it names.
 * `specialOpeningHoursSpecification` wins over both on its dates.
 */
export function parseHours(fields: HoursFields): Hours {
  const problems: HoursProblem[] = [];
  const report: Report = (field, message, fix) => problems.push({ field, message, fix });
  const read = (value: unknown, field: string): Schedule | undefined => {
    const list = listOf(value);
    if (list.length === 0) return undefined;
    if (list.some((each) => typeof each === 'string')) return parseTexts(list, field, report);
    return field === SIMPLE && isRecord(value)
      ? parseTextsByDay(value, field, report)
      : parseSpecifications(list, field, field === SPECIAL, report);
  };

  const { openingHoursSpecification, openingHours, specialOpeningHoursSpecification } = fields;
  const regular = read(openingHoursSpecification, REGULAR);
  const simple = read(openingHours, SIMPLE);
  const special = read(specialOpeningHoursSpecification, SPECIAL);
  const base = regular ?? simple;

  const dated = special?.rules.filter(hasDates) ?? [];
  const given = listOf(specialOpeningHoursSpecification).length > 0;
  const lost = given && dated.length < (special?.rules.length ?? 1);
  if (lost) report(SPECIAL, 'has no dates, or cannot be read.', DATES_FIX);

  const rules = [
    ...(base?.rules ?? []),
    ...(regular ? (simple?.rules.filter(hasDates) ?? []) : []),
    ...dated,
  ];
  const unread = simple ? '' : writtenIn(openingHours);
  const unclear = [regular, simple, special].some((each) => each?.unclear) || lost || unread !== '';
  const known = rules.some(({ spans }) => spans !== null);
  const text =
    known && base
      ? unread
      : unread || writtenIn(openingHoursSpecification) || writtenIn(openingHours);
  return { schedule: known ? { rules, unclear } : null, text: text || undefined, problems };
}
