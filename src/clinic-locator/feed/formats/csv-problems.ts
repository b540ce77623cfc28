import { keysOf } from '../../../shared/collections.ts';
import { failure, show, warning, type Failure, type Problem } from '../../clinic/problem.ts';
import { attributeFor, columnKey, type Assigned } from './columns.ts';
import type { Header } from './csv-header.ts';
import { unusedNames, type Pairs } from './likely-field.ts';
import { isLocation } from './location-cell.ts';

/** Why a row of a table cannot be an entry. */
export const FLAWS: Record<
  'unclosed' | 'stray-quote' | 'split' | 'long',
  readonly [message: string, fix: string]
> = {
  unclosed: [
    'a quote opens in it and never closes, so it and all that follows is left out.',
    'Close it; a quote inside a quoted cell is written twice.',
  ],
  'stray-quote': [
    'letters stand behind a closing quote, so this row is left out.',
    'A quote inside a quoted cell is written twice.',
  ],
  split: [
    'a curly quote opens in a cell and does not close there, so this row is left out.',
    'Put straight quotes, ", around the cell. Where the page makes them curly, use a file or a real table.',
  ],
  long: [
    'it has more cells than the row that names the columns, so this row is left out.',
    'Put quotes around a cell that holds the separator.',
  ],
};

export const nameless = ({ row }: Header): Failure =>
  failure(
    'no-header',
    `no column is called name; the columns are ${show(row.cells.map((cell) => cell.trim()).join(', '))}.`,
    `Call the column with the clinics' names "name", or say in the tag which it is: ${attributeFor([['name', row.cells[0]!]])}.`,
    `row ${row.number}`,
  );

/** The columns that the tag gives to fields, as the table writes them. */
export const givenPairs = ({ row }: Header, assigned: Assigned): Pairs =>
  (assigned.size > 0 ? row.cells : []).flatMap((cell): Pairs => {
    const field = assigned.get(columnKey(cell));
    return field ? [[field, cell]] : [];
  });

/** Warns of columns whose names are unknown: a misspelled name would lose its data silently. */
export function unused({ row, columns }: Header, pairs: Pairs): readonly Problem[] {
  const names = row.cells.filter(
    (cell, index) => cell.trim() !== '' && !columns[index] && !isLocation(cell),
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
export function missing({ row }: Header, assigned: Assigned): readonly Problem[] {
  if (assigned.size === 0) return [];
  const there = new Set(row.cells.map(columnKey));
  return keysOf(assigned)
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

/** Warns of regions that are no states, where a state is looked for. */
export function strangeRegions(
  { row, columns }: Header,
  strange: ReadonlySet<string>,
): readonly Problem[] {
  const [first] = keysOf(strange);
  if (first === undefined) return [];
  const column = row.cells[columns.indexOf('addressRegion')]!.trim();
  const message = `${show(first)} in the column ${column} is no state; such regions are not shown.`;
  return [warning(`row ${row.number}`, 'unused', message, 'Add a column called state.')];
}
