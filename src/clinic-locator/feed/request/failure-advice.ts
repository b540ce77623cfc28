import { FeedError, type FeedErrorCode } from '../feed-error.ts';
import { PRIVATE, type Net } from './request.ts';

/** What an editor can do about an answer. */
const FIXES: Readonly<Partial<Record<FeedErrorCode, string>>> = {
  forbidden: 'Make the file public: visitors have no password.',
  'server-error': 'Its host has a fault: try later, or ask the host.',
  'not-found': 'Check that the file is there and that its address is spelled the same.',
  timeout: 'Make the file smaller, or put it on a faster host.',
  'too-large': 'Leave out what the locator does not show, or split the list.',
};

/** The same failure, with what an editor can do about it. */
export const advised = ({ code, message }: FeedError): FeedError =>
  new FeedError(code, message, FIXES[code]);

/** Browsers do not say why; a request whose answer may not be read tells whether the host is there. */
export async function unreachable(url: string, signal: AbortSignal, net: Net): Promise<FeedError> {
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
