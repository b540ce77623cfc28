import { parseRows, type Row } from './csv-rows.ts';

// Page editors turn the straight quotes of a table into curly ones, and a comma inside them then splits a cell.

const AT_START = /(^|[,;\t|\r\n])( *)[\u201c-\u201f]/g;
const AT_END = /[\u201c-\u201f]( *)(?=$|[,;\t|\r\n])/g;

/** Whether a curly quote opens in a cell and does not close there: a comma has split it. */
export const isSplit = (cell: string): boolean => /^ *[\u201c-\u201f][^\u201c-\u201f]*$/.test(cell);

const misfits = (rows: readonly Row[]): number =>
  rows.filter(({ cells, flaw }) => flaw || cells.some(isSplit)).length;

/** The table with straight quotes around its cells, where that mends more rows than it breaks. */
export function straightened(text: string): string {
  if (text.search(AT_START) < 0) return text;
  const straight = text.replace(AT_START, '$1$2"').replace(AT_END, '"$1');
  return misfits(parseRows(straight, ',')) < misfits(parseRows(text, ',')) ? straight : text;
}
