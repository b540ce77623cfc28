import { expect } from 'chai';
import { announcement } from '../../../src/treatment-timer/core/announcement.ts';
import { planDays } from '../../../src/treatment-timer/core/days.ts';
import { messages } from '../../../src/treatment-timer/core/messages.ts';
import { formatLocal, onsetOf, parseLocal } from '../../../src/treatment-timer/core/onset.ts';
import { planWords } from '../../../src/treatment-timer/core/plan-words.ts';
import { HOUR, MINUTE, protocolOf } from '../../../src/treatment-timer/core/protocol.ts';
import { read } from '../../../src/treatment-timer/core/reading.ts';
import { clockTime, countdownDigits, dayTime } from '../../../src/treatment-timer/core/times.ts';
import { PROTOCOL, SETTINGS, T0, after, cleared, minute } from './plans.ts';

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

  it('say one o’clock in Spanish', () => {
    expect(messages.es.session.offAt('1:07 a.m.')).to.equal('Quítelo a la 1:07 a.m.');
    expect(messages.es.session.offAt('11:24 p.m.')).to.equal('Quítelo a las 11:24 p.m.');
  });

  describe('that are spoken', () => {
    const running = after(...cleared(), [0, { type: 'start' }]);
    const short = protocolOf({ ...SETTINGS, coldMinutes: 5 });
    const rows = [
      { at: 0, expected: /^Take it off at / },
      { at: 9.9, expected: /^Take it off at / },
      { at: 10, expected: /^10 minutes left\.$/ },
      { at: 14.9, expected: /^10 minutes left\.$/ },
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
    ['today', new Date(2026, 10, 24, 11, 15).getTime()],
    ['yesterday', new Date(2026, 10, 23, 12, 0).getTime()],
  ] as const;
  for (const [choice, expected] of rows) {
    it(choice, () => expect(onsetOf(choice, now)).to.equal(expected));
  }

  it('is never in the future, at any hour of a year', () => {
    for (let hour = 0; hour < 366 * 24; hour++) {
      const at = now + hour * HOUR;
      expect(onsetOf('today', at)).to.be.at.most(at);
      expect(onsetOf('yesterday', at)).to.be.below(at);
      expect(new Date(onsetOf('yesterday', at)).getHours()).to.equal(12);
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

describe('treatment-timer days', () => {
  const rows = [
    { name: 'the plan as it comes', given: {}, parts: ['ice', 'ice', 'either'] },
    { name: 'ice for three days', given: { choiceFromHours: 72 }, parts: ['ice', 'ice', 'ice'] },
    { name: 'heat after two days', given: { heatFromHours: 48 }, parts: ['ice', 'ice', 'heat'] },
    {
      name: 'a choice in the third',
      given: { choiceFromHours: 60 },
      parts: ['ice', 'ice', 'either'],
    },
  ];
  for (const { name, given, parts } of rows) {
    it(name, () => {
      const days = planDays(T0, T0, protocolOf({ ...SETTINGS, ...given }));
      expect(days.map(({ part }) => part)).to.deep.equal(parts);
    });
  }

  for (const [hours, passed, today] of [
    [0, [0, 0, 0], 1],
    [12, [0.5, 0, 0], 1],
    [24, [1, 0, 0], 2],
    [60, [1, 1, 0.5], 3],
    [72, [1, 1, 1], undefined],
    [-5, [0, 0, 0], undefined],
  ] as const) {
    it(`after ${hours} hours`, () => {
      const days = planDays(T0, T0 + hours * HOUR, PROTOCOL);
      expect(days.map((day) => day.passed)).to.deep.equal(passed);
      expect(days.find((day) => day.today)?.number).to.equal(today);
    });
  }
});
