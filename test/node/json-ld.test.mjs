// What the finder tells search engines, judged by schema.org's own vocabulary: the types of schema-dts.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { bundled } from './bundle.mjs';

const { jsonLd, parseClinics, parseHours } = await bundled(`
  export { jsonLd } from './src/clinic-locator/page/json-ld.ts';
  export { parseClinics } from './src/clinic-locator/feed/parse-clinics.ts';
  export { parseHours } from './src/clinic-locator/hours/parse.ts';
`);

const FILE = fileURLToPath(new URL('graph.ts', import.meta.url));

/** What the compiler says of the clinics, each against the type `MedicalClinic`. */
function complaints(graph) {
  const source = `import type { MedicalClinic } from 'schema-dts';
${graph.map((each, index) => `export const c${index}: Exclude<MedicalClinic, string> = ${JSON.stringify(each)};`).join('\n')}`;
  const options = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === FILE || fileExists(name);
  host.readFile = (name) => (name === FILE ? source : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === FILE
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram([FILE], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const full = {
  id: 'https://clinic.example/#tempe',
  name: 'Sample Clinic',
  address: {
    streetAddress: '12 Oak St',
    addressLocality: 'Tempe',
    addressRegion: 'AZ',
    postalCode: '85281',
    addressCountry: 'US',
  },
  geo: { latitude: 33.4, longitude: -111.9 },
  telephone: '602-555-0101 / 602-555-0102 (TTY: 711)',
  faxNumber: '602-555-0109',
  email: 'desk@clinic.example',
  department: [{ name: 'Spine', telephone: '602-555-0144', openingHours: 'Mo-Fr 08:00-12:00' }],
  url: 'https://clinic.example/',
  photo: 'https://clinic.example/a.jpg',
  bookingUrl: 'https://clinic.example/book',
  openingHours: 'Mo-Fr 08:00-17:00; Sa 09:00-12:00; PH off',
  specialOpeningHoursSpecification: [
    { validFrom: '2026-12-25', validThrough: '2026-12-25' },
    { validFrom: '2026-12-24', validThrough: '2026-12-24', opens: '08:00', closes: '12:00' },
  ],
  medicalSpecialty: ['Physiotherapy', 'Spine care'],
  availableService: ['X-ray'],
  knowsLanguage: ['en', 'es'],
  isAcceptingNewPatients: true,
  amenityFeature: [
    { name: 'Parking', value: 'yes' },
    { name: 'Beds', value: 'twelve' },
  ],
};

const graphOf = (...clinics) => {
  const feed = parseClinics({ clinics });
  assert.deepEqual(feed.problems, []);
  return JSON.parse(jsonLd(feed.clinics, ({ hoursSource }) => parseHours(hoursSource).schedule))[
    '@graph'
  ];
};

describe(
  'clinics for search engines, by the vocabulary of schema.org',
  { timeout: 120_000 },
  () => {
    let graph;
    before(() => {
      graph = graphOf(full, { name: 'By its name alone', address: { postalCode: '85281' } });
    });

    it('has nothing that the vocabulary does not', () => {
      assert.deepEqual(complaints(graph), []);
    });

    it('says all that was given', () => {
      assert.deepEqual(
        Object.keys(graph[0]).join(' '),
        '@type @id name address geo telephone contactPoint url image openingHoursSpecification specialOpeningHoursSpecification medicalSpecialty knowsAbout availableService knowsLanguage isAcceptingNewPatients amenityFeature department potentialAction',
      );
    });

    it('is judged by a compiler that does see a wrong name, a wrong type and a wrong specialty', () => {
      const wrong = [{ phone: '1' }, { geo: 7 }, { medicalSpecialty: ['Spines'] }];
      const said = complaints(wrong.map((fields) => ({ '@type': 'MedicalClinic', ...fields })));
      assert.equal(said.length, wrong.length);
    });
  },
);
