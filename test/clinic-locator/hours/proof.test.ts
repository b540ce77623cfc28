// In each engine too: time zones.
import { expect } from 'chai';
import { openAt } from './states.ts';
import { parseHours } from '../../../src/clinic-locator/hours/parse.ts';
import type { HoursFields } from '../../../src/clinic-locator/hours/parse.ts';
import { readHours } from '../../../src/clinic-locator/hours/read.ts';
import { whole } from '../../sample.ts';
import { visitFrom } from '../../visitor-zone.ts';
import {
  changes,
  COUNT,
  FIRST,
  openings,
  QUARTER,
  wallClock,
  type Rules,
  type Weekday,
} from './oracle.ts';

/** opm.gov, federal holidays 2026 and 2027, and the days themselves where others are observed. */
const HOLIDAYS = `2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-07-04
  2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25
  2027-01-01 2027-01-18 2027-02-15 2027-05-31 2027-06-18 2027-06-19 2027-07-04 2027-07-05
  2027-09-06 2027-10-11 2027-11-11 2027-11-25 2027-12-24 2027-12-25 2027-12-31
  2028-01-01 2028-01-17`.split(/\s+/);

const WORKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr'];
const isWorkday = (weekday: Weekday) => WORKDAYS.includes(weekday);
const spec = (dayOfWeek: unknown, opens?: string, closes?: string, more = {}) => ({
  dayOfWeek,
  opens,
  closes,
  ...more,
});
const MONDAY_TO_FRIDAY = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const schedules: [name: string, fields: HoursFields, rules: Rules][] = [
  [
    'a split week, holidays off, a Saturday a month',
    {
      openingHours: 'Mo-Fr 09:00-12:00,13:00-17:00; Sa[1] 09:00-12:00; Su[-1] 10:00-11:30; PH off',
    },
    ({ date, weekday, place, last }) => {
      if (HOLIDAYS.includes(date)) return 'gone';
      if (isWorkday(weekday)) return ['09:00-12:00', '13:00-17:00'];
      if (weekday === 'Sa') return place === 1 ? ['09:00-12:00'] : [];
      return last ? ['10:00-11:30'] : [];
    },
  ],
  [
    'nights, and a closed Christmas',
    {
      openingHoursSpecification: [
        spec(['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday'], '22:00', '06:00'),
        spec(['Friday', 'Saturday'], '20:15', '01:45'),
      ],
      specialOpeningHoursSpecification: { validFrom: '2026-12-25', validThrough: '2026-12-25' },
    },
    ({ date, weekday }) => {
      if (date === '2026-12-25') return 'gone';
      return weekday === 'Fr' || weekday === 'Sa' ? ['20:15-01:45'] : ['22:00-06:00'];
    },
  ],
  [
    'summer hours, special days, Sundays of 00:00–00:00',
    {
      openingHoursSpecification: [
        spec(MONDAY_TO_FRIDAY, '08:00', '17:00'),
        spec('https://schema.org/Saturday', '09:00:00', '12:30:00'),
        spec('Sunday', '00:00', '00:00'),
        spec(MONDAY_TO_FRIDAY, '07:00', '14:00', {
          validFrom: '2026-06-01',
          validThrough: '2026-08-31',
        }),
        spec(undefined, '00:00', '00:00', { validFrom: '2026-12-24', validThrough: '2027-01-03' }),
      ],
      specialOpeningHoursSpecification: [
        { opens: '10:00', closes: '13:00', validFrom: '2026-11-26', validThrough: '2026-11-26' },
        { opens: '18:00', closes: '20:00', validFrom: '2026-11-26', validThrough: '2026-11-26' },
        { opens: '00:00', closes: '23:59', validFrom: '2027-03-14', validThrough: '2027-03-14' },
      ],
    },
    ({ date, weekday }) => {
      if (date === '2026-11-26') return ['10:00-13:00', '18:00-20:00'];
      if (date === '2027-03-14') return ['00:00-24:00'];
      if (date >= '2026-12-24' && date <= '2027-01-03') return 'gone';
      if (weekday === 'Sa') return ['09:00-12:30'];
      if (weekday === 'Su') return [];
      return date >= '2026-06-01' && date <= '2026-08-31' ? ['07:00-14:00'] : ['08:00-17:00'];
    },
  ],
  [
    'spans that touch, at noon and at midnight',
    { openingHours: ['Mo-We 09:00-12:00,12:00-24:00', 'Tu-Th 00:00-05:00', 'Sa 00:00-24:00'] },
    ({ weekday }) =>
      ({
        Mo: ['09:00-12:00', '12:00-24:00'],
        Tu: ['09:00-24:00', '00:00-05:00'],
        We: ['09:00-24:00', '00:00-05:00'],
        Th: ['00:00-05:00'],
        Fr: [],
        Sa: ['00:00-24:00'],
        Su: [],
      })[weekday],
  ],
  [
    'a table with a text for each day',
    {
      openingHours: {
        Monday: '800AM-430PM',
        Tuesday: '8:00 AM - noon, 1:15 PM - 9 PM',
        Wednesday: '24/7',
        Thursday: 'Closed',
        Friday: '08:00-17:00',
        Saturday: '9PM-1AM',
        Sunday: 'closed',
      },
    },
    ({ weekday }) =>
      ({
        Mo: ['08:00-16:30'],
        Tu: ['08:00-12:00', '13:15-21:00'],
        We: ['00:00-24:00'],
        Th: [],
        Fr: ['08:00-17:00'],
        Sa: ['21:00-01:00'],
        Su: [],
      })[weekday],
  ],
  [
    'rules that take the place of others, seasons past New Year',
    { openingHours: 'Mo-Sa 09:00-17:00; We 12:00-19:00; Nov-Feb Mo-Fr 10:00-16:00; Jan 2-8 off' },
    ({ date, weekday }) => {
      const day = date.slice(5);
      if (day >= '01-02' && day <= '01-08') return 'gone';
      if (weekday === 'Su') return [];
      if (isWorkday(weekday) && (day >= '11-01' || day <= '02-29')) return ['10:00-16:00'];
      return weekday === 'We' ? ['12:00-19:00'] : ['09:00-17:00'];
    },
  ],
  ['always', { openingHours: '24/7' }, () => ['00:00-24:00']],
];

const CLINICS = ['America/Phoenix', 'America/New_York', 'America/Denver', 'Pacific/Honolulu'];
const VIEWERS = ['America/Los_Angeles', 'America/New_York', 'UTC', 'Europe/Berlin'];

/** The days on which clocks are put on or back there. */
const CLOCK_CHANGES = ['2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07'];

/** Every quarter hour. A sample has all of those days, and each time of day about every two weeks. */
const TIMES = Array.from({ length: COUNT }, (_, at) => at).filter(
  (at) =>
    whole ||
    at % 13 === 0 ||
    CLOCK_CHANGES.includes(new Date(FIRST + at * QUARTER).toISOString().slice(0, 10)),
);
const TITLE = whole ? 'every quarter hour' : 'quarter hours';

/** What the wall clocks show is the same for all visitors. */
const walls = new Map<string, string[]>();
const wallOf = (zone: string) => {
  const wall = walls.get(zone) ?? wallClock(zone);
  walls.set(zone, wall);
  return wall;
};

describe(`hours, at ${TITLE} of 2026 and 2027`, function () {
  this.timeout(120_000);

  it('the oracle’s clocks have as many hours as they should', () => {
    const spring = (zone: string) => wallOf(zone).filter((at) => /^2026-03-08 02/.test(at)).length;
    const autumn = (zone: string) => wallOf(zone).filter((at) => /^2026-11-01 01/.test(at)).length;
    expect(CLINICS.map(spring)).to.deep.equal([4, 0, 0, 4]);
    expect(CLINICS.map(autumn)).to.deep.equal([4, 8, 8, 4]);
  });

  for (const [name, fields, rules] of schedules) {
    for (const zone of CLINICS) {
      it(`${name}: open and until when, ${zone}`, () => {
        const hours = parseHours(fields);
        expect(hours.problems).to.deep.equal([]);
        const open = openings(wallOf(zone), rules);
        const next = changes(open);
        const wrong: string[] = [];
        for (const at of TIMES) {
          const { state, nextChange } = readHours(hours, { zone, now: FIRST + at * QUARTER });
          const change = next[at] === -1 ? null : FIRST + next[at]! * QUARTER;
          if (
            state !== (open[at] ? 'open' : 'closed') ||
            (nextChange?.getTime() ?? null) !== change
          )
            wrong.push(`${wallOf(zone)[at]} ${state} ${nextChange?.toISOString()}`);
        }
        expect(wrong.slice(0, 5), `${wrong.length} wrong`).to.deep.equal([]);
      });
    }
  }
});

describe('hours, wherever the visitor is', function () {
  this.timeout(120_000);
  let changed = true;

  after(async () => {
    if (changed) await visitFrom();
  });

  for (const viewer of VIEWERS) {
    it(`${viewer}: the same verdict at ${TITLE}`, async function () {
      changed = await visitFrom(viewer);
      const here = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
      if (!changed && here() !== viewer) this.skip();
      expect(here()).to.equal(viewer);
      let wrong = 0;
      for (const zone of CLINICS) {
        const all = schedules.map(([, fields, rules]) => ({
          hours: parseHours(fields),
          open: openings(wallOf(zone), rules),
        }));
        // all schedules at one time, for which a zone is asked once
        for (const at of TIMES)
          for (const { hours, open } of all)
            if ((openAt(hours, zone, FIRST + at * QUARTER) === 'open') !== open[at]) wrong++;
      }
      expect(wrong).to.equal(0);
    });
  }
});
