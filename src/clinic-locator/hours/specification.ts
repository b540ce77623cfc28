import { isRecord, show } from '../clinic/problem.ts';
import type { Report } from './report.ts';
import type { Schedule } from './schedule.ts';
import { daysOf, rangeOf, writtenTimes, timesOf } from './specification-fields.ts';
import { specificationRules, type SpecifiedHours } from './specification-rules.ts';

const MAX = 500;
const DAYS_FIX = 'Write Monday, Tuesday and so on, or PublicHolidays.';
const TIMES_FIX = 'Write opens and closes as 08:00 and 17:30; leave both out where it is closed.';
const DATES_FIX = 'Write validFrom and validThrough as 2026-12-25, the first and the last day.';

const isBounded = (range: SpecifiedHours['range']): boolean =>
  range !== undefined && Number.isFinite(range.through - range.from);

/**
 * Reads the entries of `openingHoursSpecification`. An entry without times closes its days.
 *
 * @param special true for `specialOpeningHoursSpecification`, whose entries must have dates
 * @returns `undefined` where the days of an entry cannot be read, because it might be about any day; a
 *   special entry is left out instead, and the schedule is unclear
 */
export function parseSpecifications(
  list: readonly unknown[],
  field: string,
  special: boolean,
  report: Report,
): Schedule | undefined {
  const specified: SpecifiedHours[] = [];
  let lost = list.length > MAX;
  let unclear = false;
  if (lost) report(field, `has more than ${MAX} entries.`, 'Leave out what is past.');

  list.slice(0, MAX).forEach((entry, index) => {
    const at = `${field}[${index}]`;
    const days = isRecord(entry) ? daysOf(entry) : undefined;
    if (!isRecord(entry) || !days) {
      const named: unknown = isRecord(entry) ? entry['dayOfWeek'] : entry;
      report(at, `${show(named)} cannot be read as a day.`, DAYS_FIX);
      lost = true;
      return;
    }
    const range = rangeOf(entry);
    const text = writtenTimes(entry);
    if (range === 'unreadable' || (special && !isBounded(range))) {
      report(at, 'has dates that are missing or cannot be read.', DATES_FIX);
      unclear = true;
      if (!special) specified.push({ days, range: undefined, hours: { spans: null, text } });
      return;
    }
    const { spans, unclear: odd } = timesOf(entry);
    if (!spans) report(at, `${show(text)} cannot be read as hours.`, TIMES_FIX);
    if (odd) report(at, `${show(text)} reads as open at night.`, TIMES_FIX);
    unclear ||= odd;
    specified.push({ days, range, hours: spans ? { spans } : { spans, text } });
  });

  if (lost && !special) return undefined;
  const rules = specificationRules(specified, () =>
    report(field, 'says that it is open and that it is closed on the same day.', TIMES_FIX),
  );
  return { rules, unclear: unclear || lost };
}
