import { parseHoursText } from './hours-text.ts';
import { NO_DAY, type Rule, type Spans } from './schedule.ts';

/** What a text says of one day. */
export interface DayText {
  readonly spans: Spans;
  readonly note: string | undefined;
  readonly likely: boolean;
  readonly zones: readonly string[];
}

const MAX_LENGTH = 100;

/**
 * One day's hours as people type them into a table: `800AM-430PM`, `8:00 AM - 4:30 PM`,
 * `9 AM-noon, 1 PM-5 PM`, `08:00-17:00`, `24/7`, `Closed`, and as likely `8-5`.
 *
 * @returns `spans` is `null` where it cannot be read: `7-9`, `AM-PM`, `800AM-430AM`, `-`
 */
export function parseDayText(written: string): DayText {
  const none = { spans: null, note: undefined, likely: false, zones: [] };
  if (written.length > MAX_LENGTH) return none;
  const read = parseHoursText(`Mo ${written.replace(/[;\n|]/g, ',')}`);
  if (!read || read.partly || read.unclear) return none;
  const isMonday = ({ week, holidays, dates }: Rule) =>
    !holidays &&
    dates.length === 0 &&
    week.every((weeks, day) => (weeks !== NO_DAY[day]) === (day === 0));
  if (!read.rules.every(isMonday)) return none;
  return {
    spans: read.rules.flatMap(({ spans }) => spans ?? []),
    note: read.rules.map((rule) => rule.note).find(Boolean),
    likely: read.likely,
    zones: read.zones,
  };
}
