import { error, type Failure } from '../../clinic/problem.ts';
import type { Assigned } from './columns.ts';
import { BLANK, headerOf, SAMPLE, withGuesses, withoutCounts, type Header } from './csv-header.ts';
import { isSplit, straightened } from './curly-quotes.ts';
import { FLAWS, givenPairs, missing, nameless, strangeRegions, unused } from './csv-problems.ts';
import { parseRows } from './csv-rows.ts';
import type { Entry, Found } from './entry.ts';
import type { Flat, FlatField } from './field-names.ts';
import { guessColumns, guessProblems } from './guess-columns.ts';
import { isLocation, locationCell } from './location-cell.ts';
import { isLooseRegion, isNoState, nest, textOf } from './nest.ts';
import { noTable } from './no-list.ts';

/** Columns whose cells may hold several values. */
const LISTS = /^(?:medicalSpecialty|availableService|knowsLanguage|amenityFeature|insurance)$/;
/** A table whose columns are named, in any order, with any of the usual separators. */
export function readCsv(written: string, assigned: Assigned): Found | Failure {
  const text = straightened(written);
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
      (cells.some(isSplit)
        ? 'split'
        : cells.slice(header.columns.length).some((cell) => cell.trim() !== '')
          ? 'long'
          : undefined);
    if (broken) {
      lost++;
      problems.push(error(path, 'broken-row', ...FLAWS[broken]));
    } else entries.push({ path, fields: read(cells) });
  }
  problems.push(...strangeRegions(header, strange));
  return { entries, problems, lost, place: (path, field) => placeIn(header, path, field) };
}

/** Makes entries of rows. Regions that are no states are put into `strange`. */
function rowReader(
  { row, columns }: Header,
  strange: Set<string>,
): (cells: readonly string[]) => object {
  const locations = row.cells.map((name, index) => !columns[index] && isLocation(name));
  const region = columns.indexOf('addressRegion');
  const loose = region >= 0 && isLooseRegion(row.cells[region]!);
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

/** Names a field by its row and column: `row 14, column lat`. */
function placeIn({ row, columns }: Header, path: string, field: string): string {
  const name = field.replace(/^.*\./, '').replace(/\[\d+\]$/, '');
  const index = columns.indexOf(name as FlatField);
  return index < 0 ? path : `${path}, column ${row.cells[index]!.trim()}`;
}
