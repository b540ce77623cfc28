import { show } from '../clinic/problem.ts';
import { certainSpelling } from './certain-spelling.ts';
import { parseHoursText, type TextHours } from './hours-text.ts';
import { textOf } from './raw-values.ts';
import type { Report } from './report.ts';
import type { Rule, Schedule } from './schedule.ts';
import { byPrecedence } from './weekday-rules.ts';

const FIX = 'Write, for example, Mo-Fr 08:00-17:00; Sa 09:00-12:00; PH off.';
const NIGHT_FIX =
  'Write 24/7 where it is open all day, off where it is closed, for example Mo-Fr 24/7; Su off.';
const MAX_TEXTS = 50;
const MAX_RULES = 200;

/** Tells the editor what of a text is not certain. */
function tell(
  { rules, unclear, likely, partly }: TextHours,
  text: string,
  report: (message: string, fix: string) => void,
): void {
  const shown = show(text);
  const fix = fixFor(text);
  if (unclear) report(`${shown} reads as open at night.`, fix);
  const spelled = likely && certainSpelling(rules);
  if (likely)
    report(
      `${shown} is likely, not certain, so visitors read "call to check".`,
      spelled ? `Write ${spelled}.` : fix,
    );
  const isAllText = rules.every(({ spans }) => spans === null);
  if (isAllText) report(`${shown} cannot be read for certain.`, fix);
  else if (partly)
    report(
      `${shown} cannot be read for certain in part; visitors read that part as you wrote it.`,
      fix,
    );
}

const fixFor = (text: string): string => (/\b0?0:00 ?[-–] ?0?0:00\b/.test(text) ? NIGHT_FIX : FIX);

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
  const zones: string[] = [];
  let [unclear, likely] = [false, false];
  let lost = list.length > MAX_TEXTS;
  const texts = list.slice(0, MAX_TEXTS).map((each) => textOf(each) ?? '');
  texts.forEach((text, index) => {
    const read = parseHoursText(text);
    if (read) tell(read, text, (message, fix) => report(field, message, fix));
    else report(field, `${show(list[index])} cannot be read for certain.`, fixFor(text));
    lost ||= !read;
    unclear ||= read?.unclear === true;
    likely ||= read?.likely === true;
    zones.push(...(read?.zones ?? []));
    read?.rules.forEach((rule, at) => {
      const adds = index > 0 && at === 0 && rule.spans !== null && rule.spans.length > 0;
      rules.push(
        adds && !rule.holidays && rule.dates.length === 0 ? { ...rule, joins: true } : rule,
      );
    });
    // texts without days are a week, of which nobody knows the first day
    const isClosed = read?.rules.some(({ spans }) => spans?.length === 0);
    if (read?.everyDay && (texts.length === 7 || (texts.length > 1 && isClosed)))
      lost ||= texts.some((each) => each !== text);
  });
  if (lost || rules.length > MAX_RULES) return undefined;
  return { rules: list.length > 1 ? byPrecedence(rules) : rules, unclear, likely, zones };
}
