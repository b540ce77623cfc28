import { isRecord, show } from '../clinic/problem.ts';
import { spelledTimes } from './certain-spelling.ts';
import { isMidnight } from './day-hours.ts';
import { dayIn, itemOf, withDays, type Item } from './entry-days.ts';
import type { EntryWords } from './entry-words.ts';
import type { Report } from './report.ts';
import type { Schedule, Span } from './schedule.ts';
import { EVERY_DAY, rangeOf, writtenEntry } from './specification-fields.ts';
import { specificationRules, type SpecifiedHours } from './specification-rules.ts';

const MAX = 500;
const DAYS_FIX = 'Write Monday, Tuesday and so on, or PublicHolidays.';
const TIMES_FIX = 'Write opens and closes as 08:00 and 17:30; leave both out where it is closed.';
const DATES_FIX = 'Write validFrom and validThrough as 2026-12-25, the first and the last day.';
const WORDS_FIX = 'Write { "dayOfWeek": "Monday", "opens": "08:00", "closes": "17:00" }.';
const MIDNIGHT_FIX =
  'Write 00:00 and 23:59 where it is open all day; leave the times out where it is closed.';

const isBounded = (range: SpecifiedHours['range']): boolean =>
  range !== undefined && Number.isFinite(range.through - range.from);

/**
 * Reads the entries of `openingHoursSpecification`, in schema.org's words or in the words of others. An
 * entry of schema.org without times closes its days.
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

  const entries = list.slice(0, MAX);
  const read = withDays(entries.map((entry) => itemOf(isRecord(entry) ? entry : {})));
  let likely = read.likely;
  if (likely) report(field, 'has numbers for days; 1 is taken for Monday, as is likely.', DAYS_FIX);
  const zones: string[] = [];

  read.items.forEach(({ entry, words, hours, days }, index) => {
    const at = `${field}[${index}]`;
    const written = entries[index];
    if (!isRecord(written) || !days) {
      const named = isRecord(written) ? dayIn(words) : written;
      const { unknown } = words;
      if (named === undefined && isRecord(written))
        report(
          at,
          unknown.length > 0
            ? `says nothing of its day in words that are known; ${unknown.join(', ').slice(0, 100)} is not.`
            : 'names no day.',
          WORDS_FIX,
        );
      else report(at, `${show(named)} cannot be read as a day.`, DAYS_FIX);
      lost = true;
      return;
    }
    const range = rangeOf(entry);
    const text = writtenTimes(words);
    if (range === 'unreadable' || (special && !isBounded(range))) {
      report(at, 'has dates that are missing or cannot be read.', DATES_FIX);
      unclear = true;
      if (!special) specified.push({ days, range: undefined, hours: { spans: null, text } });
      return;
    }
    const { spans, note } = hours;
    const isSilent = text === '' && words.unknown.length === 0;
    if (!spans)
      report(
        at,
        isSilent
          ? 'says neither when it opens nor that it is closed.'
          : `${show(text)} cannot be read as hours.`,
        TIMES_FIX,
      );
    if (hours.unclear) report(at, `${show(text)} reads as open at night.`, TIMES_FIX);
    if (spans && hours.likely) report(at, ...likelyReport(words, text, spans));
    unclear ||= hours.unclear === true;
    likely ||= hours.likely === true;
    zones.push(...(hours.zones ?? []));
    specified.push({
      days,
      range,
      hours: spans ? { spans, note } : { spans, text: text || undefined },
    });
  });

  if (lost && !special) return undefined;
  const rules = specificationRules(
    isNeverOpen(read.items, field, report) ? unknownWeek(specified) : specified,
    () => report(field, 'says that it is open and that it is closed on the same day.', TIMES_FIX),
  );
  return { rules, unclear: unclear || lost, likely, zones };
}

const writtenTimes = ({ fields }: EntryWords): string => {
  const { opens, closes, hours, note } = fields;
  return writtenEntry({ opens, closes, hours, note });
};

const likelyReport = (
  { unknown }: EntryWords,
  text: string,
  spans: readonly Span[],
): readonly [message: string, fix: string] =>
  unknown.length > 0
    ? [
        `has words that are not known, so visitors read "call to check": ${unknown.join(', ').slice(0, 100)}.`,
        WORDS_FIX,
      ]
    : [
        `${show(text)} is likely, not certain, so visitors read "call to check".`,
        `Write ${spelledTimes(spans)}, with opens and closes each by itself.`,
      ];

/** A whole week of 00:00–00:00: schema.org closes it, but whoever writes so may well mean all day. */
function isNeverOpen(items: readonly Item[], field: string, report: Report): boolean {
  const nights = items.filter(({ words, entry }) => {
    const { opens, closes } = words.fields;
    return isMidnight(opens) && isMidnight(closes) && rangeOf(entry) === undefined;
  });
  const never = EVERY_DAY.every((day) => nights.some(({ days }) => days?.includes(day)));
  if (never)
    report(
      field,
      'is 00:00 to 00:00 on every day, which some read as closed, others as all day.',
      MIDNIGHT_FIX,
    );
  return never;
}

const unknownWeek = (all: readonly SpecifiedHours[]): SpecifiedHours[] =>
  all.map((each) => (each.range ? each : { ...each, hours: { spans: null, text: '00:00–00:00' } }));
