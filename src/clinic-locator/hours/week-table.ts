import type { Language } from '../../shared/language/language.ts';
import { clockWords, type ClockWords } from './clock-words.ts';
import { messages } from './words.ts';
import { planOf, type DayPlan } from './day-plan.ts';
import { MINUTES_A_DAY, type Schedule, type Span } from './schedule.ts';

/** One line of a clinic's hours. */
export interface HoursLine {
  readonly days: string;
  readonly hours: string;
  /** True of the line that holds today. */
  readonly today: boolean;
}

/** How many days ahead unusual days are listed. */
const AHEAD = 60;
const MAX_LINES = 10;

/** Spans in order and without overlap; spans that touch become one. */
function merged(spans: readonly Span[]): Span[] {
  const list: Span[] = [];
  for (const span of spans.slice().sort((a, b) => a.start - b.start)) {
    const last = list[list.length - 1];
    if (last && span.start <= last.end)
      list[list.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else list.push(span);
  }
  return list;
}

function hoursOf({ spans, rule }: DayPlan, words: ClockWords, language: Language): string {
  const { allDay, closed, notListed, range } = messages[language];
  if (!spans) return rule?.text ?? notListed;
  const list = merged(spans);
  if (list.length === 0) return closed;
  const note = rule?.note ? ` (${rule.note})` : '';
  if (list.some(({ start, end }) => start === 0 && end >= MINUTES_A_DAY)) return allDay + note;
  const time = (minute: number) =>
    words.time(minute > MINUTES_A_DAY ? minute - MINUTES_A_DAY : minute).text;
  return list.map(({ start, end }) => range(time(start), time(end))).join(', ') + note;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Run {
  readonly first: number;
  readonly last: number;
  readonly hours: string;
}

/** Joins neighbouring days with the same hours. */
function runsOf(days: readonly { readonly at: number; readonly hours: string }[]): Run[] {
  const runs: Run[] = [];
  for (const { at, hours } of days) {
    const run = runs[runs.length - 1];
    if (run?.hours === hours && run.last === at - 1) runs[runs.length - 1] = { ...run, last: at };
    else runs.push({ first: at, last: at, hours });
  }
  return runs;
}

/** The days of a run in words: "Monday to Friday". */
function daysOf({ first, last }: Run, name: (at: number) => string, language: Language): string {
  const { both, range } = messages[language];
  if (first === last) return capital(name(first));
  return capital((last - first === 1 ? both : range)(name(first), name(last)));
}

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/**
 * The usual week of the season, from Monday: "Monday to Friday" – "8 AM to noon, 1 PM to 5 PM". `[]`
 * where the schedule has no hours for usual days.
 *
 * @param today a day on the clinic's wall clock, since 1 January 1970
 */
export function weekLines(
  schedule: Schedule,
  today: number,
  language: Language,
  locale: string,
): HoursLine[] {
  const words = clockWords(language, locale);
  const plans = WEEK.map((weekday) => {
    const until = (((weekday - today - 3) % 7) + 7) % 7;
    return planOf(schedule, today + until, true);
  });
  if (!plans.some(({ rule }) => rule)) return [];
  const runs = runsOf(plans.map((plan, at) => ({ at, hours: hoursOf(plan, words, language) })));
  const weekday = (((today + 3) % 7) + 7) % 7;
  return runs.map((run) => ({
    days: runs.length === 1 ? messages[language].everyDay : daysOf(run, words.weekday, language),
    hours: run.hours,
    today: run.first <= weekday && weekday <= run.last,
  }));
}

/** The days of the next 60 whose hours are not the usual ones: "Friday, December 25" – "closed". */
export function exceptionLines(
  schedule: Schedule,
  today: number,
  language: Language,
  locale: string,
): HoursLine[] {
  const words = clockWords(language, locale);
  const days: { at: number; hours: string }[] = [];
  for (let at = today; at < today + AHEAD; at++) {
    const hours = hoursOf(planOf(schedule, at), words, language);
    if (hours !== hoursOf(planOf(schedule, at, true), words, language)) days.push({ at, hours });
  }
  return runsOf(days)
    .slice(0, MAX_LINES)
    .map((run) => ({
      days: daysOf(run, words.date, language),
      hours: run.hours,
      today: run.first === today,
    }));
}
