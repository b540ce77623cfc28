import type { Diagnostic } from '../../../shared/diagnostics.ts';
import { FeedError } from '../../feed/feed-error.ts';
import { parseStateCities } from '../city.ts';
import type { PlaceFiles } from '../place-files.ts';
import { decodeZipShard } from '../zip-shard.ts';
import { dataFile, json } from './data-files.ts';

/** Tells the editor about a data file that cannot be had. */
export type Complain = (problem: Omit<Diagnostic, 'place'>) => void;

const COPY_THE_FOLDER = 'Copy the folder data of dist beside clinic-widgets.js, as it is there.';

/** The files beside the script, where it is known where that is. */
export function placeFiles(complain: Complain): PlaceFiles {
  const told = (error: unknown): undefined => {
    if (error instanceof FeedError) complain({ message: error.message, fix: COPY_THE_FOLDER });
    else complain({ message: String(error) });
  };
  return {
    zipShard: (zip) => dataFile(`data/zip-${zip.charAt(0)}.bin`, decodeZipShard).catch(told),
    stateCities: (state) =>
      dataFile(`data/cities-${state}.json`, (bytes, url) =>
        parseStateCities(json(bytes, url)),
      ).catch(told),
  };
}
