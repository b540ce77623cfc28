/** Minutes in a day on a wall clock, whose days all have 24 hours. */
export const MINUTES_A_DAY = 1440;

/**
 * Opening hours without a break, in minutes after midnight. An end beyond 24 hours is on the next day:
 * a night belongs to the day on which it begins.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The hours of a day: `[]` is closed, `null` is not known. */
export type Spans = readonly Span[] | null;

export const ALL_DAY: readonly Span[] = [{ start: 0, end: MINUTES_A_DAY }];

/**
 * The first and last day of some dates. Where `yearly`, both are `month * 32 + date`, and the range may
 * go over New Year.
 */
export interface DateRange {
  readonly from: number;
  readonly through: number;
  readonly yearly: boolean;
}

/**
 * For each weekday from Monday, the weeks of a month in which it is meant, as bits: 0 to 4 are the first
 * to the fifth, 5 to 9 the last to the last but four.
 */
export type Week = readonly number[];

/** Every week of a month. */
export const EVERY = 0b11111_11111;
export const EVERY_DAY: Week = [EVERY, EVERY, EVERY, EVERY, EVERY, EVERY, EVERY];
export const NO_DAY: Week = [0, 0, 0, 0, 0, 0, 0];

/** Whether a weekday is meant in some weeks of a month only, such as the first. */
export const isPartOf = (weeks: number): boolean => weeks !== 0 && weeks !== EVERY;

/** Hours, and the days on which they hold. */
export interface Rule {
  readonly week: Week;
  /** Whether it holds on public holidays too, whatever their weekday. */
  readonly holidays: boolean;
  /** `[]` means on all dates. */
  readonly dates: readonly DateRange[];
  readonly spans: Spans;
  /** The hours as the feed writes them, where they cannot be read. */
  readonly text: string | undefined;
  /** What the feed says beside hours that can be read, such as "by appointment". */
  readonly note?: string | undefined;
  /** Whether it adds to the hours of earlier rules. Otherwise it takes their place for the whole day. */
  readonly joins: boolean;
}

/** A clinic's hours as rules, of which a later one wins over an earlier one. */
export interface Schedule {
  readonly rules: readonly Rule[];
  /** The writer may have meant something else than the standard says, so a patient should call. */
  readonly unclear: boolean;
  /** The hours are not certain as they are written, but only one reading is a clinic's day. */
  readonly likely: boolean;
  /** Time zones in words, as they stand behind the times; they must be the clinic's own. */
  readonly zones?: readonly string[];
}

/** Open all day, every day. */
export const always: Rule = {
  week: EVERY_DAY,
  holidays: false,
  dates: [],
  spans: ALL_DAY,
  text: undefined,
  joins: false,
};

/** The length of a range in days; in a yearly range each month counts 32 days, which is near enough. */
const lengthOf = ({ from, through, yearly }: DateRange): number =>
  through - from + 1 + (yearly && through < from ? 12 * 32 : 0);

/** Whether a rule is about an event, such as a holiday, rather than a season: its dates span two weeks at most. */
export const isShort = (rule: Rule): boolean =>
  rule.dates.length > 0 && rule.dates.every((range) => lengthOf(range) <= 14);

/** Whether a rule was written for its very dates, so that it also decides for a holiday among them. */
export const isParticular = (rule: Rule): boolean =>
  rule.holidays ||
  isShort(rule) ||
  (rule.dates.length > 0 && (rule.spans?.length === 0 || rule.week.some(isPartOf)));
