import { isRecord } from '../../clinic/problem.ts';
import { fieldNamed } from './field-named.ts';

type Data = Readonly<Record<string, unknown>>;

/** Data that gives its columns' names once and each row as a list, as Socrata's `rows.json` does. */
export function rowsAsObjects(data: unknown): readonly unknown[] | undefined {
  const lists = isRecord(data) ? [data['data'], data['rows'], data['values']] : [data];
  const rows = lists.find(
    (each): each is unknown[][] =>
      Array.isArray(each) && each.length > 0 && each.every(Array.isArray),
  );
  if (!rows) return undefined;
  const named = isRecord(data) ? columnsOf(data) : undefined;
  const columns = named ?? firstRow(rows);
  if (!columns) return undefined;
  return (named ? rows : rows.slice(1)).map((row) => {
    const record: Record<string, unknown> = {};
    columns.forEach(({ name, parts }, index) => {
      const cell = row[index];
      // own properties only: a column may have any name
      if (name && name !== '__proto__' && cell !== null)
        record[name] = parts ? inParts(cell, parts) : cell;
    });
    return record;
  });
}

interface Column {
  /** Empty where the column is the machine's own. */
  readonly name: string;
  /** Names for the parts of a cell that is a list. */
  readonly parts: readonly unknown[] | undefined;
}

/** A spreadsheet's values, the first row of which names the columns. */
function firstRow([names = []]: readonly unknown[][]): readonly Column[] | undefined {
  const fields = names
    .slice(0, 100)
    .map((name) => typeof name === 'string' && fieldNamed(name)?.field);
  if (!fields.includes('name') || fields.filter(Boolean).length < 2) return undefined;
  return names.map((name) => ({ name: typeof name === 'string' ? name : '', parts: undefined }));
}

function columnsOf(data: Data): readonly Column[] | undefined {
  const { meta } = data;
  const view = isRecord(meta) ? meta['view'] : undefined;
  const columns = [
    isRecord(view) ? view['columns'] : undefined,
    data['columns'],
    data['fields'],
    data['header'],
  ].find((each): each is unknown[] => Array.isArray(each) && each.length > 0);
  const named = columns?.map((each): Column => {
    if (typeof each === 'string') return { name: each, parts: undefined };
    if (!isRecord(each)) return { name: '', parts: undefined };
    const name = each['name'] ?? each['label'] ?? each['id'];
    const own = each['dataTypeName'] === 'meta_data' || typeof name !== 'string';
    const parts = each['subColumnTypes'];
    return {
      name: own ? '' : name,
      parts: Array.isArray(parts) ? (parts as unknown[]) : undefined,
    };
  });
  return named?.some(({ name }) => name) ? named : undefined;
}

/** `["https://…", "Website"]` is a link with its words; a place is an address as JSON and two numbers. */
function inParts(cell: unknown, parts: readonly unknown[]): unknown {
  if (!Array.isArray(cell)) return cell;
  if (parts[0] !== 'human_address') return (cell as unknown[])[0];
  const record: Record<string, unknown> = {};
  parts.slice(0, 3).forEach((part, index) => {
    if (typeof part === 'string' && /^(?:human_address|latitude|longitude)$/.test(part))
      record[part] = (cell as unknown[])[index];
  });
  return record;
}
