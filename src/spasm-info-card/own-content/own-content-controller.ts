import type { Language } from '../../shared/language/language.ts';
import type { Widget } from '../../shared/widget.ts';
import { TEXT_VERSION } from '../content/outline.ts';
import { SpasmInfoCardErrorEvent, type ContentErrorCode } from '../events.ts';
import type { OwnText } from '../sections/sections.ts';
import { readContent, type OwnContent } from './read-content.ts';

/** The longest content file, in characters: far more than a card can hold. */
const LIMIT = 500_000;

/**
 * A clinic's own content. The built-in text stands until the file is there, and where it cannot be
 * had.
 */
export class OwnContentController {
  readonly #host: Widget;
  #loading: AbortController | undefined;
  #own: OwnContent | undefined;

  constructor(host: Widget) {
    this.#host = host;
  }

  /** The clinic's text; undefined where the file has none in this language. */
  textIn(language: Language): OwnText | undefined {
    return this.#own?.texts[language];
  }

  /**
   * The version of the text on screen. It names the built-in text's version too, which stands beside
   * the clinic's. Empty where the file names none; undefined where it has no text in this language.
   */
  versionIn(language: Language): string | undefined {
    const own = this.#own;
    return own?.texts[language] && own.version && `${TEXT_VERSION}+${own.version}`;
  }

  /** @param src address of the file; empty where there is none */
  async load(src: string): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    this.#show(undefined);
    const found = src && (await fetchContent(src, signal));
    if (!found || signal.aborted) return;
    if (!(found instanceof ContentError)) {
      this.#show(found);
      return;
    }
    this.#host.diagnostics.set('content', found);
    this.#host.dispatchEvent(new SpasmInfoCardErrorEvent(found.code));
  }

  #show(own: OwnContent | undefined): void {
    this.#own = own;
    const problems = own?.problems ?? [];
    this.#host.diagnostics.setAll(
      'content',
      problems.map(({ path, ...problem }) => ({ place: `content ${path}`, ...problem })),
    );
    this.#host.requestUpdate();
  }
}

/** Why a content file is not shown. */
class ContentError extends Error {
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
 * Fetches and reads a content file. The request carries nothing about the visitor.
 *
 * @returns the content, or why it cannot be shown; undefined once `signal` has aborted
 */
async function fetchContent(
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
