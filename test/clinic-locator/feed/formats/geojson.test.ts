import { expect } from 'chai';
import { reading } from '../reading.ts';

const feature = (coordinates: unknown, properties: unknown = { name: 'A' }, more: object = {}) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties,
  ...more,
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

describe('GeoJSON', () => {
  it('reads longitude first, and properties with the names of schema.org', () => {
    const properties = {
      name: 'A',
      address: { addressLocality: 'Tempe', addressRegion: 'AZ' },
      telephone: '602-555-0101',
      openingHours: 'Mo-Fr 09:00-17:00',
      accuracy: 'city',
    };
    const { only, errors } = reading(collection(feature([-111.9, 33.4], properties, { id: 7 })));
    expect(errors).to.deep.equal([]);
    expect(only.id).to.equal('7');
    expect(only.geo).to.deep.equal({ latitude: 33.4, longitude: -111.9, accuracy: 'city' });
    expect(only.address.addressLocality).to.equal('Tempe');
    expect(only.telephone).to.equal('602-555-0101');
    expect(only.hoursSource.openingHours).to.equal('Mo-Fr 09:00-17:00');
  });

  it('reads common names in properties too', () => {
    const { only } = reading(
      collection(feature([-111.9, 33.4], { title: 'A', city: 'Tempe', phone: '602-555-0101' })),
    );
    expect([only.name, only.address.addressLocality, only.telephone]).to.deep.equal([
      'A',
      'Tempe',
      '602-555-0101',
    ]);
  });

  const good: [name: string, data: unknown, geo: object | null][] = [
    ['a single feature', feature([-111.9, 33.4]), { latitude: 33.4, longitude: -111.9 }],
    ['a height', collection(feature([-111.9, 33.4, 360])), { latitude: 33.4, longitude: -111.9 }],
    [
      'no geometry',
      collection({ type: 'Feature', geometry: null, properties: { name: 'A' } }),
      null,
    ],
    ['no coordinates in it', collection(feature([])), null],
  ];
  for (const [name, data, geo] of good) {
    it(name, () => {
      const { only, errors } = reading(data);
      expect(errors).to.deep.equal([]);
      expect(only.geo).to.deep.equal(geo && { ...geo, accuracy: 'address' });
      expect(reading(JSON.stringify(data), 'geojson').names).to.deep.equal(['A']);
    });
  }

  const bad: [name: string, feature: unknown, shown: number, error: RegExp][] = [
    [
      'latitude first',
      feature([33.4, -111.9]),
      0,
      /^features\[0\]\.geometry\.coordinates\[1\]: longitude 33\.4 and latitude -111\.9 look swapped/,
    ],
    [
      'latitude first, east of -90',
      feature([40.7, -74]),
      0,
      /longitude 40\.7 and latitude -74 look swapped/,
    ],
    ['text', feature(['west', 33.4]), 0, /coordinates\[0\]: "west" is not a longitude/],
    ['one number', feature([-111.9]), 0, /coordinates\[1\]: the latitude is missing/],
    ['0,0', feature([0, 0]), 0, /ocean/],
    [
      'no name',
      feature([-111.9, 33.4], {}),
      0,
      /^features\[0\]\.properties\.name: the name is missing/,
    ],
    [
      'no properties',
      feature([-111.9, 33.4], null),
      0,
      /^features\[0\]\.properties\.name: the name/,
    ],
    ['no feature', null, 0, /^features\[0\]: null is not a clinic/],
    [
      'a shape that is unknown: no point is made up',
      { ...feature([]), geometry: { type: 'Sphere', coordinates: [[[0, 0]]] } },
      1,
      /^features\[0\]\.geometry: "Sphere" is not a "Point", so it is left out/,
    ],
  ];
  for (const [name, each, shown, error] of bad) {
    it(`${name}: reported`, () => {
      const { clinics, errors } = reading(collection(each));
      expect(clinics).to.have.length(shown);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.match(error);
    });
  }
});
