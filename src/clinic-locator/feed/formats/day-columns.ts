import { DAYS, type Day, type Flat, type FlatField } from './field-names.ts';

const DAY =
  /^(?:(mo|mon|monday|lun|lunes)|(tu|tue|tues|tuesday|martes)|(we|wed|wednesday|mie|miercoles)|(th|thu|thur|thurs|thursday|jue|jueves)|(fr|fri|friday|vie|viernes)|(sa|sat|saturday|sab|sabado)|(su|sun|sunday|dom|domingo))s?$/;
/** One letter says a day only where another day stands beside it: `Hours M-F`. */
const LETTERS: Readonly<Record<string, Day>> = { m: 'Mo', f: 'Fr', t: 'Tu', w: 'We' };
const HOURS =
  /^(?:hours?|times?|schedule|open|opening|horario|horarios|regular|clinic|office|business)$/;
const BEGIN = /^(?:open|opens|opening|start|starts|from|begin)$/;
const END = /^(?:close|closes|closing|end|ends|to|until)$/;

function dayOf(word: string): Day | undefined {
  const index = DAY.exec(word)?.slice(1).findIndex(Boolean) ?? -1;
  return DAYS[index];
}

/** The day of a key such as `monday` or `Mon`. */
export const dayNamed = (key: string): Day | undefined => dayOf(key.trim().toLowerCase());

/**
 * The field of a column for the hours of a day or of several: `Monday Hours`, `Hours_Mon`, `Mon_Open`
 * and `Mon_Close`, `Hours M-F`, `Weekend Hours`.
 */
export function dayField(words: readonly string[]): FlatField | undefined {
  const several = rangeOf(words);
  if (several) return several;
  const days = words.flatMap((word) => dayOf(word) ?? []);
  const rest = words.filter((word) => !dayOf(word));
  const [day] = days;
  if (!day || days.length > 1 || words.length > 4) return undefined;
  const times = rest.filter((word) => !/^(?:hours?|times?|clinic|office|business)$/.test(word));
  if (times.length === 0) return day;
  if (times.length > 1) return undefined;
  if (BEGIN.test(times[0]!)) return `${day}Open`;
  if (END.test(times[0]!)) return `${day}Close`;
  return HOURS.test(times[0]!) ? day : undefined;
}

function rangeOf(words: readonly string[]): FlatField | undefined {
  const others = words.filter((word) => !HOURS.test(word) && word !== 'to' && word !== 'through');
  if (others.length === 1 && /^weekdays?$/.test(others[0]!)) return 'days Mo-Fr';
  if (others.length === 1 && /^weekends?$/.test(others[0]!)) return 'days Sa-Su';
  if (others.length !== 2) return undefined;
  // "M/F" alone is no day
  const letters = others.length < words.length ? LETTERS : {};
  const [from, until] = others.map((word) => dayOf(word) ?? letters[word]);
  return from && until && from !== until ? `days ${from}-${until}` : undefined;
}

/** The days from one to another, as `days Mo-Fr` names them. */
function daysIn(range: string): readonly Day[] {
  const [from = -1, until = -1] = range.split('-').map((day) => DAYS.indexOf(day as Day));
  return DAYS.filter((_, index) =>
    from <= until ? index >= from && index <= until : index >= from || index <= until,
  );
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The days that have columns of their own: `{ Mo: "800AM-430PM", Sa: "-" }`. */
export function weekOf(flat: Flat): Record<string, unknown> | undefined {
  const week: Record<string, unknown> = {};
  for (const field of Object.keys(flat) as FlatField[]) {
    if (field.startsWith('days ')) {
      for (const day of daysIn(field.slice(5))) week[day] = flat[field];
    }
  }
  for (const day of DAYS) {
    const hours = flat[day] ?? fromTo(text(flat[`${day}Open`]), text(flat[`${day}Close`]));
    if (hours !== undefined) week[day] = hours;
  }
  const days = DAYS.filter((day) => week[day] !== undefined);
  // in the order of the week; `x` is how an export of a business profile writes closed
  const entries = days.map((day) => [
    day,
    text(week[day]).toLowerCase() === 'x' ? 'Closed' : week[day],
  ]);
  return days.length > 0 ? (Object.fromEntries(entries) as Record<string, unknown>) : undefined;
}

/** `8:00` and `17:00` as one span; a word such as `Closed` in either place is the day's word. */
function fromTo(from: string, until: string): string | undefined {
  if (from && until && from !== until) return `${clock(from)}-${clock(until)}`;
  return from || until || undefined;
}

/** `08:00:00` and `0800` as `08:00`. */
export const clock = (time: string): string =>
  time.replace(/^(\d\d?:\d\d):00(?:\.0+)?$/, '$1').replace(/^(\d\d)(\d\d)$/, '$1:$2');
