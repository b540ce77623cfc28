import { expect } from 'chai';
import { parseHours } from '../../../src/clinic-locator/hours/parse.ts';
import { hoursSpecifications } from '../../../src/clinic-locator/page/json-ld-hours.ts';
import { itSays, openAtWall, wall, type States } from './states.ts';

// 23 November 2026 is a Monday
const MONDAY: States = {
  '2026-11-23 07:59': 'closed',
  '2026-11-23 08:00': 'open',
  '2026-11-23 17:00': 'closed',
};
const ALL_WEEK: States = { ...MONDAY, '2026-11-28 08:00': 'open', '2026-11-29 08:00': 'open' };
const NUMBERS = [0, 1, 2, 3, 4, 5, 6];
const span = { open: '08:00', close: '17:00' };
const numbered = (numbers: readonly number[], key = 'day') =>
  numbers.map((number) => ({ [key]: number, ...span }));

const read: [name: string, openingHours: unknown, states?: States][] = [
  ['day, open, close', [{ day: 'Monday', ...span }]],
  ['one entry, no list', { day: 'Monday', ...span }],
  ['days and hours', [{ days: 'Mon-Fri', hours: '8:00 AM-5:00 PM' }]],
  ['startTime, endTime', [{ dayOfWeek: 'Monday', startTime: '08:00', endTime: '17:00' }]],
  ['schema.org’s times beside another word', [{ opens: '08:00', closes: '17:00', day: 'Monday' }]],
  ['start_time, end_time', [{ weekday: 'Monday', start_time: '08:00:00', end_time: '17:00:00' }]],
  ['from, to', [{ day: 'mon', from: '8 AM', to: '5 PM' }]],
  ['openTime, closeTime', [{ dayName: 'MONDAY', openTime: '8:00 am', closeTime: '5:00 pm' }]],
  ['a name for the day', [{ name: 'Monday', ...span }]],
  ['an order and an id', [{ id: 7, order: 1, day: 'Monday', ...span }]],
  ['not closed', [{ day: 'Monday', ...span, closed: false, isOpen: true }]],
  ['several days', [{ days: ['Monday', 'Tuesday'], ...span }]],
  [
    'a closed day',
    [
      { day: 'Monday', ...span },
      { day: 'Tuesday', ...span, is_closed: true },
    ],
    { ...MONDAY, '2026-11-24 10:00': 'closed' },
  ],
  [
    'a day that is not open',
    [
      { day: 'Monday', ...span },
      { day: 'Tuesday', ...span, isOpen: false },
    ],
    { ...MONDAY, '2026-11-24 10:00': 'closed' },
  ],
  [
    'a word for closed',
    [
      { day: 'Monday', ...span },
      { day: 'Sunday', open: 'Closed' },
    ],
  ],
  ['a day all day', [{ day: 'Monday', allDay: true }], { '2026-11-23 03:00': 'open' }],
  [
    'times in a list',
    [
      {
        day: 'Monday',
        times: [
          { start: '08:00', end: '12:00' },
          { start: '13:00', end: '17:00' },
        ],
      },
    ],
    { ...MONDAY, '2026-11-23 12:30': 'closed' },
  ],
  [
    'a date',
    [
      { days: 'Mon-Sun', ...span },
      { date: '2026-11-24', closed: true },
    ],
    { ...MONDAY, '2026-11-24 10:00': 'closed', '2026-11-25 10:00': 'open' },
  ],
  ['an object of days', { monday: span }],
  ['texts of days', { monday: '8:00 AM - 5:00 PM', sunday: 'Closed' }],
  ['pairs of days', { monday: ['08:00', '17:00'] }],
  [
    'lists of pairs',
    {
      monday: [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
      sunday: [],
    },
    { ...MONDAY, '2026-11-23 12:30': 'closed', '2026-11-29 10:00': 'closed' },
  ],
  ['lists of texts', { monday: ['08:00-12:00', '12:00-17:00'] }],
  [
    'a closed day among objects',
    {
      monday: span,
      tuesday: { ...span, closed: true },
      wednesday: { isOpen: false },
      thursday: false,
    },
    {
      ...MONDAY,
      '2026-11-24 10:00': 'closed',
      '2026-11-25 10:00': 'closed',
      '2026-11-26 10:00': 'closed',
      '2026-11-27 10:00': 'unknown',
    },
  ],
  [
    'keys for both ends',
    { mondayOpen: '08:00', mondayClose: '17:00', tue_open: '9am', tue_close: '5pm' },
  ],
  [
    'weekdays, and a day of them by itself',
    { friday: '8am-noon', weekdays: '8am-5pm', saturday: 'closed' },
    { ...MONDAY, '2026-11-27 13:00': 'closed', '2026-11-28 10:00': 'closed' },
  ],
  ['an object for each day', [{ monday: '8am-5pm' }, { tuesday: '9am-5pm' }]],
  [
    'holidays',
    { 'mon-fri': span, holidays: 'closed' },
    { ...MONDAY, '2026-11-26 10:00': 'closed' },
  ],
  ['texts inside an object', { weekday_text: ['Monday: 8:00 AM – 5:00 PM', 'Sunday: Closed'] }],
  ['all seven numbers from 0, all the same', numbered(NUMBERS), ALL_WEEK],
  ['all seven numbers from 1, all the same', numbered([1, 2, 3, 4, 5, 6, 7], 'weekday'), ALL_WEEK],
  ['seven pairs, all the same', NUMBERS.map(() => ['08:00', '17:00']), ALL_WEEK],
];

describe('hours as objects in other words', () => {
  itSays(read.map(([name, openingHours, states = MONDAY]) => [name, { openingHours }, states]));

  for (const [name, openingHours] of read) {
    it(`${name}: certain`, () => {
      const { schedule, problems } = parseHours({ openingHours });
      expect([problems, schedule!.unclear, schedule!.likely]).to.deep.equal([[], false, false]);
    });
  }
});

describe('hours as objects: likely', () => {
  for (const [name, openingHours] of [
    ['numbers for workdays', numbered([1, 2, 3, 4, 5], 'weekday')],
    ['numbers as texts', [1, 2, 3, 4, 5].map((day) => ({ day: String(day), ...span }))],
    ['numbers with a closed Sunday', [...numbered([1, 2, 3, 4, 5, 6]), { day: 0, closed: true }]],
    [
      'numbers as keys',
      { 0: 'closed', 1: '8am-5pm', 2: '8am-5pm', 3: '8am-5pm', 4: '8am-5pm', 5: '8am-5pm' },
    ],
    ['no AM or PM', [{ day: 'Mon', from: '8', to: '5' }]],
    ['numbers for hours', [{ day: 'Mon', open: 8, close: 17 }]],
    ['a word that is not known', [{ day: 'Monday', ...span, season: 'summer' }]],
    ['a text without AM or PM', { monday: '8-5' }],
  ] as const) {
    it(name, () => {
      const hours = parseHours({ openingHours });
      expect([hours.schedule!.likely, hours.problems.length]).to.deep.equal([true, 1]);
      expect(openAtWall(hours, wall('2026-11-23 10:00'))).to.equal('open');
      expect(openAtWall(hours, wall('2026-11-29 10:00'))).to.not.equal('open');
      expect(hoursSpecifications(hours.schedule!)).to.deep.equal({});
    });
  }
});

describe('hours as objects: text, without a verdict', () => {
  const rows: [name: string, openingHours: unknown, text: string | undefined][] = [
    ['an empty object', [{}], undefined],
    ['a number', [{ weekday: 1, ...span }], 'weekday 1 08:00–17:00'],
    ['numbers that may begin with Sunday or Monday', numbered([1, 2, 3, 4]), undefined],
    [
      'seven numbers that differ',
      [...numbered([0, 1, 2, 3, 4, 5]), { day: 6, closed: true }],
      undefined,
    ],
    ['0 and 7', numbered([0, 1, 2, 3, 4, 5, 7]), undefined],
    ['8', numbered([8]), 'day 8 08:00–17:00'],
    ['no day', [{ title: 'Office hours', ...span }], 'Office hours 08:00–17:00'],
    ['no day, and no list', span, '08:00–17:00'],
    [
      'an unknown word for the day',
      [{ tag: 'Monday', opens: '08:00', closes: '17:00' }],
      'Monday 08:00–17:00',
    ],
    [
      'pairs without days',
      [
        ['08:00', '17:00'],
        ['08:00', '17:00'],
      ],
      '08:00–17:00',
    ],
    [
      'seven pairs that differ',
      NUMBERS.map((day) => ['08:00', day > 4 ? '12:00' : '17:00']),
      '08:00–17:00; 08:00–12:00',
    ],
    ['a status', [{ day: 'Monday', status: 'Closed', ...span }], 'Monday, Closed 08:00–17:00'],
    [
      'a note that says closed',
      [{ day: 'Monday', ...span, note: 'closed for repairs' }],
      undefined,
    ],
    [
      'a table that is closed',
      { status: 'Temporarily closed', monday: '8am-5pm' },
      'Temporarily closed; 8am-5pm',
    ],
    ['midnight to midnight', { Mo: '00:00-00:00' }, '00:00-00:00'],
    [
      'midnight to midnight in other words',
      [{ day: 'Monday', open: '00:00', close: '00:00' }],
      'Monday 00:00–00:00',
    ],
    ['a shape that nobody foresaw', { periods: [{ open: { d: 1, t: '0800' } }] }, undefined],
    ['text that is no day’s', { hours: '8-5' }, '8-5'],
  ];
  for (const [name, openingHours, text] of rows) {
    it(name, () => {
      const hours = parseHours({ openingHours });
      expect(hours.schedule).to.equal(null);
      expect(hours.problems.length).to.be.above(0);
      if (text !== undefined) expect(hours.text).to.equal(text);
    });
  }

  it('a day whose times are empty is not known, and the others are', () => {
    const hours = parseHours({
      openingHours: [
        { day: 'Sunday', open: null, close: null },
        { day: 'Monday', ...span },
      ],
    });
    expect(openAtWall(hours, wall('2026-11-29 10:00'))).to.equal('unknown');
    expect(openAtWall(hours, wall('2026-11-23 10:00'))).to.equal('open');
    expect(hours.problems).to.have.length(1);
  });

  it('a whole week of 00:00–00:00 in schema.org’s words', () => {
    const dayOfWeek = [
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ];
    const openingHoursSpecification = { dayOfWeek, opens: '00:00', closes: '00:00' };
    const hours = parseHours({ openingHoursSpecification });
    expect(hours.schedule).to.equal(null);
    expect(hours.problems[0]!.fix).to.match(/23:59/);
  });
});

describe('dated entries over regular text', () => {
  const openingHours = 'Mo-Su 09:00-14:00';
  const on = { validFrom: '2026-12-24', validThrough: '2026-12-25' };
  itSays([
    [
      'dates alone win on their days',
      { openingHours, openingHoursSpecification: [{ ...on, opens: '09:00', closes: '11:00' }] },
      {
        '2026-12-23 13:00': 'open',
        '2026-12-24 10:00': 'open',
        '2026-12-24 13:00': 'closed',
        '2026-12-26 13:00': 'open',
      },
    ],
    [
      'a closed date',
      { openingHours, openingHoursSpecification: on },
      { '2026-12-23 10:00': 'open', '2026-12-25 10:00': 'closed' },
    ],
    [
      'a date of the text counts too',
      { openingHours: `${openingHours}; Dec 31 off`, openingHoursSpecification: on },
      { '2026-12-31 10:00': 'closed', '2026-12-25 10:00': 'closed', '2026-12-30 10:00': 'open' },
    ],
    [
      'a week in it wins over the text',
      {
        openingHours,
        openingHoursSpecification: [on, { dayOfWeek: 'Monday', opens: '08:00', closes: '10:00' }],
      },
      { '2026-11-23 13:00': 'closed', '2026-11-24 10:00': 'closed' },
    ],
  ]);

  it('nothing is reported, and search engines are told both', () => {
    const { problems, schedule } = parseHours({ openingHours, openingHoursSpecification: on });
    expect(problems).to.deep.equal([]);
    const told = hoursSpecifications(schedule!);
    expect(told.openingHoursSpecification).to.have.length(1);
    expect(told.specialOpeningHoursSpecification).to.have.length(1);
  });

  it('a summer for some days of the week is unclear', () => {
    const summer = { dayOfWeek: 'Monday', opens: '08:00', closes: '10:00' };
    const dates = { validFrom: '2026-06-01', validThrough: '2026-08-31' };
    const { schedule } = parseHours({
      openingHours,
      openingHoursSpecification: { ...summer, ...dates },
    });
    expect(schedule!.unclear).to.equal(true);
  });
});
