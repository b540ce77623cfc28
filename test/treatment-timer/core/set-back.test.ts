import { expect } from 'chai';
import { compare } from '../../../src/treatment-timer/core/set-back.ts';

describe('treatment-timer set-back', () => {
  const mark = { wall: 1_000_000, monotonic: 50_000 };
  const rows = [
    { name: 'time passes', wall: 60_000, monotonic: 60_000, setBack: 0, kept: false },
    { name: 'the device slept', wall: 3_600_000, monotonic: 10, setBack: 0, kept: false },
    { name: 'the clock drifts', wall: 59_100, monotonic: 60_000, setBack: 0, kept: true },
    {
      name: 'the clock lost a second',
      wall: 59_000,
      monotonic: 60_000,
      setBack: 1_000,
      kept: false,
    },
    {
      name: 'the clock was set back',
      wall: -3_540_000,
      monotonic: 60_000,
      setBack: 3_600_000,
      kept: false,
    },
    {
      name: 'a part of a millisecond counts as one',
      wall: 0,
      monotonic: 2_000.25,
      setBack: 2_001,
      kept: false,
    },
  ];
  for (const { name, wall, monotonic, setBack, kept } of rows) {
    it(name, () => {
      const now = { wall: mark.wall + wall, monotonic: mark.monotonic + monotonic };
      expect(compare(mark, now)).to.deep.equal({ mark: kept ? mark : now, setBack });
    });
  }
});
