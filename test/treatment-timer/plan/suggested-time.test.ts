import { expect } from 'chai';
import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../../../src/shared/time.ts';
import { parseQuietHours } from '../../../src/treatment-timer/plan/quiet-hours.ts';
import { read } from '../../../src/treatment-timer/plan/reading.ts';
import { suggestionOf } from '../../../src/treatment-timer/plan/suggested-time.ts';
import { after, cleared, PROTOCOL } from './plans.ts';

const NIGHT = parseQuietHours('22:00-07:00');
const MIDNIGHT = new Date(2026, 10, 24).getTime();
const at = (hour: number, minutes = 0) => MIDNIGHT + hour * HOUR + minutes * MINUTE;

/** A plan on ice whose rest is over at a time. */
const restedAt = (instant: number, now: number) => ({
  ...read(after(...cleared()), now, PROTOCOL),
  nextStartAt: instant,
  dueByDate: now >= instant,
});
const suggested = (rested: number, now: number, quiet = NIGHT) =>
  suggestionOf(restedAt(rested, now), now, PROTOCOL, quiet);

describe('treatment-timer suggestion', () => {
  const rows: [name: string, rested: number, now: number, at: number, changesAt: number | null][] =
    [
      ['later today', at(12), at(11), at(12), at(12)],
      ['now, until the night is near', at(12), at(13), at(13), at(21, 40) + 1],
      ['now, as late as it can be', at(12), at(21, 40), at(21, 40), at(21, 40) + 1],
      ['in the morning, once it would run into the night', at(12), at(21, 40) + 1, at(31), at(31)],
      ['in the morning, though the rest ends at night', at(23, 30), at(22), at(31), at(31)],
      ['in the morning, though the rest is over', at(23, 30), at(24), at(31), at(31)],
      ['in the morning, to its first moment', at(23, 30), at(31) - 1, at(31), at(31)],
      ['now, in the morning', at(23, 30), at(31), at(31), at(45, 40) + 1],
    ];
  for (const [name, rested, now, time, changesAt] of rows) {
    it(name, () => {
      const isNow = now >= rested && time === now;
      expect(suggested(rested, now)).to.deep.equal({ at: time, isNow, changesAt });
    });
  }

  it('is for now at any hour where no hours are quiet', () =>
    expect(suggested(at(23), at(24), null)).to.deep.equal({
      at: at(24),
      isNow: true,
      changesAt: null,
    }));

  it('is none while a pack is on', () => {
    const record = after(...cleared(), [0, { type: 'start', kind: 'cold' }]);
    expect(suggestionOf(read(record, at(12), PROTOCOL), at(12), PROTOCOL, NIGHT)).to.equal(null);
  });

  it('stays what it is until it says it changes, whatever the hours', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 0, max: 2 * DAY }),
        fc.integer({ min: 0, max: 2 * DAY }),
        fc.integer({ min: 0, max: DAY }),
        (from, until, rested, passed, later) => {
          fc.pre(from !== until);
          const quiet = { from, until };
          const now = MIDNIGHT + rested + passed;
          const first = suggested(MIDNIGHT + rested, now, quiet);
          const changesAt = first?.changesAt ?? Infinity;
          expect(changesAt).to.be.above(now);
          const then = Math.min(now + later, changesAt - 1);
          expect(suggested(MIDNIGHT + rested, then, quiet)?.isNow).to.equal(first?.isNow);
        },
      ),
    ));
});
