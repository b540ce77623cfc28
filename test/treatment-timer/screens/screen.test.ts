import { expect } from 'chai';
import { read } from '../../../src/treatment-timer/plan/reading.ts';
import { EMPTY } from '../../../src/treatment-timer/plan/record.ts';
import { screenOf } from '../../../src/treatment-timer/screens/screen.ts';
import { PROTOCOL, after, cleared, minute } from '../plan/plans.ts';

const onset = [0, { type: 'onset', at: minute(0) }] as const;
const signs = [0, { type: 'clear-signs' }] as const;
const start = [0, { type: 'start', kind: 'cold' }] as const;
const end = [20, { type: 'end' }] as const;

describe('treatment-timer screen', () => {
  const rows = [
    { name: 'nothing known', record: EMPTY, at: 0, expected: ['onset', 'onset'] },
    { name: 'onset known', record: after(onset), at: 0, expected: ['signs', 'signs'] },
    { name: 'signs cleared', record: after(onset, signs), at: 0, expected: ['cold', 'cold'] },
    { name: 'all cleared', record: after(...cleared()), at: 0, expected: ['rest', 'ready'] },
    {
      name: 'a pack on',
      record: after(...cleared(), start),
      at: 5,
      expected: ['session', 'session'],
    },
    { name: 'rest', record: after(...cleared(), start, end), at: 60, expected: ['rest', 'rest'] },
    {
      name: 'rest over',
      record: after(...cleared(), start, end),
      at: 120,
      expected: ['rest', 'ready'],
    },
    {
      name: 'a day later',
      record: after(...cleared(), start, end),
      at: 25 * 60,
      expected: ['rest', 'signs'],
    },
    {
      name: 'ice closed',
      record: after(...cleared(), [1, { type: 'close' }]),
      at: 2,
      expected: ['closed', 'closed'],
    },
    {
      name: 'skin in question',
      record: after(...cleared(), [0, { type: 'ask-skin' }]),
      at: 2,
      expected: ['skin', 'skin'],
    },
    {
      name: 'the date in doubt',
      record: after(...cleared(), start, end, [121, { type: 'ahead', total: 6_000_000 }]),
      at: 121,
      expected: ['rest', 'ready'],
    },
    {
      name: 'heat',
      record: after(...cleared(60), [0, { type: 'clear-heat' }]),
      at: 13 * 60,
      expected: ['rest', 'ready'],
    },
    {
      name: 'heat, not asked yet',
      record: after(...cleared(60)),
      at: 13 * 60,
      expected: ['rest', 'heat'],
    },
    {
      name: 'review',
      record: after(...cleared(), [0, { type: 'clear-heat' }]),
      at: 8 * 24 * 60,
      expected: ['review', 'signs'],
    },
    {
      name: 'two weeks past the plan',
      record: after(...cleared()),
      at: 21 * 24 * 60,
      expected: ['outdated', 'outdated'],
    },
  ] as const;
  for (const { name, record, at, expected } of rows) {
    it(`${name}: ${expected.join(', on the way to ice ')}`, () => {
      const reading = read(record, minute(at), PROTOCOL);
      expect([screenOf(reading, false, null), screenOf(reading, true, null)]).to.deep.equal(
        expected,
      );
    });
  }

  it('follows a tap aside, except past a pack on or ice that is closed', () => {
    const of = (record: typeof EMPTY) => screenOf(read(record, minute(5), PROTOCOL), true, 'later');
    expect(of(EMPTY)).to.equal('later');
    expect(of(after(...cleared(), start))).to.equal('session');
    expect(of(after(...cleared(), [1, { type: 'close' }]))).to.equal('closed');
  });
});
