import { expect } from 'chai';
import { parseHours } from '../../../src/clinic-locator/hours/parse.ts';
import type { HoursFields } from '../../../src/clinic-locator/hours/parse.ts';
import { itSays } from './states.ts';

// 23 November 2026 is a Monday
const MONDAY = '2026-11-23';
const SATURDAY = '2026-11-28';
const SUNDAY = '2026-11-29';

const spec = (dayOfWeek?: unknown, opens?: unknown, closes?: unknown, more = {}) => ({
  dayOfWeek,
  opens,
  closes,
  ...more,
});
const regular = (...openingHoursSpecification: unknown[]): HoursFields => ({
  openingHoursSpecification,
});
const workdays = spec(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], '09:00', '17:00');
const special = (...specialOpeningHoursSpecification: unknown[]): HoursFields => ({
  openingHoursSpecification: [workdays],
  specialOpeningHoursSpecification,
});
const on = (day: string) => ({ validFrom: day, validThrough: day });
const nineToFive = {
  [`${MONDAY} 08:59`]: 'closed',
  [`${MONDAY} 09:00`]: 'open',
  [`${MONDAY} 16:59`]: 'open',
  [`${MONDAY} 17:00`]: 'closed',
  [`${SUNDAY} 12:00`]: 'closed',
} as const;

describe('openingHoursSpecification: days', () => {
  itSays([
    ['a list of names', regular(workdays), nineToFive],
    ['one name', regular(spec('Monday', '09:00', '17:00')), nineToFive],
    ['one entry, no list', { openingHoursSpecification: workdays }, nineToFive],
    ['an address', regular(spec('https://schema.org/Monday', '09:00', '17:00')), nineToFive],
    ['an old address', regular(spec('http://schema.org/Monday', '09:00', '17:00')), nineToFive],
    ['a short address', regular(spec('schema:Monday', '09:00', '17:00')), nineToFive],
    [
      'GoodRelations',
      regular(spec('http://purl.org/goodrelations/v1#Monday', '09:00', '17:00')),
      nineToFive,
    ],
    ['a node', regular(spec({ '@id': 'https://schema.org/Monday' }, '09:00', '17:00')), nineToFive],
    ['a node with a name', regular(spec([{ name: 'Monday' }], '09:00', '17:00')), nineToFive],
    ['short names', regular(spec(['Mo', 'tue'], '09:00', '17:00')), nineToFive],
    ['a range', regular(spec('Monday-Friday', '09:00', '17:00')), nineToFive],
    ['names in one text', regular(spec('Monday, Tuesday', '09:00', '17:00')), nineToFive],
    [
      'none is every day',
      regular(spec(undefined, '09:00', '17:00')),
      { [`${MONDAY} 10:00`]: 'open', [`${SUNDAY} 10:00`]: 'open' },
    ],
    [
      'a day without an entry is closed',
      regular(
        spec(['Monday', 'Tuesday', 'Wednesday'], '09:00', '17:00'),
        spec('Friday', '09:00', '17:00'),
      ),
      { '2026-11-25 10:00': 'open', '2026-11-26 10:00': 'closed', '2026-11-27 10:00': 'open' },
    ],
    [
      'closed days alone say nothing of the others',
      regular(spec(['Saturday', 'Sunday'], '00:00', '00:00')),
      { [`${SATURDAY} 10:00`]: 'closed', [`${MONDAY} 10:00`]: 'unknown' },
    ],
    [
      'public holidays',
      regular(workdays, spec('PublicHolidays', '10:00', '12:00')),
      { '2026-11-26 11:00': 'open', '2026-11-26 13:00': 'closed', '2026-11-25 13:00': 'open' },
    ],
    [
      'public holidays closed, by address, in any order',
      regular(spec('https://schema.org/PublicHolidays'), workdays),
      { '2026-11-26 11:00': 'closed', '2026-11-25 11:00': 'open' },
    ],
    [
      'a day and public holidays in one entry',
      regular(spec(['Monday', 'PublicHolidays'], '09:00', '17:00')),
      { '2026-11-26 11:00': 'open', '2026-11-25 11:00': 'closed', [`${MONDAY} 11:00`]: 'open' },
    ],
  ]);

  for (const [name, dayOfWeek] of [
    ['Danish', 'Mandag'],
    ['a letter', 'S'],
    ['a Saturday of the month', 'Sa[1]'],
    ['a number', 1],
    ['an empty list', []],
    ['one of several', ['Monday', 'Lørdag']],
    ['an object', { day: 'Monday' }],
    ['fifty thousand', new Array(50_000).fill('x')],
  ] as const) {
    it(`${name} is not read, and neither is the rest`, () => {
      const hours = parseHours(regular(spec(dayOfWeek, '09:00', '17:00'), workdays));
      expect(hours.schedule).to.equal(null);
      expect(hours.problems[0]!.field).to.equal('openingHoursSpecification[0]');
      expect(hours.problems[0]!.message).to.match(/cannot be read as a day/);
    });
  }
});

describe('openingHoursSpecification: times', () => {
  const times = (opens: unknown, closes: unknown) => regular(spec('Monday', opens, closes));
  itSays([
    ['seconds', times('09:00:00', '17:00:00'), nineToFive],
    ['one digit', times('9:00', '17:00'), nineToFive],
    ['AM and PM', times('9:00 AM', '5 PM'), nineToFive],
    ['spaces', times(' 09:00 ', '17:00 '), nineToFive],
    [
      'two spans',
      regular(spec('Monday', '09:00', '12:00'), spec('Monday', '13:00', '17:00')),
      { [`${MONDAY} 11:59`]: 'open', [`${MONDAY} 12:00`]: 'closed', [`${MONDAY} 13:00`]: 'open' },
    ],
    [
      'closes before opens: past midnight',
      times('22:00', '06:00'),
      {
        [`${MONDAY} 05:00`]: 'closed',
        [`${MONDAY} 22:00`]: 'open',
        '2026-11-24 05:59': 'open',
        '2026-11-24 06:00': 'closed',
      },
    ],
    [
      'closes at 00:00',
      times('22:00', '00:00'),
      { [`${MONDAY} 23:59`]: 'open', '2026-11-24 00:00': 'closed' },
    ],
    ['00:00 to 00:00 is closed', times('00:00', '00:00'), { [`${MONDAY} 12:00`]: 'closed' }],
    ['the same with seconds', times('00:00:00', '00:00:00'), { [`${MONDAY} 12:00`]: 'closed' }],
    ['no times are closed', times(undefined, undefined), { [`${MONDAY} 12:00`]: 'closed' }],
    ['empty times are closed', times('', null), { [`${MONDAY} 12:00`]: 'closed' }],
    ['"Closed"', times('Closed', 'closed'), { [`${MONDAY} 12:00`]: 'closed' }],
    [
      '00:00 to 23:59 is all day',
      times('00:00', '23:59'),
      { [`${MONDAY} 00:00`]: 'open', [`${MONDAY} 23:59`]: 'open', '2026-11-24 00:00': 'closed' },
    ],
    [
      'to 24:00',
      times('00:00', '24:00'),
      { [`${MONDAY} 23:59`]: 'open', '2026-11-24 00:00': 'closed' },
    ],
    ['to 23:59:59', times('20:00', '23:59:59'), { [`${MONDAY} 23:59`]: 'open' }],
  ]);

  for (const [opens, closes] of [
    ['9', '17'],
    ['09:00', undefined],
    [undefined, '17:00'],
    ['09:00', '5 PM'],
    ['09:00', '09:00'],
    ['25:00', '26:00'],
    ['09:60', '17:00'],
    ['09:00-07:00', '17:00-07:00'],
    ['09:00Z', '17:00Z'],
    ['9 AM', '5 AM'],
    ['1 PM', '1 PM'],
    [900, 1700],
    [{}, []],
    ['x'.repeat(100_000), '17:00'],
    [`09:00${' '.repeat(60)}or later`, '17:00'],
  ]) {
    it(`${JSON.stringify(opens)?.slice(0, 20)} to ${JSON.stringify(closes)} leaves its days unknown, and the other days known`, () => {
      const both = parseHours(
        regular(spec('Monday', opens, closes), spec('Saturday', '09:00', '12:00')),
      );
      expect(both.problems.map(({ field }) => field)).to.deep.equal([
        'openingHoursSpecification[0]',
      ]);
    });
  }
  itSays([
    [
      'a day that cannot be read is unknown; the others are not',
      regular(spec('Monday', '7', '9'), spec('Saturday', '09:00', '12:00')),
      {
        [`${MONDAY} 10:00`]: 'unknown',
        [`${SATURDAY} 10:00`]: 'open',
        [`${SUNDAY} 10:00`]: 'closed',
      },
    ],
    [
      'a day that is both open and closed is unknown',
      regular(workdays, spec('Monday', '00:00', '00:00')),
      { [`${MONDAY} 10:00`]: 'unknown', '2026-11-24 10:00': 'open' },
    ],
  ]);

  it('a forgotten PM stays what the standard says, and is unclear', () => {
    const { schedule, problems } = parseHours(times('09:00', '05:00'));
    expect(schedule!.unclear).to.equal(true);
    expect(problems).to.have.length(1);
  });
});

describe('openingHoursSpecification: dates', () => {
  const summer = { validFrom: '2026-06-01', validThrough: '2026-08-31' };
  const year = { validFrom: '2026-01-01', validThrough: '2026-12-31' };
  itSays([
    [
      'a season wins over the rest of the year',
      regular(workdays, { ...workdays, opens: '07:00', closes: '13:00', ...summer }),
      {
        '2026-05-29 15:00': 'open',
        '2026-06-01 07:00': 'open',
        '2026-08-31 15:00': 'closed',
        '2026-09-01 15:00': 'open',
      },
    ],
    [
      'public holidays win over a season',
      regular(spec('PublicHolidays'), workdays, { ...workdays, ...summer }),
      { '2026-07-03 10:00': 'closed', '2026-07-02 10:00': 'open' },
    ],
    [
      'in any order',
      regular({ ...workdays, opens: '07:00', closes: '13:00', ...summer }, workdays),
      { '2026-06-01 07:00': 'open', '2026-06-01 15:00': 'closed', '2026-09-01 15:00': 'open' },
    ],
    [
      'the shorter wins over the longer',
      regular({ ...workdays, ...year }, { opens: '00:00', closes: '00:00', ...on('2026-12-25') }),
      { '2026-12-24 10:00': 'open', '2026-12-25 10:00': 'closed' },
    ],
    [
      'the same dates add up',
      regular(spec('Monday', '09:00', '12:00', year), spec('Monday', '13:00', '17:00', year)),
      { [`${MONDAY} 10:00`]: 'open', [`${MONDAY} 14:00`]: 'open' },
    ],
    [
      'new hours from a day on',
      regular(workdays, { ...workdays, opens: '12:00', closes: '20:00', validFrom: '2027-01-01' }),
      { '2026-12-31 10:00': 'open', '2027-01-01 10:00': 'closed', '2027-01-01 19:00': 'open' },
    ],
    [
      'before and after, nothing is known',
      regular({ ...workdays, ...year }),
      {
        '2025-12-31 10:00': 'unknown',
        [`${SUNDAY} 10:00`]: 'closed',
        '2027-01-04 10:00': 'unknown',
      },
    ],
    [
      'times of day that leave no doubt',
      regular({
        ...workdays,
        validFrom: '2026-11-23T00:00:00',
        validThrough: '2026-11-23T23:59:59',
      }),
      { [`${MONDAY} 10:00`]: 'open', '2026-11-24 10:00': 'unknown' },
    ],
    [
      'dates that cannot be read make the days unknown',
      regular(
        { ...spec('Monday', '09:00', '12:00'), validFrom: 'June' },
        spec('Tuesday', '09:00', '12:00'),
      ),
      { [`${MONDAY} 10:00`]: 'unknown', '2026-11-24 10:00': 'open' },
    ],
  ]);
});

describe('specialOpeningHoursSpecification', () => {
  itSays([
    [
      'closed on a day',
      special(on('2026-12-25')),
      { '2026-12-24 10:00': 'open', '2026-12-25 10:00': 'closed', '2026-12-28 10:00': 'open' },
    ],
    [
      'other hours on a day',
      special({ opens: '10:00', closes: '12:00', ...on('2026-12-24') }),
      { '2026-12-24 09:30': 'closed', '2026-12-24 11:00': 'open', '2026-12-24 13:00': 'closed' },
    ],
    [
      'open on a day that is else closed',
      special({ opens: '10:00', closes: '12:00', ...on(SUNDAY) }),
      { [`${SUNDAY} 11:00`]: 'open', '2026-12-06 11:00': 'closed' },
    ],
    [
      'a week, with one day in it otherwise',
      special(
        { validFrom: '2026-12-21', validThrough: '2026-12-31' },
        { opens: '10:00', closes: '12:00', ...on('2026-12-23') },
      ),
      { '2026-12-22 11:00': 'closed', '2026-12-23 11:00': 'open', '2026-12-31 11:00': 'closed' },
    ],
    [
      'only some days of its dates',
      special({
        dayOfWeek: 'Friday',
        opens: '09:00',
        closes: '13:00',
        validFrom: '2026-11-23',
        validThrough: '2026-12-31',
      }),
      { '2026-11-27 15:00': 'closed', '2026-11-26 15:00': 'open' },
    ],
    [
      'wins over public holidays',
      {
        openingHours: 'Mo-Fr 09:00-17:00; PH off',
        specialOpeningHoursSpecification: { opens: '09:00', closes: '12:00', ...on('2026-11-26') },
      },
      { '2026-11-26 10:00': 'open', '2026-12-25 10:00': 'closed' },
    ],
    [
      'alone, it says nothing of other days',
      { specialOpeningHoursSpecification: on('2026-12-25') },
      { '2026-12-25 10:00': 'closed', '2026-12-24 10:00': 'unknown' },
    ],
    [
      'a night ends at midnight where the next date is closed',
      {
        openingHours: 'Mo-Su 22:00-06:00',
        specialOpeningHoursSpecification: on('2026-12-25'),
      },
      {
        '2026-12-24 23:59': 'open',
        '2026-12-25 00:00': 'closed',
        '2026-12-26 05:00': 'closed',
        '2026-12-26 22:00': 'open',
      },
    ],
    [
      'as text',
      {
        openingHours: 'Mo-Fr 09:00-17:00',
        specialOpeningHoursSpecification:
          '2026-12-24 09:00-12:00; 2026-12-25 to 2026-12-28: closed',
      },
      { '2026-12-24 13:00': 'closed', '2026-12-28 10:00': 'closed', '2026-12-29 10:00': 'open' },
    ],
  ]);

  for (const [name, entry] of [
    ['no dates', { opens: '10:00', closes: '12:00' }],
    ['no last day', { validFrom: '2026-12-24' }],
    ['a date that does not exist', on('2026-02-30')],
    ['the last day before the first', { validFrom: '2026-12-26', validThrough: '2026-12-24' }],
    [
      'a date with a zone',
      { validFrom: '2026-12-24T00:00:00Z', validThrough: '2026-12-25T00:00:00Z' },
    ],
    ['an American date', on('12/25/2026')],
    ['an unreadable day', { dayOfWeek: 'Lørdag', ...on('2026-12-25') }],
    ['text without dates', 'Mo-Fr 09:00-12:00'],
    ['text in words', 'Closed in snow'],
    ['a number', 20261225],
  ] as const) {
    it(`${name}: left out and reported, and the hours are unclear`, () => {
      const hours = parseHours({ ...special(), specialOpeningHoursSpecification: [entry] });
      expect(hours.schedule!.unclear).to.equal(true);
      expect(hours.problems.length).to.be.above(0);
      expect(hours.problems[0]!.field).to.match(/^specialOpeningHoursSpecification/);
    });
  }
});

describe('several fields', () => {
  itSays([
    [
      'the specification comes before the string',
      { openingHoursSpecification: [workdays], openingHours: 'Mo-Su 00:00-24:00' },
      nineToFive,
    ],
    [
      'the string counts where the specification cannot be read',
      {
        openingHoursSpecification: spec('Mandag', '09:00', '17:00'),
        openingHours: 'Mo-Fr 09:00-17:00',
      },
      nineToFive,
    ],
    [
      'the string’s dates count beside the specification',
      { openingHoursSpecification: [workdays], openingHours: 'Dec 25 off' },
      { '2026-12-25 10:00': 'closed', '2026-12-24 10:00': 'open' },
    ],
  ]);

  it('text beside the specification makes it unclear, and is kept', () => {
    const hours = parseHours({
      openingHoursSpecification: [workdays],
      openingHours: 'Closed in snow',
    });
    expect(hours.schedule!.unclear).to.equal(true);
    expect(hours.text).to.equal('Closed in snow');
  });

  for (const [name, fields] of [
    ['nothing', {}],
    [
      'nothing but nothing',
      { openingHours: '', openingHoursSpecification: [], specialOpeningHoursSpecification: null },
    ],
    ['an empty table', { openingHours: {} }],
    ['a table of dashes', { openingHours: { Mo: '-', Tu: '–', We: '' } }],
  ] as const) {
    it(`${name} gives neither hours nor text nor a problem`, () => {
      expect(parseHours(fields)).to.deep.equal({ schedule: null, text: undefined, problems: [] });
    });
  }

  const texts: [name: string, fields: HoursFields, text: string][] = [
    ['a string', { openingHours: 'By Appointment Only' }, 'By Appointment Only'],
    [
      'strings',
      { openingHours: ['Ma-Fr 09:00-17:00', 'Lø 10:00-14:00'] },
      'Ma-Fr 09:00-17:00; Lø 10:00-14:00',
    ],
    [
      'one that can be read, one that cannot',
      { openingHours: ['Mo-Fr 09:00-17:00', 'Lø 10:00-14:00'] },
      'Mo-Fr 09:00-17:00; Lø 10:00-14:00',
    ],
    ['a table', { openingHours: { Mo: 'Call', Tu: 'Call', We: 'Ask', Th: '-' } }, 'Call; Ask'],
    [
      'a specification',
      regular(spec('Lundi', '09:00', '17:00'), spec('Mardi')),
      'Lundi 09:00–17:00; Mardi',
    ],
    ['times', regular(spec('https://schema.org/Monday', '7', '9')), 'Monday 7–9'],
    ['a long one', { openingHours: 'x'.repeat(5000) }, 'x'.repeat(300)],
  ];
  for (const [name, fields, text] of texts) {
    it(`what cannot be read is kept as text: ${name}`, () => {
      const hours = parseHours(fields);
      expect([hours.schedule, hours.text]).to.deep.equal([null, text]);
      expect(hours.problems.length).to.be.above(0);
    });
  }
});
