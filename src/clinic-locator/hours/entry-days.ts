import { isBlank } from '../clinic/entry-reader.ts';
import { hoursOfEntry, type DayHours } from './day-hours.ts';
import { entryWords, type EntryWords } from './entry-words.ts';
import { daysOf, EVERY_DAY, numbersOf, type Fields } from './specification-fields.ts';
import { numberedWeek, weekdayOf } from './weekday-numbers.ts';

/** An entry whose words are known. */
export interface Item {
  readonly entry: Fields;
  readonly words: EntryWords;
  readonly hours: DayHours;
  /** `undefined` where it names none that can be read. */
  readonly days: readonly number[] | undefined;
  readonly numbers: readonly number[] | undefined;
}

/** What an entry gives as its day, and `undefined` where it gives none. */
export function dayIn({ fields, label }: EntryWords): unknown {
  const { dayOfWeek } = fields;
  if (!isBlank(dayOfWeek)) return dayOfWeek;
  return daysOf(label) ? label : undefined;
}

const keyOf = ({ spans }: DayHours): string =>
  spans ? spans.map(({ start, end }) => `${start}-${end}`).join() : '?';

export function itemOf(entry: Fields): Item {
  const words = entryWords(entry);
  const { date, validFrom = date, validThrough = date, opens, closes } = words.fields;
  const day = dayIn(words);
  const isDated = !isBlank(validFrom) || !isBlank(validThrough);
  const isTimed = !isBlank(opens) || !isBlank(closes);
  // by its standard, an entry without days holds on all
  const every = day === undefined && (isDated || (words.standard && isTimed));
  return {
    entry: { validFrom, validThrough },
    words,
    hours: hoursOfEntry({
      ...words,
      standard: words.standard || (isDated && words.unknown.length === 0),
    }),
    days: every ? EVERY_DAY : daysOf(day),
    numbers: numbersOf(day),
  };
}

/** Seven entries without days are a week, but which is its first day is not known unless all are the same. */
const isUnnamedWeek = (items: readonly Item[]): boolean =>
  items.length === 7 &&
  items.every(
    ({ words, hours }) =>
      isBlank(dayIn(words)) && hours.spans !== null && keyOf(hours) === keyOf(items[0]!.hours),
  );

/** Gives entries their weekdays where their days are numbers, or not given; `likely` where that is not certain. */
export function withDays(items: readonly Item[]): { items: readonly Item[]; likely: boolean } {
  if (isUnnamedWeek(items))
    return {
      items: items.slice(0, 1).map((each) => ({ ...each, days: EVERY_DAY })),
      likely: false,
    };
  const numbered = items.flatMap(({ numbers, hours }) =>
    (numbers ?? []).map((number) => [number, keyOf(hours)] as const),
  );
  const week = numbered.length > 0 ? numberedWeek(numbered) : undefined;
  if (!week) return { items, likely: false };
  return {
    items: items.map((each) => ({ ...each, days: each.days ?? each.numbers?.map(weekdayOf) })),
    likely: week === 'likely',
  };
}
