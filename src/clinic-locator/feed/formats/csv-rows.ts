export interface Row {
  /** Counted from 1 as a spreadsheet does: a cell with line breaks is still in one row. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Why the cells cannot be trusted; `undefined` where they can. */
  readonly flaw: 'unclosed' | 'stray-quote' | undefined;
}

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;

/**
 * Splits text into rows by RFC 4180, with any line ending. At a misplaced quote the known libraries
 * lose letters, shift the cells that follow, or take the rest of the file for one cell; here the row
 * is marked with a flaw.
 *
 * @param limit reads no more rows than that
 */
export function parseRows(text: string, delimiter: string, limit = Infinity): Row[] {
  const separator = delimiter.charCodeAt(0);
  const rows: Row[] = [];
  let cells: string[] = [];
  let flaw: Row['flaw'];
  let at = 0;
  while (at < text.length || cells.length > 0) {
    let cell = '';
    const open = pastSpaces(text, at);
    const quoted = text.charCodeAt(open) === QUOTE;
    if (quoted) {
      const close = closingQuote(text, open);
      if (close === text.length) flaw = 'unclosed';
      cell = text.slice(open + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    const start = at;
    let unit = text.charCodeAt(at);
    while (at < text.length && unit !== separator && unit !== LINE_FEED && unit !== RETURN) {
      unit = text.charCodeAt(++at);
    }
    const bare = text.slice(start, at);
    if (!quoted) cell = bare;
    else if (bare.trim() !== '') flaw = 'stray-quote';
    cells.push(cell);
    if (at++ < text.length && unit === separator) continue;
    if (unit === RETURN && text.charCodeAt(at) === LINE_FEED) at++;
    rows.push({ number: rows.length + 1, cells, flaw });
    if (rows.length >= limit) return rows;
    cells = [];
    flaw = undefined;
  }
  return rows;
}

/** Skips the spaces before a cell's opening quote: a table inside a page is often indented. */
function pastSpaces(text: string, at: number): number {
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

/** Finds the closing quote of a cell; a doubled quote stands for one quote inside the cell. */
function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
  return close < 0 ? text.length : close;
}
