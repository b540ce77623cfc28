import { besideScript } from '../../../shared/script/script-address.ts';
import { FeedError } from '../feed-error.ts';
import type { FormatChoice } from '../formats/format.ts';
import { csvAddress } from '../formats/spreadsheet.ts';
import { parseClinics, type Feed } from '../parse-clinics.ts';
import { decode } from './decode.ts';
import type { Net } from './net.ts';
import { request } from './request.ts';

/** Where a list of clinics can come from; the first that is given counts. */
export interface FeedSource {
  /** The list itself, given by a script; `undefined` or `null` where none is. */
  readonly clinics: unknown;
  /** Its address, relative to the page, or empty. */
  readonly src: string;
  /** Its text, where the page carries it inside the tag. */
  readonly inline: string | undefined;
  readonly format: FormatChoice;
  /** The tag's attribute `columns`. */
  readonly columns: string;
}

/** Loads the list; without any source, `clinics.json` beside the script. @throws FeedError */
export async function loadFeed(
  { clinics, src, inline, format, columns }: FeedSource,
  signal: AbortSignal,
  net?: Net,
): Promise<Feed> {
  const parsed = (data: unknown, place: string) =>
    readable(parseClinics(data, format, columns), place);
  const fetched = (url: string) => fetchFeed(url, { format, columns }, signal, net);
  if (typeof clinics === 'string' && clinics.startsWith('[object ')) throw objectAsText();
  if (clinics !== undefined && clinics !== null) return parsed(clinics, 'the list given by script');
  if (src) return fetched(csvAddress(absolute(src)));
  if (inline !== undefined) return parsed(inline, 'the list inside the tag');
  // a script in the head runs before the tag's children are there
  if (document.readyState === 'loading') await pageParsed(signal);
  const beside = besideScript('clinics.json');
  if (beside) return fetched(beside);
  throw new FeedError('no-feed', 'no list of clinics is named.', 'Add src="…" to the tag.');
}

async function fetchFeed(
  url: string,
  { format, columns }: Pick<FeedSource, 'format' | 'columns'>,
  signal: AbortSignal,
  net: Net | undefined,
): Promise<Feed> {
  const { bytes, headers, redirected, url: end } = await request(url, signal, net);
  const feed = parseClinics(decode(bytes, headers.get('content-type')), format, columns);
  if (redirected && feed.failure?.code === 'html') {
    throw new FeedError(
      'login',
      `${url} leads to a web page, ${end}: it asks for a login, or has moved.`,
      'Make the file public: visitors have no password.',
    );
  }
  return readable(feed, url);
}

/** @throws FeedError where the feed as a whole cannot be read */
function readable(feed: Feed, place: string): Feed {
  if (!feed.failure) return feed;
  const { code, message, fix } = feed.failure;
  throw new FeedError(code, `${place}: ${message}`, fix);
}

function absolute(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    throw new FeedError('not-found', `"${src}" is no address.`, 'Write the address of a file.');
  }
}

/** What a framework makes of an object where it sets attributes alone. */
const objectAsText = (): FeedError =>
  new FeedError(
    'not-a-feed',
    'the list given by script came as the attribute clinics, which holds no objects.',
    'Load the script before the app, or set the property: see docs/frameworks.md.',
  );

function pageParsed(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal });
  });
}
