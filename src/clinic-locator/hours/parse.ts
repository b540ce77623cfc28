import { isRecord } from '../clinic/problem.ts';
import { isAbroad, type Whereabouts } from './abroad.ts';
import { isDayTable, parseDayTable } from './day-table.ts';
import { parseTexts } from './opening-hours-field.ts';
import { joined, listOf, textOf } from './raw-values.ts';
import type { HoursProblem, Report } from './report.ts';
import { isShort, type Rule, type Schedule } from './schedule.ts';
import { parseSpecifications } from './specification.ts';
import { writtenEntry } from './specification-fields.ts';
import { isSameZone } from './zone-words.ts';

/** The fields of a clinic that tell its hours, under their names in schema.org. */
export interface HoursFields {
  readonly openingHoursSpecification?: unknown;
  /** The same for single dates; or text whose rules all have dates: `2026-12-24 08:00-12:00; Dec 25 off`. */
  readonly specialOpeningHoursSpecification?: unknown;
  /** A text, a list of texts, or objects: `{ Mo: "800AM-430PM" }`, `[{ day: "Monday", open: …, close: … }]`. */
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
const ABROAD_FIX = 'Write the dates, for example 2026-12-25 off.';
const ZONE_FIX =
  'Take the zone out of the hours, and write it as timezone, for example America/Phoenix.';

const hasDates = (rule: Rule): boolean => rule.dates.length > 0 || rule.holidays;

/** A field's value as text for people. */
const writtenIn = (value: unknown): string =>
  joined(
    listOf(value)
      .slice(0, 20)
      .flatMap((each) => {
        if (!isRecord(each)) return [textOf(each) ?? writtenEntry({ each })];
        return isDayTable(each)
          ? Object.keys(each).map((key) => textOf(each[key]) ?? writtenEntry({ [key]: each[key] }))
          : [writtenEntry(each)];
      }),
  );

/** The names under which a list of texts, one for each day, stands inside an object. */
const TEXTS = ['weekday_text', 'weekdayText', 'weekdayDescriptions'];

/** Reads the value of a field by its shape. */
function readValue(value: unknown, field: string, report: Report): Schedule | undefined {
  const list = listOf(value);
  if (list.length === 0) return undefined;
  if (list.some((each) => typeof each === 'string')) return parseTexts(list, field, report);
  if (field === SPECIAL) return parseSpecifications(list, field, true, report);
  if (isRecord(value)) {
    const texts = TEXTS.map((key) => listOf(value[key])).find((each) => each.length > 0);
    if (texts) return parseTexts(texts, field, report);
    const keys = Object.keys(value);
    if (keys.length === 0) return undefined;
    if (keys.length < 8 && keys.every((key) => /^\d$/.test(key)))
      return parseSpecifications(
        keys.map((key) => numbered(key, value[key])),
        field,
        false,
        report,
      );
  }
  if (list.every((each) => isRecord(each) && isDayTable(each)))
    return parseDayTable(
      Object.fromEntries(list.slice(0, 50).flatMap((each) => Object.entries(each as object))),
      field,
      report,
    );
  // a list of pairs: which of its days is the first is not known
  const entries = list.every(Array.isArray) ? list.map((hours) => ({ hours })) : list;
  return parseSpecifications(entries, field, false, report);
}

const numbered = (key: string, value: unknown): unknown =>
  isRecord(value) ? { ...value, day: Number(key) } : { day: Number(key), hours: value };

/** Whether a week is given for a part of the year alone, such as summer. */
const isPartOfWeek = (rule: Rule): boolean => !isShort(rule) && rule.week.some((weeks) => !weeks);

/**
 * Public holidays are known of the United States alone: abroad, those of a clinic's own country are not
 * known, so a rule for them decides nothing.
 */
const withoutHolidays = (rules: readonly Rule[]): Rule[] =>
  rules
    .filter(({ holidays, week }) => !holidays || week.some(Boolean))
    .map((rule) => ({ ...rule, holidays: false }));

/**
 * Reads the hours of a clinic, and guesses nothing: what is not certain is marked as likely or kept as
 * text, without a word on whether the clinic is open. `openingHoursSpecification` comes first.
 * `openingHours` counts where that is missing, cannot be read or is about dates alone, and for the dates
 * it names. `specialOpeningHoursSpecification` wins over both on its dates.
 */
export function parseHours(fields: HoursFields, where: Whereabouts = {}): Hours {
  const problems: HoursProblem[] = [];
  const report: Report = (field, message, fix) => problems.push({ field, message, fix });
  const { openingHoursSpecification, openingHours, specialOpeningHoursSpecification } = fields;
  const regular = readValue(openingHoursSpecification, REGULAR, report);
  const simple = readValue(openingHours, SIMPLE, report);
  const special = readValue(specialOpeningHoursSpecification, SPECIAL, report);
  const all = [regular, simple, special];

  // dates alone are added to the hours of the rest of the year
  const isDated = regular?.rules.every((rule) => rule.dates.length > 0) === true;
  const beneath = isDated && simple?.rules.some((rule) => !hasDates(rule)) ? simple : undefined;
  const base = regular ?? simple;

  const dated = special?.rules.filter(hasDates) ?? [];
  const given = listOf(specialOpeningHoursSpecification).length > 0;
  const lost = given && dated.length < (special?.rules.length ?? 1);
  if (lost) report(SPECIAL, 'has no dates, or cannot be read.', DATES_FIX);

  const written = [
    ...(beneath?.rules ?? []),
    ...(base?.rules ?? []),
    ...(regular && !beneath ? (simple?.rules.filter(hasDates) ?? []) : []),
    ...dated,
  ];
  const hasHolidays = written.some(({ holidays }) => holidays);
  const abroad = isAbroad(where) && hasHolidays;
  if (abroad)
    report(
      SIMPLE,
      'has hours for public holidays, which are known of the United States alone; they are left out.',
      ABROAD_FIX,
    );
  const rules = abroad ? withoutHolidays(written) : written;

  const zones = all.flatMap((each) => each?.zones ?? []);
  const stranger = zones.find((zone) => !isSameZone(zone, where.zone));
  if (stranger !== undefined)
    report(
      SIMPLE,
      `names a time zone, ${stranger}, that is not known to be the clinic's own.`,
      ZONE_FIX,
    );

  const unread = simple ? '' : writtenIn(openingHours);
  const unclear =
    all.some((each) => each?.unclear) ||
    lost ||
    unread !== '' ||
    stranger !== undefined ||
    (beneath !== undefined && regular?.rules.some(isPartOfWeek) === true);
  const likely = all.some((each) => each?.likely);
  const known = rules.some(({ spans }) => spans !== null);
  const text =
    known && base
      ? unread
      : unread || writtenIn(openingHoursSpecification) || writtenIn(openingHours);
  return { schedule: known ? { rules, unclear, likely } : null, text: text || undefined, problems };
}
