import { expect } from 'chai';
import { driftSince, markAt } from '../../../src/treatment-timer/plan/drift.ts';

describe('treatment-timer drift', () => {
  const start = { wall: 1_000_000, monotonic: 50_000 };
  const rows = [
    { name: 'time passes', wall: 60_000, monotonic: 60_000, setBack: 0, ahead: 0 },
    { name: 'the device slept', wall: 3_600_000, monotonic: 10, setBack: 0, ahead: 3_599_990 },
    { name: 'the clock drifts back', wall: 59_100, monotonic: 60_000, setBack: 0, ahead: 0 },
    { name: 'the clock lost a second', wall: 59_000, monotonic: 60_000, setBack: 1_000, ahead: 0 },
    {
      name: 'the clock was set back',
      wall: -3_540_000,
      monotonic: 60_000,
      setBack: 3_600_000,
      ahead: 0,
    },
    {
      name: 'a part of a millisecond counts as one',
      wall: 0,
      monotonic: 2_000.25,
      setBack: 2_001,
      ahead: 0,
    },
    { name: 'the clock drifts ahead', wall: 60_999, monotonic: 60_000, setBack: 0, ahead: 0 },
    {
      name: 'the clock gained a second',
      wall: 61_000,
      monotonic: 60_000,
      setBack: 0,
      ahead: 1_000,
    },
  ];
  for (const { name, wall, monotonic, setBack, ahead } of rows) {
    it(name, () => {
      const now = { wall: start.wall + wall, monotonic: start.monotonic + monotonic };
      const drift = driftSince(markAt(start), now);
      expect([drift.setBack, drift.ahead]).to.deep.equal([setBack, ahead]);
    });
  }

  describe('adds up', () => {
    /** Changes of the date, one second after the other: what is told of each, set back below zero. */
    const told = (...changes: number[]) => {
      let mark = markAt(start);
      let { wall, monotonic } = start;
      return changes.map((change) => {
        wall += 1000 + change;
        monotonic += 1000;
        const drift = driftSince(mark, { wall, monotonic });
        mark = drift.mark;
        return drift.ahead - drift.setBack;
      });
    };
    const many: readonly (readonly [string, readonly number[], readonly number[]])[] = [
      ['small steps ahead', [500, 400, 100, 5], [0, 0, 1000, 0]],
      ['small steps back', [-500, -400, -100, -5], [0, 0, -1000, 0]],
      ['small steps either way', [900, -900, -900, 900], [0, 0, 0, 0]],
      ['a step either way', [60_000, -60_000, 60_000], [60_000, -60_000, 60_000]],
    ];
    for (const [name, changes, expected] of many) {
      it(name, () => expect(told(...changes)).to.deep.equal(expected));
    }
  });
});
