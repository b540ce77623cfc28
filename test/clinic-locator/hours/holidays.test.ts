import { expect } from 'chai';
import { civil, dayOf } from '../../../src/clinic-locator/hours/calendar.ts';
import { federalHolidays } from '../../../src/clinic-locator/hours/holidays.ts';

const text = (day: number) => {
  const { year, month, date } = civil(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

/** As opm.gov lists them; a holiday on a weekend is followed by the day on which it is observed. */
const years: [year: number, days: string][] = [
  [
    2021,
    '01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31',
  ],
  [2022, '01-01 01-17 02-21 05-30 06-19 06-20 07-04 09-05 10-10 11-11 11-24 12-25 12-26'],
  [2023, '01-01 01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-11 11-23 12-25'],
  [2024, '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25'],
  [2025, '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25'],
  [2026, '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25'],
  [
    2027,
    '01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31',
  ],
  [2028, '01-01 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-11 11-23 12-25'],
  [2029, '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-11 11-12 11-22 12-25'],
  [2030, '01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25'],
];

describe('US federal holidays', () => {
  for (const [year, days] of years) {
    it(String(year), () => {
      const found = federalHolidays(dayOf(year, 1, 1), dayOf(year + 1, 1, 1));
      expect(found.map(text)).to.deep.equal(days.split(' ').map((day) => `${year}-${day}`));
    });
  }
});
