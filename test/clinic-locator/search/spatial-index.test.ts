import { expect } from 'chai';
import fc from 'fast-check';
import { distance } from '../../../src/clinic-locator/clinic/geo.ts';
import { indexedRanking } from '../../../src/clinic-locator/search/spatial-index.ts';
import { plainRanking } from '../../../src/clinic-locator/search/ranking.ts';
import { anyClinics, clinicsOf } from './clinics.ts';

const from = fc.record({
  latitude: fc.double({ min: -89, max: 89, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the tree for nearest', () => {
  it('gives every clinic, in the order in which measuring all of them gives them', () => {
    fc.assert(
      fc.property(anyClinics, from, (clinics, place) => {
        const brute = clinics
          .map((clinic, index) => ({
            id: clinic.id,
            index,
            metres: clinic.geo ? distance(place, clinic.geo) : Infinity,
          }))
          .sort((a, b) => (a.metres === b.metres ? a.index - b.index : a.metres - b.metres));
        const ranking = indexedRanking(clinics);
        expect(ranking.nearest(place).map(({ clinic }) => clinic.id)).to.deep.equal(
          brute.map(({ id }) => id),
        );
        expect(ranking.away(place)).to.equal(brute[0]?.metres ?? Infinity);
      }),
    );
  });

  it('says of each what the plain way says', () => {
    fc.assert(
      fc.property(anyClinics, from, (clinics, place) => {
        const [tree, plain] = [indexedRanking(clinics), plainRanking(clinics)];
        expect(tree.nearest(place)).to.deep.equal(plain.nearest(place));
        expect(tree.away(place)).to.equal(plain.away(place));
      }),
    );
  });

  it('finds across the date line', () => {
    const clinics = clinicsOf(
      { id: 'hawaii', address: { addressRegion: 'HI' }, geo: { latitude: 21, longitude: -157 } },
      { id: 'guam', address: { addressRegion: 'GU' }, geo: { latitude: 13.5, longitude: 144.8 } },
    );
    const [first] = indexedRanking(clinics).nearest({ latitude: 15, longitude: -179 });
    expect(first!.clinic.id).to.equal('hawaii');
  });
});
