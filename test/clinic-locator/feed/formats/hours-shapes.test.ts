import { expect } from 'chai';
import {
  hoursIn,
  specialHoursIn,
} from '../../../../src/clinic-locator/feed/formats/hours-shapes.ts';

describe('hours in the shapes of exports and APIs', () => {
  const rows: [name: string, value: unknown, expected: unknown][] = [
    ['a text', 'Mo-Fr 08:00-17:00', 'Mo-Fr 08:00-17:00'],
    ['texts', ['Mo-Fr 08:00-17:00', 'Sa 09:00-12:00'], ['Mo-Fr 08:00-17:00', 'Sa 09:00-12:00']],
    [
      'a text for each day',
      { monday: '8:00 AM - 5:00 PM', Sun: 'Closed' },
      { Mo: '8:00 AM - 5:00 PM', Su: 'Closed' },
    ],
    ['open and close', { monday: { open: '08:00', close: '17:00' } }, { Mo: '08:00-17:00' }],
    [
      'with seconds',
      { monday: { opens_at: '08:00:00', closes_at: '17:00:00' } },
      { Mo: '08:00-17:00' },
    ],
    [
      'spans',
      {
        monday: [
          { start: '0800', end: '1200' },
          { start: '1300', end: '1700' },
        ],
      },
      { Mo: '08:00-12:00, 13:00-17:00' },
    ],
    [
      'intervals',
      { monday: { openIntervals: [{ start: '08:00', end: '17:00' }] }, sunday: { isClosed: true } },
      { Mo: '08:00-17:00', Su: 'Closed' },
    ],
    [
      'closed, and hours beside it',
      { monday: { closed: true, open: '08:00', close: '17:00' } },
      { Mo: 'Closed' },
    ],
    ['not open', { monday: { is_open: false, from: '08:00', to: '17:00' } }, { Mo: 'Closed' }],
    [
      'a day without spans says nothing',
      { monday: [], tuesday: ['9:00 AM - 5:00 PM'] },
      { Tu: '9:00 AM - 5:00 PM' },
    ],
    [
      'Agile: 0 is closed, 1 is not said from when',
      '{"mon":["9:00 AM - 5:00 PM"],"sat":"0","sun":"1"}',
      { Mo: '9:00 AM - 5:00 PM', Sa: 'Closed' },
    ],
    [
      'texts of a map search',
      { open_now: true, weekday_text: ['Monday: 8:00 AM - 5:00 PM'] },
      ['Monday: 8:00 AM - 5:00 PM'],
    ],
    ['unknown words stay', { begin: 8, finish: 17 }, { begin: 8, finish: 17 }],
    ['unknown words of a day stay', { monday: { begin: 8 } }, { Mo: { begin: 8 } }],
    [
      'entries in unknown words stay',
      [{ day: 'Monday', open: '08:00' }],
      [{ day: 'Monday', open: '08:00' }],
    ],
    [
      'Open Referral',
      [{ byday: 'MO,TU', opens_at: '08:00', closes_at: '17:00', freq: 'WEEKLY' }],
      [
        {
          dayOfWeek: ['Mo', 'Tu'],
          opens: '08:00',
          closes: '17:00',
          validFrom: undefined,
          validThrough: undefined,
        },
      ],
    ],
    [
      'Open Referral, some Mondays',
      [{ byday: 'MO', opens_at: '08:00', closes_at: '17:00', freq: 'MONTHLY' }],
      [{ byday: 'MO', opens_at: '08:00', closes_at: '17:00', freq: 'MONTHLY' }],
    ],
    [
      'Open Referral, every second week',
      [{ byday: 'MO', opens_at: '08:00', closes_at: '17:00', freq: 'WEEKLY', interval: 2 }],
      [{ byday: 'MO', opens_at: '08:00', closes_at: '17:00', freq: 'WEEKLY', interval: 2 }],
    ],
    [
      'a table of a page',
      '<table><tr><td>Monday</td><td><time>9:00 AM - 5:00 PM</time></td></tr><tr><td>Sunday</td><td>Closed</td></tr></table>',
      'Monday 9:00 AM - 5:00 PM\nSunday Closed',
    ],
    [
      'a serialized week',
      'a:1:{s:6:"monday";a:2:{i:0;s:16:"9:00 AM,12:00 PM";i:1;s:15:"1:00 PM,5:00 PM";}}',
      { Mo: '9:00 AM-12:00 PM, 1:00 PM-5:00 PM' },
    ],
    ['code that cannot be read', 'a:1:{i:0;s:3:"abc";}', undefined],
    ['broken JSON', '{"mon":["9', undefined],
    ['brackets of a person', '[closed in August]', '[closed in August]'],
    ['a number', 8, 8],
  ];
  for (const [name, value, expected] of rows) {
    it(name, () => {
      expect(hoursIn(value)).to.deep.equal(expected);
    });
  }

  const special: [value: unknown, expected: unknown][] = [
    ['2026-12-24: 09:00-13:00, 2026-12-25: x', '2026-12-24 09:00-13:00; 2026-12-25 off'],
    ['2026-1-5: x', '2026-01-05 off'],
    ['2026-12-24 09:00-13:00', '2026-12-24 09:00-13:00'],
    ['2026-12-24: by appointment', '2026-12-24 by appointment'],
    [[], []],
  ];
  for (const [value, expected] of special) {
    it(`special: ${JSON.stringify(value)}`, () => {
      expect(specialHoursIn(value)).to.deep.equal(expected);
    });
  }
});
