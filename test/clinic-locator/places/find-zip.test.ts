import { expect } from 'chai';
import { zipPlace } from '../../../src/clinic-locator/places/find-zip.ts';
import type { PlaceFiles } from '../../../src/clinic-locator/places/place-files.ts';
import type { ZipShard } from '../../../src/clinic-locator/places/zip-shard.ts';
import { clinicsOf } from '../search/clinics.ts';

const shard: ZipShard = {
  zips: Uint16Array.from([5281, 5282]),
  latitudes: Float64Array.from([33.42, 33.4]),
  longitudes: Float64Array.from([-111.93, -111.92]),
};
const files = (zips: ZipShard | undefined): PlaceFiles => ({
  zipShard: () => Promise.resolve(zips),
  stateCities: () => Promise.resolve(undefined),
  largeCities: () => Promise.resolve(undefined),
});
const clinics = clinicsOf(
  { id: 'far', name: 'Far', address: { postalCode: '86001' } },
  {
    id: 'own',
    name: 'Own',
    address: { postalCode: '85283-1234' },
    geo: { latitude: 33.37, longitude: -111.93 },
  },
);

describe('the place of a ZIP code', () => {
  type Row = [
    string,
    ZipShard | undefined,
    zip: string,
    [number, number, known: string] | undefined,
  ];
  const rows: Row[] = [
    ['in the table', shard, '85281', [33.42, -111.93, 'exactly']],
    ['not in the table, between its neighbours', shard, '85201', [33.41, -111.925, 'around']],
    ['without a neighbour in the table', shard, '84101', undefined],
    ['without the table, a clinic has it', undefined, '85283', [33.37, -111.93, 'roughly']],
    [
      'without the table, a clinic without a place has it',
      undefined,
      '86001',
      [35.6, -111.4, 'roughly'],
    ],
    ['without the table, its three-digit area', undefined, '85281', [33.3, -111.8, 'roughly']],
    ['without the table, an area in Guam', undefined, '96910', [13.5, 144.9, 'roughly']],
    ['without the table, no code begins so', undefined, '00099', undefined],
  ];
  for (const [name, zips, zip, expected] of rows) {
    it(`${name}: ${zip}`, async () => {
      const place = await zipPlace(zip, clinics, files(zips));
      if (!expected) return expect(place).to.equal(undefined);
      const [latitude, longitude, known] = expected;
      expect(place?.known).to.equal(known);
      expect(place?.latitude).to.be.closeTo(latitude, known === 'roughly' ? 0.5 : 1e-9);
      expect(place?.longitude).to.be.closeTo(longitude, known === 'roughly' ? 0.5 : 1e-9);
      return undefined;
    });
  }
});
