import { besideScript } from '../shared/script-base.ts';
import { parseClinics, type Feed } from './core/clinic.ts';
import type { FormatChoice } from './core/formats/format.ts';
import { csvAddress } from './core/formats/spreadsheet.ts';
import { decode } from './decode.ts';
import { FeedError } from './feed-error.ts';
import { request, type Net } from './fetch.ts';

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

/** The list; without any source `clinics.json` beside the script. @throws FeedError */
export async function loadFeed(source: FeedSource, signal: AbortSignal, net?: Net): Promise<Feed> {
  const { clinics, src, inline, format } = source;
  if (clinics !== undefined)
    return readable(parseClinics(clinics, format), 'the list given by script');
  if (src) return fetchFeed(csvAddress(absolute(src)), format, signal, net);
  if (inline !== undefined)
    return readable(parseClinics(inline, format), 'the list inside the tag');
  // a script in the head runs before the tag's children are there
  if (document.readyState === 'loading') await pageParsed(signal);
  const beside = besideScript('clinics.json');
  if (beside) return fetchFeed(beside, format, signal, net);
  throw new FeedError('no-feed', 'no list of clinics is named.', 'Add src="…" to the tag.');
}

async function fetchFeed(
  url: string,
  format: FormatChoice,
  signal: AbortSignal,
  net: Net | undefined,
): Promise<Feed> {
  const { bytes, headers, redirected, url: end } = await request(url, signal, net);
  const feed = parseClinics(decode(bytes, headers.get('content-type')), format);
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
