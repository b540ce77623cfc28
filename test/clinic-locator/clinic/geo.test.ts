import { expect } from 'chai';
import fc from 'fast-check';
import { distance, kilometres, miles } from '../../../src/clinic-locator/clinic/geo.ts';
import { anyPoint, byVectors } from './by-vectors.ts';

describe('distance', () => {
  it('agrees with the angle between vectors, everywhere', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        expect(distance(a, b)).to.be.closeTo(byVectors(a, b), 0.5);
      }),
    );
  });
  it('counts a degree of latitude as about 69.1 miles or 111.2 kilometres', () => {
    const metres = distance({ latitude: 33, longitude: -112 }, { latitude: 34, longitude: -112 });
    expect(miles(metres)).to.be.closeTo(69.09, 0.01);
    expect(kilometres(metres)).to.be.closeTo(111.19, 0.01);
  });
});
