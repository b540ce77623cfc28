import { expect } from 'chai';
import { placeAtZip, zipsToPlace } from '../../../src/clinic-locator/places/zip-centre.ts';
import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';
import type { StateCities } from '../../../src/clinic-locator/places/city.ts';
import type { PlaceFiles } from '../../../src/clinic-locator/places/place-files.ts';
import { placed } from '../../../src/clinic-locator/places/placed-clinics.ts';
import { reading } from '../feed/reading.ts';

const one = (more: object) => reading([{ id: 'a', name: 'A', ...more }]);
const at = (latitude: unknown, longitude: unknown, address: object = {}) =>
  one({ address, geo: { latitude, longitude } });

describe('coordinates that cannot be right', () => {
  const AZ = { addressRegion: 'AZ' };
  const rows: [
    name: string,
    latitude: unknown,
    longitude: unknown,
    address: object,
    error: RegExp,
  ][] = [
    [
      'swapped, beyond a pole',
      -112,
      33.4,
      {},
      /^clinics\[0\]\.geo\.latitude: longitude 33\.4 and latitude -112 look swapped/,
    ],
    ['in Africa, by a state', 33.4, 10, { addressRegion: 'ny' }, /are not in the United States/],
    ['swapped, New York', -74, 40.7, { addressRegion: 'NY' }, /look swapped/],
    ['swapped, New York, state unknown', -74, 40.7, {}, /look swapped/],
    [
      'a minus that is missing',
      33.4,
      112,
      AZ,
      /^clinics\[0\]\.geo\.longitude: longitude 112 lacks its minus sign/,
    ],
    ['a minus that is missing, by country', 33.4, 112, { addressCountry: 'USA' }, /minus/],
    ['both wrong', -33.4, 112, AZ, /are not in the United States, as the address is/],
    ['beyond the pole', 95, 200, {}, /geo\.latitude: 95 is not between -90 and 90/],
    ['beyond the date line', 33.4, -181, {}, /geo\.longitude: -181 is not between -180 and 180/],
    ['-999 for nothing', -999, -999, {}, /-999 is not between/],
    ['0,0', 0, 0, {}, /ocean/],
    ['0,0 as text', '0.000', '0', {}, /ocean/],
    ['of the wrong letter', '33.4 E', -111.9, {}, /"33\.4 E" is not a latitude/],
    ['of a grid', '512345.6', '3712345.1', {}, /512345.6 is not between/],
    ['one alone', undefined, -111.9, {}, /the latitude is missing/],
    ['blank', ' ', -111.9, {}, /the latitude is missing/],
    ['not a number', NaN, -111.9, {}, /"NaN" is not a latitude/],
    ['an object', {}, -111.9, {}, /an object is not a latitude/],
  ];
  for (const [name, latitude, longitude, address, error] of rows) {
    it(`${name}: the clinic is left out`, () => {
      const { clinics, errors } = at(latitude, longitude, address);
      expect(clinics).to.deep.equal([]);
      expect(errors[0]).to.match(error);
      expect(errors.at(-1)).to.match(/so this clinic is left out\.$/);
    });
  }

  const good: [name: string, latitude: unknown, longitude: unknown, address: object][] = [
    ['Phoenix', 33.4, -112, AZ],
    ['with a comma', '33,4', '-112,5', AZ],
    ['with letters', '33.4N', '112.5 W', AZ],
    ['as text', ' 33.4', '-112.0 ', AZ],
    ['Guam', 13.28, 144.75, { addressRegion: 'GU' }],
    ['American Samoa', -14.3, -170.7, { addressRegion: 'AS' }],
    ['the Aleutians beyond the date line', 52.8, 173.2, { addressRegion: 'AK' }],
    ['Puerto Rico', 18.4, -66.1, { addressRegion: 'PR' }],
    ['Perth, whose state is WA too', -31.9, 115.9, { addressRegion: 'WA', addressCountry: 'AU' }],
    ['Berlin', 52.5, 13.4, {}],
    ['on the equator', 0, 32.5, {}],
    ['Tierra del Fuego', -54.8, -68.3, {}],
    ['Tromso', 69.6, 18.9, {}],
  ];
  const degrees = (written: unknown) =>
    (/W/.test(String(written)) ? -1 : 1) * parseFloat(String(written).replace(',', '.'));
  for (const [name, latitude, longitude, address] of good) {
    it(`${name}: is right`, () => {
      const { only, errors } = at(latitude, longitude, address);
      expect(errors).to.deep.equal([]);
      expect(only.geo).to.deep.equal({
        latitude: degrees(latitude),
        longitude: degrees(longitude),
        accuracy: 'address',
      });
    });
  }

  for (const [name, address] of [
    ['its ZIP code', { postalCode: '85281' }],
    ['its city', { addressLocality: 'Tempe', addressRegion: 'AZ' }],
  ] as const) {
    it(`are left out, and the clinic stays, where ${name} can place it`, () => {
      const { only, errors } = at('512345.6', '3712345.1', address);
      expect(only.geo).to.equal(null);
      expect(errors[0]).to.match(/not between -90 and 90, so it is left out\.$/);
    });
  }

  const pairs: [name: string, geo: unknown][] = [
    ['in one text', { coordinates: '33.42, -111.94' }],
    ['as well-known text', { coordinates: 'POINT (-111.94 33.42)' }],
  ];
  for (const [name, geo] of pairs) {
    it(`${name}: is right`, () => {
      const { only, errors } = one({ geo });
      expect(errors).to.deep.equal([]);
      expect(only.geo).to.deep.equal({ latitude: 33.42, longitude: -111.94, accuracy: 'address' });
    });
  }

  for (const geo of [null, undefined, '', {}, { latitude: null, longitude: null }, []]) {
    it(`${JSON.stringify(geo)} is no coordinates, and the clinic stays`, () => {
      const { only, errors } = one({ geo });
      expect([only.geo, errors]).to.deep.equal([null, []]);
    });
  }

  it('a clinic that cannot be placed at all is named to the editor', () => {
    expect(one({}).warnings).to.deep.equal([
      'clinics[0].geo: it has neither coordinates nor a ZIP code, so no distance is shown.',
    ]);
  });
});

describe('ZIP codes that lost their zeros', () => {
  const rows: [zip: unknown, address: object, shown: string | undefined, told: RegExp | null][] = [
    ['6708', { addressRegion: 'CT' }, '06708', /"6708" has lost its zeros; 06708 is shown/],
    [6708, { addressRegion: 'CT', addressCountry: 'US' }, '06708', /06708/],
    [
      '6708',
      { addressRegion: 'Connecticut' },
      '06708',
      /"6708" has lost its zeros; 06708 is shown/,
    ],
    ['6708', { addressRegion: 'constructor' }, '6708', /shown as it stands/],
    ['2134', { addressRegion: 'ma' }, '02134', /02134/],
    ['4330', { addressRegion: 'ME' }, '04330', /04330/],
    ['3301-1234', { addressRegion: 'NH' }, '03301-1234', /03301-1234/],
    ['7102', { addressRegion: 'NJ' }, '07102', /07102/],
    ['2903', { addressRegion: 'RI' }, '02903', /02903/],
    ['5401', { addressRegion: 'VT' }, '05401', /05401/],
    ['918', { addressRegion: 'PR' }, '00918', /00918/],
    ['918', { addressCountry: 'PR' }, '00918', /00918/],
    ['802', { addressRegion: 'VI' }, '00802', /00802/],
    ['6708', { addressRegion: 'NJ' }, undefined, /too few digits/],
    ['8528', { addressRegion: 'AZ' }, undefined, /too few digits/],
    ['501', { addressRegion: 'NY' }, undefined, /too few digits/],
    ['6708', { addressCountry: 'US' }, undefined, /too few digits/],
    ['6708', {}, '6708', /too few digits for a ZIP code; it is shown as it stands/],
    ['3000', { addressRegion: 'VIC', addressCountry: 'AU' }, '3000', null],
    ['8001', { addressCountry: 'CH' }, '8001', null],
    ['06708', { addressRegion: 'CT' }, '06708', null],
    ['85281', {}, '85281', null],
    ['SW1A 1AA', {}, 'SW1A 1AA', null],
  ];
  for (const [postalCode, address, shown, told] of rows) {
    it(`${JSON.stringify(postalCode)} ${JSON.stringify(address)}: ${shown ?? 'left out'}`, () => {
      const { only, errors, warnings } = one({ address: { ...address, postalCode } });
      expect(only.address.postalCode).to.equal(shown);
      const zips = errors.concat(warnings).filter((each) => each.includes('postalCode'));
      expect(zips).to.have.length(told ? 1 : 0);
      if (told) expect(zips[0]).to.match(told);
    });
  }
});

describe('a ZIP code in place of coordinates', () => {
  const { clinics } = reading([
    { id: 'a', name: 'A', zip: '85281-1234' },
    { id: 'b', name: 'B', zip: '85281' },
    { id: 'c', name: 'C', zip: '99999' },
    { id: 'd', name: 'D', zip: '85281', geo: { latitude: 33.4, longitude: -111.9 } },
    { id: 'e', name: 'E', zip: '10115', address: { postalCode: '10115', addressCountry: 'DE' } },
    { id: 'f', name: 'F' },
    { id: 'g', name: 'G', address: { postalCode: '00918', addressCountry: 'PR' } },
  ]);
  const centres: Record<string, { latitude: number; longitude: number; approximate: boolean }> = {
    '85281': { latitude: 33.42, longitude: -111.93, approximate: false },
  };

  it('asks for each code once, and for none that is not of the US', () => {
    expect(zipsToPlace(clinics)).to.deep.equal(['85281', '99999', '00918']);
  });

  it('places at the centre, says so, and leaves the rest as it is', () => {
    const atZips = placeAtZip(clinics, (zip) => centres[zip]);
    const centre = { latitude: 33.42, longitude: -111.93, accuracy: 'zip' };
    expect(atZips.map(({ geo }) => geo)).to.deep.equal([
      centre,
      centre,
      null,
      { latitude: 33.4, longitude: -111.9, accuracy: 'address' },
      null,
      null,
      null,
    ]);
    expect(clinics[0]!.geo, 'the list itself is not written').to.equal(null);
  });
});

describe('clinics stand where their addresses say', () => {
  const shard = {
    zips: Uint16Array.of(3302),
    latitudes: Float64Array.of(40.59),
    longitudes: Float64Array.of(-83.13),
  };
  const AK: StateCities = {
    state: 'AK',
    name: 'Alaska',
    cities: [
      ['Wasilla', 61.581, -149.44, 9000],
      ['Twin', 61, -150, 100],
      ['Twin', 64, -150, 100],
    ],
  };
  const asked: string[] = [];
  const files: PlaceFiles = {
    zipShard: (zip) => {
      asked.push(zip);
      return Promise.resolve(zip.startsWith('4') ? shard : undefined);
    },
    stateCities: (state) => {
      asked.push(state);
      return Promise.resolve(state === 'AK' ? AK : undefined);
    },
    largeCities: () => Promise.resolve(undefined),
  };
  const stand = async (entry: object) => {
    asked.length = 0;
    const { clinics, problems } = await placed(parseClinics([{ name: 'Sample', ...entry }]), files);
    return { geo: clinics[0]!.geo, told: problems.map(({ message }) => message).join() };
  };
  const OHIO = { addressRegion: 'OH', postalCode: '43302' };
  const rows: [name: string, entry: object, geo: object | null, told: RegExp | null][] = [
    [
      'a point in Oklahoma, an address in Ohio',
      { address: OHIO, geo: { latitude: 35.55, longitude: -97.6 } },
      { latitude: 40.59, longitude: -83.13, accuracy: 'zip' },
      /its point is \d+ miles from the middle of ZIP code 43302, so the point is not used/,
    ],
    [
      'a point eighty miles from its ZIP code',
      { address: OHIO, geo: { latitude: 41.75, longitude: -83.13 } },
      { latitude: 40.59, longitude: -83.13, accuracy: 'zip' },
      /its point is 80 miles from/,
    ],
    [
      'a point in its state',
      { address: { addressRegion: 'OH' }, geo: { latitude: 39.9, longitude: -83 } },
      { latitude: 39.9, longitude: -83, accuracy: 'address' },
      null,
    ],
    [
      'a point out of its state, a city that is not known',
      {
        address: { addressLocality: 'Marion', addressRegion: 'OH' },
        geo: { latitude: 35.55, longitude: -97.6 },
      },
      null,
      /its point is \d+ miles from OH/,
    ],
    [
      'a post office box whose ZIP code has no area',
      {
        address: {
          streetAddress: 'PO Box 12',
          addressLocality: 'Wasilla',
          addressRegion: 'AK',
          postalCode: '99687',
        },
      },
      { latitude: 61.581, longitude: -149.44, accuracy: 'city' },
      null,
    ],
    [
      'a city alone',
      { address: { addressLocality: 'wasilla', addressRegion: 'Alaska' } },
      { latitude: 61.581, longitude: -149.44, accuracy: 'city' },
      /it stands in the middle of its city/,
    ],
    [
      'two cities of one name',
      { address: { addressLocality: 'Twin', addressRegion: 'AK' } },
      null,
      /city/,
    ],
    ['by phone alone', { telehealth: 'only', address: OHIO }, null, null],
  ];
  for (const [name, entry, geo, told] of rows) {
    it(name, async () => {
      const read = await stand(entry);
      expect(read.geo).to.deep.equal(geo);
      if (told) expect(read.told).to.match(told);
      else expect(read.told).to.equal('');
    });
  }

  it('asks for no file where every point is near its address', async () => {
    await stand({ address: OHIO, geo: { latitude: 40.6, longitude: -83.1 } });
    expect(asked).to.deep.equal([]);
  });
});
