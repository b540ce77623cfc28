import { expect } from 'chai';
import fc from 'fast-check';
import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';
import { withoutFillers } from '../../../src/clinic-locator/places/phrasings.ts';
import { parseQuery } from '../../../src/clinic-locator/search/query.ts';
import { nearest } from '../../../src/clinic-locator/search/ranking.ts';
import { anyPoint, byVectors } from '../clinic/by-vectors.ts';

describe('parseQuery', () => {
  const zip = (code: string) => ({ kind: 'zip', zip: code });
  const words = (text: string) => ({ kind: 'words', text });
  const rows: [typed: string, expected: object][] = [
    ['85281', zip('85281')],
    [' 85281-1234 ', zip('85281')],
    ['852811234', zip('85281')],
    ['85004 1234', zip('85004')],
    ['85004 - 1234', zip('85004')],
    ['8 5 0 0 4', zip('85004')],
    ['AZ 85004', zip('85004')],
    ['Phoenix 85004', zip('85004')],
    ['Phoenix, AZ, 85004', zip('85004')],
    ['Tempe, AZ 85281-1234', zip('85281')],
    ['ZIP 85004', zip('85004')],
    ['zip code: 85004', zip('85004')],
    ['C.P. 85004', zip('85004')],
    ['código postal 85004', zip('85004')],
    ['85004.', zip('85004')],
    ['85004,', zip('85004')],
    ['85004-', zip('85004')],
    ['85004-12', zip('85004')],
    ['85004\u20131234', zip('85004')],
    ['#90001', zip('90001')],
    ['(90001)', zip('90001')],
    ['90001, CA', zip('90001')],
    ['90001 California', zip('90001')],
    ['90001, CA, USA', zip('90001')],
    ['\u200b85004', zip('85004')],
    ['85004\u200e', zip('85004')],
    ['\u202a85004\u202c', zip('85004')],
    ['\ufeff85\u00ad004', zip('85004')],
    ['\u00a085004\t', zip('85004')],
    ['\uff18\uff15\uff10\uff10\uff14', zip('85004')],
    ['10301 New Guinea Rd Fairfax, VA 22032-3268', zip('22032')],
    ['Fairfax, VA 22030, USA', zip('22030')],
    ['Fairfax, VA 22030, EE. UU.', zip('22030')],
    [
      '10301 New Guinea Rd',
      {
        kind: 'words',
        text: '10301 New Guinea Rd',
        leading: { zip: '10301', rest: 'New Guinea Rd' },
      },
    ],
    ['1 Oak St, Suite 12345', words('1 Oak St, Suite 12345')],
    ['P.O. Box 12345', words('PO. Box 12345')],
    ['8528', { kind: 'digits' }],
    ['852810', { kind: 'digits' }],
    ['602-555-0100', { kind: 'phone', phone: '602-555-0100' }],
    ['(602) 555-0100', { kind: 'phone', phone: '(602) 555-0100' }],
    ['6025550100', { kind: 'phone', phone: '6025550100' }],
    ['602.555.0100 ext. 12', { kind: 'phone', phone: '602.555.0100 ext. 12' }],
    ['1-602-555-0100', { kind: 'phone', phone: '1-602-555-0100' }],
    ['+1 602 555 0100', { kind: 'phone', phone: '+1 602 555 0100' }],
    ['tel: 602-555-0100', { kind: 'phone', phone: 'tel: 602-555-0100' }],
    ['555-0100', { kind: 'phone', phone: '555-0100' }],
    ['near me', { kind: 'here' }],
    ['Nearby', { kind: 'here' }],
    ['back pain clinic near me', { kind: 'here' }],
    ['Use my location', { kind: 'here' }],
    ['nearest clinic', { kind: 'here' }],
    ['cerca de mí', { kind: 'here' }],
    ['cerca de mi ubicación', { kind: 'here' }],
    ['clínica más cercana', { kind: 'here' }],
    ['clinic', words('clinic')],
    ['me', words('me')],
    ['Tempe', words('Tempe')],
    ['Washington, D. C.', words('Washington, DC.')],
    ['7th Street', words('7th Street')],
    ['x'.repeat(1000), words('x'.repeat(200))],
  ];
  for (const [typed, expected] of rows) {
    it(`"${typed.slice(0, 50)}"`, () => expect(parseQuery(typed)).to.deep.equal(expected));
  }
});

describe('words around a place', () => {
  const rows: [typed: string, place: string][] = [
    ['clinic in La Mesa', 'La Mesa'],
    ['clinics near De Kalb', 'De Kalb'],
    ['clinic near Portland, ME', 'Portland, ME'],
    ['a clinic close to El Paso', 'El Paso'],
    ['the nearest clinic to Tempe', 'Tempe'],
    ['clínicas cerca de Las Vegas', 'Las Vegas'],
    ['Tempe near me', 'Tempe'],
    ['La Mesa', 'La Mesa'],
    ['clinic', ''],
  ];
  for (const [typed, place] of rows)
    it(`“${typed}”: “${place}”`, () => expect(withoutFillers(typed)).to.equal(place));
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
