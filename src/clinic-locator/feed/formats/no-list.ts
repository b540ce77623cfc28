import { failure, show, type Failure } from '../../clinic/problem.ts';

type Cause = readonly [looks: RegExp, message: string, fix: string];

const TO_CSV = 'Save or download the spreadsheet as CSV.';

/** What begins so is no list in any format. */
const NO_TEXT: readonly Cause[] = [
  [/^PK\u0003\u0004/, 'this is a workbook (xlsx) or another packed file, not text.', TO_CSV],
  [
    /^(?:[\u0001-\u007f]\0){4}|^(?:\0[\u0001-\u007f]){4}/,
    'this is text in UTF-16 without the mark that says so.',
    'Save it as "CSV UTF-8", or in UTF-8.',
  ],
  [
    /^(?:PK\u0003|%PDF|[^\n]{0,99}\0)/,
    'this is a workbook, a picture or the like, not text.',
    TO_CSV,
  ],
];

/** What begins with `<` is a page, or says itself what it is. */
const MARKUP: readonly Cause[] = [
  [
    /^[^]{0,2000}?<kml[\s>]/i,
    'this is KML, a file for maps, which is not read.',
    'Save it as GeoJSON or CSV; a My Maps layer can be exported as CSV.',
  ],
  [
    /^<\?xml[^]{0,2000}?<(?:\w+:)?(?:gpx|rss|feed|urlset|workbook)[\s>]/i,
    'this is XML, which is not read.',
    'Save the list as JSON or CSV.',
  ],
];

/** Why a text that begins so cannot be a list in any format; `undefined` where it may be one. */
export function noListAtAll(start: string): Failure | undefined {
  if (start === '') return failure('empty', 'the list is empty.', 'Write the clinics into it.');
  const head = start.slice(0, 4000);
  const binary = NO_TEXT.find(([looks]) => looks.test(head));
  if (binary) return failure('not-text', binary[1], binary[2]);
  if (!head.startsWith('<')) return undefined;
  const markup = MARKUP.find(([looks]) => looks.test(head));
  if (markup) return failure('not-a-feed', markup[1], markup[2]);
  if (/^<\?xml/i.test(head) && !/<html[\s>]/i.test(head)) {
    return failure(
      'not-a-feed',
      'this is XML, which is not read.',
      'Save the list as JSON or CSV.',
    );
  }
  return failure(
    'html',
    'this is a web page, not a list of clinics.',
    'Use the address of the file itself, not of the page that shows it.',
  );
}

const TABLE =
  'Let the first row of a table be such as name,streetAddress,city,state,zip,lat,lng,phone. JSON begins with { or [.';

/** What no row of a text names the columns of may be. */
const NO_TABLE: readonly Cause[] = [
  [
    /^\s*(?:(?:export\s+)?(?:var|let|const)\s+[\w$]+\s*=|export\s+default\b|module\.exports|(?:window|self|this)\.[\w$.]+\s*=|[\w$.]{1,60}\s*=\s*[[{]|[\w$.]{1,60}\(\s*[[{])/,
    'this is a script, not a list.',
    'Take out what stands before the first bracket and what stands after the last one, or give the list to the property "clinics".',
  ],
  [
    /^\s*(?:---[ \t]*\r?\n|[#][^\n]*\n)*\s*(?:-\s+)?[\w-]{1,40}:(?:[ \t][^\n]*)?\r?\n\s*(?:-\s+)?[\w-]{1,40}:/,
    'this looks like YAML, which is not read.',
    'Save it as JSON or CSV.',
  ],
];

/** Why a text is no table. */
export function noTable(text: string): Failure {
  const head = text.slice(0, 4000);
  const cause = NO_TABLE.find(([looks]) => looks.test(head));
  if (cause) return failure('not-a-feed', cause[1], cause[2]);
  const broken = head.includes('\ufffd')
    ? ' Letters in it are not UTF-8: save it as "CSV UTF-8".'
    : '';
  return failure(
    'no-header',
    `no row at its beginning names the columns; it begins ${show(text.trimStart())}.`,
    `${TABLE}${broken}`,
  );
}
