import { expect } from 'chai';
import { DAY, HOUR, MINUTE } from '../../../src/shared/time.ts';
import { protocolOf } from '../../../src/treatment-timer/plan/protocol.ts';
import { SETTINGS } from './plans.ts';

describe('treatment-timer protocol', () => {
  const rows = [
    { name: 'the plan as it comes', given: {}, expected: {} },
    {
      name: 'more cold than 20 minutes',
      given: { coldMinutes: 45 },
      expected: { cold: 20 * MINUTE },
    },
    { name: 'no cold', given: { coldMinutes: 0 }, expected: { cold: MINUTE } },
    { name: 'a short cold', given: { coldMinutes: 8 }, expected: { cold: 8 * MINUTE } },
    {
      name: 'more heat than 20 minutes',
      given: { heatMinutes: 30 },
      expected: { heat: 20 * MINUTE },
    },
    { name: 'no heat', given: { heatMinutes: -3 }, expected: { heat: MINUTE } },
    { name: 'a short rest', given: { intervalMinutes: 30 }, expected: { interval: 2 * HOUR } },
    { name: 'a long rest', given: { intervalMinutes: 180 }, expected: { interval: 3 * HOUR } },
    {
      name: 'heat before its time',
      given: { choiceFromHours: 1, heatFromHours: 2 },
      expected: { choiceFrom: 48 * HOUR, heatFrom: 48 * HOUR },
    },
    {
      name: 'heat before the choice',
      given: { choiceFromHours: 70, heatFromHours: 50 },
      expected: { choiceFrom: 70 * HOUR, heatFrom: 70 * HOUR },
    },
    {
      name: 'a late look back',
      given: { reviewAfterDays: 30 },
      expected: { reviewAfter: 7 * DAY },
    },
  ];
  for (const { name, given, expected } of rows) {
    it(name, () => {
      expect(protocolOf({ ...SETTINGS, ...given })).to.deep.equal({
        cold: 20 * MINUTE,
        heat: 15 * MINUTE,
        interval: 120 * MINUTE,
        choiceFrom: 48 * HOUR,
        heatFrom: 72 * HOUR,
        reviewAfter: 7 * DAY,
        ...expected,
      });
    });
  }
});
