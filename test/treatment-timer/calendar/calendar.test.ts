// In each engine too: dates where the visitor is.
import { expect } from 'chai';
import fc from 'fast-check';
import {
  calendarPlan,
  sequenceAt,
  takenBack,
} from '../../../src/treatment-timer/calendar/calendar-plan.ts';
import { calendarMessages } from '../../../src/treatment-timer/calendar/words.ts';
import {
  plannedTimes,
  type PlannedTime,
  type Stretch,
} from '../../../src/treatment-timer/calendar/calendar-times.ts';
import { calendarFile, cancelFile } from '../../../src/treatment-timer/calendar/calendar.ts';
import { DAY, HOUR, MINUTE } from '../../../src/shared/time.ts';
import { awakeFrom } from '../../../src/treatment-timer/plan/quiet-hours.ts';
import { whole } from '../../sample.ts';
import { expected, files, judgeLines, readByIcalJs, readByTsIcs } from './calendar-files.ts';

const START = new Date(2026, 10, 23, 20, 0).getTime();
const event = {
  uid: '1@treatment-timer',
  start: START,
  end: START + 20 * MINUTE,
  title: 'Time for a break',
  description: 'Only if your skin is normal.',
  alarm: { start: 'Time for a break', end: 'Your 20 minutes are over' },
};
const issue = { at: START - HOUR, sequence: 7 };

const RUNS = whole ? 10_000 : 100;

describe('treatment-timer calendar file', () => {
  for (const [name, read] of [
    ['ical.js', readByIcalJs],
    ['ts-ics', readByTsIcs],
  ] as const) {
    it(`is read by ${name} as it was meant, whatever the texts hold`, function () {
      this.timeout(300_000);
      fc.assert(
        fc.property(files, ({ events, cancelled, issue: each }) => {
          expect(read(calendarFile(events, each, cancelled))).to.deep.equal({
            method: undefined,
            events: [
              ...events.map((one) => expected(one, 'CONFIRMED', each)),
              ...cancelled.map((one) => expected(one, 'CANCELLED', each)),
            ],
          });
        }),
        { numRuns: RUNS },
      );
    });
    it(`that takes entries back is read so by ${name}, whatever the texts hold`, function () {
      this.timeout(300_000);
      fc.assert(
        fc.property(files, ({ events, issue: each }) => {
          expect(read(cancelFile(events, each))).to.deep.equal({
            method: undefined,
            events: events.map((one) => expected(one, 'CANCELLED', each)),
          });
        }),
      );
    });
  }

  it('has lines of 75 octets at most, none cut within a character', function () {
    this.timeout(300_000);
    fc.assert(
      fc.property(files, ({ events, cancelled, issue: each }) => {
        judgeLines(calendarFile(events, each, cancelled));
        judgeLines(cancelFile(cancelled, each));
      }),
      { numRuns: RUNS },
    );
  });

  const lines = calendarFile([event], issue).split('\r\n');
  const rows: [name: string, from: string, to: string, expected: string[]][] = [
    [
      'names when it was made, in UTC',
      'UID:',
      'SEQUENCE:',
      [
        'UID:1@treatment-timer',
        `DTSTAMP:${new Date(issue.at).toISOString().replace(/[-:]|\.000/g, '')}`,
      ],
    ],
    [
      'alarms at the start and at the end, after all properties',
      'TRANSP:',
      'END:VCALENDAR',
      [
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER:PT0S',
        'DESCRIPTION:Time for a break',
        'END:VALARM',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'TRIGGER;RELATED=END:PT0S',
        'DESCRIPTION:Your 20 minutes are over',
        'END:VALARM',
        'END:VEVENT',
      ],
    ],
  ];
  for (const [name, from, to, expectedLines] of rows) {
    it(name, () => {
      const first = lines.findIndex((line) => line.startsWith(from));
      const last = lines.findIndex((line) => line.startsWith(to));
      expect(lines.slice(first, last)).to.deep.equal(expectedLines);
    });
  }
});

const quiet = (at: number) => awakeFrom(at, { from: 22 * 60, until: 7 * 60 });
const always = (at: number) => at;
const ice: Stretch = {
  kind: 'cold',
  from: START,
  until: START + DAY,
  length: 20 * MINUTE,
  interval: 2 * HOUR,
  daily: 12,
};
const heat: Stretch = {
  kind: 'heat',
  from: START + DAY,
  until: START + 3 * DAY,
  length: 15 * MINUTE,
  interval: 3 * HOUR,
  daily: 3,
};
const local = ({ start }: PlannedTime) => {
  const date = new Date(start);
  return `${date.getDate()} ${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
};

describe('treatment-timer planned times', () => {
  const rows: [
    name: string,
    stretches: Stretch[],
    awake: (at: number) => number,
    times: string[],
  ][] = [
    [
      'come every two hours',
      [{ ...ice, until: START + 5 * HOUR }],
      always,
      ['23 20:00', '23 22:00', '24 0:00'],
    ],
    [
      'wait for the morning',
      [{ ...ice, until: START + 16 * HOUR }],
      quiet,
      ['23 20:00', '24 7:00', '24 9:00', '24 11:00'],
    ],
    [
      'do not begin shortly before the night',
      [{ ...ice, from: START + 100 * MINUTE + 1, until: START + 12 * HOUR }],
      quiet,
      ['24 7:00'],
    ],
    [
      'may end as the night begins',
      [{ ...ice, from: START + 100 * MINUTE, until: START + 10 * HOUR }],
      quiet,
      ['23 21:40'],
    ],
    [
      'are three of heat a day',
      [heat],
      quiet,
      ['24 20:00', '25 7:00', '25 10:00', '25 20:00', '26 7:00', '26 10:00'],
    ],
    [
      'count the heat that has been',
      [{ ...heat, before: [22, 23, 23.5].map((hours) => START + hours * HOUR) }],
      always,
      ['25 18:00', '25 21:00', '26 0:00', '26 18:00'],
    ],
    [
      'leave a rest between ice and heat',
      [
        { ...ice, from: START + 23 * HOUR },
        { ...heat, until: START + 28 * HOUR },
      ],
      always,
      ['24 19:00', '24 21:00'],
    ],
    [
      'are whole minutes, never sooner',
      [{ ...ice, from: START + 1, until: START + HOUR }],
      always,
      ['23 20:01'],
    ],
    ['are none where nothing is left', [{ ...ice, until: START }], always, []],
  ];
  for (const [name, stretches, awake, times] of rows) {
    it(name, () => {
      expect(plannedTimes(stretches, awake).map(local)).to.deep.equal(times);
    });
  }

  it('hold at most 20 minutes in any two hours, and end, whatever is asked', () => {
    const stretch = fc.record({
      kind: fc.constantFrom('cold' as const, 'heat' as const),
      from: fc.integer({ min: START, max: START + 3 * DAY }),
      until: fc.integer({ min: START, max: START + 8 * DAY }),
      length: fc.integer({ min: MINUTE, max: 20 * MINUTE }),
      interval: fc.integer({ min: 2 * HOUR, max: DAY }),
      daily: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 3 }), fc.boolean(), (stretches, nights) => {
        const times = plannedTimes(stretches, nights ? quiet : always);
        expect(times.length).to.be.at.most(60);
        times.forEach((time, index) => {
          const next = times[index + 1];
          if (next) expect(next.start - time.start).to.be.at.least(2 * HOUR);
          if (nights) expect(quiet(time.start)).to.equal(time.start);
        });
      }),
    );
  });
});

describe('treatment-timer calendar of a plan', () => {
  const source = {
    openedAt: START,
    setBack: 0,
    words: calendarMessages.en,
    address: 'https://clinic.example/',
  };
  const time = (hours: number): PlannedTime => ({
    kind: 'cold',
    start: START + hours * HOUR,
    end: START + hours * HOUR + 20 * MINUTE,
  });
  const names = (plan: { events: readonly { uid: string; start: number }[] }) =>
    plan.events.map(({ uid, start }) => [uid.split('@')[0]?.split('-')[1], (start - START) / HOUR]);

  it('moves the entries to come, and takes back those that have no time any more', () => {
    const first = calendarPlan([time(1), time(3), time(5), time(7)], [], START, source);
    expect(names(first)).to.deep.equal([
      ['1', 1],
      ['2', 3],
      ['3', 5],
      ['4', 7],
    ]);
    const later = calendarPlan([time(4), time(6)], first.exported, START + 2 * HOUR, source);
    expect(names(later)).to.deep.equal([
      ['2', 4],
      ['3', 6],
    ]);
    expect(names({ events: later.cancelled })).to.deep.equal([['4', 7]]);
    const longer = calendarPlan(
      [time(8), time(10), time(12), time(14)],
      later.exported,
      START + 5 * HOUR,
      source,
    );
    expect(names(longer)).to.deep.equal([
      ['3', 8],
      ['4', 10],
      ['5', 12],
      ['6', 14],
    ]);
  });

  it('takes back all that is to come, and nothing that has been', () => {
    const { exported } = calendarPlan([time(1), time(3), time(5)], [], START, source);
    const events = takenBack(exported, START + 2 * HOUR, source);
    expect(names({ events })).to.deep.equal([
      ['2', 3],
      ['3', 5],
    ]);
  });

  it('has another name for each plan, and a higher issue each time', () => {
    const uidOf = (openedAt: number) =>
      calendarPlan([time(1)], [], START, { ...source, openedAt }).events[0]?.uid;
    expect(uidOf(START)).not.to.equal(uidOf(START + 1));
    expect(uidOf(START)).to.equal(uidOf(START));
    expect(sequenceAt(START + HOUR, source)).to.equal(3600);
    expect(sequenceAt(START - HOUR, source)).to.equal(0);
    const setBack = 5 * HOUR;
    expect(sequenceAt(START - 4 * HOUR, { ...source, setBack })).to.equal(3600);
  });

  for (const [language, words] of Object.entries(calendarMessages)) {
    it(`says nothing of health where others may see it (${language})`, () => {
      const both = [time(1), { ...time(3), kind: 'heat' as const }];
      const { events } = calendarPlan(both, [], START, { ...source, words });
      for (const { title, alarm, description } of events) {
        const shown = [title, alarm?.start, alarm?.end].join(' ');
        expect(shown).not.to.match(/ice|heat|pain|back\b|skin|hielo|calor|dolor|espalda|piel/i);
        expect(description).to.match(/only if your skin is normal|solo si su piel está normal/i);
        expect(description).to.contain('https://clinic.example/');
      }
    });
  }
});
