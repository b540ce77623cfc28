import { beside, json } from './data-files.ts';
import { parseStateCities, type StateCities } from '../city.ts';
import { decodeZipShard, type ZipShard } from '../zip-shard.ts';

/** The Census shard that holds a ZIP code. It tells the script's own host the first digit, no more. */
export const zipShard = (zip: string): Promise<ZipShard> =>
  beside(`data/zip-${zip.charAt(0)}.bin`, decodeZipShard);

/** The cities of a state, by its two-letter abbreviation. */
export const stateCities = (state: string): Promise<StateCities> =>
  beside(`data/cities-${state}.json`, (bytes, url) => parseStateCities(json(bytes, url)));
