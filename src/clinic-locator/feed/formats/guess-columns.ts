import type { FlatField } from './field-names.ts';
import { isElse, likelyField, type Pairs } from './likely-field.ts';
import { attributeFor } from './columns.ts';
import { show, warning, type Problem } from '../../clinic/problem.ts';

/** A column whose name is not known, and what it is taken for. */
export interface Guess {
  readonly index: number;
  readonly field: FlatField;
  /** Goes behind "because". */
  readonly because: string;
}

type Cells = readonly (readonly string[])[];

const PHONE = /^(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]\s?\d{3}[-. ]\d{4}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i;
const DEGREES = /^-?\d{1,3}\.\d{3,15}$/;
const POINT = /^\(?-?\d{1,2}\.\d{3,15}\s*[,;]\s*-?\d{1,3}\.\d{3,15}\)?$|^(?:SRID=\d+;)?POINT ?\(/i;
const ZIP = /^\d{5}(?:-\d{4})?$/;
/** The states whose ZIP codes begin with each digit. */
const FIRST_DIGIT = [
  'CT MA ME NH NJ NY PR RI VT VI',
  'DE NY PA',
  'DC MD NC SC VA WV',
  'AL FL GA MS TN',
  'IN KY MI OH',
  'IA MN MT ND SD WI',
  'IL KS MO NE',
  'AR LA OK TX',
  'AZ CO ID NM NV TX UT WY',
  'AK CA HI OR WA GU AS MP',
];

/**
 * What columns without a known name hold, by what stands in them: only where a field would be missing, and
 * where it can hardly be anything else.
 */
export function guessColumns(
  names: readonly string[],
  columns: readonly (FlatField | undefined)[],
  rows: Cells,
): readonly Guess[] {
  const free = names
    .slice(0, 100)
    .map((_, index) => index)
    .filter((index) => !columns[index]);
  const has = (field: FlatField): boolean => columns.includes(field);
  const cellsOf = (index: number): string[] =>
    rows
      .map((cells) => cells[index]?.trim() ?? '')
      .filter((cell) => cell !== '' && cell.length < 300);
  const mostly = (index: number, looks: (cell: string) => boolean): boolean => {
    const cells = cellsOf(index);
    return cells.length > 0 && cells.filter(looks).length >= cells.length * 0.8;
  };
  const guesses: Guess[] = [];
  const guess = (index: number | undefined, field: FlatField, because: string): void => {
    if (index === undefined) return;
    guesses.push({ index, field, because });
    free.splice(free.indexOf(index), 1);
  };

  if (!has('telephone')) {
    const phone = free.find(
      (index) => !isElse(names[index]!) && mostly(index, (cell) => PHONE.test(cell)),
    );
    guess(phone, 'telephone', 'it holds telephone numbers');
  }
  if (!has('latitude') && !has('longitude') && !has('coordinates')) {
    const degrees = free.filter((index) => mostly(index, (cell) => DEGREES.test(cell)));
    const north = degrees.find((index) =>
      mostly(index, (cell) => Number(cell) > 13 && Number(cell) < 72),
    );
    const west = degrees.find((index) =>
      mostly(index, (cell) => Number(cell) < -64 && Number(cell) >= -180),
    );
    const both = free.find((index) => mostly(index, (cell) => POINT.test(cell)));
    if (both !== undefined) guess(both, 'coordinates', 'it holds points');
    else if (north !== undefined && west !== undefined) {
      guess(north, 'latitude', 'it holds latitudes of the United States');
      guess(west, 'longitude', 'it holds longitudes of the United States');
    }
  }
  const state = columns.indexOf('addressRegion');
  if (!has('postalCode') && state >= 0) {
    const zip = free.find((index) =>
      areZips(rows.map((cells) => [cells[index]?.trim() ?? '', cells[state]?.trim() ?? ''])),
    );
    guess(zip, 'postalCode', 'it holds five digits that are ZIP codes of the states beside them');
  }
  if (!has('name')) guessName(names, free, cellsOf, guess);
  return guesses;
}

function areZips(pairs: readonly (readonly [zip: string, state: string])[]): boolean {
  const given = pairs.filter(([zip]) => zip !== '');
  const right = given.filter(
    ([zip, state]) =>
      ZIP.test(zip) &&
      FIRST_DIGIT[Number(zip[0])]!.includes(state.toUpperCase()) &&
      state.length === 2,
  );
  return given.length > 2 && right.length >= given.length * 0.95;
}

/** The column that says "name", or the first that holds different words. */
function guessName(
  names: readonly string[],
  free: readonly number[],
  cellsOf: (index: number) => readonly string[],
  guess: (index: number | undefined, field: FlatField, because: string) => void,
): void {
  const texts = free.filter((index) => {
    const cells = cellsOf(index);
    const name = names[index]!;
    const likely = likelyField(name);
    return (
      !isElse(name) &&
      (likely === undefined || likely === 'name') &&
      cells.length > 0 &&
      cells.filter(isWords).length >= cells.length * 0.8 &&
      new Set(cells).size * 2 > cells.length
    );
  });
  const called = texts.find((index) => likelyField(names[index]!) === 'name');
  guess(
    called ?? texts[0],
    'name',
    called === undefined ? 'it is the first that holds names' : 'no column is called name',
  );
}

/** Letters more than digits, and no address of a page or a mailbox. */
const isWords = (cell: string): boolean =>
  /[^\W\d_]{3}|[^\u0000-\u007f]{2}/.test(cell) &&
  !/^https?:|^www\.|@|^\d/.test(cell) &&
  cell.replace(/\D/g, '').length * 2 < cell.length;

/** Tells the editor what was guessed, and how to make it certain. */
export const guessProblems = (
  path: string,
  what: 'column' | 'key',
  names: readonly string[],
  guesses: readonly Guess[],
  pairs: Pairs,
): readonly Problem[] =>
  guesses.map(({ index, field, because }) => {
    const name = names[index]!.trim();
    const message = `the ${what} ${show(name || `${index + 1}`)} is taken for the ${field}, because ${because}.`;
    const fix = name
      ? `If it is, say so in the tag: ${attributeFor(pairs)}. If it is not, name the right one.`
      : 'If it is, write its name into the row that names the columns.';
    return warning(path, 'guessed', message, fix);
  });
