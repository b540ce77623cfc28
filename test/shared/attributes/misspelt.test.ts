import { expect } from 'chai';
import fc from 'fast-check';
import { meantBy } from '../../../src/shared/attributes/misspelt.ts';

const KNOWN = [
  'cold-minutes',
  'heat-minutes',
  'heading-level',
  'clinic-phone',
  'map',
  'src',
  'look',
  'radius',
  'reviewed-by',
  'reviewed-on',
];

describe('a misspelt attribute', () => {
  const rows: [written: string, meant: string | undefined][] = [
    ['cold-minuets', 'cold-minutes'],
    ['coldminutes', 'cold-minutes'],
    ['cold_minutes', 'cold-minutes'],
    ['cold-minute', 'cold-minutes'],
    ['heading-lvel', 'heading-level'],
    ['headinglevel', 'heading-level'],
    ['clinic-phnoe', 'clinic-phone'],
    ['data-clinic-phone', 'clinic-phone'],
    ['raduis', 'radius'],
    ['scr', 'src'],
    ['maps', 'map'],
    ['reviewd-by', 'reviewed-by'],
    // what is right, or no business of ours
    ['cold-minutes', undefined],
    ['class', undefined],
    ['lang', undefined],
    ['aria-label', undefined],
    ['data-analytics', undefined],
    ['onclick', undefined],
    ['_ngcontent-abc-1', undefined],
    ['v-cloak', undefined],
    ['@click', undefined],
    ['colour', undefined],
    ['max-distance', undefined],
    ['reviewer', undefined],
  ];
  for (const [written, meant] of rows) {
    it(`${written}: ${meant ?? 'nothing'}`, () => expect(meantBy(written, KNOWN)).to.equal(meant));
  }
  it('is found with any one letter lost or doubled', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KNOWN), fc.nat(), fc.boolean(), (name, seed, lost) => {
        const at = seed % name.length;
        const wrong = lost
          ? name.slice(0, at) + name.slice(at + 1)
          : name.slice(0, at) + name.charAt(at) + name.slice(at);
        expect(meantBy(wrong, KNOWN)).to.equal(name);
      }),
    );
  });
});
