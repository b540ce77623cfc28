import { expect } from 'chai';
import fc from 'fast-check';
import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';
import { parseQuery } from '../../../src/clinic-locator/search/query.ts';
import { nearest } from '../../../src/clinic-locator/search/ranking.ts';
import { anyPoint, byVectors } from '../clinic/by-vectors.ts';

describe('parseQuery', () => {
  const rows: [typed: string, expected: object][] = [
    ['85281', { kind: 'zip', zip: '85281' }],
    [' 85281-1234 ', { kind: 'zip', zip: '85281' }],
    ['852811234', { kind: 'zip', zip: '85281' }],
    ['8528', { kind: 'digits' }],
    ['852810', { kind: 'digits' }],
    ['Tempe', { kind: 'words', text: 'Tempe' }],
    ['7th Street', { kind: 'words', text: '7th Street' }],
    ['x'.repeat(1000), { kind: 'words', text: 'x'.repeat(200) }],
  ];
  for (const [typed, expected] of rows) {
    it(`"${typed.slice(0, 20)}"`, () => expect(parseQuery(typed)).to.deep.equal(expected));
  }
});

describe('nearest', () => {
  it('agrees with a sort by the other formula, and loses no clinic', () => {
    const feed = fc.array(fc.option(anyPoint), { maxLength: 60 });
    fc.assert(
      fc.property(feed, anyPoint, (points, from) => {
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
