// The finder's own reader for the plugin's pages: lists to import, with what is wrong in which row, and the federal
// holidays to come. Built into generated/reader.js.
import { canonical } from '../../src/clinic-locator/clinic/canonical.ts';
import { parseClinics } from '../../src/clinic-locator/feed/parse-clinics.ts';
import { decode } from '../../src/clinic-locator/feed/request/decode.ts';
import { civil } from '../../src/clinic-locator/hours/calendar.ts';
import { ClinicHours } from '../../src/clinic-locator/hours/clinic-hours.ts';
import { federalHolidays } from '../../src/clinic-locator/hours/holidays.ts';
import { hoursProblems } from '../../src/clinic-locator/hours/hours-problems.ts';
import { DAY } from '../../src/shared/time.ts';
import { hoursOfForm } from './hours-of-form.mjs';

/** In the order of the year; where a day is observed, it has the name of the one beside it. */
const NAMES = {
  1: ['New Year’s Day', 'Martin Luther King Jr. Day'],
  2: ['Presidents’ Day'],
  5: ['Memorial Day'],
  6: ['Juneteenth'],
  7: ['Independence Day'],
  9: ['Labor Day'],
  10: ['Columbus Day'],
  11: ['Veterans Day', 'Thanksgiving'],
  12: ['Christmas', 'New Year’s Day'],
};

const two = (number) => String(number).padStart(2, '0');

/** The federal holidays of the next twelve months. */
function holidays(now) {
  const today = Math.floor(now / DAY);
  return federalHolidays(today, today + 365).map((day) => {
    const { year, month, date } = civil(day);
    const [first, second] = NAMES[month];
    const isSecond =
      (month === 1 && date > 2) || (month === 11 && date > 15) || (month === 12 && date > 28);
    return { date: `${year}-${two(month)}-${two(date)}`, name: isSecond ? second : first };
  });
}

/** Reads a list as the finder does; each clinic as the plugin keeps it. */
function readList(text, now) {
  const list = parseClinics(text);
  // the plugin gives each clinic the site's zone
  const settings = { timezone: 'America/Phoenix', holidays: 'us', clock: { now: () => now } };
  const hours = new ClinicHours(settings);
  const advice = hoursProblems(list, hours, settings).filter(({ code }) => code === 'hours');
  return {
    clinics: list.clinics.map((clinic) => kept(clinic, hours)),
    entries: list.entries,
    problems: list.problems.concat(advice),
  };
}

function kept(clinic, hours) {
  const entry = canonical(clinic);
  // an id that stands for a row is no id for next year
  if (/^clinic-\d+-*$/.test(clinic.id)) delete entry.id;
  delete entry.openingHours;
  delete entry.openingHoursSpecification;
  delete entry.specialOpeningHoursSpecification;
  const department = clinic.department.map(({ name, telephone, hoursSource }) => ({
    name,
    telephone,
    ...hoursOfForm(hoursSource, null),
  }));
  return { ...entry, ...hoursOfForm(clinic.hoursSource, hours.of(clinic).schedule), department };
}

globalThis.clinicWidgetsReader = { readList, holidays, decode: (bytes) => decode(bytes, null) };
