import { show } from '../clinic/problem.ts';
import { parseDayText } from './day-text.ts';
import { parseOsm } from './osm.ts';
import { DAYS, normalizeText } from './normalize-text.ts';
import type { Report } from './report.ts';
import { EVERY_DAY, type Rule, type Schedule } from './schedule.ts';
import { byPrecedence, weekdayRules, type HoursByWeekday } from './weekday-rules.ts';
import { textOf } from './raw-values.ts';

const OSM_FIX = 'Write, for example, Mo-Fr 08:00-17:00; Sa 09:00-12:00; PH off.';
const DAILY_FIX = 'Write, for example, 8:00 AM-4:30 PM, or Closed.';
const MAX_TEXTS = 50;
const MAX_RULES = 200;

/**
 * Reads `openingHours` as a list of texts. Several texts add up, in whatever order; within one text its
 * grammar decides.
 *
 * @returns `undefined` where a text cannot be read, because it might be about any day
 */
export function parseTexts(
  list: readonly unknown[],
  field: string,
  report: Report,
): Schedule | undefined {
  const rules: Rule[] = [];
  let unclear = false;
  let lost = list.length > MAX_TEXTS;
  list.slice(0, MAX_TEXTS).forEach((each, index) => {
    const read = parseOsm(textOf(each) ?? '');
    if (!read) report(field, `${show(each)} cannot be read for certain.`, OSM_FIX);
    else if (read.unclear) report(field, `${show(each)} reads as open at night.`, OSM_FIX);
    lost ||= !read;
    unclear ||= read?.unclear === true;
    read?.rules.forEach((rule, at) => {
      const adds = index > 0 && at === 0 && rule.spans?.length !== 0;
      rules.push(
        adds && !rule.holidays && rule.dates.length === 0 ? { ...rule, joins: true } : rule,
      );
    });
  });
  if (lost || rules.length > MAX_RULES) return undefined;
  return { rules: list.length > 1 ? byPrecedence(rules) : rules, unclear };
}

/**
 * Reads `openingHours` as an object with a text for each day: `{ Mo: "800AM-430PM" }`. The hours of a
 * day with "-", an empty text, or no text are not known.
 */
export function parseTextsByDay(
  fields: Readonly<Record<string, unknown>>,
  field: string,
  report: Report,
): Schedule {
  const week: HoursByWeekday = EVERY_DAY.map(() => ({ spans: null }));
  for (const key of Object.keys(fields)) {
    const day = DAYS.indexOf(normalizeText(textOf(key, 20) ?? ''));
    const text = textOf(fields[key]);
    if (day < 0 || text === undefined || /^[-–—]+$/.test(text)) continue;
    const spans = parseDayText(text);
    week[day] = spans ? { spans } : { spans, text: text.slice(0, 300) };
    if (!spans) report(`${field}.${key}`, `${show(text)} cannot be read for certain.`, DAILY_FIX);
  }
  return { rules: weekdayRules(week, []), unclear: false };
}
