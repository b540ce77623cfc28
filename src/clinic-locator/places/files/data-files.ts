import { besideScript } from '../../../shared/script/script-address.ts';
import { parseJson } from '../../feed/formats/json.ts';
import { decode } from '../../feed/request/decode.ts';
import { FeedError } from '../../feed/feed-error.ts';
import { request } from '../../feed/request/request.ts';

/** Files that were fetched once, for every locator of the page. */
const kept = new Map<string, Promise<unknown>>();

/** A file is never aborted: the next search will want it too. */
const never = new AbortController().signal;

/** A file beside the script, as `read` makes it of its bytes. */
export function dataFile<T>(file: string, read: (bytes: Uint8Array, url: string) => T): Promise<T> {
  const known = kept.get(file) as Promise<T> | undefined;
  if (known) return known;
  const url = besideScript(file);
  const loading = url
    ? request(url, never).then(({ bytes }) => read(bytes, url))
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

/** @throws FeedError where the file is no JSON */
export function json(bytes: Uint8Array, url: string): unknown {
  const read = parseJson(decode(bytes, null));
  if ('data' in read) return read.data;
  throw new FeedError(read.code, `${url}: ${read.message}`, read.fix);
}
