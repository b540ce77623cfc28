// In each engine too: dates where the visitor is.
import { expect } from 'chai';
import fc from 'fast-check';
import { announcement } from '../../../src/treatment-timer/screens/announcement.ts';
import { planDays } from '../../../src/treatment-timer/plan/days.ts';
import { messages } from '../../../src/treatment-timer/screens/words.ts';
import { formatLocal, parseLocal } from '../../../src/treatment-timer/screens/local-time.ts';
import { onsetOf } from '../../../src/treatment-timer/plan/onset.ts';
import { planWords } from '../../../src/treatment-timer/screens/plan-words.ts';
import { DAY, HOUR, MINUTE } from '../../../src/shared/time.ts';
import { protocolOf } from '../../../src/treatment-timer/plan/protocol.ts';
import {
  awakeFrom,
  parseQuietHours,
  quietHours,
} from '../../../src/treatment-timer/plan/quiet-hours.ts';
import { read } from '../../../src/treatment-timer/plan/reading.ts';
import type { Action } from '../../../src/treatment-timer/plan/session.ts';
import {
  clockTime,
  countdownDigits,
  dayTime,
  pastTime,
} from '../../../src/treatment-timer/screens/times.ts';
import { visitFrom } from '../../visitor-zone.ts';
import { PROTOCOL, SETTINGS, T0, after, cleared, minute } from '../plan/plans.ts';

describe('treatment-timer words', () => {
  describe('of the plan', () => {
    const rows = [
      [{}, 'ice for up to 20 minutes, every 2 hours, for 2 to 3 days.'],
      [
        { coldMinutes: 1, intervalMinutes: 150 },
        'ice for up to 1 minute, every 150 minutes, for 2 to 3 days.',
      ],
      [{ heatFromHours: 48 }, 'for 2 days.'],
      [{ choiceFromHours: 72 }, 'for 3 days.'],
      [{ heatFromHours: 60 }, 'for 48 to 60 hours.'],
    ] as const;
    for (const [given, expected] of rows) {
      it(expected, () =>
        expect(planWords(protocolOf({ ...SETTINGS, ...given }), messages.en)).to.contain(expected),
      );
    }
    it('in Spanish', () =>
      expect(planWords(PROTOCOL, messages.es)).to.equal(
        'El plan de su clínica: hielo hasta por 20 minutos, cada 2 horas, por 2 a 3 días. Luego, calor húmedo.',
      ));
  });

  describe('of a countdown', () => {
    for (const [remaining, digits] of [
      [20 * MINUTE, '20:00'],
      [20 * MINUTE - 1, '20:00'],
      [19 * MINUTE + 59_000, '19:59'],
      [61_000, '1:01'],
      [1, '0:01'],
      [0, '0:00'],
    ] as const) {
      it(digits, () => expect(countdownDigits(remaining)).to.equal(digits));
    }
  });

  it('name the weekday of a time that could be another day’s', () => {
    expect(dayTime(T0 + 2 * HOUR, T0, 'en-US')).to.equal(clockTime(T0 + 2 * HOUR, 'en-US'));
    expect(dayTime(T0 + 30 * HOUR, T0, 'en-US')).to.match(/^(Tuesday|Wednesday)\b/);
  });

  describe('of a time', () => {
    let moved = false;
    afterEach(async () => {
      if (moved) await visitFrom();
      moved = false;
    });
    const rows: [name: string, zone: string, at: string, locale: string, said: RegExp][] = [
      ['before the hour', 'America/New_York', '2026-11-01T04:59', 'en-US', /^12:59 AM$/],
      ['first of the hour', 'America/New_York', '2026-11-01T05:00', 'en-US', /^1:00 AM EDT$/],
      ['for the first time', 'America/New_York', '2026-11-01T05:50', 'en-US', /^1:50 AM EDT$/],
      ['for the second time', 'America/New_York', '2026-11-01T06:50', 'en-US', /^1:50 AM EST$/],
      [
        'in Spanish',
        'America/New_York',
        '2026-11-01T06:50',
        'es-US',
        /^1:50 a\. ?m\. (EST|GMT-5)$/,
      ],
      ['after the hour', 'America/New_York', '2026-11-01T07:00', 'en-US', /^2:00 AM$/],
      ['on the spring night', 'America/New_York', '2026-03-08T07:10', 'en-US', /^3:10 AM$/],
      ['before half an hour', 'Australia/Lord_Howe', '2026-04-04T14:29', 'en-US', /^1:29 AM$/],
      [
        'half an hour, first',
        'Australia/Lord_Howe',
        '2026-04-04T14:40',
        'en-US',
        /^1:40 AM .*\+11$/,
      ],
      [
        'half an hour, again',
        'Australia/Lord_Howe',
        '2026-04-04T15:10',
        'en-US',
        /^1:40 AM .*10:30$/,
      ],
      ['where clocks never change', 'America/Phoenix', '2026-11-01T08:50', 'en-US', /^1:50 AM$/],
    ];
    for (const [name, zone, at, locale, said] of rows) {
      it(`names its zone where clocks show it twice: ${name}`, async function () {
        moved = await visitFrom(zone);
        const here = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
        if (!moved && here() !== zone) this.skip();
        const plain = (text: string) => text.replace(/\s/g, ' ');
        const instant = Date.parse(`${at}Z`);
        expect(plain(clockTime(instant, locale))).to.match(said);
        expect(plain(pastTime(instant, locale))).to.match(new RegExp(said.source.slice(1)));
      });
    }
  });

  it('say one o’clock in Spanish', () => {
    expect(messages.es.session.offAt('1:07 a.m.')).to.equal('Quítelo a la 1:07 a.m.');
    expect(messages.es.session.offAt('11:24 p.m.')).to.equal('Quítelo a las 11:24 p.m.');
  });

  describe('that are spoken', () => {
    const running = after(...cleared(), [0, { type: 'start', kind: 'cold' }]);
    const short = protocolOf({ ...SETTINGS, coldMinutes: 5 });
    const rows = [
      { at: 0, expected: /^Take it off at / },
      { at: 9.9, expected: /^Take it off at / },
      { at: 10, expected: /^Half way\. Check your skin now\.$/ },
      { at: 14.9, expected: /^Half way\. Check your skin now\.$/ },
      { at: 15, expected: /^5 minutes left\.$/ },
      { at: 19, expected: /^1 minute left\.$/ },
      { at: 20, expected: /^$/ },
    ];
    for (const { at, expected } of rows) {
      it(`after ${at} minutes`, () => {
        const { session } = read(running, minute(at), PROTOCOL);
        expect(session && announcement(session, messages.en, 'en-US')).to.match(expected);
      });
    }
    it('begin with the clock time in a short ice time, too', () => {
      const { session } = read(
        { ...running, session: { kind: 'cold', startedAt: T0, endsAt: minute(5) } },
        T0,
        short,
      );
      expect(session && announcement(session, messages.en, 'en-US')).to.match(/^Take it off at /);
    });
  });
});

describe('treatment-timer onset', () => {
  const now = new Date(2026, 10, 24, 22, 30).getTime();
  const rows = [
    ['now', now],
    ['today', now],
    ['yesterday-morning', new Date(2026, 10, 23, 12, 0).getTime()],
    ['yesterday-later', new Date(2026, 10, 24).getTime()],
  ] as const;
  for (const [choice, expected] of rows) {
    it(choice, () => expect(onsetOf(choice, now)).to.equal(expected));
  }

  it('is never in the future, and never before what was meant, at any hour of a year', () => {
    for (let hour = 0; hour < 366 * 24; hour++) {
      const at = now + hour * HOUR;
      const [morning, later] = (['yesterday-morning', 'yesterday-later'] as const).map(
        (choice) => new Date(onsetOf(choice, at)),
      ) as [Date, Date];
      expect(onsetOf('today', at)).to.equal(at);
      expect(later.getTime()).to.be.at.most(at);
      expect(morning.getHours()).to.equal(12);
      expect([later.getDate(), later.getHours()]).to.deep.equal([new Date(at).getDate(), 0]);
      expect((later.getTime() - morning.getTime()) / HOUR).to.be.within(11, 13);
    }
  });

  it('is read from a field as it was written there', () => {
    const at = Math.floor(now / MINUTE) * MINUTE;
    expect(parseLocal(formatLocal(at), now)).to.equal(at);
  });

  for (const text of ['', 'yesterday', '2026-11-24', '2026-11-25T09:00', '99999-01-01T00:00']) {
    it(`is not read from "${text}"`, () => expect(parseLocal(text, now)).to.equal(undefined));
  }
});

type Step = readonly [minute: number, action: Action];

describe('treatment-timer days', () => {
  describe('are those of the calendar', () => {
    // the pain began at 5 PM on a Monday
    const onset = new Date(2026, 10, 23, 17).getTime();
    const at = (day: number, hour: number, given = {}) => {
      const now = new Date(2026, 10, 23 + day, hour).getTime();
      const protocol = protocolOf({ ...SETTINGS, ...given });
      const reading = { ...read(after(...cleared()), now, protocol), onsetAt: onset };
      return planDays(reading, now, protocol, null);
    };
    const whens: readonly (readonly [string, day: number, hour: number, number[], number?])[] = [
      ['at the beginning', 0, 17, [0, 0, 0], 1],
      ['the same evening', 0, 22, [0.71, 0, 0], 1],
      ['the next morning', 1, 6, [1, 0.25, 0], 2],
      ['the third day at noon', 2, 12, [1, 1, 0.5], 3],
      ['the fourth day', 3, 1, [1, 1, 1]],
      ['the day before, by a wrong clock', -1, 12, [0, 0, 0]],
    ];
    for (const [name, day, hour, passed, today] of whens) {
      it(name, () => {
        const days = at(day, hour);
        expect(days.map((each) => Math.round(each.passed * 100) / 100)).to.deep.equal(passed);
        expect(days.find((each) => each.today)?.number).to.equal(today);
      });
    }

    const evening = new Date(2026, 10, 25, 17).getTime();
    const later = new Date(2026, 10, 25, 21).getTime();
    const parts: readonly (readonly [string, object, (string | number | null)[][]])[] = [
      [
        'a choice from the third evening',
        {},
        [
          ['ice', null],
          ['ice', null],
          ['either', evening],
        ],
      ],
      [
        'heat from then',
        { heatFromHours: 48 },
        [
          ['ice', null],
          ['ice', null],
          ['heat', evening],
        ],
      ],
      [
        'a choice later',
        { choiceFromHours: 52 },
        [
          ['ice', null],
          ['ice', null],
          ['either', later],
        ],
      ],
      [
        'ice all along',
        { choiceFromHours: 72 },
        [
          ['ice', null],
          ['ice', null],
          ['ice', null],
        ],
      ],
    ];
    for (const [name, given, expected] of parts) {
      it(name, () =>
        expect(at(0, 17, given).map(({ part, from }) => [part, from])).to.deep.equal(expected),
      );
    }
  });

  describe('count what was done, what went by and what may come', () => {
    const start = { type: 'start', kind: 'cold' } as const;
    const end = { type: 'end' } as const;
    const one = [...cleared(), [0, start], [20, end]] as const;
    const counts: readonly (readonly [string, readonly Step[], number, number, number, number?])[] =
      [
        // name, steps, minute; done and gone by in all; the minute of the first to come
        ['at the beginning', [...cleared()], 0, 0, 0, 0],
        ['after one', [...one], 30, 1, 0, 120],
        ['while one is on', [...cleared(), [0, start]], 5, 0, 0, 120],
        ['a little late', [...one], 200, 1, 0, 200],
        ['two left out', [...one], 370, 1, 2, 370],
        ['two left out, one done', [...one, [400, start], [410, end]], 420, 2, 2, 520],
        [
          'one stopped',
          [...cleared(), [0, start], [9, { type: 'stop' }], [9, { type: 'clear-skin' }]],
          30,
          0,
          0,
          120,
        ],
        ['closed', [...one, [30, { type: 'close' }]], 40, 1, 0],
      ];
    const totals = (days: ReturnType<typeof planDays>) =>
      (['done', 'skipped', 'coming'] as const).map((each) =>
        days.reduce((sum, day) => sum + day[each], 0),
      );
    /** Times of every two hours until the third day ends, where the patient is. */
    const untilEnd = (from: number) => {
      const date = new Date(T0);
      const over = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 3).getTime();
      return Math.ceil((over - minute(from)) / (2 * HOUR));
    };
    for (const [name, steps, at, done, gone, next] of counts) {
      it(name, () => {
        const reading = read(after(...steps), minute(at), PROTOCOL);
        const coming = next === undefined ? 0 : untilEnd(next);
        expect(totals(planDays(reading, minute(at), PROTOCOL, null))).to.deep.equal([
          done,
          gone,
          coming,
        ]);
      });
    }
    it('end at once, whatever years a strange record tells of', () => {
      const record = { ...after(...cleared()), restUntil: Date.UTC(1900) };
      const days = planDays(read(record, minute(60), PROTOCOL), minute(60), PROTOCOL, null);
      expect(totals(days)[2]).to.equal(untilEnd(60));
    });
    it('and suggest nothing in quiet hours', () => {
      const midnight = new Date(T0).setHours(0, 0, 0, 0);
      const quiet = { from: 22 * 60, until: 7 * 60 };
      const reading = {
        ...read(after(...cleared()), T0, PROTOCOL),
        onsetAt: midnight,
        nextStartAt: midnight,
      };
      const [day] = planDays(reading, midnight, PROTOCOL, quiet);
      // 7, 9, 11, 13, 15, 17, 19, 21
      expect(day?.coming).to.equal(8);
    });
  });
});

describe('treatment-timer quiet hours', () => {
  const at = (text: string) => new Date(`2026-11-24T${text}:00`).getTime();
  const rows = [
    ['22:00-07:00', '21:59', '21:59'],
    ['22:00-07:00', '22:00', '07:00 next'],
    ['22:00-07:00', '23:30', '07:00 next'],
    ['22:00-07:00', '00:00', '07:00'],
    ['22:00-07:00', '06:59', '07:00'],
    ['22:00-07:00', '07:00', '07:00'],
    ['13:00-15:30', '12:59', '12:59'],
    ['13:00-15:30', '14:00', '15:30'],
    ['13:00-15:30', '15:30', '15:30'],
    ['00:00-06:00', '23:59', '23:59'],
    ['00:00-06:00', '00:00', '06:00'],
    ['off', '03:00', '03:00'],
    ['07:00-07:00', '03:00', '03:00'],
  ] as const;
  for (const [hours, asked, expected] of rows) {
    it(`${hours}: ${asked} becomes ${expected}`, () => {
      const [time = '', next] = expected.split(' ');
      const day = next ? DAY : 0;
      expect(awakeFrom(at(asked), parseQuietHours(hours))).to.equal(at(time) + day);
    });
  }
  for (const text of ['22:00', '24:00-07:00', '22-7', '22:00-07:60', 'night']) {
    it(`are not "${text}"`, () => expect(quietHours.parse(text)).to.equal(undefined));
  }
  it('are never left too early, and only by less than a day', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: T0, max: T0 + 400 * DAY }),
        (from, until, now) => {
          fc.pre(from !== until);
          const quiet = { from, until };
          const awake = awakeFrom(now, quiet);
          expect(awakeFrom(awake, quiet)).to.equal(awake);
          expect(awake - now)
            .to.be.at.least(0)
            .and.at.most(25 * HOUR);
        },
      ),
    ));
});
