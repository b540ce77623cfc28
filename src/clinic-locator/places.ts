import { besideScript } from '../shared/script-base.ts';
import { parseStateCities, type StateCities } from './core/city.ts';
import { decodeZipShard, type ZipShard } from './core/zip-shard.ts';
import { parseJson } from './core/formats/json.ts';
import { decode } from './decode.ts';
import { FeedError } from './feed-error.ts';
import { request } from './fetch.ts';

/** Shards once fetched serve every locator of the page. */
const kept = new Map<string, Promise<unknown>>();

function once<T>(file: string, load: (url: string) => Promise<T>): Promise<T> {
  const known = kept.get(file) as Promise<T> | undefined;
  if (known) return known;
  const url = besideScript(file);
  const loading = url
    ? load(url)
    : Promise.reject(
        new FeedError(
          'not-found',
          `the address of the script is unknown, so ${file} cannot be found beside it.`,
          'Keep "clinic-widgets" in the name of the script.',
        ),
      );
  kept.set(file, loading);
  loading.catch(() => kept.delete(file));
  return loading;
}

/** No search aborts a shard: the next one will want it too. */
const never = new AbortController().signal;

/** The Census shard that holds a ZIP code. It tells the script's own host the first digit, no more. */
export function zipShard(zip: string): Promise<ZipShard> {
  return once(`data/zip-${zip.charAt(0)}.bin`, async (url) =>
    decodeZipShard((await request(url, never)).bytes),
  );
}

/** The cities of a state, by its two-letter abbreviation. */
export function stateCities(state: string): Promise<StateCities> {
  return once(`data/cities-${state}.json`, async (url) => {
    const json = parseJson(decode((await request(url, never)).bytes, null));
    if ('data' in json) return parseStateCities(json.data);
    throw new FeedError(json.code, `${url}: ${json.message}`, json.fix);
  });
}
