import { expect } from 'chai';
import { DAY, HOUR, MINUTE, protocolOf } from '../../../src/treatment-timer/core/protocol.ts';
import { EMPTY, type PlanRecord } from '../../../src/treatment-timer/core/record.ts';
import { transition, type Action } from '../../../src/treatment-timer/core/session.ts';
import { PROTOCOL, SETTINGS, T0, after, cleared, minute } from './plans.ts';

const start: Action = { type: 'start' };
const end: Action = { type: 'end' };
const running = [...cleared(), [0, start]] as const;

/** Instants of a record as minutes from T0. */
const minutes = (at: number | null | undefined) =>
  typeof at === 'number' ? (at - T0) / MINUTE : at;

describe('treatment-timer transition', () => {
  describe('start is refused', () => {
    const rows: readonly (readonly [string, PlanRecord, number])[] = [
      ['before any answer', EMPTY, 0],
      [
        'with the danger signs open',
        after([0, { type: 'onset', at: T0 }], [0, { type: 'clear-cold' }]),
        0,
      ],
      [
        'with the reasons against ice open',
        after([0, { type: 'onset', at: T0 }], [0, { type: 'clear-signs' }]),
        0,
      ],
      ['with answers a day old', after(...cleared()), 24 * 60],
      ['in the rest', after(...running, [20, end]), 119],
      ['two hours after another pack', after(...cleared(), [0, { type: 'expose' }]), 119],
      ['while ice is closed', after(...cleared(), [0, { type: 'close' }]), 500],
      [
        'when it opens again, before the questions',
        after(...cleared(), [0, { type: 'close' }], [9, { type: 'reopen' }]),
        500,
      ],
      ['after ice’s time', after(...cleared(72)), 0],
      [
        'after a reset in the rest, questions answered',
        after(
          ...running,
          [20, end],
          [21, { type: 'reset' }],
          [21, { type: 'onset', at: T0 }],
          [21, { type: 'clear-signs' }],
          [21, { type: 'clear-cold' }],
        ),
        60,
      ],
    ];
    for (const [name, record, at] of rows) {
      it(name, () => {
        const next = transition(record, start, minute(at), PROTOCOL);
        expect(next).to.deep.equal({ ...record, seenAt: minute(at) });
      });
    }
    it('while a pack is on', () => {
      const record = after(...running);
      expect(transition(record, start, minute(10), PROTOCOL).session).to.deep.equal(record.session);
    });
  });

  it('starts a pack for as long as the plan says', () => {
    expect(after(...running).session).to.deep.equal({
      kind: 'cold',
      startedAt: T0,
      endsAt: minute(20),
    });
    const short = protocolOf({ ...SETTINGS, coldMinutes: 8 });
    expect(transition(after(...cleared()), start, T0, short).session?.endsAt).to.equal(minute(8));
  });

  it('keeps the length of a pack that is on when the setting changes', () => {
    const longer = transition(
      transition(after(...cleared()), start, T0, protocolOf({ ...SETTINGS, coldMinutes: 5 })),
      { type: 'look' },
      minute(1),
      PROTOCOL,
    );
    expect(minutes(longer.session?.endsAt)).to.equal(5);
  });

  describe('the rest after a pack', () => {
    const rows: readonly (readonly [string, Action, number, number, string, number])[] = [
      // name, action, at, ended at, outcome, next start
      ['on time', end, 20, 20, 'done', 120],
      ['early', end, 5, 5, 'done', 120],
      ['late', end, 26, 26, 'done', 126],
      ['very late', end, 90, 90, 'unconfirmed', 190],
      ['said late to have been on time', { type: 'end-on-time' }, 90, 20, 'unconfirmed', 120],
      ['said early to have been on time', { type: 'end-on-time' }, 7, 7, 'done', 120],
      ['because it hurt', { type: 'stop' }, 3, 3, 'stopped', 120],
      ['because the skin looked hurt', { type: 'close' }, 3, 3, 'stopped', 120],
    ];
    for (const [name, action, at, endedAt, outcome, next] of rows) {
      it(name, () => {
        const record = after(...running, [at, action]);
        expect(record.session).to.equal(null);
        expect(record.history).to.deep.equal([
          { kind: 'cold', startedAt: T0, endedAt: minute(endedAt), outcome },
        ]);
        expect(minutes(record.restUntil)).to.equal(next);
      });
    }
  });

  it('ends nothing where no pack is on', () => {
    const record = after(...cleared());
    for (const type of ['end', 'end-on-time', 'stop'] as const) {
      expect(transition(record, { type }, T0, PROTOCOL)).to.deep.equal(record);
    }
  });

  it('waits an interval after ice or heat that it did not time', () =>
    expect(minutes(after(...cleared(), [3, { type: 'expose' }]).restUntil)).to.equal(123));

  it('takes no onset in the future', () =>
    expect(minutes(after([0, { type: 'onset', at: minute(90) }]).onsetAt)).to.equal(0));

  it('forgets all but the rest', () => {
    const record = after(...running, [20, end], [30, { type: 'reset' }]);
    expect(record).to.deep.equal({ ...EMPTY, restUntil: minute(120), seenAt: minute(30) });
  });

  it('rests a whole interval after a pack that was on when the plan was erased', () => {
    const record = after(...running, [15, { type: 'reset' }]);
    expect(minutes(record.restUntil)).to.equal(135);
  });

  it('keeps the latest of a long history', () => {
    let record = after(...cleared());
    for (let hour = 0; hour < 300; hour += 2) {
      const now = T0 + hour * HOUR;
      const onset = transition(record, { type: 'onset', at: now }, now, PROTOCOL);
      const ready = (['clear-signs', 'clear-cold', 'start'] as const).reduce(
        (each, type) => transition(each, { type }, now, PROTOCOL),
        onset,
      );
      record = transition(ready, end, now + 20 * MINUTE, PROTOCOL);
    }
    expect(record.history.length).to.equal(100);
    expect(record.history[99]?.startedAt).to.equal(T0 + 298 * HOUR);
  });

  describe('a clock that was set back', () => {
    it('moves a pack that is on, so that it ends when it would have', () => {
      const record = transition(
        after(...running),
        { type: 'set-back', total: 6 * HOUR },
        minute(10) - 6 * HOUR,
        PROTOCOL,
      );
      expect(record.session).to.deep.equal({
        kind: 'cold',
        startedAt: T0 - 6 * HOUR,
        endsAt: minute(20) - 6 * HOUR,
      });
    });

    it('moves a pack once, though two tabs saw it', () => {
      const back: Action = { type: 'set-back', total: 6 * HOUR };
      const once = transition(after(...running), back, minute(10) - 6 * HOUR, PROTOCOL);
      expect(transition(once, back, minute(10) - 6 * HOUR, PROTOCOL)).to.deep.equal(once);
    });

    it('ends a pack at once where nobody saw by how much', () => {
      const record = transition(
        after(...running, [10, { type: 'look' }]),
        { type: 'look' },
        minute(9),
        PROTOCOL,
      );
      expect(record.session).to.deep.equal({
        kind: 'cold',
        startedAt: minute(-11),
        endsAt: minute(9),
      });
    });

    it('never makes a rest longer than an interval', () => {
      const record = transition(after(...running, [20, end]), { type: 'look' }, T0 - DAY, PROTOCOL);
      expect(record.restUntil).to.equal(T0 - DAY + PROTOCOL.interval);
    });
  });
});
