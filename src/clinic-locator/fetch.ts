import { FeedError } from './feed-error.ts';

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
const PRIVATE: RequestInit = {
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
      if (timeout.aborted) throw tooSlow(url);
      if (error instanceof FeedError && (last || error.code !== 'server-error')) throw error;
      if (last) throw await unreachable(url, ended, net);
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
  const answer = `${url} answered ${status}.`;
  if (status === 401 || status === 403) {
    return new FeedError('forbidden', answer, 'Make the file public: visitors have no password.');
  }
  return status >= 500
    ? new FeedError('server-error', answer, 'Its host has a fault: try later, or ask the host.')
    : new FeedError(
        'not-found',
        answer,
        'Check that the file is there and that its address is spelled the same.',
      );
}

const tooSlow = (url: string): FeedError =>
  new FeedError(
    'timeout',
    `${url} took more than ${TIMEOUT / 1000} seconds.`,
    'Make the file smaller, or put it on a faster host.',
  );

const tooLarge = (url: string, length: number): FeedError =>
  new FeedError(
    'too-large',
    `${url} is larger than ${LIMIT / MB} MB${length > 2 * LIMIT ? ` (${Math.round(length / MB)} MB)` : ''}.`,
    'Leave out what the locator does not show, or split the list.',
  );

/** Browsers do not say why; a request whose answer may not be read tells whether the host is there. */
async function unreachable(url: string, signal: AbortSignal, net: Net): Promise<FeedError> {
  if (url.startsWith('file:')) {
    return new FeedError(
      'from-disk',
      'a page opened from disk may not read a file beside it.',
      'Put the list into the page: <script type="application/ld+json"> inside the tag.',
    );
  }
  if (!net.online()) {
    return new FeedError('offline', 'this device is offline.', 'Try again when it is connected.');
  }
  const { origin, hostname } = new URL(url);
  const foreign = net.origin !== undefined && net.origin !== origin;
  if (foreign && (await answers(url, signal, net))) return closed(url, hostname);
  return new FeedError(
    'unreachable',
    `${url} could not be reached.`,
    "Its host may be down, or this page's security policy does not allow it (connect-src).",
  );
}

const answers = (url: string, signal: AbortSignal, net: Net): Promise<boolean> =>
  net.fetch(url, { ...PRIVATE, method: 'HEAD', mode: 'no-cors', signal }).then(
    () => true,
    () => false,
  );

const closed = (url: string, hostname: string): FeedError =>
  new FeedError(
    'no-cors',
    `${url} is there, but its host does not let this page read it.`,
    hostname === 'docs.google.com'
      ? 'In the spreadsheet choose File, Share, Publish to web, CSV, and use that address.'
      : 'Let the host send the header Access-Control-Allow-Origin: * with the file, or put the file on this site.',
  );
