import { expect } from 'chai';
import fc from 'fast-check';
import { distance, kilometres, miles, type Point } from '../../../src/clinic-locator/clinic/geo.ts';
import { nearest } from '../../../src/clinic-locator/search/query.ts';
import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';

/** Another way to the same number: the angle between two vectors from the centre of the Earth. */
function byVectors(a: Point, b: Point): number {
  const vector = ({ latitude, longitude }: Point) => {
    const [p, l] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)] as const;
  };
  const [x1, y1, z1] = vector(a);
  const [x2, y2, z2] = vector(b);
  const cross = Math.hypot(y1 * z2 - z1 * y2, z1 * x2 - x1 * z2, x1 * y2 - y1 * x2);
  return 6_371_008.8 * Math.atan2(cross, x1 * x2 + y1 * y2 + z1 * z2);
}

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distance', () => {
  it('agrees with the angle between vectors, everywhere', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
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

describe('nearest', () => {
  it('agrees with a sort by the other formula, and loses no clinic', () => {
    const feed = fc.array(fc.option(point), { maxLength: 60 });
    fc.assert(
      fc.property(feed, point, (points, from) => {
        const entries = points.map((geo, i) => ({ id: String(i), name: 'x', ...(geo && { geo }) }));
        const { clinics } = parseClinics(entries);
        const results = nearest(clinics, from);
        const expected = clinics
          .map(({ geo }) => (geo ? byVectors(from, geo) : Infinity))
          .sort((a, b) => a - b);
        expect(results).to.have.length(clinics.length);
        results.forEach((result, i) => {
          if (result.distance === null) expect(expected[i]).to.equal(Infinity);
          else expect(result.distance).to.be.closeTo(expected[i]!, 0.5);
        });
      }),
    );
  });
  it('leaves the list it was given in its order', () => {
    const { clinics } = parseClinics([
      { name: 'far', geo: { latitude: 40, longitude: -100 } },
      { name: 'near', geo: { latitude: 33, longitude: -112 } },
    ]);
    nearest(clinics, { latitude: 33, longitude: -112 });
    expect(clinics.map(({ name }) => name)).to.deep.equal(['far', 'near']);
  });
});
