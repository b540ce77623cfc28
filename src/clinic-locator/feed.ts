import { besideScript } from '../shared/script-base.ts';

/** Why something could not be fetched; the code goes into `clinic-locator-error`. */
export class FeedError extends Error {
  readonly code: 'offline' | 'not-found' | 'blocked' | 'not-json' | 'no-feed';
  /** What the page's editor can do. */
  readonly fix: string;

  constructor(code: FeedError['code'], message: string, fix: string) {
    super(message);
    this.code = code;
    this.fix = fix;
  }
}

/** The only request the locator makes: nothing about the visitor goes with it. */
async function request(url: string, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw unreachable(url);
  }
  if (response.ok) return response;
  throw new FeedError(
    'not-found',
    `${url} answered ${response.status}.`,
    'Check that the file is there and that its address is spelled the same.',
  );
}

function unreachable(url: string): FeedError {
  if (url.startsWith('file:')) {
    return new FeedError(
      'blocked',
      'a page opened from disk may not read a file beside it.',
      'Put the list into the page: <script type="application/ld+json"> inside the tag.',
    );
  }
  if (!navigator.onLine) {
    return new FeedError('offline', 'this device is offline.', 'Try again when it is connected.');
  }
  return new FeedError(
    'blocked',
    `${url} could not be read.`,
    "Its host may be down, may not allow this page (Access-Control-Allow-Origin), or this page's security policy may not allow it (connect-src).",
  );
}

/** The JSON at a URL. @throws FeedError */
export async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const text = await (await request(url, signal)).text();
  return parseJson(text, url);
}

/** The bytes at a URL. @throws FeedError */
export async function fetchBytes(url: string, signal: AbortSignal): Promise<Uint8Array> {
  return new Uint8Array(await (await request(url, signal)).arrayBuffer());
}

/** @throws FeedError that says what the text is instead, and where it breaks */
export function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    if (/^\s*<(?:!doctype|html)/i.test(text)) {
      throw new FeedError(
        'not-json',
        `${place} is a web page, not a list of clinics.`,
        'Use the address of the file itself, not of the page that shows it.',
      );
    }
    throw new FeedError(
      'not-json',
      `${place} is not valid JSON (${(error as Error).message}).`,
      'Look for a missing comma, bracket or quote there.',
    );
  }
}

const inlineData = (parent: Element) =>
  parent.querySelector(':scope > script[type="application/ld+json"]');

/** The text of the list that the page carries inside the tag, if it does. */
export function inlineFeed(parent: Element): string | undefined {
  return inlineData(parent)?.textContent ?? undefined;
}

/** Where a list of clinics can come from, in the order in which they count. */
export interface FeedSource {
  /** Given by script. */
  readonly clinics: unknown;
  /** An address, relative to the page. */
  readonly src: string;
  /** Text that stands inside the tag. */
  readonly inline: string | undefined;
}

/** The list, unread; without any source `clinics.json` beside the script. @throws FeedError */
export async function loadFeed(source: FeedSource, signal: AbortSignal): Promise<unknown> {
  const { clinics, src, inline } = source;
  if (clinics !== undefined) return clinics;
  if (src) return fetchJson(absolute(src), signal);
  if (inline !== undefined) return parseJson(inline, 'the list inside the tag');
  // a script in the head runs before the tag's children are there
  if (document.readyState === 'loading') await pageParsed(signal);
  const beside = besideScript('clinics.json');
  if (beside) return fetchJson(beside, signal);
  throw new FeedError('no-feed', 'no list of clinics is named.', 'Add src="…" to the tag.');
}

function absolute(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    throw new FeedError('not-found', `"${src}" is no address.`, 'Write the address of a file.');
  }
}

function pageParsed(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal });
  });
}
