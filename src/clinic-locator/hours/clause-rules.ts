import type { Clause } from './clauses.ts';
import { parseDates } from './osm-dates.ts';
import { parseDays } from './osm-days.ts';
import { ALL_DAY, always, isShort, type Rule, type Span } from './schedule.ts';
import { parseSpan, parseSpans } from './time-spans.ts';

/** The longest time, in minutes, for which a day may be interrupted. */
const LONGEST_PAUSE = 180;

export interface RuleRead {
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
export function without(spans: readonly Span[], pause: string): readonly Span[] | undefined {
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

/**
 * The rule of a clause; `undefined` where it cannot be read.
 *
 * @param isMoSu whether it is `Mo-Su` alone, which is all day
 * @param clock24 whether its text is written for a clock of 24 hours
 */
export function ruleOf(clause: Clause, isMoSu: boolean, clock24: boolean): RuleRead | undefined {
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
export function textRuleOf(clause: Clause, raw: string): Rule | undefined {
  const when = clause.days || clause.dates ? whenOf(clause) : undefined;
  // "we close early", "p. m. temporarily closed": no days
  const isWord =
    clause.unread &&
    ((/\bwe$/.test(clause.days) && /\bwe\b/i.test(raw)) || /(?:^|[^a-z\d.])[mtwf]\b/i.test(raw));
  // a date alone may be until when the hours before it hold
  const isBareDate = clause.dates && !clause.times && !clause.unread && !clause.note;
  if (!when || isWord || isBareDate) return undefined;
  const text = !clause.unread && !clause.times && clause.note ? capital(clause.note) : raw;
  return { ...when, spans: null, text: text.slice(0, 300), joins: false };
}
