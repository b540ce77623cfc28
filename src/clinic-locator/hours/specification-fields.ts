import { isBlank } from '../clinic/entry-reader.ts';
import { isRecord } from '../clinic/problem.ts';
import { parseDate } from './calendar.ts';
import { normalizeText } from './normalize-text.ts';
import { parseDays } from './osm-days.ts';
import { listOf, textOf } from './raw-values.ts';
import { isPartOf, type DateRange } from './schedule.ts';
import { HOLIDAYS } from './weekday-rules.ts';

/** An entry of `openingHoursSpecification`. */
export type Fields = Readonly<Record<string, unknown>>;

export const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/** The weekdays in `Monday`, `https://schema.org/Monday`, `Mo-Fr` or `PublicHolidays`. */
function daysIn(value: unknown): readonly number[] | undefined {
  const text = textOf(isRecord(value) ? (value['@id'] ?? value['name']) : value, 100);
  if (text === undefined) return undefined;
  const bare = text.replace(/^.*[/#:](?=.)/, '');
  const days =
    parseDays(normalizeText(text)) ??
    parseDays(normalizeText(bare).replace(/publicholidays?/, 'ph'));
  // the first Saturday of a month is not a day of the week
  if (!days || days.week.some(isPartOf)) return undefined;
  const named = EVERY_DAY.filter((day) => days.week[day]);
  return days.holidays ? [...named, HOLIDAYS] : named;
}

/** The weekdays that one value or several name; `undefined` where a name cannot be read. */
export function daysOf(value: unknown): readonly number[] | undefined {
  const all = listOf(value).map(daysIn);
  const list = all.filter((days) => days !== undefined);
  if (list.length === 0 || list.length < all.length) return undefined;
  return [...EVERY_DAY, HOLIDAYS].filter((day) => list.some((days) => days.includes(day)));
}

/** The numbers that stand for weekdays, as numbers or as digits; `undefined` where they are none. */
export function numbersOf(value: unknown): readonly number[] | undefined {
  const all = listOf(value);
  const isNumber = (each: unknown) =>
    typeof each === 'number' || /^\s*\d\s*$/.test(textOf(each) ?? '');
  return all.length > 0 && all.length < 8 && all.every(isNumber) ? all.map(Number) : undefined;
}

/**
 * The dates of an entry; `undefined` where it has no dates and so always holds. A date may carry a time only
 * where the day stays certain: 00:00 on the first day, 23:59 on the last, both without a zone.
 */
export function rangeOf({ validFrom, validThrough }: Fields): DateRange | 'unreadable' | undefined {
  const from = isBlank(validFrom)
    ? -Infinity
    : parseDate((textOf(validFrom) ?? '').replace(/T00:00(?::00)?$/, ''));
  const through = isBlank(validThrough)
    ? Infinity
    : parseDate((textOf(validThrough) ?? '').replace(/T23:59(?::\d\d)?$/, ''));
  if (from === undefined || through === undefined || through < from) return 'unreadable';
  const always = from === -Infinity && through === Infinity;
  return always ? undefined : { from, through, yearly: false };
}

const MOST_VALUES = 12;

/** Values as an editor would recognise them: texts as they are, numbers under their names. */
const wordsIn = (entry: Fields, deep = 0): string[] =>
  Object.keys(entry)
    .filter((key) => !/^[@_]/.test(key))
    .slice(0, MOST_VALUES)
    .flatMap((key) =>
      listOf(entry[key])
        .slice(0, MOST_VALUES)
        .flatMap((value) => {
          if (isRecord(value)) return deep > 1 ? [] : wordsIn(value, deep + 1);
          if (typeof value === 'number') return [`${key.slice(0, 30)} ${value}`];
          const text = textOf(value)
            ?.slice(0, 60)
            .replace(/^https?:.*\//, '');
          return text === undefined ? [] : [text];
        }),
    );

const isTime = (text: string | undefined): boolean =>
  /^\d[\d:.]*(?: ?[ap]\.?m\.?)?$/i.test(text ?? '');

/** An entry as text for people, in the feed's own words: `Lundi 09:00–17:00`. */
export const writtenEntry = (entry: Fields): string =>
  wordsIn(entry).reduce((text, word, at, all) => {
    const between = isTime(word) && isTime(all[at - 1]) ? '–' : /^[\d(]/.test(word) ? ' ' : ', ';
    return text === '' ? word : text + between + word;
  }, '');
