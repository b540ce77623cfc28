import { civil } from '../hours/calendar.ts';
import {
  MINUTES_A_DAY as DAY,
  EVERY,
  isPartOf,
  type Rule,
  type Schedule,
  type Span,
} from '../hours/schedule.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The hours of one kind of day. Without times it is closed on those days, as schema.org has it. */
export interface HoursSpecification {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek?: readonly string[];
  readonly opens?: string;
  readonly closes?: string;
  readonly validFrom?: string;
  readonly validThrough?: string;
  readonly [name: string]: string | readonly string[] | undefined;
}

export interface HoursSpecifications {
  readonly openingHoursSpecification?: readonly HoursSpecification[];
  readonly specialOpeningHoursSpecification?: readonly HoursSpecification[];
  readonly [name: string]: readonly HoursSpecification[] | undefined;
}

/**
 * Hours in schema.org's words: the week, and single dates. None at all where those words cannot say
 * them: seasons that come back, the first Saturday of a month, what could not be read for certain. A rule for
 * public holidays alone is left out, as everybody does.
 */
export function hoursSpecifications({ rules, unclear, likely }: Schedule): HoursSpecifications {
  const told = rules.filter((rule) => !isForHolidays(rule));
  if (unclear || likely || !told.every(canBeSaid)) return {};
  const week: Span[][] = DAYS.map(() => []);
  for (const { week: days, spans, joins } of told.filter((rule) => rule.dates.length === 0)) {
    days.forEach((weeks, day) => {
      if (weeks) week[day] = (joins ? week[day]! : []).concat(spans ?? []);
    });
  }
  const usual = byHours(week);
  const special = told.filter((rule) => rule.dates.length > 0).flatMap(dated);
  return {
    ...(usual.length > 0 && { openingHoursSpecification: usual }),
    ...(special.length > 0 && { specialOpeningHoursSpecification: special }),
  };
}

const isForHolidays = ({ holidays, week, dates }: Rule): boolean =>
  holidays && dates.length === 0 && week.every((weeks) => weeks === 0);

const canBeSaid = ({ week, dates, spans, text, joins }: Rule): boolean =>
  (spans !== null || text === undefined) &&
  !week.some(isPartOf) &&
  !dates.some(({ yearly }) => yearly) &&
  !(joins && dates.length > 0);

/** Days with the same hours are one specification. */
function byHours(week: readonly (readonly Span[])[]): HoursSpecification[] {
  const days = new Map<string, string[]>();
  week.forEach((spans, day) => {
    for (const span of spans) {
      const key = `${clock(span.start)} ${closing(span)}`;
      days.set(key, (days.get(key) ?? []).concat(DAYS[day]!));
    }
  });
  const list: HoursSpecification[] = [];
  days.forEach((dayOfWeek, key) => {
    const [opens = '', closes = ''] = key.split(' ');
    list.push({ '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes });
  });
  return list;
}

function dated({ week, dates, spans }: Rule): HoursSpecification[] {
  const days = DAYS.filter((_, day) => week[day] === EVERY);
  return dates.flatMap(({ from, through }) => {
    const when: HoursSpecification = {
      '@type': 'OpeningHoursSpecification',
      ...(days.length < 7 && { dayOfWeek: days }),
      ...(from > -Infinity && { validFrom: date(from) }),
      ...(through < Infinity && { validThrough: date(through) }),
    };
    if (!spans) return [];
    if (spans.length === 0) return [when];
    return spans.map((span) => ({ ...when, opens: clock(span.start), closes: closing(span) }));
  });
}

const two = (value: number): string => String(value).padStart(2, '0');

const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** A night ends on the next day's clock; a whole day is said as search engines read it. */
const closing = ({ start, end }: Span): string =>
  end >= start + DAY || end === DAY ? '23:59' : clock(end % DAY);

function date(day: number): string {
  const { year, month, date: number } = civil(day);
  return `${year}-${two(month)}-${two(number)}`;
}
