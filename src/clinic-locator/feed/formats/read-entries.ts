import { error, failure, show, type Failure, type Problem } from '../../clinic/problem.ts';
import type { Assigned } from './columns.ts';
import type { Found } from './entry.ts';
import { FORMATS, type Format, type FormatChoice } from './format.ts';
import { parseJson } from './json.ts';
import { noListAtAll } from './no-list.ts';

/**
 * Reads the entries of a feed, or says why it cannot be read. Under `auto`, text that begins with a
 * bracket is JSON, and other text is a table.
 */
export function readEntries(
  feed: unknown,
  choice: FormatChoice,
  columns: Assigned,
): Found | Failure {
  const chosen: Format | undefined = FORMATS.find(({ name }) => name === choice);
  if (typeof feed !== 'string') return readList(feed, chosen, columns);
  const text = feed.replace(/^\ufeff/, '');
  const start = text.trimStart();
  const wrong = noListAtAll(start);
  if (wrong) return wrong;
  const found = isJson(start, chosen)
    ? readJson(text, chosen, columns)
    : readList(text, chosen, columns);
  const broken = text.indexOf('\ufffd');
  if (broken < 0 || 'severity' in found) return found;
  return { ...found, problems: found.problems.concat(brokenText(text, broken)) };
}

const isJson = (start: string, chosen: Format | undefined): boolean =>
  chosen ? !chosen.looksLike(start) : /^\u001e?[[{]/.test(start);

function readJson(text: string, chosen: Format | undefined, columns: Assigned): Found | Failure {
  const json = parseJson(text);
  return 'data' in json ? readList(json.data, chosen, columns) : json;
}

function readList(list: unknown, chosen: Format | undefined, columns: Assigned): Found | Failure {
  if (chosen) return chosen.read(list, columns) ?? wrongFormat(chosen);
  const format = FORMATS.slice()
    .reverse()
    .find(({ looksLike }) => looksLike(list));
  return (
    format?.read(list, columns) ??
    failure(
      'not-a-feed',
      'this is not a list of clinics.',
      'Write { "clinics": [ … ] } with one entry for each clinic, and let each say where it is.',
    )
  );
}

const wrongFormat = ({ name }: Format): Failure =>
  failure(
    'wrong-format',
    `the format is set to ${name}, and this is something else.`,
    'Take the format away, or set it to auto.',
  );

/** Letters that were not UTF-8 have become U+FFFD by now. */
const brokenText = (text: string, at: number): Problem =>
  error(
    'feed',
    'broken-text',
    `letters with accents are lost, such as in ${show(text.slice(Math.max(0, at - 15), at + 15).trim())}.`,
    'It is likely in windows-1252 ("ANSI"): save it again as "CSV UTF-8", or in UTF-8.',
  );
