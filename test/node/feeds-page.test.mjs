// docs/feeds.md names every column and every format that the sources read, and no other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bundled } from './bundle.mjs';

const { FIELD_NAMES, formats } = await bundled(`
  export { FIELD_NAMES } from './src/clinic-locator/feed/formats/field-names.ts';
  export { formats } from './src/clinic-locator/feed/formats/format.ts';
`);

const page = readFileSync(new URL('../../docs/feeds.md', import.meta.url), 'utf8');

/** `postalCode` as `postal code`. */
const inWords = (field) => field.replace(/(?<=[a-z])(?=[A-Z\d])/g, ' ').toLowerCase();

/** The names of each field as the page lists them, the field's own first. */
const expected = Object.entries(FIELD_NAMES).map(([field, names]) =>
  [inWords(field), names].filter(Boolean).join(', '),
);

/** The second column of the table "All fields"; names of several fields have `;` between them. */
const listed = page
  .split('\n## All fields\n')[1]
  .split(/\n##+ /)[0]
  .split('\n')
  .filter((line) => /^\| +[`m]/.test(line))
  .flatMap((line) => line.split(' | ')[1].split(';'))
  .map((names) => names.trim())
  .filter(Boolean);

describe('docs/feeds.md', () => {
  for (const names of expected) {
    it(`lists the column ${names}`, () => assert.ok(listed.includes(names), `not in the table`));
  }

  it('lists no column that is not read', () => {
    assert.deepEqual(
      listed.filter((names) => !expected.includes(names)),
      [],
    );
    assert.equal(listed.length, expected.length);
  });

  it('names the formats', () => {
    const sentence = page.split('\n').find((line) => line.includes('insists on one'));
    const named = Array.from(sentence.matchAll(/`(?:format=")?(\w+)"?`/g), ([, name]) => name);
    assert.deepEqual(named.sort(), formats.filter((name) => name !== 'auto').sort());
  });
});
