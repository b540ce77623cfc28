import type { Clinic } from '../clinic/clinic.ts';
import type { PlaceFiles } from './place-files.ts';
import { placeAtZip, zipsToPlace } from './zip-centre.ts';
import { findZip } from './zip-shard.ts';

/**
 * The clinics, those known by ZIP code alone at the centre of it. Where the code is not known for
 * certain they stay without a place.
 */
export async function placed(
  clinics: readonly Clinic[],
  files: PlaceFiles,
): Promise<readonly Clinic[]> {
  const zips = zipsToPlace(clinics);
  if (zips.length === 0) return clinics;
  const shards = await Promise.all(zips.map((zip) => files.zipShard(zip)));
  return placeAtZip(clinics, (zip) => {
    const shard = shards[zips.indexOf(zip)];
    const centre = shard && findZip(shard, zip);
    return centre?.approximate === false ? centre : undefined;
  });
}
