import { besideScript } from '../../../shared/script/script-address.ts';
import { parseJson } from '../../feed/formats/json.ts';
import { decode } from '../../feed/request/decode.ts';
import { FeedError } from '../../feed/feed-error.ts';
import { request } from '../../feed/request/request.ts';

/** Files that were fetched once, for every locator of the page. */
const kept = new Map<string, Promise<unknown>>();

/** A file is never aborted: the next search will want it too. */
const never = new AbortController().signal;

/**
 * A file beside the script, as `read` makes it of its bytes.
 *
 * @param assets the folder that the page names instead; empty where it names none
 * @throws FeedError where the file cannot be had
 */
export function dataFile<T>(
  file: string,
  assets: string,
  read: (bytes: Uint8Array, url: string) => T,
): Promise<T> {
  const url = besideScript(file, assets);
  const key = url ?? file;
  const known = kept.get(key) as Promise<T> | undefined;
  if (known) return known;
  const loading = url
    ? request(url, never).then(({ bytes }) => read(bytes, url))
    : Promise.reject(
        new FeedError(
          'not-found',
          `${file} cannot be found: the address of the script is not known.`,
        ),
      );
  kept.set(key, loading);
  loading.catch(() => kept.delete(key));
  return loading;
}

/** @throws FeedError where the file is no JSON */
export function json(bytes: Uint8Array, url: string): unknown {
  const read = parseJson(decode(bytes, null));
  if ('data' in read) return read.data;
  throw new FeedError(read.code, `${url}: ${read.message}`, read.fix);
}
