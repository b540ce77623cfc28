import { columnKey, type Assigned } from './columns.ts';
import { parseRows, type Row } from './csv-rows.ts';
import { fieldNamed } from './field-named.ts';
import type { FlatField } from './field-names.ts';
import type { Guess } from './guess-columns.ts';

const SEPARATORS = [',', ';', '\t', '|'];
/** The row that names the columns must be among the first five: a table may have a title above it. */
const HEADER_WITHIN = 5;
/** Cells that stand for an absent value. */
export const BLANK = /^(?:null|n\/a|#n\/a|not available)$/i;
/** By so many rows a column is judged. */
export const SAMPLE = 50;
const DAY = /^(?:Mo|Tu|We|Th|Fr|Sa|Su|days .*)$/;

/** The row that names the columns of a table. */
export interface Header {
  readonly row: Row;
  readonly separator: string;
  /** The field of each column; `undefined` for an unknown name, and where a plainer name has the field. */
  readonly columns: readonly (FlatField | undefined)[];
}

/**
 * The header under the separator with which the most columns have known names. A row that names what a
 * place has and no name will do where no other row does.
 */
export function headerOf(text: string, assigned: Assigned): Header | undefined {
  const rows = SEPARATORS.flatMap((separator) =>
    parseRows(text, separator, HEADER_WITHIN).flatMap((row): readonly Header[] =>
      row.flaw ? [] : [{ row, separator, columns: columnsOf(row.cells, assigned) }],
    ),
  );
  // a title, or a row of data, may have a cell that is called like a column
  const candidates = rows.filter((each) => hasName(each) || namesAPlace(each));
  return candidates.reduce<Header | undefined>(
    (best, each) => (best && score(best) >= score(each) ? best : each),
    undefined,
  );
}

const hasName = ({ columns }: Header): boolean => columns.includes('name');

/** Of two rows with as many known names the one that names the clinic. */
const score = (header: Header): number => known(header) + (hasName(header) ? 0.5 : 0);

const known = ({ columns }: Header): number => columns.filter(Boolean).length;

const namesAPlace = ({ row, columns }: Header): boolean =>
  columns.some(
    (field) => field && /^(?:street|address|postal|latitude|coord|tele|city)/.test(field),
  ) &&
  // a row of data
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
export function withoutCounts(header: Header, rows: readonly Row[]): Header {
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

export const withGuesses = (header: Header, guesses: readonly Guess[]): Header => ({
  ...header,
  columns: header.columns.map(
    (field, index) => field ?? guesses.find((guess) => guess.index === index)?.field,
  ),
});
