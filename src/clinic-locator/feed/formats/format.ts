import {
  error,
  failure,
  isRecord,
  show,
  type Failure,
  type Problem,
} from '../../clinic/problem.ts';
import type { MoreReaders } from './more-readers.ts';
import { listOf, type Found } from './entry.ts';
import { parseJson } from './json.ts';
import { readSchema } from './schema-org.ts';

export const formats = ['auto', 'schema', 'geojson', 'csv', 'fhir'] as const;

/** How a feed is written; `auto` decides by its content. */
export type FormatChoice = (typeof formats)[number];

/** A reader gives nothing where the data is not its own. */
export type FormatReader = (data: unknown) => Found | undefined;

/**
 * The entries of a feed, or why it has none. Text that begins with a bracket is JSON, other text is a table.
 *
 * @param more without it, what is no JSON of schema.org fails as `no-reader`
 */
export function readEntries(
  feed: unknown,
  format: FormatChoice,
  more: MoreReaders | undefined,
): Found | Failure {
  if (typeof feed !== 'string') return readData(feed, format, more);
  const text = feed.replace(/^\ufeff/, '');
  const start = text.trimStart();
  const wrong = notAList(start);
  if (wrong) return wrong;
  const found = isTable(start, format)
    ? (more?.readCsv(text) ?? noReader)
    : readJson(text, format, more);
  const broken = text.indexOf('\ufffd');
  if (broken < 0 || 'severity' in found) return found;
  return { ...found, problems: found.problems.concat(brokenText(text, broken)) };
}

const isTable = (start: string, format: FormatChoice): boolean =>
  format === 'csv' || (format === 'auto' && !/^[[{]/.test(start));

function readJson(
  text: string,
  format: FormatChoice,
  more: MoreReaders | undefined,
): Found | Failure {
  const json = parseJson(text);
  return 'data' in json ? readData(json.data, format, more) : json;
}

const noReader = failure(
  'no-reader',
  'what reads tables, GeoJSON and FHIR is missing beside the script.',
  'Copy the whole dist folder, with its folder parts.',
);

/** What readers beyond that of schema.org may know. */
const isForeign = (data: unknown): boolean =>
  listOf(data).some(
    (each) =>
      isRecord(each) && ('resourceType' in each || /^Feature/.test(show(each['type']).slice(1))),
  );

/** Letters that were no UTF-8 are gone by now. */
const brokenText = (text: string, at: number): Problem =>
  error(
    'feed',
    'broken-text',
    `letters with accents are lost, such as in ${show(text.slice(Math.max(0, at - 15), at + 15).trim())}.`,
    'Save the file again as "CSV UTF-8", or in UTF-8.',
  );

function notAList(start: string): Failure | undefined {
  if (start === '') return failure('empty', 'the list is empty.', 'Write the clinics into it.');
  if (start.startsWith('<')) {
    return failure(
      'html',
      'this is a web page, not a list of clinics.',
      'Use the address of the file itself, not of the page that shows it.',
    );
  }
  if (/^(?:PK\u0003|%PDF|[^\n]{0,99}\0)/.test(start)) {
    return failure(
      'not-text',
      'this is a workbook, a picture or the like, not text.',
      'Save or download the spreadsheet as CSV.',
    );
  }
  return undefined;
}

function readData(
  data: unknown,
  format: FormatChoice,
  more: MoreReaders | undefined,
): Found | Failure {
  if (format === 'auto') {
    if (!more && isForeign(data)) return noReader;
    return (
      more?.readGeoJson(data) ??
      more?.readFhir(data) ??
      readSchema(data) ??
      failure(
        'not-a-feed',
        'this is not a list of clinics.',
        'Write { "clinics": [ … ] } with one entry for each clinic.',
      )
    );
  }
  if (!more && format !== 'schema') return noReader;
  const readers: Record<string, FormatReader | undefined> = {
    schema: readSchema,
    geojson: more?.readGeoJson,
    fhir: more?.readFhir,
  };
  return (
    readers[format]?.(data) ??
    failure(
      'wrong-format',
      `the format is set to ${format}, and this is something else.`,
      'Take the format away, or set it to auto.',
    )
  );
}
