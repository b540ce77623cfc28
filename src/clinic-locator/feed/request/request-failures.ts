import { FeedError } from '../feed-error.ts';
import { PRIVATE, type Net } from './net.ts';

const MB = 1_000_000;

/** The host answered with an error. */
export function refused(url: string, status: number): FeedError {
  const message = `${url} answered ${status}.`;
  if (status === 401 || status === 403)
    return new FeedError('forbidden', message, 'Make the file public: visitors have no password.');
  if (status >= 500)
    return new FeedError(
      'server-error',
      message,
      'Its host has a fault: try later, or ask the host.',
    );
  return new FeedError(
    'not-found',
    message,
    'Check that the file is there and that its address is spelled the same.',
  );
}

/** @param limit milliseconds */
export const tooSlow = (url: string, limit: number): FeedError =>
  new FeedError(
    'timeout',
    `${url} took more than ${limit / 1000} seconds.`,
    'Make the file smaller, or put it on a faster host.',
  );

/** @param limit bytes */
export const tooLarge = (url: string, length: number, limit: number): FeedError =>
  new FeedError(
    'too-large',
    `${url} is larger than ${limit / MB} MB${length > 2 * limit ? ` (${Math.round(length / MB)} MB)` : ''}.`,
    'Leave out what the locator does not show, or split the list.',
  );

/** There was no answer, and browsers do not say why: so this asks whether the host is there at all. */
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
  if (foreign && (await answers(url, signal, net))) return notShared(url, hostname);
  return new FeedError(
    'unreachable',
    `${url} could not be reached.`,
    "Its host may be down, or this page's security policy does not allow it (connect-src).",
  );
}

/** Whether a host answers, by a request whose answer the page may not read. */
const answers = (url: string, signal: AbortSignal, net: Net): Promise<boolean> =>
  net.fetch(url, { ...PRIVATE, method: 'HEAD', mode: 'no-cors', signal }).then(
    () => true,
    () => false,
  );

const notShared = (url: string, hostname: string): FeedError =>
  new FeedError(
    'no-cors',
    `${url} is there, but its host does not let this page read it.`,
    hostname === 'docs.google.com'
      ? 'In the spreadsheet choose File, Share, Publish to web, CSV, and use that address.'
      : 'Let the host send the header Access-Control-Allow-Origin: * with the file, or put the file on this site.',
  );
