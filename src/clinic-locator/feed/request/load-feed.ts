import { besideScript } from '../../../shared/script/script-address.ts';
import { parseClinics, type Feed } from '../../clinic/clinic.ts';
import type { FormatChoice } from '../formats/format.ts';
import type { MoreReaders } from '../formats/more-readers.ts';
import { csvAddress } from '../formats/spreadsheet.ts';
import { decode } from './decode.ts';
import { FeedError } from '../feed-error.ts';
import { request, type Net } from './request.ts';

/** Where a list of clinics can come from, in the order in which they count. */
export interface FeedSource {
  /** Given by script. */
  readonly clinics: unknown;
  /** An address, relative to the page. */
  readonly src: string;
  /** Text that stands inside the tag. */
  readonly inline: string | undefined;
  readonly format: FormatChoice;
}

/** Gets the readers that only some lists need; nothing where they cannot be had. */
export type GetReaders = () => Promise<MoreReaders | undefined>;

/** The list; without any source `clinics.json` beside the script. @throws FeedError */
export async function loadFeed(
  source: FeedSource,
  signal: AbortSignal,
  more: GetReaders,
  net?: Net,
): Promise<Feed> {
  const { clinics, src, inline, format } = source;
  const fetched = (url: string) => fetchFeed(url, format, signal, more, net);
  if (clinics !== undefined)
    return readable(await read(clinics, format, more), 'the list given by script');
  if (src) return fetched(csvAddress(absolute(src)));
  if (inline !== undefined)
    return readable(await read(inline, format, more), 'the list inside the tag');
  // a script in the head runs before the tag's children are there
  if (document.readyState === 'loading') await pageParsed(signal);
  const beside = besideScript('clinics.json');
  if (beside) return fetched(beside);
  throw new FeedError('no-feed', 'no list of clinics is named.', 'Add src="…" to the tag.');
}

/** A list that wants more readers is read once more when they are there. */
async function read(data: unknown, format: FormatChoice, more: GetReaders): Promise<Feed> {
  const feed = parseClinics(data, format);
  const readers = feed.wantsMore ? await more() : undefined;
  return readers ? parseClinics(data, format, readers) : feed;
}

async function fetchFeed(
  url: string,
  format: FormatChoice,
  signal: AbortSignal,
  more: GetReaders,
  net: Net | undefined,
): Promise<Feed> {
  const { bytes, headers, redirected, url: end } = await request(url, signal, net);
  const feed = await read(decode(bytes, headers.get('content-type')), format, more);
  if (redirected && feed.failure?.code === 'html') {
    throw new FeedError(
      'login',
      `${url} leads to a web page, ${end}: it asks for a login, or has moved.`,
      'Make the file public: visitors have no password.',
    );
  }
  return readable(feed, url);
}

/** @throws FeedError where the feed as a whole is none */
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

function pageParsed(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal });
  });
}

/** The text of the list that the page carries inside the tag: JSON in a script, or a table in a template. */
export function inlineFeed(parent: Element): string | undefined {
  const script = parent.querySelector(':scope > script[type="application/ld+json"]');
  if (script) return script.textContent ?? undefined;
  const template = parent.querySelector<HTMLTemplateElement>(':scope > template');
  // while the page is still being read, one that is last may be cut short
  const whole = document.readyState !== 'loading' || template?.nextSibling;
  return whole ? (template?.content.textContent ?? undefined) : undefined;
}
