/** Minutes in a day of the clock on the wall. */
export const DAY = 1440;

/**
 * From when to when, in minutes after midnight. An end beyond 24 hours is on the next day: a night
 * belongs to the day on which it begins.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** None is closed; null is not known. */
export type Spans = readonly Span[] | null;

export const ALL_DAY: readonly Span[] = [{ start: 0, end: DAY }];

/** First and last day. Of every year, they are `month * 32 + date`, and may go past New Year. */
export interface DateRange {
  readonly from: number;
  readonly through: number;
  readonly yearly: boolean;
}

/**
 * For each weekday from Monday, in which weeks of a month: bits 0 to 4 are the first to the fifth,
 * bits 5 to 9 the last to the last but four.
 */
export type Week = readonly number[];

export const EVERY = 0b11111_11111;
export const EVERY_DAY: Week = [EVERY, EVERY, EVERY, EVERY, EVERY, EVERY, EVERY];
export const NO_DAY: Week = [0, 0, 0, 0, 0, 0, 0];

/** Some of a weekday's weeks, such as its first in a month. */
export const isPartOf = (weeks: number): boolean => weeks !== 0 && weeks !== EVERY;

export interface Rule {
  readonly week: Week;
  /** Holds on public holidays too, whatever their weekday. */
  readonly holidays: boolean;
  /** None is always. */
  readonly dates: readonly DateRange[];
  readonly spans: Spans;
  /** As the feed wrote it, where that could not be read. */
  readonly text: string | undefined;
  /** Adds to the hours of earlier rules; else it takes their place for the whole day. */
  readonly joins: boolean;
}

/** A later rule wins over an earlier one. */
export interface Schedule {
  readonly rules: readonly Rule[];
  /** The feed can be read in another way than its standard says, so a patient should call. */
  readonly unclear: boolean;
}

export const always: Rule = {
  week: EVERY_DAY,
  holidays: false,
  dates: [],
  spans: ALL_DAY,
  text: undefined,
  joins: false,
};

/** Days; a month of `month * 32 + date` counts 32, which is near enough. */
const lengthOf = ({ from, through, yearly }: DateRange): number =>
  through - from + 1 + (yearly && through < from ? 12 * 32 : 0);

/** About one event, such as a holiday, rather than a season. */
export const isShort = (rule: Rule): boolean =>
  rule.dates.length > 0 && rule.dates.every((range) => lengthOf(range) <= 14);

/** Speaks of the very dates it is for, so a holiday among them is settled. */
export const isParticular = (rule: Rule): boolean =>
  rule.holidays ||
  isShort(rule) ||
  (rule.dates.length > 0 && (rule.spans?.length === 0 || rule.week.some(isPartOf)));
