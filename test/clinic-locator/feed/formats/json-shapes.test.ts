import { expect } from 'chai';
import { readEntries } from '../../../../src/clinic-locator/feed/formats/read-entries.ts';
import { parseClinics } from '../../../../src/clinic-locator/feed/parse-clinics.ts';
import { reading } from '../reading.ts';

/** What the first entry of a list says, under the names that the rest of the program reads. */
function first(data: unknown, columns = new Map()): Record<string, unknown> {
  const found = readEntries(data, 'auto', columns);
  if ('severity' in found) throw new Error(found.message);
  return found.entries[0]!.fields as Record<string, unknown>;
}

const A = { name: 'Sample A', street: '1 Sample Ave', city: 'Tempe', state: 'AZ', zip: '85281' };
const B = { name: 'Sample B', street: '2 Sample Ave', city: 'Mesa', state: 'AZ', zip: '85201' };
const features = [A, B].map((properties, index) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [-111.9 - index, 33.4] },
  properties,
}));

describe('JSON: where the list is', () => {
  const rows: [name: string, data: unknown][] = [
    ...[
      'data',
      'results',
      'locations',
      'items',
      'value',
      'rows',
      'clinics',
      'offices',
      'Standorte',
    ].map((key): [string, unknown] => [`in { ${key} }`, { [key]: [A, B] }]),
    ['beside other things', { count: 2, next: null, tags: ['x'], results: [A, B] }],
    ['two objects deep', { response: { docs: [A, B] } }],
    ['in the answer of a query', { data: { clinics: { nodes: [A, B] } } }],
    ['keyed by id', { 'tempe-1': A, 'mesa-1': B }],
    ['keyed, inside an object', { clinics: { a: A, b: B } }],
    [
      'JSON:API',
      { data: [A, B].map((attributes, id) => ({ id: `${id}`, type: 'clinic', attributes })) },
    ],
    [
      'fields of a table online',
      { records: [A, B].map((fields, id) => ({ id: `rec${id}`, fields })) },
    ],
    [
      'custom fields of a page',
      [A, B].map(({ name, ...acf }) => ({ title: { rendered: name }, acf })),
    ],
    ['a region with clinics', [{ name: 'Metro', locations: [A, B] }]],
    [
      'two regions with clinics',
      [
        { name: 'Metro', clinics: [A] },
        { name: 'East', clinics: [B] },
      ],
    ],
    [
      'regions in states',
      { states: [{ name: 'AZ', sites: [{ name: 'Metro', branches: [A, B] }] }] },
    ],
    ['one group', { name: 'Sample Health', phone: '602-555-0100', locations: [A, B] }],
    [
      'a group with empty fields of a place',
      [{ name: 'Metro', address: '', geo: null, location: 'Arizona', clinics: [A, B] }],
    ],
    ['a group without a name', [{ locations: [A, B] }]],
    [
      'a sheet of values',
      { range: 'A1:E3', values: [Object.keys(A), Object.values(A), Object.values(B)] },
    ],
    ['rows and columns', { columns: Object.keys(A), rows: [Object.values(A), Object.values(B)] }],
    [
      'ArcGIS',
      { features: [A, B].map((attributes) => ({ attributes, geometry: { x: -111.9, y: 33.4 } })) },
    ],
    [
      'Overpass',
      { elements: [A, B].map((tags, id) => ({ type: 'node', id, lat: 33.4, lon: -111.9, tags })) },
    ],
    ['a list of features', features],
    ['features', { type: 'FeatureCollection', features }],
  ];
  for (const [name, data] of rows) {
    it(name, () => {
      const { names, errors } = reading(data);
      expect(names).to.deep.equal(['Sample A', 'Sample B']);
      expect(errors).to.deep.equal([]);
      expect(reading(JSON.stringify(data)).names).to.deep.equal(['Sample A', 'Sample B']);
    });
  }

  it('keyed by name', () => {
    const { name: _a, ...a } = A;
    const { name: _b, ...b } = B;
    expect([_a, _b]).to.have.length(2);
    expect(reading({ 'Sample A': a, 'Sample B': b }).names).to.deep.equal(['Sample A', 'Sample B']);
  });

  it('one object a line, and one feature a line', () => {
    const lines = (list: readonly unknown[], mark = '') =>
      list.map((each) => mark + JSON.stringify(each)).join('\n');
    expect(reading(`${lines([A, B])}\n`).names).to.deep.equal(['Sample A', 'Sample B']);
    expect(reading(lines(features)).names).to.deep.equal(['Sample A', 'Sample B']);
    expect(reading(lines(features, '\u001e')).names).to.deep.equal(['Sample A', 'Sample B']);
  });

  it('a clinic with branches is one itself', () => {
    const { names } = reading([{ ...A, locations: [B] }]);
    expect(names).to.deep.equal(['Sample A', 'Sample B']);
  });

  it('the places of the only group have its name where they have none', () => {
    const { name: _, ...nameless } = A;
    expect(_).to.equal('Sample A');
    expect(reading({ name: 'Sample Health', locations: [nameless] }).names).to.deep.equal([
      'Sample Health',
    ]);
  });

  it('what has no address of its own is no clinic, but a part of one', () => {
    const services = [{ name: 'Sample Lab', phone: '602-555-0102', hours: 'Mo-Fr 08:00-12:00' }];
    for (const key of ['services', 'clinics', 'offices']) {
      expect(reading([{ ...A, [key]: services }, B]).names, key).to.deep.equal([
        'Sample A',
        'Sample B',
      ]);
    }
  });

  it('a service with a single place gives it its name, its phones and its hours', () => {
    const { only, names } = reading({
      services: [
        {
          name: 'Sample Care',
          phones: [{ number: '602-555-0101' }],
          schedules: [{ byday: 'MO,TU', opens_at: '08:00', closes_at: '17:00' }],
          service_at_locations: [
            {
              location: {
                addresses: [{ address_1: '1 Sample Ave', city: 'Tempe', postal_code: '85281' }],
              },
            },
          ],
        },
      ],
    });
    expect(names).to.deep.equal(['Sample Care']);
    expect(only.telephone).to.equal('602-555-0101');
    expect(only.address.postalCode).to.equal('85281');
    expect(only.hoursSource.openingHours).to.have.length(1);
  });

  it('a problem is where the editor finds it', () => {
    const { errors } = reading([{ name: 'Metro', locations: [A, { ...B, phone: 0 }] }]);
    expect(errors[0]).to.match(/^clinics\[0\]\.locations\[1\]\.phone: /);
  });

  for (const data of [
    { name: 'sample-package', version: '1.0.0', dependencies: { lit: '3' }, keywords: ['a'] },
    { name: 'Error', message: 'not found' },
    {
      name: 'Alabama',
      state: 'Alabama',
      slug: 'alabama',
      hero: { title: 'Care' },
      stats: [{ value: '1' }],
    },
    { message: 'ok', data: [] },
    { posts: [{ title: 'News' }, { title: 'More news' }] },
    { clinics: 'none' },
  ]) {
    it(`no clinic in ${JSON.stringify(data).slice(0, 50)}`, () => {
      expect(reading(data).codes).to.deep.equal(['not-a-feed']);
    });
  }

  it('two lists: neither is guessed', () => {
    expect(reading({ north: [A], south: [B] }).errors).to.deep.equal([
      'feed: this holds several lists: north, south.',
    ]);
  });

  it("a portal's rows, with the columns in its description", () => {
    const data = {
      meta: {
        view: {
          name: 'Sample Health Centers',
          columns: [
            { name: 'sid', dataTypeName: 'meta_data' },
            { name: 'Facility', dataTypeName: 'text' },
            {
              name: 'Phone',
              dataTypeName: 'phone',
              subColumnTypes: ['phone_number', 'phone_type'],
            },
            {
              name: 'Address',
              dataTypeName: 'location',
              subColumnTypes: ['human_address', 'latitude', 'longitude', 'machine_address'],
            },
          ],
        },
      },
      data: [
        [
          'row-1',
          'Sample A',
          ['602-555-0101', null],
          [
            '{"address":"1 Sample Ave","city":"Tempe","state":"AZ","zip":"85281"}',
            '33.4',
            '-111.9',
            null,
          ],
        ],
      ],
    };
    for (const each of [data, [data]]) {
      const { only } = reading(each);
      expect(only.name).to.equal('Sample A');
      expect(only.telephone).to.equal('602-555-0101');
      expect(only.address.postalCode).to.equal('85281');
      expect(only.geo?.latitude).to.equal(33.4);
    }
  });
});

describe('JSON: where a clinic is', () => {
  const address = {
    streetAddress: '1 Sample Ave',
    addressLocality: 'Tempe',
    addressRegion: 'AZ',
    postalCode: '85281',
    addressCountry: undefined,
  };
  const point = { latitude: 33.4, longitude: -111.9, accuracy: undefined };
  const addresses: [name: string, entry: object][] = [
    [
      'short names',
      { address: { street: '1 Sample Ave', city: 'Tempe', state: 'AZ', zip: '85281' } },
    ],
    [
      'numbered lines',
      { address: { line1: '1 Sample Ave', city: 'Tempe', region: 'AZ', postalCode: '85281' } },
    ],
    ['side by side', { address1: '1 Sample Ave', city: 'Tempe', state: 'AZ', zip: '85281' }],
    [
      'Open Referral 1',
      {
        physical_address: {
          address_1: '1 Sample Ave',
          city: 'Tempe',
          state_province: 'AZ',
          postal_code: '85281',
        },
      },
    ],
    [
      'Open Referral 3, of several the physical one',
      {
        addresses: [
          {
            address_type: 'postal',
            address_1: 'PO Box 1',
            city: 'Mesa',
            state_province: 'AZ',
            postal_code: '85201',
          },
          {
            address_type: 'physical',
            address_1: '1 Sample Ave',
            city: 'Tempe',
            state_province: 'AZ',
            postal_code: '85281',
          },
        ],
      },
    ],
    [
      'under the word for which it is',
      {
        address: {
          mailing: null,
          physical: { address1: '1 Sample Ave', city: 'Tempe', state: 'AZ', zip: '85281' },
        },
      },
    ],
    [
      "OpenStreetMap's tags",
      {
        'addr:housenumber': '1',
        'addr:street': 'Sample Ave',
        'addr:city': 'Tempe',
        'addr:state': 'AZ',
        'addr:postcode': '85281',
      },
    ],
    [
      'inside a location',
      { location: { street: '1 Sample Ave', city: 'Tempe', state: 'AZ', zip: '85281' } },
    ],
    [
      'as a portal writes it',
      {
        location: {
          human_address: '{"address":"1 Sample Ave","city":"Tempe","state":"AZ","zip":"85281"}',
        },
      },
    ],
    ['city and state in one', { street: '1 Sample Ave', 'City, State': 'Tempe, AZ', zip: '85281' }],
  ];
  for (const [name, entry] of addresses) {
    it(`address: ${name}`, () => {
      expect(first([{ name: 'A', ...entry }])['address']).to.deep.equal(address);
    });
  }

  const points: [name: string, entry: object][] = [
    ['location', { location: { lat: 33.4, lng: -111.9 } }],
    ['coordinates', { coordinates: { lat: 33.4, lng: -111.9 } }],
    ['geometry of a map search', { geometry: { location: { lat: 33.4, lng: -111.9 } } }],
    ['position', { position: { latitude: 33.4, longitude: -111.9 } }],
    ['a point of GeoJSON', { location: { type: 'Point', coordinates: [-111.9, 33.4] } }],
    ['two numbers, west first', { coordinates: [-111.9, 33.4] }],
    ['two numbers, north first', { latlng: [33.4, -111.9] }],
    ['with a display point', { yextDisplayCoordinate: { latitude: 33.4, longitude: -111.9 } }],
    ['the plainest name wins', { x: 512345.6, y: 3712345.1, lat: 33.4, lng: -111.9 }],
  ];
  for (const [name, entry] of points) {
    it(`point: ${name}`, () => {
      expect(first([{ name: 'A', ...entry }])['geo']).to.deep.include({
        latitude: point.latitude,
        longitude: point.longitude,
      });
    });
  }

  it('as text (a portal)', () => {
    expect(
      reading([{ name: 'A', location: { latitude: '33.4', longitude: '-111.9' } }]).only.geo,
    ).to.deep.equal({
      latitude: 33.4,
      longitude: -111.9,
      accuracy: 'address',
    });
  });

  for (const text of ['33.4, -111.9', 'POINT (-111.9 33.4)', '(33.4, -111.9)']) {
    it(`a text that is a point is passed on: ${text}`, () => {
      for (const key of ['coordinates', 'latlng', 'location']) {
        const { geo } = first([{ name: 'A', [key]: text }]) as { geo: { coordinates: string } };
        expect(geo.coordinates).to.match(/33\.4.*111\.9|111\.9 33\.4/);
      }
    });
  }

  it('two numbers that may be either way round are no point', () => {
    expect(first([{ name: 'A', coordinates: [2.35, 48.85] }])['geo']).to.equal(undefined);
  });

  it('a US region that is no state is no state, and told', () => {
    const beside = reading([
      { name: 'A', city: 'Aurora', region: 'metro', state: 'CO', zip: '80045' },
    ]);
    expect(beside.only.address.addressRegion).to.equal('CO');
    const alone = reading([{ name: 'A', city: 'Tempe', region: 'East Valley', zip: '85281' }]);
    expect(alone.only.address.addressRegion).to.equal(undefined);
    expect(alone.warnings.join()).to.match(/"East Valley" .* is no state/);
    const table = reading('name,region,city,zip\nA,East Valley,Tempe,85281');
    expect(table.only.address.addressRegion).to.equal(undefined);
    expect(table.warnings.join()).to.match(/"East Valley" in the column region is no state/);
    const abroad = reading([
      { name: 'A', city: 'Sampleton', region: 'Bavaria', country: 'DE', zip: '80331' },
    ]);
    expect(abroad.only.address.addressRegion).to.equal('Bavaria');
    expect(reading('name,region,zip\nA,Arizona,85281').only.address.addressRegion).to.equal(
      'Arizona',
    );
  });
});

describe('JSON: the middle of an area, and how exact it is', () => {
  const ring = (size: number) => [
    [-111.9, 33.4],
    [-111.9 + size, 33.4],
    [-111.9 + size, 33.4 + size],
    [-111.9, 33.4 + size],
    [-111.9, 33.4],
  ];
  const rows: [name: string, geometry: object, accuracy: string][] = [
    ['a building', { type: 'Polygon', coordinates: [ring(0.001)] }, 'address'],
    [
      'a campus in parts',
      { type: 'MultiPolygon', coordinates: [[ring(0.001)], [ring(0.004)]] },
      'address',
    ],
    ['a part of a town', { type: 'Polygon', coordinates: [ring(0.05)] }, 'zip'],
    ['a county', { type: 'Polygon', coordinates: [ring(0.8)] }, 'city'],
    ['several points', { type: 'MultiPoint', coordinates: [[-111.9, 33.4]] }, 'address'],
    [
      'a collection',
      { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [-111.9, 33.4] }] },
      'address',
    ],
  ];
  for (const [name, geometry, accuracy] of rows) {
    it(name, () => {
      const { only, errors } = reading({ type: 'Feature', geometry, properties: A });
      expect(errors).to.deep.equal([]);
      expect(only.geo?.accuracy).to.equal(accuracy);
      expect(only.geo?.latitude).to.be.within(33.4, 33.9);
    });
  }

  it('ArcGIS in metres, where it says so', () => {
    const { only } = reading({
      spatialReference: { wkid: 102100, latestWkid: 3857 },
      features: [{ attributes: A, geometry: { x: -12_456_651.66, y: 3948518.4270993923 } }],
    });
    expect(only.geo?.latitude).to.be.closeTo(33.4, 0.0001);
    expect(only.geo?.longitude).to.be.closeTo(-111.9, 0.001);
  });

  it('a building of Overpass', () => {
    const tags = { name: 'A', amenity: 'clinic', opening_hours: 'Mo-Fr 08:00-17:00' };
    for (const element of [
      { type: 'way', id: 1, center: { lat: 33.4, lon: -111.9 }, nodes: [1, 2], tags },
      {
        type: 'way',
        id: 1,
        bounds: { minlat: 33.3, maxlat: 33.5, minlon: -112, maxlon: -111.8 },
        tags,
      },
    ]) {
      const { only } = reading({
        version: 0.6,
        elements: [element, { type: 'node', id: 2, lat: 1, lon: 1 }],
      });
      expect(only.geo?.latitude).to.be.closeTo(33.4, 1e-9);
      expect(only.hoursSource.openingHours).to.equal('Mo-Fr 08:00-17:00');
      expect(only.amenityFeature).to.deep.equal([]);
    }
  });
});

describe('JSON: how a clinic is reached', () => {
  const rows: [name: string, entry: object, expected: object][] = [
    [
      'phones as objects',
      { phones: [{ number: '602-555-0101', type: 'voice' }] },
      { telephone: '602-555-0101' },
    ],
    [
      'an extension, a fax, a TTY',
      {
        phones: [
          { number: '602-555-0101', extension: 12 },
          { number: '602-555-0102', type: 'fax' },
          { number: '602-555-0103', type: 'TTY' },
        ],
      },
      { telephone: '602-555-0101 x12', faxNumber: '602-555-0102', tty: '602-555-0103' },
    ],
    [
      'several',
      { phone: ['602-555-0101', '602-555-0102'] },
      { telephone: ['602-555-0101', '602-555-0102'] },
    ],
    [
      'the main one first',
      { phone: { nurse: '602-555-0102', main: '602-555-0101', fax: '602-555-0103' } },
      { telephone: ['602-555-0101', '602-555-0102'], faxNumber: '602-555-0103' },
    ],
    [
      'a contact',
      { contact: { name: 'Sample Person', phone: '602-555-0101', email: 'a@clinic.example' } },
      { name: 'A', telephone: '602-555-0101', email: 'a@clinic.example' },
    ],
    [
      "OpenStreetMap's",
      { 'contact:phone': '602-555-0101', 'contact:website': 'https://clinic.example' },
      { telephone: '602-555-0101', url: 'https://clinic.example' },
    ],
    [
      'a contact point is passed on',
      { contactPoint: { telephone: '602-555-0101' } },
      { contactPoint: { telephone: '602-555-0101' } },
    ],
    [
      'departments are passed on',
      { department: [{ name: 'Sample Lab' }] },
      { department: [{ name: 'Sample Lab' }] },
    ],
    ['closed for good', { permanentlyClosed: true }, { status: 'permanently closed' }],
    [
      'of two words the one that says closed',
      { status: 'published', business_status: 'CLOSED_TEMPORARILY' },
      { status: 'CLOSED_TEMPORARILY' },
    ],
    [
      'a status with a sentence',
      { operatingStatus: { code: 'LIMITED', additionalInfo: 'By phone only' } },
      { status: 'LIMITED', notice: 'By phone only' },
    ],
    ['closed, as a word that is true', { closed: true }, { status: 'Closed' }],
    ['is closed', { is_closed: true, status: 'active' }, { status: 'Closed' }],
    ['not closed for good', { permanentlyClosed: false }, { status: undefined }],
    [
      'a notice',
      { notice: 'Closed for snow', noticeUntil: '2027-01-05' },
      { notice: 'Closed for snow', noticeUntil: '2027-01-05' },
    ],
    [
      'insurance, telehealth',
      { insurance: ['Sample Plan'], telehealth: true },
      { insurance: ['Sample Plan'], telehealth: true },
    ],
  ];
  for (const [name, entry, expected] of rows) {
    it(name, () => {
      expect(first([{ name: 'A', ...entry }])).to.deep.include(expected);
    });
  }
});

describe('JSON: keys with names that nobody knows, by what stands in them', () => {
  const list = (entry: (index: number) => object) => Array.from({ length: 4 }, (_, i) => entry(i));
  it('the name', () => {
    const { names, warnings } = reading(
      list((i) => ({ label: `Sample ${'ABCD'[i]!}`, zip: '85281' })),
    );
    expect(names[3]).to.equal('Sample D');
    expect(warnings[0]).to.equal(
      'clinics: the key "label" is taken for the name, because it is the first that holds names.',
    );
  });
  it('telephone numbers', () => {
    const { clinics, warnings } = reading(
      list((i) => ({ ...A, name: `A${i}`, reach: `602-555-010${i}` })),
    );
    expect(clinics[2]!.telephone).to.equal('602-555-0102');
    expect(warnings).to.have.length(1);
  });
  it('not where objects may hold them', () => {
    const { clinics } = reading(
      list((i) => ({
        name: `A${i}`,
        contact: { phone: '602-555-0109' },
        reach: `602-555-010${i}`,
      })),
    );
    expect(clinics[2]!.telephone).to.equal('602-555-0109');
  });
});

describe('JSON: what is not used is told', () => {
  it('with the field that it may be, and the attribute to write', () => {
    const { warnings } = reading([{ ...A, phone_secret: '1', praxisEmail: 'x', blorb: 1 }]);
    expect(warnings).to.deep.equal([
      'clinics: keys that are not used: phone_secret (phone?), praxisEmail (email?), blorb.',
    ]);
    const { problems } = parseClinics([{ ...A, phone_secret: '1' }]);
    expect(problems[0]!.fix).to.equal(
      'Where one should be, say so in the tag: columns="phone=phone_secret".',
    );
  });
  it('in GeoJSON', () => {
    const { warnings } = reading({
      type: 'Feature',
      geometry: null,
      properties: { ...A, PH_NO: 'x', openHrs: 'y' },
    });
    expect(warnings[0]).to.match(
      /^features: keys that are not used: PH_NO \(phone\?\), openHrs \(hours\?\)\.$/,
    );
  });
  it('in JSON-LD only what is likely meant', () => {
    const { warnings } = reading({
      '@type': 'MedicalClinic',
      ...A,
      priceRange: '$',
      sameAs: 'x',
      phoneLine: '1',
    });
    expect(warnings.filter((each) => each.includes('keys'))).to.deep.equal([
      'clinic: keys that are not used: phoneLine (phone?).',
    ]);
  });
  it('nothing where all is used', () => {
    expect(reading([A, B]).warnings).to.deep.equal([]);
  });
});

describe('the attribute columns, in JSON', () => {
  const list = [
    { label: 'Sample A', geo_zone: 'x', reach: { line: '602-555-0101' }, zip: '85281' },
  ];
  it('gives keys to fields, inside objects too', () => {
    const { clinics, problems } = parseClinics(list, 'auto', 'name=label; phone=reach.line');
    expect(clinics[0]!.name).to.equal('Sample A');
    expect(clinics[0]!.telephone).to.equal('602-555-0101');
    expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  });
  it('a key that is not there is told', () => {
    const { problems } = parseClinics([A], 'auto', 'phone=nowhere');
    expect(problems.map(({ message }) => message)).to.deep.equal([
      'no key is called "nowhere", which "columns" in the tag names.',
    ]);
  });
});
