import { error, failure, show, warning, type Failure, type Problem } from '../../clinic/problem.ts';
import { parseRows, type Row } from './csv-rows.ts';
import type { Entry, Found } from './entry.ts';
import { fieldNamed, nest, type Flat, type FlatField } from './field-names.ts';

const SEPARATORS = [',', ';', '\t', '|'];
/** The row that names the columns must be among the first five: a table may have a title above it. */
const HEADER_WITHIN = 5;
/** Cells that stand for an absent value. */
const BLANK = /^(?:|null|n\/a|#n\/a|not available)$/i;
/** Columns whose cells may hold several values. */
const LISTS = /^(?:medicalSpecialty|availableService|knowsLanguage|amenityFeature)$/;

interface Header {
  readonly row: Row;
  readonly separator: string;
  /** The field of each column; `undefined` for an unknown name, and where a plainer name has the field. */
  readonly columns: readonly (FlatField | undefined)[];
}

/** A table whose columns are named, in any order, with any of the usual separators. */
export function readCsv(text: string): Found | Failure {
  const header = headerOf(text);
  if (!header) {
    return failure(
      'no-header',
      `no row at its beginning names the columns; it begins ${show(text.trimStart())}.`,
      'Let the first row of a table be such as name,streetAddress,city,state,zip,lat,lng,phone. JSON begins with { or [.',
    );
  }
  const { row, separator, columns } = header;
  const entries: Entry[] = [];
  const problems = unused(header);
  let lost = 0;
  for (const { number, cells, flaw } of parseRows(text, separator).slice(row.number)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const path = `row ${number}`;
    const broken =
      flaw ?? (cells.slice(columns.length).some((cell) => cell.trim() !== '') ? 'long' : undefined);
    if (broken) {
      lost++;
      problems.push(error(path, 'broken-row', ...FLAWS[broken]));
    } else entries.push({ path, fields: nest(flatRow(cells, columns)) });
  }
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

/** The header under the separator with which the most columns have known names. */
function headerOf(text: string): Header | undefined {
  return SEPARATORS.flatMap((separator) => headerBy(text, separator)).reduce<Header | undefined>(
    (best, each) => (best && known(best) >= known(each) ? best : each),
    undefined,
  );
}

const known = ({ columns }: Header): number => columns.filter(Boolean).length;

function headerBy(text: string, separator: string): Header[] {
  for (const row of parseRows(text, separator, HEADER_WITHIN)) {
    const columns = columnsOf(row.cells);
    if (!row.flaw && columns.includes('name')) return [{ row, separator, columns }];
  }
  return [];
}

function columnsOf(cells: readonly string[]): Header['columns'] {
  const named = cells.map((cell) => fieldNamed(cell));
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

function flatRow(cells: readonly string[], columns: Header['columns']): Flat {
  const flat: Flat = {};
  cells.forEach((cell, index) => {
    const field = columns[index];
    const text = cell.trim();
    if (field && !BLANK.test(text)) flat[field] = LISTS.test(field) ? several(text) : text;
  });
  return flat;
}

/** Splits a cell at semicolons, bars or line breaks, or at commas where it has no such sign. */
const several = (text: string): string[] => text.split(/[;|\n]/.test(text) ? /[;|\n]/ : ',');

/** Warns of columns whose names are unknown: a misspelled name would lose its data silently. */
function unused({ row, columns }: Header): Problem[] {
  const names = row.cells.filter((cell, index) => cell.trim() !== '' && !columns[index]);
  if (names.length === 0) return [];
  const all = names.map((name) => name.trim()).join(', ');
  const message = `columns that are not used: ${all.length > 400 ? `${all.slice(0, 399)}…` : all}.`;
  const fix = 'Where one should be, give it the name of its field.';
  return [warning(`row ${row.number}`, 'unused', message, fix)];
}

/** Names a field by its row and column: `row 14, column lat`. */
function placeIn({ row, columns }: Header, path: string, field: string): string {
  const name = field.replace(/^.*\./, '').replace(/\[\d+\]$/, '');
  const index = columns.indexOf(name as FlatField);
  return index < 0 ? path : `${path}, column ${row.cells[index]!.trim()}`;
}
