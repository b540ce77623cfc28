import { civil, monthLength } from './calendar.ts';
import { memo } from './memo.ts';

/** `month * 100 + date`; 5 U.S.C. 6103. */
const FIXED = [101, 619, 704, 1111, 1225];

/** Month, weekday, and its place in the month; 0 is the last. */
const FLOATING: readonly (readonly [month: number, weekday: number, place: number])[] = [
  [1, 0, 3], // Martin Luther King Jr.
  [2, 0, 3], // Washington
  [5, 0, 0], // Memorial Day
  [9, 0, 1], // Labor Day
  [10, 0, 2], // Columbus Day
  [11, 3, 4], // Thanksgiving
];

function isFixed(day: number): boolean {
  const { month, date } = civil(day);
  return FIXED.includes(month * 100 + date);
}

/**
 * Whether a day is a US federal holiday, by the law as it stands since 2021, or the day on which one
 * is observed: the Friday before a Saturday, the Monday after a Sunday.
 */
export const isFederalHoliday = memo(1000, (day: number): boolean => {
  const { weekday, year, month, date } = civil(day);
  if (isFixed(day) || (weekday === 4 && isFixed(day + 1)) || (weekday === 0 && isFixed(day - 1)))
    return true;
  return FLOATING.some(
    ([inMonth, onWeekday, place]) =>
      month === inMonth &&
      weekday === onWeekday &&
      (place ? Math.ceil(date / 7) === place : date > monthLength(year, month) - 7),
  );
});

/** The days from one to another, the last not among them, that are federal holidays. */
export function federalHolidays(from: number, to: number): number[] {
  const days: number[] = [];
  for (let day = from; day < to; day++) if (isFederalHoliday(day)) days.push(day);
  return days;
}
