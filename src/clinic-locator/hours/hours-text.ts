import { clausesOf } from './clauses.ts';
import { ruleOf, textRuleOf, without, type RuleRead } from './clause-rules.ts';
import { rulesInOrder } from './rule-order.ts';
import type { Rule, Spans } from './schedule.ts';
import { partsOf } from './text-parts.ts';
import { isClock24 } from './time-spans.ts';
import type { Token } from './tokens.ts';

/** Hours as a text, read. */
export interface TextHours {
  readonly rules: readonly Rule[];
  /** The writer may have meant something else. */
  readonly unclear: boolean;
  /** Something is missing, but only one reading is a clinic's day. */
  readonly likely: boolean;
  /** Whether some of it cannot be read, and is shown as text on its days. */
  readonly partly: boolean;
  /** Whether some of it is about every day, because it names none. */
  readonly everyDay: boolean;
  /** Time zones that stand behind the times, as `mst` or `arizona time`. */
  readonly zones: readonly string[];
}

const MAX_LENGTH = 2000;

/**
 * Reads hours as people write them. What is read is a subset of OpenStreetMap's `opening_hours`, which
 * schema.org's `openingHours` is a part of, and the words that mean the same:
 *
 * - `24/7`, `off`, `closed`; `always open`, `open 24 hours`
 * - weekdays: `Mo-Fr`, `Mo,We`, `Fr-Mo`, `Sa[1]`, `Sa[1,3]`, `Su[-1]`, `PH`; English and Spanish names,
 *   letters (`M-F`, `MWF`), `daily`, `weekdays`
 * - times: `09:00-17:00`, `09:00-12:00,13:00-17:00`, `22:00-06:00`, `20:00-26:00`, `8 AM-5:30 PM`, and as
 *   likely `8-5`; before or behind their days
 * - dates before weekdays: `Dec 25`, `Dec 24-26`, `Dec 24-Jan 2`, `Jun-Aug`, `Jan 1,Dec 25`,
 *   `2026 Dec 24-2027 Jan 2`, `2026`
 * - `;` between rules: a later one takes the place of an earlier one for the whole day; `,` adds to it
 *
 * It departs from OSM in three points: what is said of dates, holidays or one day is not undone by what
 * comes later for more of them, such as by the week's hours below a closed day; a night belongs to the day on which it begins, whatever the rules
 * for the next day, unless the date of that next day is closed; and days without hours are not open all
 * day, but for `Mo-Su`. Other words are text on their days.
 *
 * @returns `undefined` where nothing is certain, because words that are not known may be about any day
 */
export function parseHoursText(text: string): TextHours | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const parts = partsOf(text);
  const tokens = parts.flatMap((part) => part.tokens);
  const written = (kind: Token['kind']) => tokens.filter((each) => each.kind === kind);
  const clock24 = isClock24(
    written('times')
      .map((each) => each.text)
      .join(),
  );
  const read: RuleRead[] = [];
  const texts: Rule[] = [];
  let [note, pause, everyDay] = ['', '', false];
  for (const { raw, tokens: some } of parts) {
    const clauses = clausesOf(some);
    if (!clauses) return undefined;
    for (const clause of clauses) {
      if (!clause.days && !clause.dates && !clause.times && !clause.off && !clause.unread) {
        if (!clause.note && !clause.pause) return undefined;
        note ||= clause.note;
        pause ||= clause.pause;
        continue;
      }
      const isOfEveryDay = !clause.days && !clause.dates;
      // "closed" above or below the hours of the week; hours without days after those of some days
      const isAlone = clause.off ? tokens.length === 1 : read.length + texts.length === 0;
      if (isOfEveryDay && !isAlone) return undefined;
      everyDay ||= isOfEveryDay;
      const rule = ruleOf(clause, /^mo-su$/i.test(raw), clock24);
      const asText = rule ? undefined : textRuleOf(clause, raw);
      if (rule) read.push(rule);
      else if (asText) texts.push(asText);
      else return undefined;
    }
  }
  const rules = ofAll(
    read.map(({ rule }) => rule),
    note,
    pause,
  );
  if (!rules || rules.length + texts.length === 0) return undefined;
  return {
    rules: rulesInOrder(rules, texts),
    unclear: read.some(({ unclear }) => unclear),
    likely: read.some(({ likely }) => likely),
    partly: texts.length > 0,
    everyDay,
    zones: written('zone').map((each) => each.text),
  };
}

/** Adds what stands by itself, and so is about all rules: "by appointment", "closed for lunch 12-1". */
function ofAll(rules: readonly Rule[], note: string, pause: string): readonly Rule[] | undefined {
  const rest = (spans: Spans) => (pause && spans ? without(spans, pause) : undefined);
  if (pause && !rules.some(({ spans }) => rest(spans))) return undefined;
  return rules.map((rule) => ({
    ...rule,
    spans: rest(rule.spans) ?? rule.spans,
    note: rule.note ?? (note || undefined),
  }));
}
