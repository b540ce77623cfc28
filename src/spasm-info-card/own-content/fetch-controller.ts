import { readContent, type OwnContent } from './content-file.ts';
import type { ContentErrorCode } from '../events.ts';

/** Far more than a card can hold. */
const LIMIT = 500_000;

/** Why a content file is not shown. */
export class ContentError extends Error {
  readonly code: ContentErrorCode;
  /** What the page's editor can do. */
  readonly fix: string;

  constructor(code: ContentErrorCode, message: string, fix: string) {
    super(message);
    this.code = code;
    this.fix = fix;
  }
}

/**
 * Fetches a clinic's own content. Nothing about the visitor goes with it.
 *
 * @returns the content, or why it cannot be shown; undefined once nobody waits for it
 */
export async function loadContent(
  src: string,
  signal: AbortSignal,
): Promise<OwnContent | ContentError | undefined> {
  try {
    const url = new URL(src, document.baseURI).href;
    return readContent(parse(await textOf(url, signal), url));
  } catch (error) {
    if (signal.aborted) return undefined;
    return error instanceof ContentError
      ? error
      : new ContentError('unreachable', String(error), 'Check the address in src.');
  }
}

async function textOf(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-cache',
    signal,
  }).catch(() => {
    throw new ContentError(
      'unreachable',
      `${url} could not be read.`,
      'A page opened from disk may not read files. Else the host is down, or does not let this page read it (Access-Control-Allow-Origin), or the page does not allow it (connect-src).',
    );
  });
  if (!response.ok) {
    throw new ContentError(
      'not-found',
      `${url} answered ${response.status}.`,
      'Check that the file is there and that its address is spelled the same.',
    );
  }
  const text = await response.text();
  if (text.length <= LIMIT) return text;
  throw new ContentError(
    'too-large',
    `${url} is longer than ${LIMIT} characters.`,
    'A card holds a few dozen sentences: shorten it.',
  );
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new ContentError(
      'not-json',
      `${url} is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
      'Often a comma or a quote is missing, or one too many.',
    );
  }
}
