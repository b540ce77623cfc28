import { expect } from 'chai';
import { parseClinics, type Feed } from '../../../src/clinic-locator/feed/parse-clinics.ts';
import { ClinicHours } from '../../../src/clinic-locator/hours/clinic-hours.ts';
import { whole } from '../../sample.ts';
import { judge, prototypesUntouched } from './documents.ts';

// Many rows in one document, and a generator of numbers instead of one of trees: what is tried here is
// the reader, and of a hundred thousand small documents most of the time would go into making them.
const ROWS = 100;
const DOCUMENTS = whole ? 1000 : 10;

/** Numbers that look random and are the same in each run. */
function generator(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const HOSTILE: readonly unknown[] = [
  null,
  '',
  ' ',
  0,
  -1,
  95,
  1e308,
  true,
  false,
  [],
  {},
  [[]],
  [{}],
  [null],
  { name: null },
  'NaN',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  '<script>alert(1)</script>',
  'a:1:{s:6:"monday";',
  '{"mon":',
  '[{"a":[',
  '{"__proto__":{"polluted":1}}',
  'x',
  'Closed',
  '24/7',
  '2026-13-45: x',
  'POINT(',
  '(33.4, -112',
  '33.4,-112',
  'POINT (-112 33)',
  '85281',
  'metro',
  'closed',
  '\u0000',
  '\ufffd',
  '\ud800',
  '\u202e',
  'x'.repeat(400),
  '('.repeat(300),
  ', '.repeat(200),
  { lat: {}, lng: [] },
  { coordinates: [1, 2, 3] },
  { rendered: {} },
  [33.4, -112],
  ['602-555-0101', { number: {} }],
  { main: { fax: [] } },
  { monday: { open: {}, close: [] } },
  { street: { city: {} } },
];
const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'length',
  'name',
  'title',
  'locations',
  'clinics',
  'location',
  'address',
  'geo',
  'coordinates',
  'phone',
  'phones',
  'hours',
  'schedules',
  'tags',
  'attributes',
  'properties',
  'geometry',
  'human_address',
  'region',
  'status',
  'x',
  'days',
  'Mon_Open',
  'type',
  'id',
  '@type',
  '@id',
  'department',
  'contact',
  'latlng',
  'amenity',
];

type Random = () => number;
const oneOf = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)]!;

/** The same with about one value in eight replaced, one key in sixteen renamed, and now and then one more. */
function mutated(value: unknown, random: Random, often = 0.12): unknown {
  if (random() < often) return oneOf(random, HOSTILE);
  if (Array.isArray(value)) return (value as unknown[]).map((each) => mutated(each, random));
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, each]): [string, unknown] => [
    random() < 0.06 ? oneOf(random, KEYS) : key,
    mutated(each, random),
  ]);
  if (random() < 0.2) pairs.push([oneOf(random, KEYS), oneOf(random, HOSTILE)]);
  const record = Object.create(null) as Record<string, unknown>;
  for (const [key, each] of pairs) record[key] = each;
  return record;
}

const address = { street: '1 Sample Ave', city: 'Tempe', state: 'AZ', zip: '85281' };
const plain = {
  name: 'Sample',
  ...address,
  lat: 33.4,
  lng: -111.9,
  phone: '602-555-0101',
  hours: 'Mo-Fr 08:00-17:00',
};

type Wrap = (rows: readonly unknown[]) => unknown;
const SHAPES: readonly (readonly [name: string, row: object, wrap: Wrap])[] = [
  ['wrapped', plain, (rows) => ({ count: 1, data: rows })],
  ['grouped', { name: 'Metro', locations: [plain] }, (rows) => rows],
  ['keyed', plain, (rows) => Object.fromEntries(rows.map((row, index) => [`k${index}`, row]))],
  [
    'nested',
    {
      name: 'Sample',
      address,
      location: { lat: 33.4, lng: -111.9 },
      phones: [{ number: '602-555-0101', type: 'voice' }],
      hours: { monday: { open: '08:00', close: '17:00' } },
    },
    (rows) => rows,
  ],
  [
    'JSON:API',
    {
      id: 'a',
      type: 'clinic',
      attributes: {
        name: 'Sample',
        address: { physical: address },
        phone: { main: '602-555-0101', fax: '602-555-0102' },
      },
    },
    (rows) => ({ data: rows }),
  ],
  [
    'Open Referral',
    {
      name: 'Sample',
      physical_address: {
        address_1: '1 Sample Ave',
        city: 'Tempe',
        state_province: 'AZ',
        postal_code: '85281',
      },
      phones: [{ number: '602-555-0101' }],
      schedules: [{ byday: 'MO,TU', opens_at: '08:00', closes_at: '17:00' }],
    },
    (rows) => ({ locations: rows }),
  ],
  [
    'ArcGIS',
    { attributes: plain, geometry: { x: -12_456_651, y: 3_948_518 } },
    (features) => ({ spatialReference: { wkid: 102100 }, features }),
  ],
  [
    'Overpass',
    {
      type: 'way',
      id: 1,
      center: { lat: 33.4, lon: -111.9 },
      tags: {
        name: 'Sample',
        amenity: 'clinic',
        'addr:street': 'Sample Ave',
        'addr:housenumber': '1',
        opening_hours: '24/7',
      },
    },
    (elements) => ({ elements }),
  ],
  [
    'polygons',
    {
      type: 'Feature',
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-111.9, 33.4],
            [-111.8, 33.4],
            [-111.8, 33.5],
            [-111.9, 33.4],
          ],
        ],
      },
      properties: plain,
    },
    (features) => features,
  ],
  [
    'rows and columns',
    [
      'Sample',
      { human: 1 },
      ['{"address":"1 Sample Ave","zip":"85281"}', '33.4', '-111.9'],
      '602-555-0101',
    ],
    (data) => ({
      meta: {
        view: {
          columns: [
            { name: 'Facility' },
            { name: 'Kind' },
            { name: 'Address', subColumnTypes: ['human_address', 'latitude', 'longitude'] },
            { name: 'Phone' },
          ],
        },
      },
      data,
    }),
  ],
  [
    'FHIR',
    {
      resource: {
        resourceType: 'Location',
        id: 'a',
        name: 'Sample',
        mode: 'instance',
        physicalType: { coding: [{ code: 'bu' }] },
        operationalStatus: { code: 'O' },
        position: { longitude: -111.9, latitude: 33.4 },
      },
    },
    (rows) => ({
      resourceType: 'Bundle',
      entry: [
        {
          resource: {
            resourceType: 'HealthcareService',
            location: [{ reference: 'Location/a' }],
            availableTime: [rows[0]],
          },
        },
        ...rows,
      ],
    }),
  ],
];

const TABLES: readonly (readonly [name: string, columns: string, cells: readonly unknown[]])[] = [
  [
    'business profile',
    'Store code,Business name,Address line 1,Locality,Administrative area,Postal code,Primary phone,Monday hours,Tuesday hours,Special hours',
    [
      's',
      'Sample',
      '1 Sample Ave',
      'Tempe',
      'AZ',
      '85281',
      '602-555-0101',
      '09:00-17:00',
      'x',
      '2026-12-24: 09:00-13:00, 2026-12-25: x',
    ],
  ],
  [
    'city portal',
    'SITE NAME,Location,"City, State",HOURS OF OPERATION,Mon_Open,Mon_Close,Hours M-F,region,Reach',
    [
      'Sample',
      '1 Sample Ave\nTempe, AZ\n(33.4, -111.9)',
      'Tempe, AZ 85281',
      'Mon-Fri 8am-5pm',
      '08:00',
      '17:00',
      '8-5',
      'metro',
      '602-555-0101',
    ],
  ],
  [
    'export of a locator',
    'sl_store,wpsl_address,wpsl_lat,wpsl_lng,hours,open_hours',
    [
      'Sample',
      '1 Sample Ave',
      '33.4',
      '-111.9',
      'a:1:{s:6:"monday";a:1:{i:0;s:15:"9:00 AM,5:00 PM";}}',
      '{"mon":["9:00 AM - 5:00 PM"],"sun":"0"}',
    ],
  ],
  [
    'without a name',
    ',Lat,Lng,Area,ST,NS,EW',
    ['Sample', '33.4', '-111.9', '85281', 'AZ', '33.4001', '-111.9001'],
  ],
];

/** How lists say that a clinic is closed. */
const CLOSINGS: readonly Record<string, unknown>[] = [
  { status: 'Temporarily closed' },
  { status: 'CLOSED_TEMPORARILY' },
  { status: 'closed' },
  { business_status: 'Closed' },
  { temporarilyClosed: true },
  { status: 'nobody knows this word' },
  { notice: 'Closed for snow' },
];
const SHUT = 'Sample Shut';

/** The same, with every clinic that still has its name open from six to ten by its hours, and closed by what its list says of it. */
function shut(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map((each) => shut(each, random));
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, each]): [string, unknown] => [
    key,
    // an object in place of a name is a name, not a clinic
    key === 'name' ? each : shut(each, random),
  ]);
  const record = Object.fromEntries(pairs);
  if (record['name'] !== 'Sample' || !('lat' in record)) return record;
  return { ...record, name: SHUT, hours: 'Mo-Su,PH 06:00-22:00', ...oneOf(random, CLOSINGS) };
}

/** Noon in Phoenix, when each of them would be open. */
const NOW = Date.parse('2026-11-24T19:00Z');

const hours = new ClinicHours({
  timezone: 'America/Phoenix',
  holidays: 'us',
  clock: { now: () => NOW },
});

function noneOpens({ clinics }: Feed): number {
  const closed = clinics.filter(({ name }) => name === SHUT);
  for (const each of closed) {
    if (hours.now(each).state === 'open') throw new Error(`open: ${JSON.stringify(each)}`);
  }
  return closed.length;
}

const cellOf = (value: unknown): string =>
  `"${(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('"', '""')}"`;

describe(`${(ROWS * DOCUMENTS).toLocaleString('en')} mutated rows of each shape: no throw, no pollution, no script, only sound clinics`, () => {
  SHAPES.forEach(([name, row, wrap], shape) => {
    it(name, () => {
      for (let seed = 0; seed < DOCUMENTS; seed++) {
        const random = generator(seed * 31 + shape + 1);
        const rows = Array.from({ length: ROWS }, () => mutated(row, random, 0.02));
        judge(JSON.stringify(wrap(rows)), 'auto');
      }
      prototypesUntouched();
    });
  });

  const withFields = SHAPES.filter(([name]) => /wrapped|grouped|keyed|ArcGIS|polygons/.test(name));
  withFields.forEach(([name, row, wrap], shape) => {
    it(`no clinic opens that its row calls closed: ${name}`, () => {
      let closed = 0;
      for (let seed = 0; seed < DOCUMENTS; seed++) {
        const random = generator(seed * 41 + shape + 1);
        const rows = Array.from({ length: ROWS }, () => shut(mutated(row, random, 0.02), random));
        closed += noneOpens(parseClinics(JSON.stringify(wrap(rows))));
      }
      expect(closed).to.be.greaterThan((ROWS * DOCUMENTS) / 10);
    });
  });

  TABLES.forEach(([name, columns, cells], shape) => {
    it(`table: ${name}`, () => {
      for (let seed = 0; seed < DOCUMENTS; seed++) {
        const random = generator(seed * 37 + shape + 1);
        const rows = Array.from({ length: ROWS }, () =>
          cells.map((cell) => cellOf(mutated(cell, random))).join(','),
        );
        judge([columns, ...rows].join('\n'), 'auto');
      }
      prototypesUntouched();
    });
  });
});
