import { clausesOf, type Clause } from './clauses.ts';
import { normalizeText } from './normalize-text.ts';
import { parseDates } from './osm-dates.ts';
import { parseDays } from './osm-days.ts';
import { ALL_DAY, always, isShort, NO_DAY, type Rule, type Span, type Spans } from './schedule.ts';
import { isClock24, parseSpan, parseSpans } from './time-spans.ts';
import { tokensOf, type Token } from './tokens.ts';

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
const LONGEST_PAUSE = 180;

/** A line that says nothing: `Regular hours`. */
const HEADING =
  /^(?:(?:our|regular|normal|usual|office|clinic|business|opening|open|working|operating) )*(?:hours(?: of operation| are)?|horarios?(?: (?:atencion|oficina|apertura))?)\b ?/;

/** Between two separators: `;`, a bar, a line break. */
interface Part {
  readonly raw: string;
  readonly tokens: readonly Token[];
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let separator = '';
  for (const piece of text.split(/([;\n|•])/)) {
    if (/^[;\n|•]$/.test(piece)) {
      separator = piece;
      continue;
    }
    const raw = piece.trim();
    const normal = normalizeText(raw);
    const tokens = tokensOf(parts.length === 0 ? normal.replace(HEADING, '') : normal);
    if (tokens.length === 0) continue;
    const last = parts[parts.length - 1];
    const first = tokens[0]!.kind;
    // a line with a day's name, and its hours on the next line
    if (
      separator === '\n' &&
      (first === 'times' || first === 'off') &&
      last?.tokens.every(({ kind }) => kind === 'days') &&
      !tokens.some(({ kind }) => kind === 'days' || kind === 'dates')
    )
      parts[parts.length - 1] = { raw: `${last.raw} ${raw}`, tokens: last.tokens.concat(tokens) };
    else parts.push({ raw, tokens });
  }
  return parts;
}

interface RuleRead {
  readonly rule: Rule;
  readonly unclear: boolean;
  readonly likely: boolean;
}

/** The days and dates of a clause; `undefined` where they cannot be read, or there are none. */
function whenOf({
  dates: dateText,
  days: dayText,
}: Clause): Pick<Rule, 'week' | 'holidays' | 'dates'> | undefined {
  const dates = dateText ? parseDates(dateText) : [];
  const days = dayText ? parseDays(dayText) : undefined;
  if (!dates || (dayText && !days)) return undefined;
  return { week: days?.week ?? always.week, holidays: days?.holidays ?? false, dates };
}

/** Takes a pause out of a day; `undefined` where it is not within its hours. */
function without(spans: readonly Span[], pause: string): readonly Span[] | undefined {
  const [from = '', to = ''] = (/(?:\d|noon|midnight)\S*/.exec(pause)?.[0] ?? '').split('-');
  const free = parseSpan(from, to)?.spans[0];
  if (!free || free.end - free.start > LONGEST_PAUSE) return undefined;
  const day = spans.find(({ start, end }) => start < free.start && free.end < end);
  if (!day) return undefined;
  return spans.flatMap((span) =>
    span === day
      ? [
          { start: span.start, end: free.start },
          { start: free.end, end: span.end },
        ]
      : [span],
  );
}

function ruleOf(clause: Clause, isMoSu: boolean, clock24: boolean): RuleRead | undefined {
  const { dates, days, times: timeText, off, note, pause, unread, adds } = clause;
  const when = whenOf(clause);
  const allDay = timeText === '24/7' || isMoSu;
  const times = timeText && !allDay ? parseSpans(timeText, clock24) : undefined;
  if (unread || !when || (timeText && !allDay && !times) || !(allDay || times || off))
    return undefined;
  // "9am-5pm" without days may well mean weekdays
  const isVague = times && !days && (times.amPm || times.likely);
  if (isVague && (!dates || !isShort({ ...always, ...when }))) return undefined;
  const spans = off ? [] : (times?.spans ?? ALL_DAY);
  const rest = pause ? without(spans, pause) : spans;
  if (!rest) return undefined;
  return {
    rule: {
      ...when,
      spans: rest,
      text: undefined,
      note: note || undefined,
      joins: adds && !off,
    },
    unclear: times?.unclear === true,
    likely: times?.likely === true,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The days of a clause, with its text in place of hours; `undefined` where it may be about any day. */
function textRuleOf(clause: Clause, raw: string): Rule | undefined {
  const when = clause.days || clause.dates ? whenOf(clause) : undefined;
  // "we close early", "p. m. temporarily closed": no days
  const isWord =
    clause.unread &&
    ((/\bwe$/.test(clause.days) && /\bwe\b/i.test(raw)) || /(?:^|,)\s*[mtwf]\b/i.test(raw));
  // a date alone may be until when the hours before it hold
  const isBareDate = clause.dates && !clause.times && !clause.unread && !clause.note;
  if (!when || isWord || isBareDate) return undefined;
  const text = !clause.unread && !clause.times && clause.note ? capital(clause.note) : raw;
  return { ...when, spans: null, text: text.slice(0, 300), joins: false };
}

const isWeekly = ({ dates, holidays, week }: Rule): boolean =>
  dates.length === 0 && (!holidays || week.some(Boolean));

/** Puts text after what it may take back: that of weekdays after all weekly hours, that of dates last. */
function inOrder(rules: readonly Rule[], texts: readonly Rule[]): Rule[] {
  const weekly = rules.reduce((last, rule, at) => (isWeekly(rule) ? at + 1 : last), 0);
  return [
    ...rules.slice(0, weekly),
    ...texts.filter(isWeekly),
    ...rules.slice(weekly),
    ...texts.filter((rule) => !isWeekly(rule)),
  ];
}

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
 * It departs from OSM in two points: a night belongs to the day on which it begins, whatever the rules
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
    rules: inOrder(rules, texts),
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

/** One day's hours, by themselves. */
export interface DayHours {
  readonly spans: Spans;
  readonly note: string | undefined;
  readonly likely: boolean;
  readonly zones: readonly string[];
}

const DAY_LENGTH = 100;

/**
 * One day's hours as people type them into a table: `800AM-430PM`, `8:00 AM - 4:30 PM`,
 * `9 AM-noon, 1 PM-5 PM`, `08:00-17:00`, `24/7`, `Closed`, and as likely `8-5`.
 *
 * @returns `spans` is `null` where it cannot be read: `7-9`, `AM-PM`, `800AM-430AM`, `-`
 */
export function parseDayText(written: string): DayHours {
  const none = { spans: null, note: undefined, likely: false, zones: [] };
  if (written.length > DAY_LENGTH) return none;
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
