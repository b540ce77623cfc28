import { expect } from 'chai';
import { parseDayText } from '../../../src/clinic-locator/hours/day-text.ts';
import { parseHours } from '../../../src/clinic-locator/hours/parse.ts';
import { itSays } from './states.ts';

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const read = (text: string) =>
  parseDayText(text)
    .spans?.map(({ start, end }) => `${clock(start)}-${clock(end)}`)
    .join() ?? null;

describe('a text for one day', () => {
  const rows: [text: string, spans: string][] = [
    ['845AM-515PM', '08:45-17:15'],
    ['8:45AM-5:15PM', '08:45-17:15'],
    ['8:45 AM - 5:15 PM', '08:45-17:15'],
    ['8:45 a.m. – 5:15 p.m.', '08:45-17:15'],
    ['8:45am-5:15pm', '08:45-17:15'],
    ['8:45am-515PM', '08:45-17:15'],
    ['8AM-11AM', '08:00-11:00'],
    ['8 AM to noon', '08:00-12:00'],
    ['845AM-1200PM', '08:45-12:00'],
    ['1215PM-300PM', '12:15-15:00'],
    ['1130AM-815PM', '11:30-20:15'],
    ['1000PM-600AM', '22:00-30:00'],
    ['2PM-12AM', '14:00-24:00'],
    ['2 PM - midnight', '14:00-24:00'],
    ['9AM-12PM, 1PM-5PM', '09:00-12:00,13:00-17:00'],
    ['9AM-12PM & 1PM-5PM', '09:00-12:00,13:00-17:00'],
    ['9AM-noon and 1PM-5PM', '09:00-12:00,13:00-17:00'],
    ['08:45-17:15', '08:45-17:15'],
    ['8:45-17:15', '08:45-17:15'],
    ['08:45-11:15', '08:45-11:15'],
    ['22:00-06:00', '22:00-30:00'],
    ['24/7', '00:00-24:00'],
    ['24 hours', '00:00-24:00'],
    ['Open 24 Hours', '00:00-24:00'],
    ['Closed', ''],
    ['CLOSED', ''],
    ['off', ''],
  ];
  for (const [text, spans] of rows) it(text, () => expect(read(text)).to.equal(spans));
});

describe('a text for one day of which only one reading is a clinic’s day', () => {
  const rows: [text: string, spans: string][] = [
    ['845-515', '08:45-17:15'],
    ['8:45-5:15', '08:45-17:15'],
    ['10:00-2:00', '10:00-14:00'],
    ['8-5', '08:00-17:00'],
    ['8 – 12, 1 – 5', '08:00-12:00,13:00-17:00'],
    ['8AM-5', '08:00-17:00'],
    ['8-5PM', '08:00-17:00'],
    ['9-12pm', '09:00-12:00'],
    ['1-5pm', '13:00-17:00'],
    ['9-11am', '09:00-11:00'],
    ['9am-17:00', '09:00-17:00'],
    ['845AM-1200', '08:45-12:00'],
    ['12-8', '12:00-20:00'],
    ['8-8', '08:00-20:00'],
    ['8-17', '08:00-17:00'],
  ];
  for (const [text, spans] of rows) {
    it(`${text}: likely`, () => {
      expect(read(text)).to.equal(spans);
      expect(parseDayText(text).likely).to.equal(true);
    });
  }
});

describe('a text for one day with a note', () => {
  for (const [text, note] of [
    ['8:45AM-5:15PM by appointment', 'by appointment'],
    ['8:45AM-5:15PM (Appointment only)', 'appointment only'],
    ['08:45-17:15, walk-ins welcome', 'walk-ins welcome'],
    ['8:45 a. m. a 5:15 p. m., previa cita', 'previa cita'],
  ] as const) {
    it(text, () => {
      expect(read(text)).to.equal('08:45-17:15');
      expect([parseDayText(text).note, parseDayText(text).likely]).to.deep.equal([note, false]);
    });
  }
});

describe('a text for one day that could mean more than one thing', () => {
  for (const text of [
    '-',
    '',
    'AM-PM',
    '00:00-00:00',
    '12:00-04:00',
    '09:00-05:00',
    '7-9',
    '5-9',
    '6:00-8:00',
    '6-8pm',
    '8am-10',
    '8:45AM 5:15PM',
    '845AM-515AM',
    '845AM-1200AM',
    '845PM-515PM',
    '8AM-8AM',
    '8:45AM-5:15PM - Ring the bell',
    '8:45AM-5:15PM, every other week',
    '8:45AM-5:15PM (temporarily closed)',
    'Closed 8:45AM-5:15PM',
    '1345PM-300PM',
    '860AM-300PM',
    '0AM-3PM',
    '8AM-5PM-6PM',
    'By Appointment Only',
    'Please Call for Hours',
    'Every other Thursday, call for hours.',
    '2nd and 4th Weds. each month',
    'Sometimes',
    'Mo-Fr 8AM-5PM',
    'x'.repeat(100_000),
  ]) {
    it(`${text.slice(0, 40)}: no verdict`, () => expect(read(text)).to.equal(null));
  }
});

describe('a table with a text for each day', () => {
  const table = { Mo: '845AM-515PM', tuesday: '24/7', WED: 'Closed', Thurs: 'Call', Friday: '-' };
  itSays([
    [
      'every day has its own verdict, or none',
      { openingHours: table },
      {
        '2026-11-23 10:00': 'open',
        '2026-11-23 18:00': 'closed',
        '2026-11-24 03:00': 'open',
        '2026-11-25 10:00': 'closed',
        '2026-11-26 10:00': 'unknown',
        '2026-11-27 10:00': 'unknown',
        '2026-11-28 10:00': 'unknown',
      },
    ],
  ]);

  it('reports what it cannot read by its column, and a dash not at all', () => {
    const { problems } = parseHours({ openingHours: table });
    expect(problems.map(({ field }) => field)).to.deep.equal(['openingHours.Thurs']);
  });

  it('leaves out a key that names no day, and is not certain of the others', () => {
    const { schedule, problems } = parseHours({
      openingHours: { Mo: '24/7', mayor: '8', __proto__: {}, x: 1 },
    });
    expect([schedule!.rules.length, schedule!.unclear]).to.deep.equal([2, true]);
    expect(problems.map(({ message }) => message)).to.deep.equal([
      'has words that are not known: mayor, x.',
    ]);
  });
});

/** The folder that CLINIC_DATA names; see tools/wtr-clinic-data.mjs. */
describe('the hours of the VA’s facilities', () => {
  /** Every text that is not read, by its shape: digits are 0. */
  const UNREAD = [
    '-',
    '000AM-0000AM',
    '000AM-000AM',
    '0:00AM 0:00PM',
    '0:00AM-0:00AM',
    'AM-PM',
    'Appointments Only',
    'By Appointment Only',
  ];

  /** The same for what is likely, or has a note. */
  const MARKED = ['000-000', '000AM-0000', '0:00AM-0:00PM - Appointments Only'];

  it('are read, or are text without a verdict', async function () {
    const answer = await fetch('/clinic-data/va_hours_distinct.tsv');
    if (!answer.ok) {
      console.info('CLINIC_DATA is not set: the real hours are not tested.');
      this.skip();
    }
    const texts = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[1]!);
    expect(texts.length).to.be.above(180);
    const unread = new Set<string>();
    const marked = new Set<string>();
    /** Worked out anew: each end is a number of 12 hours with its half. */
    const endOf = (end: string) => {
      const [, hour, minute = '00', half] = /^(\d{1,2}?):?(\d\d)? ?([ap])m$/i.exec(end)!;
      return clock(((Number(hour) % 12) + (/p/i.test(half!) ? 12 : 0)) * 60 + Number(minute));
    };
    for (const text of texts) {
      const spans = read(text);
      const { likely, note } = parseDayText(text);
      if (likely || note) marked.add(text.replace(/\d/g, '0'));
      else if (spans === null) unread.add(text.replace(/\d/g, '0'));
      else if (text === 'Closed') expect(spans).to.equal('');
      else if (text === '24/7') expect(spans).to.equal('00:00-24:00');
      else expect(spans, text).to.equal(text.split('-').map(endOf).join('-'));
    }
    expect(Array.from(marked).sort()).to.deep.equal(MARKED);
    const isSentence = (shape: string) => /[a-z]{4}/i.test(shape) && !/Only$/.test(shape);
    const shapes = Array.from(unread).filter((shape) => !isSentence(shape));
    expect(shapes.sort()).to.deep.equal(UNREAD);
  });
});
