import { SECOND } from '../../../shared/time.ts';
import { FeedError } from '../feed-error.ts';
import { pageNet, PRIVATE, type Net } from './net.ts';
import { refused, tooLarge, tooSlow, unreachable } from './request-failures.ts';

const TIMEOUT = 20 * SECOND;
/** Bytes: about 60,000 clinics with all their fields. */
const LIMIT = 20_000_000;

export interface Answer {
  readonly bytes: Uint8Array;
  /** The address it came from in the end, after redirects. */
  readonly url: string;
  readonly redirected: boolean;
  readonly headers: Headers;
}

/**
 * Fetches a file of at most 20 MB, in at most two attempts that together take at most 20 seconds.
 *
 * @throws FeedError with what is wrong and what an editor can do; the reason of `signal` where that aborts
 */
export async function request(
  url: string,
  signal: AbortSignal,
  net: Net = pageNet,
): Promise<Answer> {
  const timeout = net.timeout(TIMEOUT);
  const ended = either(signal, timeout);
  for (let last = false; ; last = true) {
    try {
      return await attempt(url, ended, net);
    } catch (error) {
      signal.throwIfAborted();
      const known = timeout.aborted
        ? tooSlow(url, TIMEOUT)
        : error instanceof FeedError
          ? error
          : undefined;
      if (last || (known && known.code !== 'server-error')) {
        throw known ?? (await unreachable(url, ended, net));
      }
    }
  }
}

async function attempt(url: string, signal: AbortSignal, net: Net): Promise<Answer> {
  const response = await net.fetch(url, { ...PRIVATE, signal });
  if (!response.ok) throw refused(url, response.status);
  const { redirected, headers } = response;
  return { bytes: await bytesOf(response, url), url: response.url || url, redirected, headers };
}

/** Counts the bytes as they come: the length in a header may be wrong, and is that of the packed file. */
async function bytesOf(response: Response, url: string): Promise<Uint8Array> {
  const said = Number(response.headers.get('content-length')) || 0;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    if (Math.max(length, said) > LIMIT) {
      void reader.cancel().catch(() => undefined);
      throw tooLarge(url, Math.max(length, said), LIMIT);
    }
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** A signal that aborts with the first of several. */
function either(...signals: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController();
  const abort = () => controller.abort();
  for (const signal of signals) {
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true, signal: controller.signal });
  }
  return controller.signal;
}
