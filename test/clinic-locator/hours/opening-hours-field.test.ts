import { expect } from 'chai';
import { parseHours } from '../../../src/clinic-locator/hours/parse.ts';
import { itSays, type States } from './states.ts';

// 23 November 2026 is a Monday; 26 November is Thanksgiving
const rows: [openingHours: string | string[], states: States][] = [
  [
    'Mo-Fr 09:00-17:00',
    { '2026-11-23 09:00': 'open', '2026-11-23 17:00': 'closed', '2026-11-28 10:00': 'closed' },
  ],
  ['Mo-Su', { '2026-11-23 03:00': 'open', '2026-11-29 23:59': 'open' }],
  ['24/7', { '2026-11-23 03:00': 'open', '2026-12-25 12:00': 'open' }],
  ['off', { '2026-11-23 12:00': 'closed' }],
  [
    'Tu,Th 16:00-20:00',
    { '2026-11-24 16:00': 'open', '2026-11-25 16:00': 'closed', '2026-11-26 16:00': 'open' },
  ],
  [
    'Fr-Mo 09:00-12:00',
    { '2026-11-29 10:00': 'open', '2026-11-23 10:00': 'open', '2026-11-24 10:00': 'closed' },
  ],
  ['09:00-17:00', { '2026-11-29 10:00': 'open' }],
  ['Mo-Fr 09:00-12:00,13:00-17:00', { '2026-11-23 12:30': 'closed', '2026-11-23 13:00': 'open' }],
  [
    'Mo 22:00-02:00',
    { '2026-11-23 01:00': 'closed', '2026-11-24 01:59': 'open', '2026-11-24 02:00': 'closed' },
  ],
  ['Mo 22:00-26:00', { '2026-11-24 01:59': 'open', '2026-11-24 02:00': 'closed' }],
  [
    'Mo-Sa 09:00-17:00; We 12:00-19:00',
    { '2026-11-25 10:00': 'closed', '2026-11-25 18:00': 'open' },
  ],
  ['Mo-Sa 09:00-17:00; We off', { '2026-11-25 10:00': 'closed', '2026-11-24 10:00': 'open' }],
  [
    'Mo-Fr 08:00-12:00, We 14:00-18:00',
    { '2026-11-25 10:00': 'open', '2026-11-25 15:00': 'open', '2026-11-24 15:00': 'closed' },
  ],
  ['Sa[1] 09:00-12:00', { '2026-12-05 10:00': 'open', '2026-12-12 10:00': 'closed' }],
  [
    'Sa[1,3] 09:00-12:00',
    { '2026-12-05 10:00': 'open', '2026-12-12 10:00': 'closed', '2026-12-19 10:00': 'open' },
  ],
  [
    'Sa[1-2] 09:00-12:00',
    { '2026-12-05 10:00': 'open', '2026-12-12 10:00': 'open', '2026-12-19 10:00': 'closed' },
  ],
  ['Su[-1] 09:00-12:00', { '2026-11-29 10:00': 'open', '2026-11-22 10:00': 'closed' }],
  ['Su[-2] 09:00-12:00', { '2026-11-29 10:00': 'closed', '2026-11-22 10:00': 'open' }],
  [
    'Mo,Sa[1] 09:00-12:00',
    { '2026-12-05 10:00': 'open', '2026-12-12 10:00': 'closed', '2026-12-14 10:00': 'open' },
  ],
  [
    'Mo-Fr 09:00-17:00; PH off',
    { '2026-11-26 10:00': 'closed', '2026-07-03 10:00': 'closed', '2026-11-27 10:00': 'open' },
  ],
  // what is said of fewer days is not undone by what comes later for more
  [
    'PH 10:00-12:00; Mo-Fr 09:00-17:00',
    { '2026-11-26 11:00': 'open', '2026-11-26 16:00': 'closed' },
  ],
  [
    'Closed Dec 24 - Jan 2; Mon-Fri 8am-5pm',
    { '2026-12-28 10:00': 'closed', '2026-12-23 10:00': 'open' },
  ],
  [
    'Dec 24 8am-noon; Mon-Fri 8am-5pm',
    { '2026-12-24 13:00': 'closed', '2026-12-23 13:00': 'open' },
  ],
  [
    'closed 2nd Friday\nMon-Fri 8am-5pm',
    { '2026-12-11 10:00': 'closed', '2026-12-04 10:00': 'open' },
  ],
  ['Closed Sundays; daily 8am-5pm', { '2026-11-29 10:00': 'closed', '2026-11-28 10:00': 'open' }],
  [
    'Jun-Aug Mo-Fr 07:00-13:00; Mo-Fr 09:00-17:00',
    { '2026-07-01 15:00': 'closed', '2026-09-01 15:00': 'open' },
  ],
  ['Sa,Su off; Sa 09:00-12:00', { '2026-11-28 10:00': 'open', '2026-11-29 10:00': 'closed' }],
  ['Mo-Su off; Tu 09:00-17:00', { '2026-11-24 10:00': 'open', '2026-11-25 10:00': 'closed' }],
  ['Mo-Fr,PH 09:00-17:00', { '2026-07-04 10:00': 'open', '2026-07-11 10:00': 'closed' }],
  [
    'Mo-Su 09:00-17:00; Dec 25 off',
    { '2026-12-25 10:00': 'closed', '2027-12-25 10:00': 'closed', '2026-12-26 10:00': 'open' },
  ],
  [
    'Mo-Su 09:00-17:00; 2026 Dec 25 off',
    { '2026-12-25 10:00': 'closed', '2027-12-25 10:00': 'open' },
  ],
  [
    'Mo-Su 09:00-17:00; 2026-12-25 off',
    { '2026-12-25 10:00': 'closed', '2027-12-25 10:00': 'open' },
  ],
  [
    'Mo-Su 09:00-17:00; Dec 24-Jan 2 off',
    { '2026-12-24 10:00': 'closed', '2027-01-02 10:00': 'closed', '2027-01-03 10:00': 'open' },
  ],
  [
    'Mo-Su 09:00-17:00; Dec 24-26 10:00-12:00',
    { '2026-12-26 13:00': 'closed', '2026-12-27 13:00': 'open' },
  ],
  [
    'Mo-Su 09:00-17:00; Jan 1,Dec 25 off',
    { '2027-01-01 10:00': 'closed', '2026-12-25 10:00': 'closed' },
  ],
  ['Mo-Su 09:00-17:00; Feb 29 off', { '2028-02-29 10:00': 'closed', '2028-03-01 10:00': 'open' }],
  [
    'Mo-Fr 09:00-17:00; Nov Th[4] off',
    { '2026-11-26 10:00': 'closed', '2026-11-19 10:00': 'open' },
  ],
  ['Jun-Aug Mo-Fr 07:00-13:00', { '2026-07-01 08:00': 'open', '2026-09-01 08:00': 'closed' }],
  [
    'Nov-Feb 10:00-16:00',
    { '2026-12-01 11:00': 'open', '2027-02-28 11:00': 'open', '2027-03-01 11:00': 'closed' },
  ],
  [
    '2026 Dec 24-2027 Jan 2 10:00-12:00; Mo 14:00-15:00',
    { '2027-01-01 11:00': 'open', '2027-01-04 14:00': 'open' },
  ],
  ['2027 Mo-Fr 09:00-17:00', { '2026-11-23 10:00': 'unknown', '2027-11-23 10:00': 'open' }],
  ['Sa 08:00-23:59', { '2026-11-28 23:59': 'open', '2026-11-29 00:00': 'closed' }],
  ['mo-fr 09:00-17:00', { '2026-11-23 10:00': 'open' }],
  [
    'Monday – Friday: 8:00 a.m. to 5 p.m.; Sunday: Closed',
    { '2026-11-23 16:59': 'open', '2026-11-23 17:00': 'closed', '2026-11-29 10:00': 'closed' },
  ],
  [
    'Mon-Thurs 8am-5pm, Fri. 8 AM - noon',
    { '2026-11-26 16:00': 'open', '2026-11-27 11:59': 'open', '2026-11-27 12:00': 'closed' },
  ],
  [
    'Mondays through Fridays, 8AM–midnight',
    { '2026-11-27 23:59': 'open', '2026-11-28 00:00': 'closed' },
  ],
  ['Mon-Fri 24 hours', { '2026-11-27 23:59': 'open', '2026-11-28 00:00': 'closed' }],
  ['Mo-Fr 9am-5pm\nSa 9am-12pm', { '2026-11-28 11:00': 'open', '2026-11-28 12:00': 'closed' }],
  ['Mo-Fr 10PM-6AM', { '2026-11-24 05:59': 'open', '2026-11-24 06:00': 'closed' }],
  [
    ['Mo-Fr 09:00-20:00', 'Sa 09:00-18:00', 'Su 10:00-14:00'],
    { '2026-11-23 19:00': 'open', '2026-11-28 19:00': 'closed', '2026-11-29 13:00': 'open' },
  ],
  [
    ['Mo-Fr 09:00-12:00', 'Mo-Fr 13:00-17:00'],
    { '2026-11-23 10:00': 'open', '2026-11-23 12:30': 'closed', '2026-11-23 16:00': 'open' },
  ],
  [
    ['Su off', 'PH off', 'Dec 24 09:00-12:00', 'Mo-Su 09:00-17:00'],
    { '2026-11-29 10:00': 'closed', '2026-11-26 10:00': 'closed', '2026-12-24 13:00': 'closed' },
  ],
  ['Mo-Fr 22:00-06:00; Sa off', { '2026-11-28 05:00': 'open', '2026-11-28 22:00': 'closed' }],
  [
    'Mo-Su 22:00-06:00; PH off',
    { '2026-11-26 05:00': 'closed', '2026-11-27 05:00': 'closed', '2026-11-27 22:00': 'open' },
  ],
];

describe('openingHours: what is read', () => {
  itSays(rows.map(([openingHours, states]) => [String(openingHours), { openingHours }, states]));

  for (const [openingHours] of rows) {
    it(`without a problem: ${String(openingHours)}`, () => {
      const { problems, schedule } = parseHours({ openingHours });
      expect([problems, schedule!.unclear]).to.deep.equal([[], false]);
    });
  }
});

describe('openingHours: what reads in two ways follows its standard, and is unclear', () => {
  const unclear: [openingHours: string, states: States][] = [
    ['Mo-Fr 08:00-05:00', { '2026-11-23 20:00': 'open' }],
    ['Mo-Fr 01:00-04:00', { '2026-11-23 02:00': 'open', '2026-11-23 14:00': 'closed' }],
  ];
  itSays(unclear.map(([openingHours, states]) => [openingHours, { openingHours }, states]));
  for (const [openingHours] of unclear) {
    it(`${openingHours}: the editor is told`, () => {
      const { problems, schedule } = parseHours({ openingHours });
      expect([problems.length, schedule!.unclear]).to.deep.equal([1, true]);
    });
  }
});

describe('openingHours: what is not read', () => {
  for (const text of [
    'Ma-Fr 09:00-17:00',
    'Lø 10:00-14:00',
    'To 09:00-17:00',
    'Ti-To 09:00-17:00',
    'Lun-Ven 09:00-17:00',
    'Пн-Пт 09:00-17:00',
    'S-S 9am-5pm',
    'M-T 9am-5pm',
    'mwf 9am-5pm',
    '8-5',
    '9am-5pm',
    'Mo-Fr 7-9',
    'Mo-Fr',
    'Mon-Sun',
    'Daily',
    'PH',
    'Mo-Su 00:00-00:00',
    'Dec 31-Jan 01',
    '12:00 AM - 12:00 AM',
    'Sa 5am-5am',
    'Mo-Fr 9am-8am',
    'Mo-Fr 09:00-09:00',
    'Mo-Fr 09:00',
    'Mo-Fr 09:00+',
    'Mo-Fr 09:00-17:00+',
    'Mo-Fr sunrise-sunset',
    'Mo-Fr (sunrise+01:00)-17:00',
    'Mo-Fr 09:00-17:00 "ring the bell"',
    'Mo-Fr 09:00-17:00 through June 30',
    'Mo-Fr 09:00-17:00; from June 1 Mo-Fr 09:00-15:00',
    'Mo-Fr 09:00-17:00 Jun-Aug',
    'Mo-Fr 09:00-17:00, every other week',
    'Mo-Fr 09:00-17:00; Temporarily closed',
    'Mo-Fr 09:00-17:00 (temporarily closed)',
    'Temporarily closed',
    'Closed until further notice',
    'Every other Saturday 9am-noon',
    '3rd Thursday every month, call for hours',
    'Mon-Fri 9am-5pm; day after Thanksgiving closed',
    'No Saturday hours',
    'We are open Mon-Fri 9am-5pm',
    'Mon-Fri 9am-5pm; we close early in snow',
    'Urgent care: Mon-Fri 8am-8pm; Pharmacy: Mon-Fri 9am-5pm',
    'Regular hours: Mon-Fri 9am-5pm; Summer hours: Mon-Fri 7am-3pm',
    'Mon-Fri 8-5 555-1730',
    'Mon-Fri 9am-5pm; 24 hour telephone line',
    'Mo 17:00 till late',
    'Mo-Fr 09:00-17:00 || "on call"',
    'Mo-Fr 09:00-17:00/30',
    'Mo-Fr 09:00-17:00 off',
    'Mo-Fr 25:00-26:00',
    'Mo-Fr 09:00-49:00',
    'Mo-Fr 09:60-17:00',
    'Mo-Fr 17:00',
    'Mo- 09:00-17:00',
    'Mo-Fr 09:00-',
    'Mo-Fr,',
    'Mo[0] 09:00-17:00',
    'Mo[6] 09:00-17:00',
    'Mo[2-1] 09:00-17:00',
    'Mo[] 09:00-17:00',
    'Mo-Fr[1] 09:00-17:00',
    'SH off',
    'PH +1 day off',
    'easter off',
    'week 1-10 Mo 09:00-17:00',
    'No 1 off',
    'Feb 30 off',
    'Dec 25-24 off',
    '2026 Feb 29 off',
    '2027-2026 off',
    '2026 Dec 24-Jan 2 off',
    'Jan 5-Mar 10:00-12:00',
    '12/25/2026 off',
    'Dec 25',
    '2026',
    'open',
    'unknown',
    'Call',
    'By Appointment Only',
    '3rd Thursday every month',
    'AM-PM',
    '<b>Mo-Fr 09:00-17:00</b>',
    `Mo-Fr 09:00-17:00${'; PH off'.repeat(300)}`,
  ]) {
    it(text.slice(0, 60), () => {
      const hours = parseHours({ openingHours: text });
      expect([hours.schedule, hours.text]).to.deep.equal([null, text.slice(0, 300)]);
      expect(hours.problems.map(({ field }) => field)).to.deep.equal(['openingHours']);
      expect(hours.problems[0]!.fix).to.match(/^Write/);
    });
  }
});
