// Hours from a list, as the form of a clinic shows them: a week, holidays, single days. What no week can say stays as
// it was written.
import { civil } from '../../src/clinic-locator/hours/calendar.ts';
import { EVERY, MINUTES_A_DAY } from '../../src/clinic-locator/hours/schedule.ts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const BY_APPOINTMENT = /^(?:by appointment(?: only)?|(?:con|solo con|por) cita)$/i;

/** So the plugin's own tables say it of days of which nothing is said. */
const NOT_KNOWN = /\bnot known$/i;

/** A day of which the list says nothing, which is not that it is closed. */
const SILENT = { kind: '', spans: [] };

const two = (number) => String(number).padStart(2, '0');
const clock = (minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
const closing = (end) => clock(end > MINUTES_A_DAY ? end % MINUTES_A_DAY : end);
const times = (spans) =>
  spans.map(({ start, end }) => ({ opens: clock(start), closes: closing(end) }));

function isoDay(day) {
  const { year, month, date } = civil(day);
  return `${year}-${two(month)}-${two(date)}`;
}

/**
 * @param source the hours as the list writes them
 * @param schedule what was read of them, or null
 */
export function hoursOfForm(source, schedule) {
  return (schedule && asWeek(schedule)) ?? asWritten(source);
}

/** The kind of day that a rule makes, or undefined where a form has none for it. */
function kindOf({ spans, text, note }) {
  if (spans === null) {
    if (text === undefined || NOT_KNOWN.test(text)) return SILENT;
    return BY_APPOINTMENT.test(text) ? { kind: 'appointment', spans: [] } : undefined;
  }
  if (spans.some(({ start, end }) => end - start > MINUTES_A_DAY)) return undefined;
  if (note !== undefined && !BY_APPOINTMENT.test(note)) return undefined;
  if (note !== undefined) return { kind: 'appointment', spans: times(spans) };
  return spans.length > 0 ? { kind: 'open', spans: times(spans) } : { kind: 'closed', spans: [] };
}

function asWeek({ rules, likely, zones }) {
  if (likely || (zones?.length ?? 0) > 0) return undefined;
  const days = {};
  const special = [];
  let closedOnHolidays = false;
  for (const rule of rules) {
    const hours = kindOf(rule);
    const isWeekly = rule.week.every((weeks) => weeks === EVERY || weeks === 0);
    if (!hours || !isWeekly) return undefined;
    if (rule.dates.length > 0) {
      const dated = datedDays(rule, hours);
      if (!dated) return undefined;
      special.push(...dated);
    } else if (rule.holidays) {
      // on all days and on holidays, or on holidays alone; only the latter can be said, and only as closed
      if (hours.kind !== 'closed' || rule.week.some((weeks) => weeks !== 0)) return undefined;
      closedOnHolidays = true;
    } else {
      rule.week.forEach((weeks, day) => {
        if (weeks === 0) return;
        const before = days[DAYS[day]];
        const joined = rule.joins && before?.kind === hours.kind;
        days[DAYS[day]] = joined ? { ...hours, spans: before.spans.concat(hours.spans) } : hours;
      });
    }
  }
  if (Object.keys(days).length === 0) return undefined;
  // a list that names some days has said of the others that they are closed
  for (const day of DAYS) days[day] ??= { kind: 'closed', spans: [] };
  return { days, closedOnHolidays, specialOpeningHoursSpecification: special };
}

/** Single days, or undefined where they come back each year or stand in a season. */
function datedDays({ dates, week, joins }, { kind, spans }) {
  const isWhole = !joins && kind !== 'appointment' && week.every((weeks) => weeks === EVERY);
  if (
    !isWhole ||
    dates.some(({ yearly, from, through }) => yearly || !Number.isFinite(through - from))
  )
    return undefined;
  return dates.flatMap(({ from, through }) => {
    const when = { validFrom: isoDay(from), validThrough: isoDay(through) };
    return spans.length > 0 ? spans.map((span) => ({ ...when, ...span })) : [when];
  });
}

function asWritten({ openingHours, openingHoursSpecification, specialOpeningHoursSpecification }) {
  const special = Array.isArray(specialOpeningHoursSpecification)
    ? specialOpeningHoursSpecification
    : undefined;
  const more =
    typeof specialOpeningHoursSpecification === 'string' ? [specialOpeningHoursSpecification] : [];
  const text = textsOf(openingHours).concat(more).filter(Boolean).join('; ');
  if (text) return { hoursText: text, specialOpeningHoursSpecification: special };
  return {
    openingHoursSpecification: [openingHoursSpecification].flat().filter(Boolean),
    specialOpeningHoursSpecification: special,
  };
}

function textsOf(hours) {
  if (typeof hours === 'string') return [hours];
  if (Array.isArray(hours)) return hours.filter((each) => typeof each === 'string');
  if (typeof hours !== 'object' || hours === null) return [];
  return DAYS.filter((day) => typeof hours[day] === 'string').map((day) => `${day} ${hours[day]}`);
}
