import { DAY } from '../../shared/time.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { isAbroad } from './abroad.ts';
import { whereabouts, type ClinicHours, type HoursSettings } from './clinic-hours.ts';
import { federalHolidays } from './holidays.ts';
import { isOutdated, knowsAHoliday, REVIEW_LASTS } from './doubts.ts';
import { warning, type Problem } from '../clinic/problem.ts';

/** A list of clinics, and how its editor finds a field in it. */
interface List {
  readonly clinics: readonly Clinic[];
  readonly placeOf: (clinic: Clinic, field: string) => string;
}

/**
 * What an editor should mend in the hours of a list: each text that cannot be read, and once for the
 * whole list whatever keeps a patient from knowing whether a clinic is open.
 */
export function hoursProblems(
  { clinics, placeOf }: List,
  hours: ClinicHours,
  { timezone, holidays, clock }: HoursSettings,
): Problem[] {
  const unread = clinics.flatMap((clinic) =>
    hours
      .of(clinic)
      .problems.map(({ field, message, fix }) =>
        warning(placeOf(clinic, field), 'hours', message, fix),
      ),
  );
  const today = Math.floor(clock.now() / DAY);
  const holidaysToCome = federalHolidays(today, today + 366);
  const readable = clinics.filter((clinic) => hours.of(clinic).schedule);
  const advise = (
    some: readonly Clinic[],
    field: string,
    code: 'no-zone' | 'no-holiday' | 'not-reviewed',
    message: string,
    fix: string,
  ): readonly Problem[] =>
    some.length > 0
      ? [warning(placeOf(some[0]!, field), code, `${message} (${counted(some.length)}).`, fix)]
      : [];
  const outdated = readable.filter(({ lastReviewed }) => isOutdated(lastReviewed, today));
  return [
    ...advise(
      timezone ? [] : readable.filter((clinic) => !clinic.timezone),
      'timezone',
      'no-zone',
      'hours without a time zone, so visitors do not read whether it is open now',
      'Add timezone="America/Phoenix", or your zone, to the tag, or a timezone to each clinic.',
    ),
    ...advise(
      holidays === 'off'
        ? []
        : readable.filter(
            (clinic) =>
              !isAbroad(whereabouts(clinic, { timezone })) &&
              !knowsAHoliday(hours.of(clinic), holidaysToCome),
          ),
      'specialOpeningHoursSpecification',
      'no-holiday',
      'the hours name no holiday of the next year, so visitors read "call to check" on those days',
      'Add the days on which it is closed to specialOpeningHoursSpecification (in a table, to a column holiday hours), or PH off to openingHours.',
    ),
    ...advise(
      outdated,
      'lastReviewed',
      'not-reviewed',
      `nobody has checked the hours for ${REVIEW_LASTS} days, so visitors read "call to check"`,
      'Check the hours, then write the day into lastReviewed.',
    ),
    ...unread,
  ];
}

const counted = (count: number): string =>
  count === 1 ? '1 clinic' : `${count} clinics, of which this is the first`;
