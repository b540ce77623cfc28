import { expect } from 'chai';
import { DAY, HOUR, MINUTE } from '../../../src/shared/time.ts';
import { protocolOf } from '../../../src/treatment-timer/plan/protocol.ts';
import {
  changes,
  read,
  type Change,
  type Phase,
} from '../../../src/treatment-timer/plan/reading.ts';
import { EMPTY } from '../../../src/treatment-timer/plan/record.ts';
import type { Action } from '../../../src/treatment-timer/plan/session.ts';
import { PROTOCOL, SETTINGS, T0, after, cleared, minute } from './plans.ts';

const start: Action = { type: 'start', kind: 'cold' };
const end: Action = { type: 'end' };

describe('treatment-timer reading', () => {
  describe('phase', () => {
    const plan = after(...cleared());
    const rows: readonly (readonly [string, number, Phase])[] = [
      ['at the onset', 0, 'cold'],
      ['just before 48 hours', 48 * HOUR - 1, 'cold'],
      ['at 48 hours', 48 * HOUR, 'choice'],
      ['just before 72 hours', 72 * HOUR - 1, 'choice'],
      ['at 72 hours', 72 * HOUR, 'heat'],
      ['just before 7 days', 7 * DAY - 1, 'heat'],
      ['at 7 days', 7 * DAY, 'review'],
      ['a month later', 31 * DAY, 'review'],
    ];
    for (const [name, elapsed, phase] of rows) {
      it(`${phase} ${name}`, () =>
        expect(read(plan, T0 + elapsed, PROTOCOL).phase).to.equal(phase));
    }

    it('setup before the first answer', () =>
      expect(read(EMPTY, T0, PROTOCOL).phase).to.equal('setup'));
    it('setup until the reasons against ice are cleared', () => {
      const record = after([0, { type: 'onset', at: T0 }], [0, { type: 'clear-signs' }]);
      expect(read(record, T0, PROTOCOL).phase).to.equal('setup');
    });
    it('choice with heat cleared, but not ice', () => {
      const record = after(
        [0, { type: 'onset', at: T0 - 50 * HOUR }],
        [0, { type: 'clear-signs' }],
        [0, { type: 'clear-heat' }],
      );
      expect(read(record, T0, PROTOCOL).phase).to.equal('choice');
    });
    it('heat without them, where ice has no time left', () => {
      const record = after(
        [0, { type: 'onset', at: T0 - 80 * HOUR }],
        [0, { type: 'clear-signs' }],
      );
      expect(read(record, T0, PROTOCOL).phase).to.equal('heat');
    });
    it('stopped once ice is closed', () => {
      const record = after(...cleared(), [5, { type: 'close' }]);
      expect(read(record, minute(6), PROTOCOL).phase).to.equal('stopped');
    });
    it('never reviews before ice has had its time, but looks back', () => {
      const protocol = protocolOf({ ...SETTINGS, reviewAfterDays: 1 });
      const { phase, lookBack } = read(plan, T0 + 25 * HOUR, protocol);
      expect({ phase, lookBack }).to.deep.equal({ phase: 'cold', lookBack: true });
    });
  });

  describe('questions', () => {
    const rows = [
      { name: 'nothing known', record: EMPTY, expected: ['onset'] },
      {
        name: 'onset known',
        record: after([0, { type: 'onset', at: T0 }]),
        expected: ['signs', 'cold'],
      },
      {
        name: 'onset known, past ice',
        record: after([0, { type: 'onset', at: T0 - 3 * DAY }]),
        expected: ['signs', 'heat'],
      },
      { name: 'all cleared', record: after(...cleared()), expected: [] },
      {
        name: 'all cleared, then another onset',
        record: after(...cleared(), [1, { type: 'onset', at: T0 - HOUR }]),
        expected: ['signs', 'cold'],
      },
      {
        name: 'all cleared, closed and opened again',
        record: after(...cleared(), [1, { type: 'close' }], [2, { type: 'reopen' }]),
        expected: ['signs', 'cold'],
      },
    ];
    for (const { name, record, expected } of rows) {
      it(name, () => expect(read(record, minute(2), PROTOCOL).questions).to.deep.equal(expected));
    }
    it('come again after a day', () => {
      const record = after(...cleared());
      expect(read(record, T0 + DAY - 1, PROTOCOL).questions).to.deep.equal([]);
      expect(read(record, T0 + DAY, PROTOCOL).questions).to.deep.equal(['signs', 'cold']);
    });
    it('come again when the clock says a time before the answers', () =>
      expect(read(after(...cleared()), T0 - 1, PROTOCOL).questions).to.deep.equal([
        'signs',
        'cold',
      ]));
  });

  describe('a pack on the skin', () => {
    const running = after(...cleared(), [0, start]);
    const rows = [
      { at: 0, state: 'running', remaining: 20, over: 0, late: false, next: 120 },
      { at: 12.5, state: 'running', remaining: 7.5, over: 0, late: false, next: 120 },
      { at: 20, state: 'overdue', remaining: 0, over: 0, late: false, next: 120 },
      { at: 29, state: 'overdue', remaining: 0, over: 9, late: false, next: 129 },
      { at: 30, state: 'overdue', remaining: 0, over: 10, late: true, next: 130 },
      { at: 600, state: 'overdue', remaining: 0, over: 580, late: true, next: 700 },
    ];
    for (const { at, remaining, over, next, ...expected } of rows) {
      it(`after ${at} minutes`, () =>
        expect(read(running, minute(at), PROTOCOL).session).to.deep.equal({
          kind: 'cold',
          startedAt: T0,
          endsAt: minute(20),
          remaining: remaining * MINUTE,
          over: over * MINUTE,
          nextStartAt: minute(next),
          ...expected,
        }));
    }
    it('never shows more than its length, whatever the clock says', () =>
      expect(read(running, T0 - DAY, PROTOCOL).session?.remaining).to.equal(20 * MINUTE));
  });

  describe('the next start', () => {
    const rest = after(...cleared(), [0, start], [20, end]);
    const rows = [
      {
        name: 'at once after the questions',
        record: after(...cleared()),
        at: 0,
        next: 0,
        due: true,
      },
      {
        name: 'not while a pack is on',
        record: after(...cleared(), [0, start]),
        at: 5,
        next: null,
        due: false,
      },
      { name: 'not yet in the rest', record: rest, at: 119, next: 120, due: false },
      { name: 'when the rest is over', record: rest, at: 120, next: 120, due: true },
      { name: 'long after', record: rest, at: 500, next: 120, due: true },
      {
        name: 'not while ice is closed',
        record: after(...cleared(), [1, { type: 'close' }]),
        at: 500,
        next: null,
        due: false,
      },
      {
        name: 'of heat, where the rest takes what remains of ice’s time',
        record: after(...cleared(71), [0, start], [20, end]),
        at: 21,
        next: 120,
        due: false,
      },
      {
        name: 'none two weeks past the plan',
        record: after(...cleared()),
        at: 21 * 24 * 60,
        next: null,
        due: false,
      },
    ];
    for (const { name, record, at, next, due } of rows) {
      it(name, () => {
        const reading = read(record, minute(at), PROTOCOL);
        expect([reading.nextStartAt, reading.due]).to.deep.equal([
          next === null ? null : minute(next),
          due,
        ]);
      });
    }
  });

  describe('the next change', () => {
    const running = after(...cleared(), [0, start]);
    const rows = [
      { name: 'none without a plan', record: EMPTY, at: 0, next: null },
      { name: 'the end of the pack', record: running, at: 1, next: 20 },
      { name: 'the pack is late', record: running, at: 20, next: 30 },
      {
        name: 'the end of the rest',
        record: after(...cleared(), [0, start], [20, end]),
        at: 21,
        next: 120,
      },
      {
        name: 'a slip is past',
        record: after(...cleared(), [0, start], [20, end]),
        at: 20,
        next: 21,
      },
      { name: 'one more is skipped', record: after(...cleared()), at: 1, next: 120 },
      { name: 'the choice', record: after(...cleared()), at: 47.5 * 60, next: 48 * 60 },
      { name: 'heat', record: after(...cleared(50)), at: 21.5 * 60, next: 22 * 60 },
      { name: 'the review', record: after(...cleared(72)), at: 95.5 * 60, next: 4 * 24 * 60 },
      {
        name: 'the plan is outdated',
        record: after(...cleared(200)),
        at: 13.99 * 24 * 60,
        next: 14 * 24 * 60,
      },
      { name: 'the erasure', record: after(...cleared(200)), at: 15 * 24 * 60, next: 30 * 24 * 60 },
    ];
    for (const { name, record, at, next } of rows) {
      it(name, () =>
        expect(read(record, minute(at), PROTOCOL).nextChangeAt).to.equal(
          next === null ? null : minute(next),
        ),
      );
    }
  });

  describe('the kind of the next pack', () => {
    const both = after(...cleared(50), [0, { type: 'clear-heat' }]);
    const rows = [
      ['ice in its days', after(...cleared()), null, 'cold', null],
      ['ice in its days, whatever is wanted', after(...cleared()), 'heat', 'cold', null],
      ['ice in the time of choice', after(...cleared(50)), null, 'cold', 'heat'],
      [
        'heat in the time of choice, where it is wanted',
        after(...cleared(50)),
        'heat',
        'heat',
        'cold',
      ],
      ['heat once it is chosen and cleared', both, null, 'heat', 'cold'],
      ['ice again, where it is wanted', both, 'cold', 'cold', 'heat'],
      ['heat past ice, whatever is wanted', after(...cleared(80)), 'cold', 'heat', null],
    ] as const;
    for (const [name, record, wanted, kind, other] of rows) {
      it(name, () => {
        const reading = read(record, T0, PROTOCOL, wanted);
        expect([reading.kind, reading.otherKind]).to.deep.equal([kind, other]);
      });
    }
  });

  describe('changes', () => {
    const ready = after(...cleared());
    const running = after(...cleared(), [0, start]);
    const stopped = after(...cleared(), [0, start], [5, { type: 'stop' }]);
    const done = after(...cleared(), [0, start], [20, end]);
    const rows: readonly {
      name: string;
      from: ReturnType<typeof read>;
      to: ReturnType<typeof read>;
      expected: readonly Change[];
    }[] = [
      {
        name: 'none while time passes',
        from: read(running, minute(1), PROTOCOL),
        to: read(running, minute(2), PROTOCOL),
        expected: [],
      },
      {
        name: 'the questions are answered',
        from: read(EMPTY, T0, PROTOCOL),
        to: read(ready, T0, PROTOCOL),
        expected: [{ type: 'phase', phase: 'cold' }],
      },
      {
        name: 'a pack goes on',
        from: read(ready, T0, PROTOCOL),
        to: read(running, T0, PROTOCOL),
        expected: [{ type: 'start', kind: 'cold' }],
      },
      {
        name: 'time is up',
        from: read(running, minute(19), PROTOCOL),
        to: read(running, minute(20), PROTOCOL),
        expected: [{ type: 'overdue' }],
      },
      {
        name: 'the pack came off',
        from: read(running, minute(20), PROTOCOL),
        to: read(done, minute(20), PROTOCOL),
        expected: [{ type: 'end', kind: 'cold', outcome: 'done' }],
      },
      {
        name: 'the pack came off because it hurt',
        from: read(running, minute(5), PROTOCOL),
        to: read(stopped, minute(5), PROTOCOL),
        expected: [{ type: 'end', kind: 'cold', outcome: 'stopped' }],
      },
      {
        name: 'the plan was erased with a pack on',
        from: read(running, minute(5), PROTOCOL),
        to: read(EMPTY, minute(5), PROTOCOL),
        expected: [
          { type: 'end', kind: 'cold', outcome: 'unconfirmed' },
          { type: 'phase', phase: 'setup' },
        ],
      },
      {
        name: 'the rest is over',
        from: read(done, minute(119), PROTOCOL),
        to: read(done, minute(120), PROTOCOL),
        expected: [{ type: 'due', kind: 'cold' }],
      },
      {
        name: 'ice’s time is over',
        from: read(done, T0 + 72 * HOUR - 1, PROTOCOL),
        to: read(done, T0 + 72 * HOUR, PROTOCOL),
        expected: [{ type: 'phase', phase: 'heat' }],
      },
    ];
    for (const { name, from, to, expected } of rows) {
      it(name, () => expect(changes(from, to)).to.deep.equal(expected));
    }
  });
});
