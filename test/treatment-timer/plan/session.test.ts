import { expect } from 'chai';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/shared/time.ts';
import { protocolOf } from '../../../src/treatment-timer/plan/protocol.ts';
import { read } from '../../../src/treatment-timer/plan/reading.ts';
import { EMPTY, type PlanRecord } from '../../../src/treatment-timer/plan/record.ts';
import { transition, type Action } from '../../../src/treatment-timer/plan/session.ts';
import { PROTOCOL, SETTINGS, T0, after, cleared, minute } from './plans.ts';

const start: Action = { type: 'start', kind: 'cold' };
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
      ['said late to have been on time', { type: 'end-on-time' }, 90, 20, 'done', 120],
      ['said early to have been on time', { type: 'end-on-time' }, 7, 7, 'done', 120],
      ['because it hurt', { type: 'stop' }, 3, 3, 'stopped', 120],
      ['because the skin looked hurt', { type: 'close' }, 3, 3, 'stopped', 120],
    ];
    for (const [name, action, at, endedAt, outcome, next] of rows) {
      it(name, () => {
        const record = after(...running, [at, action]);
        expect(record.session).to.equal(null);
        expect(record.history).to.deep.equal([
          {
            kind: 'cold',
            startedAt: T0,
            endedAt: minute(endedAt),
            outcome,
            ...(endedAt < at && { saidLater: true }),
          },
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
      const ready = ([{ type: 'clear-signs' }, { type: 'clear-cold' }, start] as const).reduce(
        (each, action) => transition(each, action, now, PROTOCOL),
        onset,
      );
      record = transition(ready, end, now + 20 * MINUTE, PROTOCOL);
    }
    expect(record.history.length).to.equal(100);
    expect(record.history[99]?.startedAt).to.equal(T0 + 298 * HOUR);
  });

  describe('heat', () => {
    const heat: Action = { type: 'start', kind: 'heat' };
    const clearedForHeat = (hoursAgo: number) =>
      [...cleared(hoursAgo), [0, { type: 'clear-heat' }]] as const;
    const rows: readonly (readonly [string, PlanRecord, number, number | undefined])[] = [
      ['not in the days of ice', after(...clearedForHeat(47)), 0, undefined],
      ['in the time of choice', after(...clearedForHeat(48)), 0, 15],
      ['not before its questions', after(...cleared(48)), 0, undefined],
      ['not before its questions, past ice', after(...cleared(80)), 0, undefined],
      ['past ice', after(...clearedForHeat(80)), 0, 15],
      [
        'not in the rest after ice',
        after(...clearedForHeat(48), [0, start], [20, end]),
        119,
        undefined,
      ],
      ['after that rest', after(...clearedForHeat(48), [0, start], [20, end]), 120, undefined],
      [
        'not when it is closed',
        after(...clearedForHeat(80), [0, { type: 'close' }]),
        300,
        undefined,
      ],
      [
        'not with the skin in question',
        after(...clearedForHeat(80), [0, { type: 'ask-skin' }]),
        0,
        undefined,
      ],
    ];
    for (const [name, record, at, length] of rows) {
      it(`${length ? 'starts' : 'is refused'} ${name}`, () => {
        const { session } = transition(record, heat, minute(at), PROTOCOL);
        expect(session && (session.endsAt - session.startedAt) / MINUTE).to.equal(length ?? null);
      });
    }

    it('comes three times in any 24 hours, two hours apart', () => {
      let record = after(...clearedForHeat(80));
      const starts: number[] = [];
      for (let at = 0; at < 30 * 60; at += 5) {
        for (const type of ['clear-signs', 'clear-heat'] as const) {
          record = transition(record, { type }, minute(at), PROTOCOL);
        }
        record = transition(record, heat, minute(at), PROTOCOL);
        if (record.session?.startedAt === minute(at)) starts.push(at);
        if (at % 15 === 0) record = transition(record, end, minute(at + 4), PROTOCOL);
      }
      expect(starts.slice(0, 4)).to.deep.equal([0, 120, 240, 1440]);
    });

    it('leaves the choice to a patient who goes back to ice', () => {
      const record = after(...clearedForHeat(48), [0, start]);
      expect(record.session?.kind).to.equal('cold');
      expect(record.heatClearedAt).to.equal(null);
    });
  });

  describe('a slip', () => {
    it('is taken back at once, and the pack ends when it would have', () => {
      const record = after(...running, [5, end], [5.5, { type: 'undo' }]);
      expect(record.session).to.deep.equal(after(...running).session);
      expect(record.history).to.deep.equal([]);
      expect(minutes(record.restUntil)).to.equal(120);
    });
    const rows: readonly (readonly [string, PlanRecord, number])[] = [
      ['a minute later', after(...running, [5, end]), 6],
      ['of a pack that hurt', after(...running, [5, { type: 'stop' }]), 5],
      ['of a pack that nobody knows of', after(...running, [60, end]), 60],
      ['once ice is closed', after(...running, [5, end], [5.2, { type: 'close' }]), 5.3],
      ['once the plan is erased', after(...running, [5, end], [5.2, { type: 'reset' }]), 5.3],
    ];
    for (const [name, record, at] of rows) {
      it(`is not taken back ${name}`, () => {
        expect(transition(record, { type: 'undo' }, minute(at), PROTOCOL).session).to.equal(null);
      });
    }
  });

  describe('a start that is taken back', () => {
    const seconds = (count: number) => count / 60;
    const slip = after(...running, [seconds(3), end]);

    it('leaves no rest and no line, and the next pack pays for it', () => {
      expect(slip.session).to.equal(null);
      expect(slip.history).to.deep.equal([]);
      expect(read(slip, minute(seconds(3)), PROTOCOL).due).to.equal(true);
      const next = transition(slip, start, minute(1), PROTOCOL);
      // a second more, because clocks are watched no closer
      expect(next.session?.endsAt).to.equal(minute(21 - seconds(4)));
      const off = transition(next, end, minute(15), PROTOCOL);
      expect(minutes(off.restUntil)).to.equal(121);
      expect(off.takenBack).to.equal(0);
    });

    const slips = [0, 20, 40].flatMap(
      (at) => [[seconds(at), start] as const, [seconds(at + 9), end] as const] as const,
    );
    const rows: readonly (readonly [string, PlanRecord, number])[] = [
      ['within ten seconds', after(...running, [seconds(9.9), end]), 0],
      ['not later', after(...running, [seconds(10), end]), 1],
      ['not because it hurt', after(...running, [seconds(3), { type: 'stop' }]), 1],
      ['not because the skin looks hurt', after(...running, [seconds(3), { type: 'close' }]), 1],
      ['not again and again', after(...cleared(), ...slips, [1, start], [1, end]), 1],
    ];
    for (const [name, record, lines] of rows) {
      it(`is one ${name}`, () => {
        expect(record.history).to.have.length(lines);
        expect(minutes(record.restUntil)).to.be[lines > 0 ? 'above' : 'below'](100);
      });
    }

    it('was a slip itself: the pack goes on, and has its rest', () => {
      const again = transition(slip, { type: 'undo' }, minute(seconds(30)), PROTOCOL);
      expect(again.session).to.deep.equal(after(...running).session);
      const off = transition(again, end, minute(20), PROTOCOL);
      expect(off.history).to.have.length(1);
      expect(minutes(off.restUntil)).to.equal(120.5);
    });

    it('takes no line of an earlier pack along', () => {
      const record = after(
        ...running,
        [20, end],
        [120, start],
        [120 + seconds(3), end],
        [120 + seconds(9), { type: 'undo' }],
      );
      expect(record.history).to.have.length(1);
      expect(record.session?.startedAt).to.equal(minute(120));
    });

    it('is not forgotten with the plan', () =>
      expect(transition(slip, { type: 'reset' }, minute(1), PROTOCOL).takenBack).to.equal(4000));
  });

  describe('skin', () => {
    it('stays in question until it is answered, and no pack goes on before', () => {
      const record = after(...running, [5, { type: 'stop' }]);
      expect(record.skinAskedAt).to.equal(minute(5));
      const later = [...cleared(), [0, start], [5, { type: 'stop' }], [200, start]] as const;
      expect(after(...later).session).to.equal(null);
      expect(after(...later, [201, { type: 'clear-skin' }], [201, start]).session?.kind).to.equal(
        'cold',
      );
    });
    it('that looks hurt stays closed when the plan is erased or begins anew', () => {
      const record = after(
        ...running,
        [5, { type: 'close' }],
        [6, { type: 'reset' }],
        ...cleared().map(([, action]) => [7, action] as const),
      );
      expect(record.closedAt).to.equal(minute(5));
      expect(transition(record, start, minute(500), PROTOCOL).session).to.equal(null);
    });
    it('is asked about after a pack that was on for far too long', () => {
      expect(after(...running, [29, end]).skinAskedAt).to.equal(null);
      expect(after(...running, [30, end]).skinAskedAt).to.equal(minute(30));
      expect(after(...running, [30, { type: 'end-on-time' }]).skinAskedAt).to.equal(null);
    });
    it('in question stays so when the plan is erased', () =>
      expect(after(...running, [5, { type: 'stop' }], [6, { type: 'reset' }]).skinAskedAt).to.equal(
        minute(5),
      ));
  });

  describe('a changed setting', () => {
    const long = protocolOf({ ...SETTINGS, intervalMinutes: 240 });
    it('leaves the rest after the pack that was on as it was', () => {
      const record = transition(
        transition(after(...cleared()), start, T0, long),
        end,
        minute(20),
        PROTOCOL,
      );
      expect(minutes(record.restUntil)).to.equal(240);
      expect(
        minutes(transition(record, { type: 'look' }, minute(30), PROTOCOL).restUntil),
      ).to.equal(240);
    });
    it('counts from the next pack on', () => {
      const record = after(...running, [20, end]);
      const next = transition(
        transition(record, start, minute(120), long),
        end,
        minute(140),
        PROTOCOL,
      );
      expect(minutes(next.restUntil)).to.equal(360);
    });
  });

  describe('a doubt', () => {
    for (const question of ['signs', 'cold', 'heat'] as const) {
      it(`about ${question} takes back the answer of before`, () => {
        const record = after(
          ...cleared(60),
          [0, { type: 'clear-heat' }],
          [1, { type: 'doubt', question }],
        );
        expect(record[`${question}ClearedAt`]).to.equal(null);
      });
    }
  });

  describe('a clock that ran ahead', () => {
    const resting = after(...running, [20, end]);
    const ahead = (record: PlanRecord, by: number, at: number) =>
      transition(
        record,
        { type: 'ahead', total: record.ahead + by * MINUTE },
        minute(at),
        PROTOCOL,
      );
    it('in a rest is noted once, though two tabs saw it', () => {
      const once = ahead(resting, 100, 121);
      expect(
        transition(once, { type: 'ahead', total: 100 * MINUTE }, minute(121), PROTOCOL),
      ).to.deep.equal(once);
    });
    it('was put wrong: the rest holds', () => {
      const record = transition(
        ahead(resting, 100, 121),
        { type: 'deny-date' },
        minute(121),
        PROTOCOL,
      );
      expect(minutes(record.restUntil)).to.equal(220);
    });
    it('was right: the rest is over', () => {
      const record = transition(
        ahead(resting, 100, 121),
        { type: 'confirm-date' },
        minute(121),
        PROTOCOL,
      );
      expect(transition(record, start, minute(121), PROTOCOL).session?.startedAt).to.equal(
        minute(121),
      );
    });
    it('by less than a minute makes the rest as much longer, and asks nothing', () => {
      const record = ahead(resting, 0.5, 60);
      for (const [at, due] of [
        [120.4, false],
        [120.5, true],
      ] as const) {
        const reading = read(record, minute(at), PROTOCOL);
        expect([reading.due, reading.dateInDoubt, minutes(reading.nextStartAt)]).to.deep.equal([
          due,
          false,
          120.5,
        ]);
      }
    });
    it('by a minute in all is asked about', () => {
      const record = ahead(ahead(resting, 0.5, 60), 0.5, 70);
      expect(read(record, minute(120), PROTOCOL).dateInDoubt).to.equal(true);
    });
    it('before a rest says nothing about it', () => {
      const record = transition(ahead(after(...running), 100, 121), end, minute(121), PROTOCOL);
      expect([record.ahead, record.aheadSettled]).to.deep.equal([100 * MINUTE, 100 * MINUTE]);
    });
    it('while a pack was on makes a rest longer that was set before', () => {
      const exposed = transition(after(...running), { type: 'expose' }, minute(5), PROTOCOL);
      const record = transition(ahead(exposed, 30, 40), end, minute(40), PROTOCOL);
      expect(minutes(record.restUntil)).to.equal(155);
    });
    it('while a pack was on counts against a claim that it came off on time', () => {
      const record = transition(
        ahead(after(...running), 180, 185),
        { type: 'end-on-time' },
        minute(185),
        PROTOCOL,
      );
      expect(transition(record, start, minute(185), PROTOCOL).session).to.equal(null);
    });
    it('after it was set back was only put right: the rest moves along', () => {
      const back = transition(
        resting,
        { type: 'set-back', total: 300 * MINUTE },
        minute(-270),
        PROTOCOL,
      );
      expect(minutes(back.restUntil)).to.equal(-150);
      expect(minutes(ahead(back, 300, 31).restUntil)).to.equal(150);
    });
  });

  describe('the days of the plan, and the heat of a day,', () => {
    const set = (record: PlanRecord, hours: number, at: number) =>
      transition(
        record,
        hours > 0
          ? { type: 'ahead', total: record.ahead + hours * HOUR }
          : { type: 'set-back', total: record.setBack - hours * HOUR },
        T0 + at * HOUR,
        PROTOCOL,
      );
    const told = (record: PlanRecord, at: number) => {
      const { phase, dateInDoubt, due } = read(record, T0 + at * HOUR, PROTOCOL);
      return [phase, dateInDoubt, due];
    };
    const say = (record: PlanRecord, type: 'confirm-date' | 'deny-date', at: number) =>
      transition(record, { type }, T0 + at * HOUR, PROTOCOL);
    const onIce = after(...running, [20, end]);

    it('are asked about where the clock ran into another part of the plan', () => {
      const record = set(onIce, 48, 51);
      expect(told(record, 51)).to.deep.equal(['choice', true, false]);
      expect(told(say(record, 'confirm-date', 51), 51)).to.deep.equal(['choice', false, true]);
      const denied = say(record, 'deny-date', 51);
      expect(told(denied, 51)).to.deep.equal(['cold', false, true]);
      expect(denied.onsetAt).to.equal(T0 + 48 * HOUR);
    });
    it('are asked about after a pack that was on meanwhile, too', () => {
      const record = transition(set(after(...running), 48, 49), end, T0 + 49 * HOUR, PROTOCOL);
      expect(told(record, 49)).to.deep.equal(['choice', true, false]);
    });
    it('need no question in the same part', () =>
      expect(told(set(onIce, 8, 11), 11)).to.deep.equal(['cold', false, true]));
    it('are asked about before the plan is called old', () => {
      const record = set(onIce, 40 * 24, 40 * 24);
      const reading = read(record, T0 + 40 * DAY, PROTOCOL);
      expect([reading.outdated, reading.dateInDoubt]).to.deep.equal([true, true]);
    });
    it('keep their distance from a clock that was set back', () => {
      const record = set(onIce, -5, -4);
      expect(minutes(record.onsetAt)).to.equal(-300);
      expect(record.history.map(({ startedAt }) => minutes(startedAt))).to.deep.equal([-300]);
    });
    it('stay where a clock that ran ahead was only put right', () => {
      const record = set(set(onIce, 5, 6), -5, 1.5);
      expect(minutes(record.onsetAt)).to.equal(0);
      expect(told(record, 4)).to.deep.equal(['cold', false, true]);
    });
    it('know nothing of a clock that was set back before the plan', () => {
      const early = transition(
        transition(EMPTY, { type: 'look' }, T0 + DAY, PROTOCOL),
        { type: 'onset', at: T0 },
        T0,
        PROTOCOL,
      );
      expect([early.behind, early.onsetAt]).to.deep.equal([0, T0]);
    });
    it('come back with a clock that was set back and put right', () => {
      const record = set(set(onIce, -5, -4), 5, 1.5);
      expect(minutes(record.onsetAt)).to.equal(0);
      expect(told(record, 4)).to.deep.equal(['cold', false, true]);
    });
    it('keep their distance where nobody saw the clock set back', () => {
      const record = transition(
        after(...running, [20, end], [60, { type: 'look' }]),
        { type: 'look' },
        T0 - 31 * DAY,
        PROTOCOL,
      );
      expect(record.onsetAt).to.equal(T0 - 31 * DAY - HOUR);
    });

    /** Three times of heat, two hours apart, the last one off. */
    const onHeat = after(
      ...cleared(80),
      [0, { type: 'clear-heat' }],
      ...[0, 120, 240].flatMap((at): (readonly [number, Action])[] => [
        [at, { type: 'start', kind: 'heat' }],
        [at + 15, end],
      ]),
    );
    it('hold heat back after three, whatever the clock did', () => {
      expect(onHeat.history).to.have.length(3);
      const dayLater = [
        ['set ahead, and denied', say(set(onHeat, 20, 25), 'deny-date', 25), 25, 44],
        ['set back by an hour', set(onHeat, -1, 4), 4, 23],
        ['set back by a day', set(onHeat, -24, -19), -19, 0],
      ] as const;
      for (const [name, record, at, opens] of dayLater) {
        const reading = (hour: number) => read(record, T0 + hour * HOUR, PROTOCOL);
        expect(reading(opens - 0.1).due, `${name}: before`).to.equal(false);
        expect(reading(opens).due, `${name}: then`).to.equal(true);
        expect(reading(at).nextStartAt, name).to.equal(T0 + opens * HOUR);
      }
    });
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

    describe('while a pack is on leaves its rest what a page counted', () => {
      const back = (by: number): Action => ({ type: 'set-back', total: by * MINUTE });
      const ahead = (by: number): Action => ({ type: 'ahead', total: by * MINUTE });
      const onTime: Action = { type: 'end-on-time' };
      const rows: readonly (readonly [string, number, ...(readonly [number, Action])[]])[] = [
        ['set back in the first minute', 20, [-99, back(100)], [-40, onTime]],
        ['put right after it ran ahead', 120, [100, ahead(100)], [0, back(100)], [5, onTime]],
        [
          'put right by more than it ran ahead',
          70,
          [100, ahead(100)],
          [-50, back(150)],
          [5, onTime],
        ],
        ['put right after it was set back', 120, [-100, back(100)], [1, ahead(100)], [1, onTime]],
      ];
      it('set back before, and put right', () => {
        const again = cleared().map(([, action]) => [-110, action] as const);
        const on = after(...running, [20, end], [-240, back(300)], ...again, [-110, start]);
        expect(on.session?.startedAt).to.equal(minute(-110));
        const right = transition(on, ahead(300), minute(195), PROTOCOL);
        const record = transition(right, onTime, minute(195), PROTOCOL);
        expect(minutes(record.restUntil)).to.equal(310);
      });
      for (const [name, until, ...steps] of rows) {
        it(name, () => expect(minutes(after(...running, ...steps).restUntil)).to.equal(until));
      }
    });

    describe('by a few seconds while no page was open', () => {
      const stepped = (
        steps: readonly (readonly [number, Action])[],
        seconds: number,
        at: number,
      ) =>
        transition(
          after(...steps, [at, { type: 'look' }]),
          { type: 'look' },
          minute(at) - seconds * SECOND,
          PROTOCOL,
        );
      for (const seconds of [1, 4, 9.9]) {
        it(`leaves a pack all its time, and no more: ${seconds}`, () => {
          const now = minute(5) - seconds * SECOND;
          const { session } = read(stepped(running, seconds, 5), now, PROTOCOL);
          expect([session?.state, session?.remaining]).to.deep.equal(['running', 15 * MINUTE]);
        });
        it(`leaves a rest as long as it was: ${seconds}`, () => {
          const rested = [...running, [20, end]] as const;
          expect(minutes(stepped(rested, seconds, 60).restUntil)).to.equal(120);
        });
      }
      it('is none from ten seconds on: the pack counts as off', () => {
        const record = stepped(running, 10, 5);
        expect(record.session?.endsAt).to.equal(minute(5) - 10 * SECOND);
      });
    });

    it('never makes a rest longer than an interval', () => {
      const record = transition(after(...running, [20, end]), { type: 'look' }, T0 - DAY, PROTOCOL);
      expect(record.restUntil).to.equal(T0 - DAY + PROTOCOL.interval);
    });
  });
});
