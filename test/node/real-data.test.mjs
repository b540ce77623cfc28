// Real tables, where CLINIC_DATA says that they are: each row must be shown as it stands, or reported.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { csvParse } from 'd3-dsv';
import { bundled } from './bundle.mjs';

const { parseClinics, placeAtZip } = await bundled(`
  export { parseClinics } from './src/clinic-locator/feed/parse-clinics.ts';
  export { placeAtZip } from './src/clinic-locator/places/zip-centre.ts';
`);

const folder = process.env.CLINIC_DATA;

/** What each column must come back as; `null` as text is nothing. */
const TABLES = {
  'hrsa_fqhc.csv': {
    rows: 13_577,
    name: 'name',
    street: ['address'],
    city: 'city',
    state: 'st_abbr',
    latitude: 'lat',
    longitude: 'lon',
    phone: 'phone',
  },
  'va_vast.csv': {
    rows: 1695,
    name: 'StationName',
    street: ['Address1', 'Address2', 'Address3'],
    city: 'CITY',
    state: 'ST',
    zip: 'ZIP',
    latitude: 'LAT',
    longitude: 'LON',
    phone: 'STA_PHONE',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
};

const told = (cell) => {
  const text = (cell ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code));
  return text === '' || text === 'null' ? undefined : text;
};

/** A city, state and ZIP code at the end of a street, which are said once. */
const TAIL = / [A-Z][a-z]+, [A-Z]{2} (\d{5})$/;

/** @returns what of the clinic is not what the row says */
function differences(clinic, row, columns) {
  const street = columns.street.map((each) => told(row[each])).filter(Boolean);
  const expected = {
    name: told(row[columns.name]),
    street: street.length > 0 ? street.join(', ').replace(TAIL, '') : undefined,
    city: told(row[columns.city]),
    state: told(row[columns.state]),
    zip: columns.zip ? told(row[columns.zip]) : TAIL.exec(street.join())?.[1],
    latitude: Number(row[columns.latitude]),
    longitude: Number(row[columns.longitude]),
    phone: told(row[columns.phone])?.replace(/ x(?:\d{10})?$/, ''),
    days: JSON.stringify(columns.days?.map((each) => told(row[each])).filter(Boolean)),
  };
  const { address, geo, hoursSource } = clinic;
  const read = {
    name: clinic.name,
    street: address.streetAddress,
    city: address.addressLocality,
    state: address.addressRegion,
    zip: address.postalCode,
    latitude: geo.latitude,
    longitude: geo.longitude,
    phone: clinic.telephone,
    days: JSON.stringify(hoursSource.openingHours && Object.values(hoursSource.openingHours)),
  };
  return Object.keys(expected).filter((key) => read[key] !== expected[key]);
}

for (const [file, columns] of Object.entries(TABLES)) {
  const path = folder && join(folder, file);
  const skip = !(path && existsSync(path)) && `CLINIC_DATA does not lead to ${file}`;

  describe(file, { skip }, () => {
    const text = skip ? '' : readFileSync(path, 'utf8');
    const rows = csvParse(text);
    const { clinics, problems, entries } = parseClinics(text);
    const at = (index) => problems.filter(({ path }) => `${path},`.startsWith(`row ${index + 2},`));

    it('counts every row', () => {
      assert.equal(rows.length, columns.rows);
      assert.equal(entries, columns.rows);
    });

    it('shows every row as it stands, or says which and why not', () => {
      const shown = new Map(clinics.map((clinic) => [clinic.id, clinic]));
      const wrong = rows.flatMap((row, index) => {
        const clinic = shown.get(`clinic-${index + 1}`);
        const reported = at(index);
        if (!clinic) return reported.length > 0 ? [] : [`row ${index + 2} is gone`];
        return differences(clinic, row, columns)
          .filter((field) => !reported.some(({ path }) => path.endsWith(columns[field])))
          .map((field) => `row ${index + 2}: ${field}`);
      });
      assert.deepEqual(wrong, []);
    });

    it('reads the same from its own canonical form', async () => {
      const { canonical } = await bundled(
        `export { canonical } from './src/clinic-locator/clinic/canonical.ts';`,
      );
      const again = parseClinics(JSON.stringify({ clinics: clinics.map(canonical) }));
      assert.deepEqual(again.clinics, clinics);
      assert.deepEqual(
        again.problems.filter(({ severity }) => severity === 'error'),
        [],
      );
    });

    it('places nothing that has its own coordinates', () => {
      assert.deepEqual(
        placeAtZip(clinics, () => ({ latitude: 1, longitude: 1 })),
        clinics,
      );
    });
  });
}

const samples = folder && join(folder, 'jsonld_samples.json');
const without =
  !(samples && existsSync(samples)) && 'CLINIC_DATA does not lead to jsonld_samples.json';

describe('jsonld_samples.json', { skip: without }, () => {
  const list = without ? [] : JSON.parse(readFileSync(samples, 'utf8'));
  for (const { note, ld } of list) {
    it(`${note}: is found, and reported for the name that it lacks`, () => {
      const { clinics, problems, entries } = parseClinics(ld);
      assert.deepEqual([clinics.length, entries], [0, 1]);
      assert.match(problems[0].message, /^the name is missing/);
    });

    it(`${note}: is shown once it has one`, () => {
      const named = JSON.parse(JSON.stringify(ld));
      const nodes = named['@graph'] ?? [named];
      nodes.find((each) => each['@type'] !== 'WebSite').name = 'Sample Clinic';
      const { clinics, problems } = parseClinics(named);
      assert.equal(clinics.length, 1);
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }
});
