import { error, failure, show, warning, type Failure, type Problem } from '../../clinic/problem.ts';
import { attributeFor, columnKey, type Assigned } from './columns.ts';
import { parseRows, type Row } from './csv-rows.ts';
import type { Entry, Found } from './entry.ts';
import { fieldNamed } from './field-named.ts';
import type { Flat, FlatField } from './field-names.ts';
import { guessColumns, guessProblems, type Guess } from './guess-columns.ts';
import { unusedNames, type Pairs } from './likely-field.ts';
import { locationCell } from './location-cell.ts';
import { isNoState, nest, textOf } from './nest.ts';
import { noTable } from './no-list.ts';

const SEPARATORS = [',', ';', '\t', '|'];
/** The row that names the columns must be among the first five: a table may have a title above it. */
const HEADER_WITHIN = 5;
/** By so many rows a column is judged whose name is not known. */
const SAMPLE = 50;
/** Cells that stand for an absent value. */
const BLANK = /^(?:null|n\/a|#n\/a|not available)$/i;
/** Columns whose cells may hold several values. */
const LISTS = /^(?:medicalSpecialty|availableService|knowsLanguage|amenityFeature|insurance)$/;
/** A column that may hold an address, a point or both. */
const LOCATION = /^(?:[a-z]+ )?(?:geo ?)?(?:location|ubicacion|ubicaci\u00f3n)(?: ?1)?$/i;
/** Names for the region that may mean another one than the state. */
const LOOSE = /region|provin|estado|departamento/i;

const DAY = /^(?:Mo|Tu|We|Th|Fr|Sa|Su|days .*)$/;

interface Header {
  readonly row: Row;
  readonly separator: string;
  /** The field of each column; `undefined` for an unknown name, and where a plainer name has the field. */
  readonly columns: readonly (FlatField | undefined)[];
}

/** A table whose columns are named, in any order, with any of the usual separators. */
export function readCsv(text: string, assigned: Assigned): Found | Failure {
  const named = headerOf(text, assigned);
  if (!named) return noTable(text);
  const rows = parseRows(text, named.separator).slice(named.row.number);
  const guesses = guessColumns(
    named.row.cells,
    named.columns,
    rows.slice(0, SAMPLE).map(({ cells }) => cells),
  );
  const header = withGuesses(withoutCounts(named, rows), guesses);
  if (!header.columns.includes('name')) return nameless(header);
  const entries: Entry[] = [];
  const given = givenPairs(header, assigned);
  const pairs = given.concat(
    guesses.map(({ index, field }) => [field, header.row.cells[index]!] as const),
  );
  const problems = [
    ...guessProblems(`row ${header.row.number}`, 'column', header.row.cells, guesses, pairs),
    ...unused(header, pairs),
    ...missing(header, assigned),
  ];
  let lost = 0;
  const strange = new Set<string>();
  const read = rowReader(header, strange);
  for (const { number, cells, flaw } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const path = `row ${number}`;
    const broken =
      flaw ??
      (cells.slice(header.columns.length).some((cell) => cell.trim() !== '') ? 'long' : undefined);
    if (broken) {
      lost++;
      problems.push(error(path, 'broken-row', ...FLAWS[broken]));
    } else entries.push({ path, fields: read(cells) });
  }
  problems.push(...strangeRegions(header, strange));
  return { entries, problems, lost, place: (path, field) => placeIn(header, path, field) };
}

const FLAWS: Record<'unclosed' | 'stray-quote' | 'long', readonly [message: string, fix: string]> =
  {
    unclosed: [
      'a quote opens in it and never closes, so it and all that follows is left out.',
      'Close it; a quote inside a quoted cell is written twice.',
    ],
    'stray-quote': [
      'letters stand behind a closing quote, so this row is left out.',
      'A quote inside a quoted cell is written twice.',
    ],
    long: [
      'it has more cells than the row that names the columns, so this row is left out.',
      'Put quotes around a cell that holds the separator.',
    ],
  };

/**
 * The header under the separator with which the most columns have known names. A row that names what a
 * place has and no name will do where no other row does.
 */
function headerOf(text: string, assigned: Assigned): Header | undefined {
  const rows = SEPARATORS.flatMap((separator) =>
    parseRows(text, separator, HEADER_WITHIN).flatMap((row): readonly Header[] =>
      row.flaw ? [] : [{ row, separator, columns: columnsOf(row.cells, assigned) }],
    ),
  );
  const withName = rows.filter(({ columns }) => columns.includes('name'));
  // a title in the first row that is called like a column names no columns
  const candidates = withName.length > 0 ? firstOfEach(withName) : rows.filter(namesAPlace);
  return candidates.reduce<Header | undefined>(
    (best, each) => (best && known(best) >= known(each) ? best : each),
    undefined,
  );
}

const firstOfEach = (headers: readonly Header[]): readonly Header[] =>
  headers.filter(
    (each, index) => headers.findIndex(({ separator }) => separator === each.separator) === index,
  );

const known = ({ columns }: Header): number => columns.filter(Boolean).length;

const namesAPlace = ({ row, columns }: Header): boolean =>
  columns.some(
    (field) => field && /^(?:street|address|postal|latitude|coord|tele|city)/.test(field),
  ) &&
  // a row of data may have a cell that is called like a column
  row.cells.length > 1 &&
  !row.cells.some((cell) => /\d{3}/.test(cell));

function columnsOf(cells: readonly string[], assigned: Assigned): Header['columns'] {
  const named = cells.map((cell) => {
    const given = assigned.size > 0 ? assigned.get(columnKey(cell)) : undefined;
    return given ? { field: given, rank: -1 } : fieldNamed(cell);
  });
  // where several columns have names of one field, the plainest name counts; of equal names the first
  const plainest = new Map<FlatField, number>();
  for (const each of named) {
    if (each && each.rank < (plainest.get(each.field) ?? Infinity)) {
      plainest.set(each.field, each.rank);
    }
  }
  return named.map((each) => {
    if (!each || plainest.get(each.field) !== each.rank) return undefined;
    plainest.delete(each.field);
    return each.field;
  });
}

/** A column called Monday may hold how many came on Mondays: bare numbers are no hours. */
function withoutCounts(header: Header, rows: readonly Row[]): Header {
  const isCount = (index: number): boolean => {
    const cells = rows.slice(0, SAMPLE).map(({ cells }) => cells[index]?.trim() ?? '');
    const given = cells.filter((cell) => cell !== '' && !BLANK.test(cell));
    return given.length > 0 && given.every((cell) => /^\d+(?:\.\d+)?$/.test(cell));
  };
  return {
    ...header,
    columns: header.columns.map((field, index) =>
      field && DAY.test(field) && isCount(index) ? undefined : field,
    ),
  };
}

const withGuesses = (header: Header, guesses: readonly Guess[]): Header => ({
  ...header,
  columns: header.columns.map(
    (field, index) => field ?? guesses.find((guess) => guess.index === index)?.field,
  ),
});

/** Makes entries of rows. Regions that are no states are put into `strange`. */
function rowReader(
  { row, columns }: Header,
  strange: Set<string>,
): (cells: readonly string[]) => object {
  const locations = row.cells.map((name, index) => !columns[index] && LOCATION.test(name.trim()));
  const region = columns.indexOf('addressRegion');
  const loose =
    region >= 0 && LOOSE.test(row.cells[region]!) && !/address/i.test(row.cells[region]!);
  return (cells) => {
    const flat: Flat = {};
    let found: Flat | undefined;
    for (let index = 0; index < cells.length; index++) {
      const field = columns[index];
      if (!field && !locations[index]) continue;
      const text = cells[index]!.trim();
      if (BLANK.test(text)) continue;
      if (!field) found = { ...found, ...locationCell(text) };
      else flat[field] = LISTS.test(field) ? several(text) : text;
    }
    if (loose && isNoState(flat)) {
      strange.add(textOf(flat.addressRegion));
      flat.addressRegion = undefined;
    }
    return nest(found ? { ...found, ...withoutBlanks(flat) } : flat);
  };
}

const withoutBlanks = (flat: Flat): Flat =>
  Object.fromEntries(Object.entries(flat).filter(([, value]) => value !== ''));

/** Splits a cell at semicolons, bars or line breaks, or at commas where it has no such sign. */
function several(text: string): string[] {
  // a list as a program prints it
  const bare = /^\[.*\]$/.test(text) ? text.slice(1, -1).replace(/['"]/g, '') : text;
  return bare.split(/[;|\n]/.test(bare) ? /[;|\n]/ : ',');
}

const nameless = ({ row }: Header): Failure =>
  failure(
    'no-header',
    `no column is called name; the columns are ${show(row.cells.map((cell) => cell.trim()).join(', '))}.`,
    `Call the column with the clinics' names "name", or say in the tag which it is: ${attributeFor([['name', row.cells[0]!]])}.`,
    `row ${row.number}`,
  );

/** The columns that the tag gives to fields, as the table writes them. */
const givenPairs = ({ row }: Header, assigned: Assigned): Pairs =>
  row.cells.flatMap((cell): Pairs => {
    const field = assigned.get(columnKey(cell));
    return field ? [[field, cell]] : [];
  });

/** Warns of columns whose names are unknown: a misspelled name would lose its data silently. */
function unused({ row, columns }: Header, pairs: Pairs): readonly Problem[] {
  const names = row.cells.filter(
    (cell, index) => cell.trim() !== '' && !columns[index] && !LOCATION.test(cell.trim()),
  );
  return unusedNames(
    `row ${row.number}`,
    names,
    'columns',
    (field) => columns.includes(field),
    pairs,
  );
}

/** Warns of columns that the tag names and the table does not have. */
function missing({ row }: Header, assigned: Assigned): readonly Problem[] {
  const there = new Set(row.cells.map(columnKey));
  return Array.from(assigned.keys())
    .filter((name) => !there.has(name))
    .map((name) =>
      warning(
        `row ${row.number}`,
        'unused',
        `no column is called ${show(name)}, which "columns" in the tag names.`,
        'Write the name as it stands in the table.',
      ),
    );
}

function strangeRegions(
  { row, columns }: Header,
  strange: ReadonlySet<string>,
): readonly Problem[] {
  const [first] = Array.from(strange);
  if (first === undefined) return [];
  const column = row.cells[columns.indexOf('addressRegion')]!.trim();
  const message = `${show(first)} in the column ${column} is no state; such regions are not shown.`;
  return [warning(`row ${row.number}`, 'unused', message, 'Add a column called state.')];
}

/** Names a field by its row and column: `row 14, column lat`. */
function placeIn({ row, columns }: Header, path: string, field: string): string {
  const name = field.replace(/^.*\./, '').replace(/\[\d+\]$/, '');
  const index = columns.indexOf(name as FlatField);
  return index < 0 ? path : `${path}, column ${row.cells[index]!.trim()}`;
}
