import type { Diagnostics } from '../../../shared/diagnostics.ts';
import { FeedError } from '../../feed/feed-error.ts';
import { parseLargeCities, parseStateCities } from '../city.ts';
import type { PlaceFiles } from '../place-files.ts';
import { decodeZipShard } from '../zip-shard.ts';
import { dataFile, json } from './data-files.ts';

interface Host {
  /** The folder that the page names for data files; empty where it names none. */
  readonly assets: string;
  readonly diagnostics: Diagnostics;
}

/** What an editor can do where a data file cannot be had. */
export const HAVE_THE_FOLDER =
  'Copy the folder data of dist beside the script. Where the script was moved, write assets="…" on the tag, with the address of the folder that data lies in.';

/** The files about places. The host's editor is told of one that cannot be had. */
export function placeFiles(host: Host): PlaceFiles {
  const told = (error: unknown): undefined => {
    host.diagnostics.set(
      'data',
      error instanceof FeedError
        ? { message: error.message, fix: HAVE_THE_FOLDER }
        : { message: String(error) },
    );
  };
  return {
    zipShard: (zip) =>
      dataFile(`data/zip-${zip.charAt(0)}.bin`, host.assets, decodeZipShard).catch(told),
    stateCities: (state) =>
      dataFile(`data/cities-${state}.json`, host.assets, (bytes, url) =>
        parseStateCities(json(bytes, url)),
      ).catch(told),
    largeCities: () =>
      dataFile('data/cities-large.json', host.assets, (bytes, url) =>
        parseLargeCities(json(bytes, url)),
      ).catch(told),
  };
}
