import type { Clinic } from '../clinic/clinic.ts';
import type { Point } from '../clinic/geo.ts';
import type { PlaceFiles } from './place-files.ts';
import { zipArea } from './zip-areas.ts';
import { findZip } from './zip-shard.ts';

/** Where a ZIP code is. */
export interface ZipPlace extends Point {
  /**
   * How well the place is known: the middle of the code's own area; the area around it, because the
   * code has none of its own or is not known; or the area around it, because the table of ZIP codes
   * cannot be had.
   */
  readonly known: 'exactly' | 'around' | 'roughly';
}

/**
 * The place of a ZIP code; undefined where no ZIP code begins like it. Without the table of ZIP codes,
 * a clinic of the list that has the code tells where it is, else the middle of its three-digit area does.
 */
export async function zipPlace(
  zip: string,
  clinics: readonly Clinic[],
  files: PlaceFiles,
): Promise<ZipPlace | undefined> {
  const shard = await files.zipShard(zip);
  if (shard) {
    const place = findZip(shard, zip);
    return place && { ...place, known: place.approximate ? 'around' : 'exactly' };
  }
  const point = clinics.find(({ address, geo }) => geo && address.postalCode?.startsWith(zip))?.geo;
  const rough = point ?? zipArea(zip);
  return rough && { latitude: rough.latitude, longitude: rough.longitude, known: 'roughly' };
}
