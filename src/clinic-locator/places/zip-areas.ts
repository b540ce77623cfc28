import type { Point } from '../clinic/geo.ts';
import { DIGITS, TABLE } from './zip-area-table.ts';

/** The grid that the table's cells are numbered in: degrees, from its south-western corner. */
const STEP = 0.12;
const SOUTH = 13;
const WEST = -216;
const COLUMNS = 1280;

/**
 * The middle of all ZIP codes with the same first three digits, to about 5 miles; undefined where no ZIP
 * code begins with them. Such an area is often 50 miles across, so a place in it is only known roughly.
 */
export function zipArea(zip: string): Point | undefined {
  const at = 3 * Number(zip.slice(0, 3));
  const cell = TABLE.slice(at, at + 3)
    .split('')
    .reduce((value, sign) => value * DIGITS.length + DIGITS.indexOf(sign), 0);
  if (cell === 0) return undefined;
  const latitude = SOUTH + STEP * Math.floor((cell - 1) / COLUMNS);
  const longitude = WEST + STEP * ((cell - 1) % COLUMNS);
  // Guam lies beyond the date line
  return { latitude, longitude: longitude < -180 ? longitude + 360 : longitude };
}
