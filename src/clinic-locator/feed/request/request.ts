import { FeedError } from '../feed-error.ts';

/** All that the only request of the locator needs from where it runs. */
export interface Net {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** A signal that aborts after so many milliseconds. */
  timeout(milliseconds: number): AbortSignal;
  online(): boolean;
  /** The page's own; undefined where no rule keeps one from reading another's files. */
  readonly origin: string | undefined;
}

const page: Net = {
  fetch: (url, init) => fetch(url, init),
  timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
  online: () => navigator.onLine,
  get origin() {
    return location.origin;
  },
};

const TIMEOUT = 20_000;
/** About 60,000 clinics with all their fields. */
const LIMIT = 20_000_000;
const MB = 1_000_000;

/** Nothing about the visitor goes with it, and a list that has changed is seen at the next load. */
export const PRIVATE: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-cache',
};

export interface Answer {
  readonly bytes: Uint8Array;
  /** Where it came from in the end. */
  readonly url: string;
  readonly redirected: boolean;
  readonly headers: Headers;
}

/**
 * Fetches a file, in at most two attempts and 20 seconds, of at most 20 MB.
 *
 * @throws FeedError that says what is wrong and what an editor can do; the signal's reason once it is aborted
 */
export async function request(url: string, signal: AbortSignal, net: Net = page): Promise<Answer> {
  const timeout = net.timeout(TIMEOUT);
  const ended = either(signal, timeout);
  for (let last = false; ; last = true) {
    try {
      return await attempt(url, ended, net);
    } catch (error) {
      signal.throwIfAborted();
      const known = timeout.aborted ? tooSlow(url) : error instanceof FeedError ? error : undefined;
      if (last || (known && known.code !== 'server-error')) {
        throw await explained(known, url, ended, net);
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

/** Counted as they come: what a host says of the length need not be true, and is of the packed file. */
async function bytesOf(response: Response, url: string): Promise<Uint8Array> {
  const said = Number(response.headers.get('content-length')) || 0;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    if (Math.max(length, said) > LIMIT) {
      void reader.cancel().catch(() => undefined);
      throw tooLarge(url, Math.max(length, said));
    }
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function either(...signals: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController();
  const abort = () => controller.abort();
  for (const signal of signals) {
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true, signal: controller.signal });
  }
  return controller.signal;
}

function refused(url: string, status: number): FeedError {
  const code =
    status === 401 || status === 403 ? 'forbidden' : status >= 500 ? 'server-error' : 'not-found';
  return new FeedError(code, `${url} answered ${status}.`);
}

const tooSlow = (url: string): FeedError =>
  new FeedError('timeout', `${url} took more than ${TIMEOUT / 1000} seconds.`);

const tooLarge = (url: string, length: number): FeedError =>
  new FeedError(
    'too-large',
    `${url} is larger than ${LIMIT / MB} MB${length > 2 * LIMIT ? ` (${Math.round(length / MB)} MB)` : ''}.`,
  );

/** What an editor can do lies in a part; where that cannot be had, the code is right all the same. */
async function explained(
  error: FeedError | undefined,
  url: string,
  signal: AbortSignal,
  net: Net,
): Promise<FeedError> {
  const part = await import('./failure-advice.ts').catch(() => undefined);
  if (part) return error ? part.advised(error) : part.unreachable(url, signal, net);
  const code = net.online() ? 'unreachable' : 'offline';
  return error ?? new FeedError(code, `${url} could not be reached.`);
}
