// In each engine too: time zones.
import { expect } from 'chai';
import { openAt } from './states.ts';
import { parseHours, type HoursFields } from '../../../src/clinic-locator/hours/parse.ts';
import { dayOf } from '../../../src/clinic-locator/hours/calendar.ts';
import { federalHolidays } from '../../../src/clinic-locator/hours/holidays.ts';
import { knowsAHoliday } from '../../../src/clinic-locator/hours/doubts.ts';
import { readHours, type Circumstances } from '../../../src/clinic-locator/hours/read.ts';

const PHOENIX = 'America/Phoenix';
const NEW_YORK = 'America/New_York';
const hoursOf = (openingHours: unknown, more: HoursFields = {}) =>
  parseHours({ openingHours, ...more });
const readingOf = (openingHours: unknown, now: string, more: Partial<Circumstances> = {}) =>
  readHours(hoursOf(openingHours), { zone: PHOENIX, now: Date.parse(now), ...more });

describe('readHours: the state and its end', () => {
  const rows: [
    name: string,
    openingHours: unknown,
    zone: string,
    now: string,
    state: string,
    change: string | null,
  ][] = [
    [
      'open',
      'Mo-Fr 08:00-17:00',
      PHOENIX,
      '2026-11-23T12:00-07:00',
      'open',
      '2026-11-23T17:00-07:00',
    ],
    [
      'the second it opens',
      'Mo-Fr 08:00-17:00',
      PHOENIX,
      '2026-11-23T08:00-07:00',
      'open',
      '2026-11-23T17:00-07:00',
    ],
    [
      'a second before',
      'Mo-Fr 08:00-17:00',
      PHOENIX,
      '2026-11-23T07:59:59-07:00',
      'closed',
      '2026-11-23T08:00-07:00',
    ],
    [
      'the second it closes',
      'Mo-Fr 08:00-17:00',
      PHOENIX,
      '2026-11-23T17:00-07:00',
      'closed',
      '2026-11-24T08:00-07:00',
    ],
    [
      'over a weekend',
      'Mo-Fr 08:00-17:00',
      PHOENIX,
      '2026-11-27T18:00-07:00',
      'closed',
      '2026-11-30T08:00-07:00',
    ],
    [
      'spans that touch are one',
      'Mo 08:00-12:00,12:00-17:00',
      PHOENIX,
      '2026-11-23T09:00-07:00',
      'open',
      '2026-11-23T17:00-07:00',
    ],
    [
      'days that touch are one',
      'Mo-We 00:00-24:00',
      PHOENIX,
      '2026-11-23T09:00-07:00',
      'open',
      '2026-11-26T00:00-07:00',
    ],
    ['a week without an end', '24/7', PHOENIX, '2026-11-23T09:00-07:00', 'open', null],
    [
      'the end of a year of days',
      '24/7; Dec 25 off',
      PHOENIX,
      '2026-12-26T09:00-07:00',
      'open',
      '2027-12-25T00:00-07:00',
    ],
    ['closed for good', 'off', PHOENIX, '2026-11-23T09:00-07:00', 'closed', null],
    [
      'a day in a year',
      'Mo-Su off; Oct 31 10:00-12:00',
      PHOENIX,
      '2026-11-23T09:00-07:00',
      'closed',
      '2027-10-31T10:00-07:00',
    ],
    [
      'a Saturday in a month',
      'Sa[5] 10:00-12:00',
      PHOENIX,
      '2026-11-23T09:00-07:00',
      'closed',
      '2027-01-30T10:00-07:00',
    ],
    [
      'a closure',
      'Mo-Fr 08:00-17:00; Dec 24-Jan 3 off',
      PHOENIX,
      '2026-12-23T18:00-07:00',
      'closed',
      '2027-01-04T08:00-07:00',
    ],
    [
      'a night',
      'Mo-Fr 22:00-06:00',
      PHOENIX,
      '2026-11-28T01:00-07:00',
      'open',
      '2026-11-28T06:00-07:00',
    ],
    [
      'into daylight saving time',
      'Mo-Su 08:00-17:00',
      NEW_YORK,
      '2026-03-07T18:00-05:00',
      'closed',
      '2026-03-08T08:00-04:00',
    ],
    [
      'out of it',
      'Mo-Su 08:00-17:00',
      NEW_YORK,
      '2026-10-31T18:00-04:00',
      'closed',
      '2026-11-01T08:00-05:00',
    ],
    [
      'an opening that the clock leaves out',
      'Su 02:30-04:00',
      NEW_YORK,
      '2026-03-08T01:00-05:00',
      'closed',
      '2026-03-08T03:00-04:00',
    ],
    [
      'hours that the clock leaves out',
      'Su 02:15-02:45',
      NEW_YORK,
      '2026-03-08T01:00-05:00',
      'closed',
      '2026-03-15T02:15-04:00',
    ],
    [
      'an hour that comes twice',
      'Su 01:00-01:30',
      NEW_YORK,
      '2026-11-01T01:00-04:00',
      'open',
      '2026-11-01T01:30-04:00',
    ],
    [
      'closed until it comes again',
      'Su 01:00-01:30',
      NEW_YORK,
      '2026-11-01T01:30-04:00',
      'closed',
      '2026-11-01T01:00-05:00',
    ],
    [
      'closed until it comes again, with the next after two more changes of the clock',
      'Mo-Su off; 2026 Nov 1 01:00-01:30; 2027 Jul 1 08:00-09:00',
      NEW_YORK,
      '2026-11-01T01:30-04:00',
      'closed',
      '2026-11-01T01:00-05:00',
    ],
    [
      'the second of two',
      'Su 01:00-01:30',
      NEW_YORK,
      '2026-11-01T01:00-05:00',
      'open',
      '2026-11-01T01:30-05:00',
    ],
    [
      'a day that cannot be read, tomorrow',
      { Mo: '8AM-5PM', Tu: 'Call' },
      PHOENIX,
      '2026-11-23T18:00-07:00',
      'closed',
      '2026-11-24T00:00-07:00',
    ],
    [
      'a day that cannot be read, today',
      { Mo: '8AM-5PM', Tu: 'Call', We: '8AM-5PM' },
      PHOENIX,
      '2026-11-24T10:00-07:00',
      'unknown',
      '2026-11-25T00:00-07:00',
    ],
    [
      'the Navajo Nation',
      'Mo-Fr 08:00-17:00',
      'America/Denver',
      '2026-07-06T08:00-06:00',
      'open',
      '2026-07-06T17:00-06:00',
    ],
    [
      'Arizona, the same moment',
      'Mo-Fr 08:00-17:00',
      PHOENIX,
      '2026-07-06T08:00-06:00',
      'closed',
      '2026-07-06T08:00-07:00',
    ],
  ];
  for (const [name, openingHours, zone, now, state, change] of rows) {
    it(name, () => {
      const reading = readHours(hoursOf(openingHours), { zone, now: Date.parse(now) });
      expect(reading.state).to.equal(state);
      expect(reading.nextChange?.toISOString() ?? null).to.equal(
        change && new Date(change).toISOString(),
      );
      expect(openAt(hoursOf(openingHours), zone, Date.parse(now))).to.equal(state);
    });
  }
});

describe('readHours: no verdict', () => {
  const now = Date.parse('2026-11-23T12:00-07:00');
  const open = hoursOf('Mo-Fr 08:00-17:00');
  const rows: [
    name: string,
    hours: ReturnType<typeof parseHours>,
    zone: string | undefined,
    now: number,
  ][] = [
    ['without a zone', open, undefined, now],
    ['with a zone that is none', open, 'EST', now],
    ['with hours that cannot be read', hoursOf('Call us'), PHOENIX, now],
    ['without hours', hoursOf(undefined), PHOENIX, now],
    ['at no time', open, PHOENIX, NaN],
    ['at the end of time', open, PHOENIX, 8.64e15],
    ['at infinity', open, PHOENIX, Infinity],
  ];
  for (const [name, hours, zone, at] of rows) {
    it(name, () => {
      const { state, nextChange, doubts } = readHours(hours, { zone, now: at });
      expect([state, nextChange, doubts]).to.deep.equal(['unknown', null, []]);
      expect(openAt(hours, zone, at)).to.equal('unknown');
    });
  }
});

describe('readHours: reasons to call', () => {
  const WEEK = 'Mo-Fr 08:00-17:00';
  const rows: [
    name: string,
    openingHours: unknown,
    now: string,
    more: Partial<Circumstances>,
    doubts: string[],
  ][] = [
    ['an ordinary day', WEEK, '2026-11-23T12:00-07:00', {}, []],
    ['Thanksgiving', WEEK, '2026-11-26T12:00-07:00', {}, ['holiday']],
    ['the first minute of it', WEEK, '2026-11-26T00:00-07:00', {}, ['holiday']],
    ['the evening before, when it would open', WEEK, '2026-11-25T18:00-07:00', {}, ['holiday']],
    ['the day before, while open', WEEK, '2026-11-25T12:00-07:00', {}, []],
    ['the evening after', WEEK, '2026-11-26T23:00-07:00', {}, ['holiday']],
    ['the day after', WEEK, '2026-11-27T00:00-07:00', {}, []],
    ['a night that began on it', 'Mo-Su 20:00-04:00', '2026-11-27T03:00-07:00', {}, ['holiday']],
    ['the day of observance', WEEK, '2026-07-03T12:00-07:00', {}, ['holiday']],
    ['the clinic’s date counts, not UTC’s', WEEK, '2026-11-25T17:30-07:00', {}, ['holiday']],
    ['holidays off', WEEK, '2026-11-26T12:00-07:00', { holidays: 'off' }, []],
    ['holidays closed', `${WEEK}; PH off`, '2026-11-26T12:00-07:00', {}, []],
    ['holidays open', 'Mo-Su,PH 08:00-17:00', '2026-11-26T12:00-07:00', {}, []],
    [
      'a rule for holidays above the hours of the week',
      `PH off; ${WEEK}`,
      '2026-11-26T12:00-07:00',
      {},
      [],
    ],
    ['its date given', `${WEEK}; Nov 26 08:00-12:00`, '2026-11-26T09:00-07:00', {}, []],
    ['its place in the month given', `${WEEK}; Nov Th[4] off`, '2026-11-26T09:00-07:00', {}, []],
    ['another date given', `${WEEK}; Dec 25 off`, '2026-11-26T09:00-07:00', {}, ['holiday']],
    ['a closed season', `${WEEK}; Nov 1-Jan 3 off`, '2026-11-26T09:00-07:00', {}, []],
    [
      'a season with other hours',
      `${WEEK}; Nov-Dec 08:00-12:00`,
      '2026-11-26T09:00-07:00',
      {},
      ['holiday'],
    ],
    ['checked 180 days ago', WEEK, '2026-11-23T12:00-07:00', { lastReviewed: '2026-05-27' }, []],
    [
      'checked 181 days ago',
      WEEK,
      '2026-11-23T12:00-07:00',
      { lastReviewed: '2026-05-26' },
      ['review'],
    ],
    [
      'checked at some time of that day',
      WEEK,
      '2026-11-23T12:00-07:00',
      { lastReviewed: '2026-05-26T10:00Z' },
      ['review'],
    ],
    ['checked in the future', WEEK, '2026-11-23T12:00-07:00', { lastReviewed: '2027-05-26' }, []],
    ['checked nobody knows when', WEEK, '2026-11-23T12:00-07:00', { lastReviewed: 'last May' }, []],
    ['hours that read in two ways', 'Mo-Fr 08:00-05:00', '2026-11-23T12:00-07:00', {}, ['unclear']],
    ['hours that are likely', 'Mo-Fr 8:00-5:00', '2026-11-23T12:00-07:00', {}, ['likely']],
    [
      'all three',
      'Mo-Fr 08:00-05:00',
      '2026-11-26T12:00-07:00',
      { lastReviewed: '2025-01-01' },
      ['holiday', 'review', 'unclear'],
    ],
  ];
  for (const [name, openingHours, now, more, doubts] of rows) {
    it(`${name}: ${doubts.join(', ') || 'none'}`, () => {
      const reading = readingOf(openingHours, now, more);
      expect(reading.doubts).to.deep.equal(doubts);
      const calm = readingOf(openingHours, now, { holidays: 'off' });
      expect([reading.state, reading.nextChange]).to.deep.equal([calm.state, calm.nextChange]);
    });
  }

  it('special hours on the date settle it', () => {
    const on = { validFrom: '2026-11-26', validThrough: '2026-11-26' };
    const hours = hoursOf(WEEK, {
      specialOpeningHoursSpecification: { ...on, opens: '08:00', closes: '12:00' },
    });
    const reading = readHours(hours, { zone: PHOENIX, now: Date.parse('2026-11-26T09:00-07:00') });
    expect([reading.state, reading.doubts]).to.deep.equal(['open', []]);
  });
});

describe('knowsAHoliday', () => {
  const today = dayOf(2026, 11, 23);
  const holidays = federalHolidays(today, today + 366);
  for (const [openingHours, knows] of [
    ['Mo-Fr 08:00-17:00', false],
    ['24/7', false],
    ['Mo-Fr 08:00-17:00; PH off', true],
    ['Mo-Su,PH 08:00-17:00', true],
    ['Mo-Fr 08:00-17:00; Dec 25 off', true],
    ['Mo-Fr 08:00-17:00; 2026 Dec 25 off', true],
    ['Mo-Fr 08:00-17:00; 2025 Dec 25 off', false],
    ['Mo-Fr 08:00-17:00; Dec 26 off', false],
    ['Call us', false],
  ] as const) {
    it(`${openingHours}: ${knows}`, () => {
      expect(knowsAHoliday(hoursOf(openingHours), holidays)).to.equal(knows);
    });
  }
});
