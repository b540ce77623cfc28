import { expect } from 'chai';
import fc from 'fast-check';
import { DAY, HOUR } from '../../../src/shared/time.ts';
import {
  EMPTY,
  expiresAt,
  hasExpired,
  type PlanRecord,
} from '../../../src/treatment-timer/plan/record.ts';
import { transition, type Action } from '../../../src/treatment-timer/plan/session.ts';
import { parseRecord, serialize } from '../../../src/treatment-timer/plan/record-text.ts';
import { PROTOCOL, T0, after, cleared, minute } from './plans.ts';

const running = after(...cleared(), [0, { type: 'start', kind: 'cold' }]);
const done = after(...cleared(), [0, { type: 'start', kind: 'cold' }], [20, { type: 'end' }]);

const stored = (changes: object) =>
  JSON.stringify({ ...(JSON.parse(serialize(running)) as object), ...changes });

const instant = fc.integer({ min: 0, max: Date.UTC(10_000) - 1 });
const maybe = fc.option(instant);
const kind = fc.constantFrom('cold' as const, 'heat' as const);
const session = fc
  .record({
    kind,
    startedAt: fc.integer({ min: 0, max: 4e12 }),
    length: fc.integer({ min: 1, max: 1_200_000 }),
  })
  .map(({ length, ...it }) => ({ ...it, endsAt: it.startedAt + length }));
const past = fc
  .record({
    kind,
    startedAt: fc.integer({ min: 0, max: 4e12 }),
    length: fc.nat(),
    outcome: fc.constantFrom('done' as const, 'stopped' as const, 'unconfirmed' as const),
    later: fc.boolean(),
  })
  .map(({ length, later, ...it }) => ({
    ...it,
    endedAt: it.startedAt + length,
    ...(later && { saidLater: true as const }),
  }));
const record: fc.Arbitrary<PlanRecord> = fc
  .record({
    onsetAt: instant,
    openedAt: instant,
    signsClearedAt: maybe,
    coldClearedAt: maybe,
    heatClearedAt: maybe,
    skinAskedAt: maybe,
    closedAt: maybe,
    restUntil: maybe,
    alertedAt: maybe,
    remindedAt: maybe,
    session: fc.option(session),
    undo: fc.option(session),
    exported: fc.array(instant, { maxLength: 200 }),
    sound: fc.option(fc.boolean()),
    awake: fc.option(fc.boolean()),
    notice: fc.option(fc.boolean()),
    tone: fc.option(fc.boolean()),
    interval: fc.integer({ min: 7_200_000, max: 86_400_000 }),
    behind: instant,
    ahead: instant,
    settled: instant,
    answered: instant,
    history: fc.array(past, { maxLength: 100 }),
    late: instant,
    setBack: instant,
    takenBack: fc.integer({ min: 0, max: 30_000 }),
  })
  .map(({ late, settled, answered, ...it }) => ({
    ...it,
    seenAt: Math.max(late, it.session?.startedAt ?? 0, it.undo?.startedAt ?? 0),
    aheadSettled: Math.min(settled, it.ahead),
    aheadAnswered: Math.min(answered, it.ahead),
  }));

describe('treatment-timer record', () => {
  for (const [name, given] of [
    ['nothing yet', EMPTY],
    ['a pack on', running],
    ['a pack taken off', done],
  ] as const) {
    it(`is read as it was written: ${name}`, () =>
      expect(parseRecord(serialize(given))).to.deep.equal(given));
  }

  it('is read as it was written, whatever it holds', () =>
    fc.assert(
      fc.property(record, (given) => {
        expect(parseRecord(serialize(given))).to.deep.equal(given);
      }),
    ));

  for (const part of ['takenBack', 'remindedAt', 'tone']) {
    it(`is read where an earlier version wrote it, which did not know of ${part}`, () =>
      expect(parseRecord(stored({ [part]: undefined }))).to.deep.equal(running));
  }

  it('is written as JSON.stringify would', () =>
    fc.assert(
      fc.property(record, (given) => {
        expect(JSON.parse(serialize(given))).to.deep.equal({ schema: 1, ...given });
      }),
    ));

  it('is written the same on a page whose library changes JSON', () => {
    const extended = [Array.prototype, String.prototype, Number.prototype] as unknown as Record<
      string,
      unknown
    >[];
    extended.forEach((each) => (each['toJSON'] = () => 'spoilt'));
    try {
      expect(serialize(done)).to.contain('"outcome":"done"').and.not.to.contain('spoilt');
    } finally {
      extended.forEach((each) => delete each['toJSON']);
    }
  });

  describe('is refused', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['empty text', ''],
      ['a word', 'hello'],
      ['half a record', serialize(running).slice(0, -5)],
      ['null', 'null'],
      ['a list', '[]'],
      ['an empty object', '{}'],
      ['a later version', stored({ schema: 2 })],
      ['a version as text', stored({ schema: '1' })],
      ['a missing part', stored({ history: undefined })],
      ['starts taken back for longer than can be', stored({ takenBack: 30_001 })],
      ['a time as text', stored({ onsetAt: '1' })],
      ['a part of a millisecond', stored({ onsetAt: 0.5 })],
      ['a time after all years of a calendar', stored({ restUntil: Date.UTC(10_000) })],
      ['a time before all of them', stored({ restUntil: -8e15 })],
      [
        'a slip that is still to come',
        stored({ undo: { kind: 'cold', startedAt: T0 + 1, endsAt: minute(5) } }),
      ],
      ['more answered than there was', stored({ ahead: 1, aheadAnswered: 2 })],
      [
        'a pack of 21 minutes',
        stored({ session: { kind: 'cold', startedAt: T0, endsAt: minute(21) } }),
      ],
      [
        'a pack that ends before it starts',
        stored({ session: { kind: 'cold', startedAt: T0, endsAt: T0 - 1 } }),
      ],
      ['a pack that starts after all that is known', stored({ seenAt: T0 - 1 })],
      ['a pack of mud', stored({ session: { kind: 'mud', startedAt: T0, endsAt: minute(5) } })],
      [
        'an unknown outcome',
        stored({ history: [{ kind: 'cold', startedAt: T0, endedAt: T0, outcome: 'ok' }] }),
      ],
      ['an endless history', stored({ history: Array(101).fill(done.history[0]) })],
      ['an endless text', `${serialize(running)}${' '.repeat(60_000)}`],
      ['an onset without a day of its plan', stored({ openedAt: null })],
      ['a clock set forth', stored({ setBack: -1 })],
      ['a rest of an hour', stored({ interval: 3_600_000 })],
      ['more settled than there was', stored({ ahead: 1, aheadSettled: 2 })],
      ['a list as a pack', stored({ session: [] })],
      ['a text as a history', stored({ history: 'abc' })],
      ['a time as text in the calendar', stored({ exported: ['1'] })],
      ['a deep nest', '['.repeat(40_000)],
    ];
    for (const [name, text] of rows) {
      it(name, () => expect(parseRecord(text)).to.equal(undefined));
    }
  });

  it('takes nothing but its own parts', () => {
    const text = serialize(running).replace(
      '{',
      '{"__proto__":{"evil":1},"constructor":1,"more":[],',
    );
    const parsed = parseRecord(text);
    expect(parsed).to.deep.equal(running);
    expect(Object.getPrototypeOf(parsed)).to.equal(Object.prototype);
  });

  it('never throws, and gives a whole record or none', () => {
    const damaged = fc
      .tuple(record, fc.nat(), fc.string({ maxLength: 6 }), fc.nat(12))
      .map(([given, at, text, cut]) => {
        const whole = serialize(given);
        const place = at % whole.length;
        return whole.slice(0, place) + text + whole.slice(place + cut);
      });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), damaged), (text) => {
        const parsed = parseRecord(text);
        if (parsed) expect(parseRecord(serialize(parsed))).to.deep.equal(parsed);
      }),
      { numRuns: 500 },
    );
  });

  describe('erases itself', () => {
    const rows: readonly (readonly [string, PlanRecord, number | null])[] = [
      ['never without a plan', EMPTY, null],
      [
        '30 days after ice was closed, where the plan is erased',
        after(...cleared(), [5, { type: 'close' }], [9, { type: 'reset' }]),
        minute(5) + 30 * DAY,
      ],
      ['30 days after the plan', after(...cleared()), T0 + 37 * DAY],
      [
        '30 days after it was opened, for pain of last month',
        after(...cleared(31 * 24)),
        T0 + 30 * DAY,
      ],
    ];
    for (const [name, given, expected] of rows) {
      it(name, () => expect(expiresAt(given, PROTOCOL)).to.equal(expected));
    }
    it('not by a date that ran ahead, where a pack, a rest or hurt skin would be lost', () => {
      const late = minute(10) + 40 * DAY;
      const ahead: Action = { type: 'ahead', total: 40 * DAY };
      const at = (record: PlanRecord) =>
        hasExpired(transition(record, ahead, late, PROTOCOL), late, PROTOCOL);
      expect(at(running)).to.equal(false);
      expect(at(transition(running, { type: 'end' }, minute(5), PROTOCOL))).to.equal(false);
      expect(at(after(...cleared(), [5, { type: 'close' }]))).to.equal(false);
      expect(at(after(...cleared()))).to.equal(true);
      expect(hasExpired(done, late, PROTOCOL)).to.equal(true);
      expect(hasExpired(running, late, PROTOCOL), 'a pack, at any time').to.equal(false);
    });
    it('counts from the onset', () =>
      expect(expiresAt(after(...cleared(5)), PROTOCOL)).to.equal(T0 - 5 * HOUR + 37 * DAY));
  });
});
