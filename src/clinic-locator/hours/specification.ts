import { isRecord, show } from '../clinic/problem.ts';
import type { Report } from './hours-problem.ts';
import type { Schedule } from './schedule.ts';
import { daysOf, rangeOf, rawTimes, timesOf } from './specification-fields.ts';
import { rulesFrom, type Statement } from './statements.ts';

const MAX = 500;
const DAYS_FIX = 'Write Monday, Tuesday and so on, or PublicHolidays.';
const TIMES_FIX = 'Write opens and closes as 08:00 and 17:30; leave both out where it is closed.';
const DATES_FIX = 'Write validFrom and validThrough as 2026-12-25, the first and the last day.';

const isBounded = (range: Statement['range']): boolean =>
  range !== undefined && Number.isFinite(range.through - range.from);

/**
 * Reads the entries of `openingHoursSpecification`, or of `specialOpeningHoursSpecification`, which
 * must have dates. Entries without times close their days; of days that no entry names nothing is
 * said here.
 *
 * @returns undefined where nobody can tell which days an entry is for; among special ones it is left
 *   out instead, and the whole is unclear
 */
export function parseSpecifications(
  list: readonly unknown[],
  field: string,
  special: boolean,
  report: Report,
): Schedule | undefined {
  const statements: Statement[] = [];
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
    const text = rawTimes(entry);
    if (range === 'unreadable' || (special && !isBounded(range))) {
      report(at, 'has dates that are missing or cannot be read.', DATES_FIX);
      unclear = true;
      if (!special) statements.push({ days, range: undefined, slot: { spans: null, text } });
      return;
    }
    const { spans, unclear: odd } = timesOf(entry);
    if (!spans) report(at, `${show(text)} cannot be read as hours.`, TIMES_FIX);
    if (odd) report(at, `${show(text)} reads as open at night.`, TIMES_FIX);
    unclear ||= odd;
    statements.push({ days, range, slot: spans ? { spans } : { spans, text } });
  });

  if (lost && !special) return undefined;
  const rules = rulesFrom(statements, () =>
    report(field, 'says that it is open and that it is closed on the same day.', TIMES_FIX),
  );
  return { rules, unclear: unclear || lost };
}
