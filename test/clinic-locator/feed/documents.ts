import fc from 'fast-check';
import { safeHref } from '../../../src/shared/attributes/links.ts';
import { parseClinics, type Feed } from '../../../src/clinic-locator/feed/parse-clinics.ts';
import type { FormatChoice } from '../../../src/clinic-locator/feed/formats/format.ts';

/** Words that a feed might hold, and those by which somebody might attack one. */
const TEXTS = [
  '',
  ' ',
  'A',
  'Sample Clinic',
  '0',
  '33.4',
  '-112',
  '95',
  '1e-7',
  'NaN',
  '85281',
  '6708',
  'CT',
  'AZ',
  'US',
  'null',
  'America/Phoenix',
  '602-555-0101 x',
  '2026-02-30',
  'Mo-Fr 09:00-17:00',
  'mon',
  'https://clinic.example',
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  'active',
  'suspended',
  'Point',
  'Feature',
  'Location',
  'MedicalClinic',
  'WebSite',
  '#a',
  '\u0000',
  '\ufeff',
  '\ufffd',
  '\u202e',
  '\ud800',
  'x'.repeat(400),
];

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toJSON',
  'toString',
  'length',
  '@type',
  '@id',
  '@graph',
  '@value',
  'id',
  'name',
  'title',
  'address',
  'streetAddress',
  'addressRegion',
  'addressCountry',
  'postalCode',
  'city',
  'zip',
  'geo',
  'latitude',
  'longitude',
  'lat',
  'lng',
  'accuracy',
  'telephone',
  'phone',
  'url',
  'bookingUrl',
  'photo',
  'timezone',
  'openingHours',
  'Monday',
  'openingHoursSpecification',
  'availableService',
  'knowsLanguage',
  'isAcceptingNewPatients',
  'amenityFeature',
  'value',
  'lastReviewed',
  'status',
  'department',
  'location',
  'mainEntity',
  'itemListElement',
  'item',
  'type',
  'geometry',
  'coordinates',
  'properties',
  'resource',
  'resourceType',
  'position',
  'telecom',
  'system',
  'hoursOfOperation',
  'availableTime',
  'notAvailableTime',
  'during',
  'daysOfWeek',
  'extension',
];

/** How often each document is changed. */
const EDITS = 4;
/** How many documents are judged for one that is made. */
export const JUDGED = EDITS + 1;

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
);
const number = fc.oneof(
  fc.constantFrom(0, -0, 33.4, -112, 112, 90, 180, 85281, 6708, 1e308, 5e-324),
  fc.double({ min: -200, max: 200, noNaN: true }),
);

/** JSON as text: only there may a key be `__proto__`, or stand twice. */
const value = fc.letrec<{ any: string; object: string; list: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    text.map((each) => JSON.stringify(each)),
    number.map(String),
    fc.constantFrom('null', 'true', 'false'),
    tie('object'),
    tie('list'),
  ),
  object: fc
    .array(fc.tuple(fc.constantFrom(...KEYS), tie('any')), { maxLength: 7 })
    .map((pairs) => `{${pairs.map(([key, each]) => `${JSON.stringify(key)}:${each}`).join(',')}}`),
  list: fc.array(tie('any'), { maxLength: 4 }).map((each) => `[${each.join(',')}]`),
}));

/** An object with these members before its own; of two with one name the later counts. */
const opened = (object: string, members: readonly (readonly [key: string, value: string])[]) => {
  const start = members.map(([key, each]) => `"${key}":${each}`).join(',');
  return object === '{}' ? `{${start}}` : `{${start},${object.slice(1)}`;
};

const coordinate = fc.oneof({ weight: 4, arbitrary: number.map(String) }, value.any);
const point = fc
  .tuple(coordinate, coordinate)
  .map(([latitude, longitude]) => `{"latitude":${latitude},"longitude":${longitude}}`);
const link = text.map((each) => JSON.stringify(each));

const clinic = fc.tuple(value.object, point, link, link).map(([object, geo, url, id]) =>
  opened(object, [
    ['name', '"A"'],
    ['geo', geo],
    ['url', url],
    ['id', id],
  ]),
);
const node = fc
  .tuple(fc.constantFrom('MedicalClinic', 'Organization', 'WebSite', 'Person', 'ItemList'), clinic)
  .map(([type, each]) => opened(each, [['@type', JSON.stringify(type)]]));
const feature = fc
  .tuple(coordinate, coordinate, clinic)
  .map(
    ([longitude, latitude, properties]) =>
      `{"type":"Feature","geometry":{"type":"Point","coordinates":[${longitude},${latitude}]},"properties":${properties}}`,
  );
const location = fc.tuple(value.object, point, value.any).map(([object, position, hours]) =>
  opened(object, [
    ['resourceType', '"Location"'],
    ['name', '"A"'],
    ['position', position],
    ['hoursOfOperation', hours],
  ]),
);

const several = (each: fc.Arbitrary<string>) =>
  fc.array(fc.oneof({ weight: 4, arbitrary: each }, { weight: 1, arbitrary: value.any }), {
    maxLength: 4,
  });

/** Somebody's editor, or the network, has been at it. */
const damaged = (whole: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 3, arbitrary: whole },
    {
      weight: 1,
      arbitrary: fc
        .tuple(whole, fc.double({ min: 0, max: 1, noNaN: true }), text)
        .map(([each, at, patch]) => {
          const cut = Math.floor(each.length * at);
          return each.slice(0, cut) + patch + each.slice(cut + patch.length);
        }),
    },
  );

const COLUMNS = [
  'name',
  'Title',
  'id',
  'street',
  'City',
  'ST',
  'zip',
  'lat',
  'lng',
  'phone',
  'website',
  'services',
  'Monday',
  'status',
  '__proto__',
  '',
];
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const cell = fc
  .tuple(text, fc.constantFrom('bare', 'quoted', 'quoted', 'half'))
  .map(([each, how]) => (how === 'bare' ? each : how === 'quoted' ? quoted(each) : `"${each}`));
const row = fc
  .tuple(text, number, number, fc.array(cell, { maxLength: 6 }))
  .map(([name, latitude, longitude, cells]) => [quoted(name), latitude, longitude, ...cells]);
const table = fc
  .tuple(
    fc.array(fc.constantFrom(...COLUMNS), { minLength: 3, maxLength: 8 }),
    fc.array(row, { maxLength: 4 }),
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([columns, rows, separator, end]) =>
    [['name', 'lat', 'lng', ...columns], ...rows].map((row) => row.join(separator)).join(end),
  );

/** Documents of each format, most of them nearly right. */
export const documents: Record<Exclude<FormatChoice, 'auto'>, fc.Arbitrary<string>> = {
  schema: damaged(
    fc.oneof(
      several(clinic).map((each) => `{"clinics":[${each.join(',')}]}`),
      several(node).map((each) => `[${each.join(',')}]`),
      several(node).map((each) => `{"@graph":[${each.join(',')}]}`),
      node,
    ),
  ),
  geojson: damaged(
    several(feature).map((each) => `{"type":"FeatureCollection","features":[${each.join(',')}]}`),
  ),
  fhir: damaged(
    several(location).map(
      (each) =>
        `{"resourceType":"Bundle","entry":[${each.map((one) => `{"resource":${one}}`).join(',')}]}`,
    ),
  ),
  csv: damaged(table),
};

/** One value or key of a document, and what takes its place. */
export type Edit = readonly [at: number, text: string];
export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), text),
  { minLength: EDITS, maxLength: EDITS },
);

/** Quoted texts of JSON and of tables, and the bare cells of tables. */
const PIECE = /"(?:[^"\\]|\\.|"")*"|[^",;|\t\r\n{}[\]:]+/g;

/** A document, and others like it with one piece more changed in each: they cost less than new documents do. */
export function variants(document: string, changes: readonly Edit[]): string[] {
  const all = [document];
  for (const [at, text] of changes) {
    const last = all[all.length - 1]!;
    const pieces = last.match(PIECE) ?? [];
    const wanted = Math.floor(at * pieces.length);
    let index = 0;
    all.push(last.replace(PIECE, (piece) => (index++ === wanted ? JSON.stringify(text) : piece)));
  }
  return all;
}

const fail = (what: string): never => {
  throw new Error(what);
};
const ensure = (holds: boolean, what: string): void => {
  if (!holds) fail(what);
};

/** What holds of a feed whatever it was read from. @throws where it does not */
export function judge(document: string, format: FormatChoice): Feed {
  const feed = parseClinics(document, format);
  const { clinics, problems, entries, failure } = feed;
  ensure(!failure || (clinics.length === 0 && problems.length === 1), 'a failure is all there is');
  const leftOut = problems.filter(({ message }) => /left out\.$/.test(message));
  ensure(entries - clinics.length <= leftOut.length, 'what is left out is reported');
  const ids = new Set<string>();
  for (const each of clinics) {
    ensure(each.name.trim() !== '' && each.name.length <= 300, 'a name');
    ensure(each.id !== '' && !ids.has(each.id), 'an id of its own');
    ids.add(each.id);
    const { geo } = each;
    if (geo) {
      const { latitude, longitude } = geo;
      ensure(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, 'a point on the Earth');
      ensure(latitude !== 0 || longitude !== 0, 'no point in the ocean');
    }
    for (const link of [each.url, each.bookingUrl, each.reportUrl, each.photo]) {
      ensure(link === undefined || safeHref(link) === link, 'a safe link');
    }
    ensure(Object.getPrototypeOf(each) === Object.prototype, 'a plain object');
    for (const word of each.availableService.concat(each.knowsLanguage)) {
      ensure(typeof word === 'string' && word !== '', 'a text');
    }
  }
  for (const { path, message, fix } of problems) {
    ensure(path !== '' && message.endsWith('.') && fix.endsWith('.'), `${path}: ${message} ${fix}`);
    ensure(message.length < 600, 'a message that can be read');
  }
  return feed;
}

/** @throws where a prototype is no longer as it was */
export function prototypesUntouched(): void {
  const fresh = {} as Record<string, unknown>;
  for (const key of KEYS.concat(TEXTS)) {
    const own = ['__proto__', 'constructor', 'toString'].includes(key);
    ensure(own || fresh[key] === undefined, `Object.prototype has ${key}`);
  }
  ensure(Object.keys(Object.prototype).length === 0, 'Object.prototype is bare');
  ensure(Object.keys(Array.prototype).length === 0, 'Array.prototype is bare');
}

const MANY = 200_000;

/** Documents that would take long if anything took more than its length. */
export const long: [name: string, document: string][] = [
  ['quotes', 'name,zip\n' + '"'.repeat(MANY * 5)],
  ['quotes, each open', 'name,zip\n' + '"a\n'.repeat(MANY)],
  ['separators', `name,zip\n${','.repeat(MANY * 5)}`],
  ['separators in the row of names', `name${',name'.repeat(MANY)}\nA`],
  ['line breaks', `name\n${'\n'.repeat(MANY * 5)}A`],
  ['blanks', ' '.repeat(MANY * 5)],
  ['blanks in a cell', `name,zip\nA,${' '.repeat(MANY * 5)}x`],
  ['blanks before a name', `{"clinics":[{"name":"${' '.repeat(MANY * 5)}x"}]}`],
  ['a long phone', `[{"name":"A","telephone":"${'6 '.repeat(MANY)}x"}]`],
  ['a long link', `[{"name":"A","url":"${'\u0001 '.repeat(10)}${'h'.repeat(MANY)}"}]`],
  ['a long zone', `[{"name":"A","timezone":"${'A/'.repeat(MANY)}"}]`],
  ['a long number', `[{"name":"A","lat":"${'1'.repeat(MANY)}","lng":1}]`],
  ['a long ZIP code', `[{"name":"A","zip":"${'1'.repeat(MANY)}"}]`],
  ['a long type', `[{"@type":"${'/'.repeat(MANY)}Clinic","name":"A"}]`],
  ['a long key', `[{"${'address.'.repeat(MANY)}":1,"name":"A"}]`],
  ['many keys', `[{${Array.from({ length: MANY }, (_, i) => `"k${i}":1`).join(',')}}]`],
  ['open brackets', '['.repeat(MANY)],
  ['brackets in brackets', '['.repeat(MANY) + ']'.repeat(MANY)],
  ['objects in objects', `${'{"department":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ['types in types', `[{"@type":${'['.repeat(5000)}${']'.repeat(5000)},"name":"A"}]`],
  ['commas before blanks', `[${',   '.repeat(MANY)}`],
  ['one id for all', `[${'{"id":"a","name":"A"},'.repeat(50_000)}{"name":"A"}]`],
  [
    'ids that are made up elsewhere',
    `[${Array.from({ length: 50_000 }, (_, i) => `{"id":"clinic-1${'-'.repeat(i % 300)}","name":"A"},`).join('')}{"name":"A"}]`,
  ],
  [
    'references',
    `{"@graph":[${'{"@type":"Clinic","name":"A","address":{"@id":"#a"}},'.repeat(20_000)}{"@id":"#a","postalCode":"85281"}]}`,
  ],
  ['a sheet of tags', '<p>'.repeat(MANY)],
  ['nulls', '\u0000'.repeat(MANY)],
];
