import type { Language } from '../../shared/language/language.ts';
import { clockWords, type ClockWords } from './clock-words.ts';
import { messages } from './words.ts';
import type { Hours } from './parse.ts';
import { planOf } from './day-plan.ts';
import type { HoursReading, WallTime } from './read.ts';
import { MINUTES_A_DAY, type Schedule } from './schedule.ts';
import { readWall } from './state.ts';
import { weekLines } from './week-table.ts';

/** A closing time within 12 hours is said without its day: "Open until 2 AM". */
const TONIGHT = 12 * 60;
/** Up to that many days ahead a weekday's name is enough. */
const THIS_WEEK = 6;

const dayAt = (wall: number): number => Math.floor(wall / MINUTES_A_DAY);

function dayWords(today: number, day: number, words: ClockWords, language: Language): string {
  const { tomorrow, onWeekday, onDate } = messages[language];
  if (day === today) return '';
  if (day === today + 1) return tomorrow;
  const weekday = (((day + 3) % 7) + 7) % 7;
  return day - today > THIS_WEEK ? onDate(words.date(day)) : onWeekday(words.weekday(weekday));
}

function openWords(wall: number, closes: number | null, words: ClockWords, language: Language) {
  const { openUntil, openAlways } = messages[language];
  // a clinic that closes at midnight closes at the end of the day before
  const day = closes === null ? Infinity : dayAt(closes - 1);
  const today = dayAt(wall);
  if (closes === null || day - today > THIS_WEEK) return openAlways;
  const name = closes - wall < TONIGHT ? '' : dayWords(today, day, words, language);
  return openUntil(name, words.time(closes - day * MINUTES_A_DAY));
}

function closedWords(wall: number, opens: number | null, words: ClockWords, language: Language) {
  const { opens: until, closedNow } = messages[language];
  if (opens === null) return closedNow;
  const day = dayAt(opens);
  return until(
    dayWords(dayAt(wall), day, words, language),
    words.time(opens - day * MINUTES_A_DAY),
  );
}

/** When a closed clinic opens, without a word on its being closed: "tomorrow 8 AM". Empty where it is not known. */
export function openingWords(
  { wall, nextWall, nextState }: HoursReading,
  language: Language,
  locale: string,
): string {
  if (wall === null || nextWall === null || nextState !== 'open') return '';
  const words = clockWords(language, locale);
  const day = dayAt(nextWall);
  return messages[language].at(
    dayWords(dayAt(wall), day, words, language),
    words.time(nextWall - day * MINUTES_A_DAY),
  );
}

/** When a clinic that comes by, such as a mobile one, is there again: its list gives days, and no week. */
function nextHereWords(
  schedule: Schedule,
  wall: number,
  language: Language,
  locale: string,
): string | undefined {
  if (!schedule.rules.every(({ dates }) => dates.length > 0)) return undefined;
  let { next } = readWall(schedule, wall);
  // each day with hours changes at its start, its opening and its closing
  for (let changes = 0; next && next.state !== 'open' && changes < 4; changes++)
    ({ next } = readWall(schedule, next.wall));
  if (next?.state !== 'open') return undefined;
  const clock = clockWords(language, locale);
  const { nextHere, isToday } = messages[language];
  const day = dayWords(dayAt(wall), dayAt(next.wall), clock, language) || isToday;
  return nextHere(day, clock.time(next.wall - dayAt(next.wall) * MINUTES_A_DAY));
}

function unknownWords(
  { schedule, text }: Hours,
  { wall, today }: HoursReading,
  language: Language,
  locale: string,
): string {
  const words = messages[language];
  const written = schedule && wall !== null ? planOf(schedule, today).rule?.text : undefined;
  if (written) return words.today(written);
  if (text) return words.hours(text);
  if (!schedule) return '';
  if (wall !== null) return nextHereWords(schedule, wall, language, locale) ?? words.callToday;
  const lines = weekLines(schedule, today, language, locale);
  return words.hours(lines.map(({ days, hours }) => `${days} ${hours}`).join('; '));
}

export const smallFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * A clinic's hours now, in one line, by the clinic's own clock: "Open until 5 PM", "Closed · opens
 * Monday 8 AM", "Usually open until 5 PM: call to check". Empty where no hours are given.
 */
export function hoursWords(
  hours: Hours,
  reading: HoursReading,
  language: Language,
  locale: string,
): string {
  const { state, wall, nextWall, nextState, doubts } = reading;
  if (state === 'unknown' || wall === null) return unknownWords(hours, reading, language, locale);
  const words = messages[language];
  const clock = clockWords(language, locale);
  const say = state === 'open' ? openWords : closedWords;
  const sentence =
    nextState === 'unknown'
      ? state === 'open'
        ? words.openNow
        : ((hours.schedule && nextHereWords(hours.schedule, wall, language, locale)) ??
          words.closedNow)
      : say(wall, nextWall, clock, language);
  return withNote(doubts.length > 0 ? words.usually(smallFirst(sentence)) : sentence, reading);
}

const withNote = (sentence: string, { note }: HoursReading | WallTime): string =>
  note ? `${sentence} (${note})` : sentence;

/** The same for a day and time that the visitor chose: "Open Saturday, November 28, 9 AM". */
export function wallTimeWords(then: WallTime, language: Language, locale: string): string {
  const { state, doubts, wall } = then;
  const words = messages[language];
  if (state === 'unknown' || wall === null) return words.callThen;
  const clock = clockWords(language, locale);
  const say = state === 'open' ? words.openThen : words.closedThen;
  const sentence = say(clock.date(dayAt(wall)), clock.time(wall - dayAt(wall) * MINUTES_A_DAY));
  return withNote(doubts.length > 0 ? words.usually(smallFirst(sentence)) : sentence, then);
}
