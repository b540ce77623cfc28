import type { Point } from '../clinic/geo.ts';

/** ZIP codes that share a first digit, in ascending order, with the middle of each area. */
export interface ZipShard {
  readonly zips: Uint16Array;
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
}

/** Coordinates are stored in thousandths of a degree: at most 75 m off. */
const STEP = 1000;

/**
 * Decodes a shard: the count, then three columns (last four digits, latitude, longitude), each a
 * run of differences as variable-length integers, the coordinates zigzag-coded.
 *
 * @throws RangeError where the bytes end early
 */
export function decodeZipShard(bytes: Uint8Array): ZipShard {
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) break;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw new RangeError('the ZIP code file is cut short');
  };
  const count = varint();
  if (count > 10_000) throw new RangeError('the ZIP code file is not one');
  let zip = 0;
  const zips = Uint16Array.from({ length: count }, () => (zip += varint()));
  const column = () => {
    let value = 0;
    return Float64Array.from({ length: count }, () => {
      const coded = varint();
      value += (coded >>> 1) ^ -(coded & 1);
      return value / STEP;
    });
  };
  return { zips, latitudes: column(), longitudes: column() };
}

/**
 * The middle of a ZIP code's area. Post-office-box codes have no area: the mean of the codes that
 * share its first three digits then serves, marked approximate.
 */
export function findZip(
  shard: ZipShard,
  zip: string,
): (Point & { approximate: boolean }) | undefined {
  const wanted = Number(zip.slice(1, 5));
  let latitude = 0;
  let longitude = 0;
  let near = 0;
  for (let i = 0; i < shard.zips.length; i++) {
    const each = shard.zips[i]!;
    if (Math.floor(each / 100) !== Math.floor(wanted / 100)) continue;
    if (each === wanted) {
      return { latitude: shard.latitudes[i]!, longitude: shard.longitudes[i]!, approximate: false };
    }
    near++;
    latitude += shard.latitudes[i]!;
    longitude += shard.longitudes[i]!;
  }
  if (near === 0) return undefined;
  return { latitude: latitude / near, longitude: longitude / near, approximate: true };
}
