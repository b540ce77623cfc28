import { expect } from 'chai';
import { bestFirst, type Reading } from '../../../src/clinic-locator/search/best-first.ts';
import { clinicsOf } from './clinics.ts';

const MORNING = new Date('2026-11-24T15:00:00Z');
const LATER = new Date('2026-11-24T16:00:00Z');
/** o: open; c: closed, for how long is not known; e, l: closed, opens early or later; n: not known; N: not known until the early hour, then closed. */
const READINGS: Readonly<Record<string, Reading>> = {
  o: { state: 'open', nextChange: LATER, nextState: 'closed' },
  c: { state: 'closed', nextChange: null, nextState: null },
  e: { state: 'closed', nextChange: MORNING, nextState: 'open' },
  l: { state: 'closed', nextChange: LATER, nextState: 'open' },
  n: { state: 'unknown', nextChange: null, nextState: null },
  N: { state: 'unknown', nextChange: MORNING, nextState: 'closed' },
};

describe('the clinic that answers', () => {
  const rows: [
    states: string,
    ranked: boolean,
    listed: string,
    reason: string,
    nearest: string,
    open: string,
  ][] = [
    ['oc', true, '01', 'nearest', '', 'some'],
    ['co', true, '10', 'open', '0', 'some'],
    ['co', false, '01', '', '', 'some'],
    ['nn', true, '01', 'nearest', '', 'some'],
    ['le', true, '10', 'soonest', '0', 'none'],
    ['el', true, '01', 'soonest', '', 'none'],
    ['le', false, '10', 'soonest', '', 'none'],
    ['nle', true, '201', 'soonest', '0', 'none-known'],
    ['cc', true, '01', 'nearest', '', 'none'],
    ['cn', true, '01', 'nearest', '', 'none-known'],
    ['Nl', true, '10', 'soonest', '0', 'none-known'],
    ['c'.repeat(60), true, '', 'nearest', '', 'none-known'],
    ['c'.repeat(60), false, '', '', '', 'some'],
  ];
  for (const [states, ranked, listed, reason, nearest, open] of rows)
    it(`${states.slice(0, 5)}, ${ranked ? 'by distance' : 'in no order'}: ${reason || 'none'}, ${open}`, () => {
      const clinics = clinicsOf(...Array.from(states, (_, at) => ({ name: String(at) })));
      const results = clinics.map((clinic) => ({ clinic, distance: 1 }));
      const best = bestFirst(results, ranked, ({ name }) => READINGS[states[Number(name)]!]!);
      if (listed) expect(best.results.map(({ clinic }) => clinic.name).join('')).to.equal(listed);
      expect([best.reason, best.nearest?.clinic.name ?? '', best.open]).to.deep.equal([
        reason,
        nearest,
        open,
      ]);
    });
});
