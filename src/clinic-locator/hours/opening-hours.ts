import { show } from '../clinic/problem.ts';
import { parseDaily } from './daily.ts';
import { parseOsm } from './osm.ts';
import { DAYS, plain } from './plain.ts';
import type { Report } from './hours-problem.ts';
import { EVERY_DAY, type Rule, type Schedule } from './schedule.ts';
import { inOrder, rulesOf, type Slots } from './slots.ts';
import { textOf } from './values.ts';

const OSM_FIX = 'Write, for example, Mo-Fr 08:00-17:00; Sa 09:00-12:00; PH off.';
const DAILY_FIX = 'Write, for example, 8:00 AM-4:30 PM, or Closed.';
const MAX_STRINGS = 50;
const MAX_RULES = 200;

/**
 * Several strings add up, in no order; within one, the rules of its grammar hold.
 *
 * @returns undefined where one cannot be read, for any day might be in it
 */
export function parseStrings(
  list: readonly unknown[],
  field: string,
  report: Report,
): Schedule | undefined {
  const rules: Rule[] = [];
  let unclear = false;
  let lost = list.length > MAX_STRINGS;
  list.slice(0, MAX_STRINGS).forEach((each, index) => {
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
  return { rules: list.length > 1 ? inOrder(rules) : rules, unclear };
}

/** A string for each day: `{ Mo: "800AM-430PM" }`. A day with "-", or with nothing, is not known. */
export function parseDays(
  fields: Readonly<Record<string, unknown>>,
  field: string,
  report: Report,
): Schedule {
  const slots: Slots = EVERY_DAY.map(() => ({ spans: null }));
  for (const key of Object.keys(fields)) {
    const day = DAYS.indexOf(plain(textOf(key, 20) ?? ''));
    const text = textOf(fields[key]);
    if (day < 0 || text === undefined || /^[-–—]+$/.test(text)) continue;
    const spans = parseDaily(text);
    slots[day] = spans ? { spans } : { spans, text: text.slice(0, 300) };
    if (!spans) report(`${field}.${key}`, `${show(text)} cannot be read for certain.`, DAILY_FIX);
  }
  return { rules: rulesOf(slots, []), unclear: false };
}
