import { civil, monthLength } from './calendar.ts';
import { memo } from './memo.ts';

/** Holidays on a fixed date, as `month/date`; 5 U.S.C. 6103. */
const FIXED = ['1/1', '6/19', '7/4', '11/11', '12/25'];

/** Holidays on a weekday: the month, the weekday (Monday is 0) and its place in the month, or `last`. */
const FLOATING = ['1-0-3', '2-0-3', '5-0-last', '9-0-1', '10-0-2', '11-3-4'];

function isFixed(day: number): boolean {
  const { month, date } = civil(day);
  return FIXED.includes(`${month}/${date}`);
}

/**
 * Whether a day is a US federal holiday, by the law as it stands since 2021, or the day on which one
 * is observed: the Friday before a Saturday, the Monday after a Sunday.
 */
export const isFederalHoliday = memo(1000, (day: number): boolean => {
  const { weekday, year, month, date } = civil(day);
  const place = (at: number | string) => FLOATING.includes(`${month}-${weekday}-${at}`);
  return (
    isFixed(day) ||
    (weekday === 4 && isFixed(day + 1)) ||
    (weekday === 0 && isFixed(day - 1)) ||
    place(Math.ceil(date / 7)) ||
    (date > monthLength(year, month) - 7 && place('last'))
  );
});

/** The federal holidays among the days from `from` up to, but not including, `to`. */
export function federalHolidays(from: number, to: number): number[] {
  const days: number[] = [];
  for (let day = from; day < to; day++) if (isFederalHoliday(day)) days.push(day);
  return days;
}
