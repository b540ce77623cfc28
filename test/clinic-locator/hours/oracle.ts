// Open or closed, worked out another way than the code under test does: dates and times stay text,
// weekdays come from counting, and the engine's Swedish format is the clock on the wall.

/** Quarter hours from the first of 2026 to the last of 2027, and a month more to look ahead. */
export const FIRST = Date.UTC(2026, 0, 1);
export const QUARTER = 15 * 60_000;
export const COUNT = (365 + 365) * 96;
const AHEAD = 31 * 96;

const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

interface OracleDay {
  readonly date: string;
  readonly weekday: Weekday;
  /** Which of its name it is in its month, and whether it is the last. */
  readonly place: number;
  readonly last: boolean;
  readonly before: string;
}

/** Hours of a day such as `['09:00-12:00', '22:00-06:00']`; `gone` is a date that is closed whole. */
export type Rules = (day: OracleDay) => readonly string[] | 'gone';

/** All days from December 2025 to March 2028, by counting on from a Monday. */
const days = new Map<string, OracleDay>();
{
  let weekday = 0; // 1 December 2025 was a Monday
  let before = '';
  for (const [year, month] of [
    [2025, 12],
    ...[2026, 2027].flatMap((y) => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((m) => [y, m])),
    [2028, 1],
    [2028, 2],
    [2028, 3],
  ] as [number, number][]) {
    const length =
      month === 2 ? (year === 2028 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
    for (let date = 1; date <= length; date++) {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
      days.set(text, {
        date: text,
        weekday: WEEKDAYS[weekday % 7]!,
        place: Math.floor((date + 6) / 7),
        last: date + 7 > length,
        before,
      });
      before = text;
      weekday++;
    }
  }
}

/** What the wall clock of a zone shows at each quarter hour: `2026-03-08 03:15`. */
export function wallClock(timeZone: string): string[] {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const shown: string[] = [];
  for (let at = 0; at < COUNT + AHEAD; at++) shown.push(format.format(FIRST + at * QUARTER));
  return shown;
}

/** Open at each of those times. */
export function openings(wall: readonly string[], rules: Rules): boolean[] {
  const known = new Map<string, readonly [opens: string, closes: string][] | 'gone'>();
  const spansOf = (date: string) => {
    let spans = known.get(date);
    if (!spans) {
      const hours = rules(days.get(date)!);
      spans = hours === 'gone' ? hours : hours.map((each) => each.split('-') as [string, string]);
      known.set(date, spans);
    }
    return spans;
  };
  return wall.map((shown) => {
    const [date, time] = [shown.slice(0, 10), shown.slice(11)];
    const today = spansOf(date);
    if (today === 'gone') return false;
    if (today.some(([opens, closes]) => time >= opens && (closes <= opens || time < closes)))
      return true;
    const yesterday = spansOf(days.get(date)!.before);
    if (yesterday === 'gone') return false;
    return yesterday.some(([opens, closes]) => closes <= opens && time < closes);
  });
}

/** For each time the next at which it is otherwise; -1 where that is not in sight. */
export function changes(open: readonly boolean[]): number[] {
  const next = new Array<number>(open.length).fill(-1);
  for (let at = open.length - 2; at >= 0; at--)
    next[at] = open[at] === open[at + 1] ? next[at + 1]! : at + 1;
  return next;
}
