import { expect } from 'chai';
import { parseHours, type Hours } from '../../../src/clinic-locator/hours/parse.ts';
import { itSays, openAtWall, wall } from './states.ts';

const MONDAY = wall('2026-11-30 00:00');

/** Open or not at each quarter hour of seven weeks, among them Christmas and New Year. */
function weeks(hours: Hours): string {
  let states = '';
  for (let at = 0; at < 49 * 96; at++) states += openAtWall(hours, MONDAY + at * 15).charAt(0);
  return states;
}

const hoursOf = (openingHours: unknown) =>
  parseHours({ openingHours }, { zone: 'America/Phoenix' });

/** As people write hours, and the same in OpenStreetMap's grammar. */
const certain: [written: string, osm: string][] = [
  // letters, signs and words for days
  ['M-F 8am-5pm', 'Mo-Fr 08:00-17:00'],
  ['M–F: 8am–5pm', 'Mo-Fr 08:00-17:00'],
  ['m-f 8am-5pm', 'Mo-Fr 08:00-17:00'],
  ['M thru F 8am-5pm', 'Mo-Fr 08:00-17:00'],
  ['M-Th 8am-5pm, F 8am-noon', 'Mo-Th 08:00-17:00; Fr 08:00-12:00'],
  ['M, W, F 9am-5pm', 'Mo,We,Fr 09:00-17:00'],
  ['MWF 9am-5pm', 'Mo,We,Fr 09:00-17:00'],
  ['MTWThF 8:00am-5:00pm', 'Mo-Fr 08:00-17:00'],
  ['MTWTF 8:00am-5:00pm', 'Mo-Fr 08:00-17:00'],
  ['T/Th 9am-5pm', 'Tu,Th 09:00-17:00'],
  ['TTh 9am-5pm', 'Tu,Th 09:00-17:00'],
  ['TR 9am-5pm', 'Tu,Th 09:00-17:00'],
  ['Mon/Wed/Fri 9am-5pm', 'Mo,We,Fr 09:00-17:00'],
  ['Monday Wednesday Friday 9am-5pm', 'Mo,We,Fr 09:00-17:00'],
  ['Mon & Wed 8am-4pm', 'Mo,We 08:00-16:00'],
  ['Mon and Wed 8am-4pm', 'Mo,We 08:00-16:00'],
  ['Mo and We 10:00-12:00', 'Mo,We 10:00-12:00'],
  ['MON - FRI: 8:00 AM - 5:00 PM', 'Mo-Fr 08:00-17:00'],
  ['Mon. and Wed., 8 a.m. - 4 p.m.; Tue.: 9 a.m. - 5 p.m.', 'Mo,We 08:00-16:00; Tu 09:00-17:00'],
  ['Daily 8am-8pm', 'Mo-Su 08:00-20:00'],
  ['Every day 8am-8pm', 'Mo-Su 08:00-20:00'],
  ['Everyday: 8am-8pm', 'Mo-Su 08:00-20:00'],
  ['Weekdays 8am-5pm; weekends 9am-1pm', 'Mo-Fr 08:00-17:00; Sa,Su 09:00-13:00'],
  ['7 days a week, 8am-8pm', 'Mo-Su 08:00-20:00'],
  ['Open seven days a week 8am-8pm', 'Mo-Su 08:00-20:00'],
  // times first
  ['8am-5pm Mon-Fri', 'Mo-Fr 08:00-17:00'],
  ['8am-5pm, Monday to Friday', 'Mo-Fr 08:00-17:00'],
  ['8am-5pm Mon-Fri, 9am-1pm Sat', 'Mo-Fr 08:00-17:00; Sa 09:00-13:00'],
  ['8a-5p M, W', 'Mo,We 08:00-17:00'],
  ['8am-8pm daily', 'Mo-Su 08:00-20:00'],
  ['9am-noon & 1pm-5pm Mon-Fri', 'Mo-Fr 09:00-12:00,13:00-17:00'],
  // always
  ['Open 24 hours', '24/7'],
  ['Open 24/7', '24/7'],
  ['Always open', '24/7'],
  ['24 hours a day, 7 days a week', '24/7'],
  ['24 hrs', '24/7'],
  ['Mon-Fri open 24 hours', 'Mo-Fr 00:00-24:00'],
  ['Abierto 24 horas', '24/7'],
  // times
  ['Mon-Fri 8:00a-5:00p', 'Mo-Fr 08:00-17:00'],
  ['Mon-Fri 8 a - 5 p', 'Mo-Fr 08:00-17:00'],
  ['Mon-Fri 8.30am-5.30pm', 'Mo-Fr 08:30-17:30'],
  ['Mon-Fri 0800-1700', 'Mo-Fr 08:00-17:00'],
  ['Mon-Fri 09.00-17.00', 'Mo-Fr 09:00-17:00'],
  ['Mo-Fr 8:00-17:00; Sa 8:00-10:00', 'Mo-Fr 08:00-17:00; Sa 08:00-10:00'],
  ['Sa 9:00-12:00', 'Sa 09:00-12:00'],
  ['Mon-Fri from 8am to 5pm', 'Mo-Fr 08:00-17:00'],
  ['Mo 12:00 until 14:00', 'Mo 12:00-14:00'],
  ['Mon-Fri 8am till 12 noon', 'Mo-Fr 08:00-12:00'],
  ['Mo 12:00-14:00 16:00-18:00', 'Mo 12:00-14:00,16:00-18:00'],
  ['Mo 10am-12pm,1pm-8pm', 'Mo 10:00-12:00,13:00-20:00'],
  ['Mon-Fri 8am-12pm & 1pm-5pm', 'Mo-Fr 08:00-12:00,13:00-17:00'],
  ['Mon-Fri 8am-12pm and 1pm-5pm', 'Mo-Fr 08:00-12:00,13:00-17:00'],
  // parts, with and without a sign between them
  ['Mon: 8am-5pm | Tue: 9am-5pm', 'Mo 08:00-17:00; Tu 09:00-17:00'],
  ['Monday: 8:00 AM – 5:00 PM | Tuesday: 8:00 AM – 6:00 PM', 'Mo 08:00-17:00; Tu 08:00-18:00'],
  ['Mon-Thu 8am-8pm Fri 8am-6pm', 'Mo-Th 08:00-20:00; Fr 08:00-18:00'],
  ['Mon-Thu 8am-8pm / Fri 8am-6pm', 'Mo-Th 08:00-20:00; Fr 08:00-18:00'],
  ['Mon-Fri 8am-5pm. Sat 9am-noon. Sun closed.', 'Mo-Fr 08:00-17:00; Sa 09:00-12:00; Su off'],
  ['Mon-Fri 8am-5pm\nSat 9am-noon', 'Mo-Fr 08:00-17:00; Sa 09:00-12:00'],
  ['Monday–Friday\n10:00 AM – 6:00 PM', 'Mo-Fr 10:00-18:00'],
  ['Monday\n8am-5pm\nTuesday\nClosed', 'Mo 08:00-17:00; Tu off'],
  ['Monday 8am-5pm\nSunday : Closed', 'Mo 08:00-17:00; Su off'],
  ['Regular Hours\nMon-Sat 8:30am-6pm', 'Mo-Sa 08:30-18:00'],
  ['Hours: Mon-Fri 8am-5pm', 'Mo-Fr 08:00-17:00'],
  ['Our office hours are Mon-Fri 8am-5pm', 'Mo-Fr 08:00-17:00'],
  ['Open Mon-Fri 8am-5pm', 'Mo-Fr 08:00-17:00'],
  ['Sun closed Mon 8am-5pm Tue 8am-5pm', 'Mo,Tu 08:00-17:00; Su off'],
  // closed
  ['Mon-Fri 8am-5pm, Closed weekends', 'Mo-Fr 08:00-17:00; Sa,Su off'],
  ['Mon-Sun 8am-5pm; closed Sat & Sun', 'Mo-Su 08:00-17:00; Sa,Su off'],
  ['Daily 8am-5pm closed on Sundays', 'Mo-Su 08:00-17:00; Su off'],
  ['Daily 8am-5pm except Tuesdays', 'Mo-Su 08:00-17:00; Tu off'],
  ['Daily 8am-5pm except holidays', 'Mo-Su 08:00-17:00; PH off'],
  ['Mon-Fri 8am-5pm, closed on PH', 'Mo-Fr 08:00-17:00; PH off'],
  ['Mon-Fri 8am-5pm; Federal holidays: closed', 'Mo-Fr 08:00-17:00; PH off'],
  ['Mon-Fri 8am-5pm; closed from Dec 24 to Jan 2', 'Mo-Fr 08:00-17:00; Dec 24-Jan 2 off'],
  ['Mon-Fri 8am-5pm; closed Dec 25', 'Mo-Fr 08:00-17:00; Dec 25 off'],
  ['Mon-Fri 8am-5pm; December 25th: closed', 'Mo-Fr 08:00-17:00; Dec 25 off'],
  ['Mon-Fri 8am-5pm; December 24, 2026 closed', 'Mo-Fr 08:00-17:00; 2026 Dec 24 off'],
  ['Mon-Fri 8am-5pm. Closed Christmas.', 'Mo-Fr 08:00-17:00; Dec 25 off'],
  [
    'Mon-Fri 8am-5pm; closed Christmas, Thanksgiving and New Year’s Day',
    'Mo-Fr 08:00-17:00; Dec 25 off; Nov Th[4] off; Jan 1 off',
  ],
  [
    'Daily 8am-5pm except Thanksgiving & Christmas Day',
    'Mo-Su 08:00-17:00; Nov Th[4] off; Dec 25 off',
  ],
  ['Mon-Fri 8am-5pm; Christmas Eve 8am-noon', 'Mo-Fr 08:00-17:00; Dec 24 08:00-12:00'],
  ['Mon-Fri 8am-5pm; closed Labor Day, July 4th', 'Mo-Fr 08:00-17:00; Sep Mo[1] off; Jul 4 off'],
  ['1st and 3rd Saturday of the month 9am-noon', 'Sa[1,3] 09:00-12:00'],
  ['Mon 8am-5pm; 2nd Wed 8am-5pm', 'Mo 08:00-17:00; We[2] 08:00-17:00'],
  ['Mo-Fr 08:00-17:00; Dec 24,28 off', 'Mo-Fr 08:00-17:00; Dec 24,Dec 28 off'],
  ['Mon-Fri 8am-5pm (closed 12-1 for lunch)', 'Mo-Fr 08:00-12:00,13:00-17:00'],
  [
    'Mon-Fri 8am-5pm, Sat 9am-noon; closed for lunch 12:30-1:30',
    'Mo-Fr 08:00-12:30,13:30-17:00; Sa 09:00-12:00',
  ],
  ['Mon-Fri 8am-5pm, closed from noon to 1pm', 'Mo-Fr 08:00-12:00,13:00-17:00'],
  // the clinic's own zone
  ['Mon-Fri 8am - 5pm MST', 'Mo-Fr 08:00-17:00'],
  ['Mon-Fri 8am - 5pm (Arizona time)', 'Mo-Fr 08:00-17:00'],
  ['Mon-Fri 8am-5pm MT; Sat 9am-noon MT', 'Mo-Fr 08:00-17:00; Sa 09:00-12:00'],
  // Spanish
  ['Lunes a viernes 8:00 a 17:00', 'Mo-Fr 08:00-17:00'],
  ['Lun-Vie 9:00-17:00', 'Mo-Fr 09:00-17:00'],
  ['Lun-Mar 9:00-17:00', 'Mo,Tu 09:00-17:00'],
  ['Horario: lunes y miércoles, de 9 a. m. a 5 p. m.', 'Mo,We 09:00-17:00'],
  ['De lunes a viernes de 8:00 a.m. a 5:00 p.m.; sábado cerrado', 'Mo-Fr 08:00-17:00; Sa off'],
  ['todos los días 9:00 a 17:00', 'Mo-Su 09:00-17:00'],
  ['Jueves 9:00 a. m. hasta mediodía; sábados y domingos cerrado', 'Th 09:00-12:00; Sa,Su off'],
  ['Cerrado', 'off'],
];

describe('hours as people write them: certain', () => {
  for (const [written, osm] of certain) {
    it(JSON.stringify(written), () => {
      const hours = hoursOf(written);
      expect([hours.problems, hours.schedule!.unclear, hours.schedule!.likely]).to.deep.equal([
        [],
        false,
        false,
      ]);
      expect(weeks(hours)).to.equal(weeks(hoursOf(osm)));
    });
  }
});

/** The same for what is likely, with the certain spelling that the editor is told. */
const likely: [written: string, osm: string][] = [
  ['M-F 8-5', 'Mo-Fr 08:00-17:00'],
  ['Mon–Fri 9–5', 'Mo-Fr 09:00-17:00'],
  ['MTWThF 8:00-5:00', 'Mo-Fr 08:00-17:00'],
  ['Mo-Fr 8-5', 'Mo-Fr 08:00-17:00'],
  ['Mo-Fr 8-5pm', 'Mo-Fr 08:00-17:00'],
  ['Mo-Fr 9:00-5pm', 'Mo-Fr 09:00-17:00'],
  ['Mo-Fr 8am-5', 'Mo-Fr 08:00-17:00'],
  ['Mo-Fr 8:00-5:00', 'Mo-Fr 08:00-17:00'],
  ['Mo-Fr 1:00-4:00', 'Mo-Fr 13:00-16:00'],
  ['Mo-Fr 8-17', 'Mo-Fr 08:00-17:00'],
  ['Mon – Fri 8 – 5:30, Sat 9 – 1', 'Mo-Fr 08:00-17:30, Sa 09:00-13:00'],
  ['Mon-Fri 8-12 and 1-5', 'Mo-Fr 08:00-12:00,13:00-17:00'],
  ['Daily 8-8', 'Mo-Su 08:00-20:00'],
  ['Lunes a viernes 8 a 5', 'Mo-Fr 08:00-17:00'],
  ['Mon-Fri 8-5; Closed Sat & Sun', 'Mo-Fr 08:00-17:00; Sa-Su off'],
  ['Mon-Fri 8-5 (closed 12-1)', 'Mo-Fr 08:00-12:00,13:00-17:00'],
];

describe('hours as people write them: likely', () => {
  for (const [written, osm] of likely) {
    it(written, () => {
      const hours = hoursOf(written);
      expect([hours.schedule!.unclear, hours.schedule!.likely]).to.deep.equal([false, true]);
      expect(hours.problems.map(({ fix }) => fix)).to.deep.equal([`Write ${osm}.`]);
      expect(weeks(hours)).to.equal(weeks(hoursOf(osm)));
    });
  }
});

describe('hours as people write them: in part', () => {
  const SATURDAY = '2026-11-28 10:00';
  itSays([
    [
      'Saturday by appointment',
      { openingHours: 'Mon-Fri 8am-5pm; Sat by appointment' },
      {
        '2026-11-27 10:00': 'open',
        '2026-11-27 18:00': 'closed',
        [SATURDAY]: 'unknown',
        '2026-11-29 10:00': 'closed',
      },
    ],
    [
      'after a comma, and before the rest',
      { openingHours: 'Sat whenever, Mon-Fri 8am-5pm, Sun closed' },
      { '2026-11-27 10:00': 'open', [SATURDAY]: 'unknown', '2026-11-29 10:00': 'closed' },
    ],
    [
      'what is text wins over hours for the same day',
      { openingHours: 'Sat by appointment; Mon-Sat 8am-5pm' },
      { '2026-11-27 10:00': 'open', [SATURDAY]: 'unknown' },
    ],
    [
      'a date wins over it',
      { openingHours: 'Mon-Fri 8am-5pm; Sat by appointment; Nov 28 off' },
      { [SATURDAY]: 'closed', '2026-12-05 10:00': 'unknown' },
    ],
    [
      'some holidays',
      { openingHours: 'Mon-Fri 8am-5pm, closed on major holidays' },
      { '2026-11-25 10:00': 'open', '2026-11-26 10:00': 'unknown' },
    ],
    [
      'holidays that vary',
      { openingHours: 'Mon-Fri 8am-5pm; Holiday hours may vary' },
      { '2026-11-25 10:00': 'open', '2026-11-26 10:00': 'unknown' },
    ],
    [
      'a date',
      { openingHours: 'Mo-Fr 08:00-17:00; Dec 24 early closing' },
      { '2026-12-23 10:00': 'open', '2026-12-24 10:00': 'unknown' },
    ],
    [
      '00:00-00:00, which is closed to some and all day to others',
      { openingHours: 'Mo-Fr 09:00-12:00; Su 00:00-00:00' },
      { '2026-11-27 10:00': 'open', '2026-11-29 10:00': 'unknown' },
    ],
    [
      'a pause that is not within the day',
      { openingHours: 'Mon-Fri 8am-noon (closed 12-1 for lunch); Sat 9am-noon' },
      { '2026-11-27 10:00': 'unknown', [SATURDAY]: 'open' },
    ],
  ]);

  for (const [written, note] of [
    ['Mo-Fr 08:00-17:00 by appointment', 'by appointment'],
    ['Mon-Fri 8am-5pm (appointment only)', 'appointment only'],
    ['Mon-Fri 8am-5pm - walk-ins welcome', 'walk-ins welcome'],
    ['Mon-Fri 8am-5pm; By appointment only', 'by appointment only'],
    ['Mo-Fr 09:00-17:00 "by appointment"', 'by appointment'],
    ['Lunes a viernes 8:00 a 17:00, previa cita', 'previa cita'],
  ] as const) {
    it(`${written}: hours and a note`, () => {
      const { schedule, problems } = hoursOf(written);
      expect(problems).to.deep.equal([]);
      expect(schedule!.rules.map((rule) => rule.note)).to.deep.equal([note]);
      expect(openAtWall(hoursOf(written), wall('2026-11-27 10:00'))).to.equal('open');
    });
  }

  it('the text of its days, and what the editor reads', () => {
    const { schedule, text, problems } = hoursOf('Mon-Fri 8am-5pm; Sat by appointment');
    expect(schedule!.rules.map((rule) => rule.text)).to.deep.equal([undefined, 'By appointment']);
    expect(text).to.equal(undefined);
    expect(problems[0]!.message).to.match(/in part/);
  });
});

describe('hours as people write them: a list of texts', () => {
  const week = (...texts: string[]) => parseHours({ openingHours: texts }).schedule;
  it('seven without days, not all the same, are text', () => {
    const workdays = new Array<string>(5).fill('09:00-17:00');
    expect(week(...workdays, '09:00-12:00', '09:00-12:00')).to.equal(null);
    expect(week(...workdays, 'Closed', 'Closed')).to.equal(null);
    expect(week(...workdays, '09:00-17:00', '09:00-17:00')).to.not.equal(null);
  });
  it('"closed" among others, without a day, is text', () => {
    expect(week('Mo-Fr 09:00-17:00', 'Closed')).to.equal(null);
    expect(week('Mo-Fr 09:00-17:00', 'Su closed')).to.not.equal(null);
  });
});

describe('hours as people write them: another zone', () => {
  const rows: [written: string, zone: string | undefined, certain: boolean][] = [
    ['Mon-Fri 8am-5pm EST', 'America/New_York', true],
    ['Mon-Fri 8am-5pm ET', 'America/New_York', true],
    ['Mon-Fri 8am-5pm EDT', 'America/New_York', true],
    ['Mon-Fri 8am-5pm Eastern Time', 'America/Detroit', true],
    ['Mon-Fri 8am-5pm EST', 'America/Phoenix', false],
    ['Mon-Fri 8am-5pm EST', undefined, false],
    ['Mon-Fri 8am-5pm CST', 'America/Chicago', true],
    ['Mon-Fri 8am-5pm MST', 'America/Phoenix', true],
    ['Mon-Fri 8am-5pm MST', 'America/Denver', true],
    ['Mon-Fri 8am-5pm MDT', 'America/Phoenix', false],
    ['Mon-Fri 8am-5pm Arizona time', 'America/Phoenix', true],
    ['Mon-Fri 8am-5pm Arizona time', 'America/Denver', false],
    ['Mon-Fri 8am-5pm Mountain Standard Time', 'America/Phoenix', true],
    ['Mon-Fri 8am-5pm PT', 'America/Los_Angeles', true],
    ['Mon-Fri 8am-5pm AKST', 'America/Anchorage', true],
    ['Mon-Fri 8am-5pm HST', 'Pacific/Honolulu', true],
    ['Mon-Fri 8am-5pm AST', 'America/Puerto_Rico', true],
    ['Mon-Fri 8am-5pm ChST', 'Pacific/Guam', true],
  ];
  for (const [openingHours, zone, isCertain] of rows) {
    it(`${openingHours}, ${zone}: ${isCertain ? 'agrees' : 'unclear'}`, () => {
      const { schedule, problems } = parseHours({ openingHours }, { zone });
      expect([schedule!.unclear, problems.length]).to.deep.equal([!isCertain, isCertain ? 0 : 1]);
      // never obeyed
      expect(openAtWall(parseHours({ openingHours }, { zone }), wall('2026-11-27 08:00'))).to.equal(
        'open',
      );
    });
  }
  it('in a column for a day, too', () => {
    const openingHours = { Mo: '8am-5pm EST' };
    expect(parseHours({ openingHours }, { zone: 'America/Phoenix' }).schedule!.unclear).to.equal(
      true,
    );
  });
});
