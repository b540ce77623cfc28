import { keysOf } from '../../../shared/collections.ts';
import { isRecord } from '../../clinic/problem.ts';
import { columnKey, type Assigned } from './columns.ts';
import { scopeOf } from './containers.ts';
import type { Entry } from './entry.ts';
import { fieldNamed } from './field-named.ts';
import { guessColumns, type Guess } from './guess-columns.ts';

/** So many entries are looked at, and so many of their keys. */
const SAMPLE = 50;
const KEYS = 100;

/**
 * What keys with unknown names hold, by what stands in them, as in a table. Where entries hold objects,
 * only the name is guessed: the rest may lie inside those.
 */
export function guessKeys(
  entries: readonly Entry[],
  assigned: Assigned,
): { readonly keys: readonly string[]; readonly guesses: readonly Guess[] } {
  const records = entries
    .slice(0, SAMPLE)
    .map(({ fields }) => fields)
    .filter(isRecord);
  const all = new Set<string>();
  let flat = true;
  for (const record of records) {
    for (const key of Object.keys(record).slice(0, KEYS)) {
      all.add(key);
      flat &&= typeof record[key] !== 'object' || record[key] === null || !scopeOf(key);
    }
  }
  const keys = keysOf(all).slice(0, KEYS);
  const columns = keys.map((key) => assigned.get(columnKey(key)) ?? fieldNamed(key)?.field);
  // most lists know all their keys
  if (columns.every(Boolean) || (!flat && columns.includes('name'))) return { keys, guesses: [] };
  const rows = records.map((record) => keys.map((key) => textOf(record[key])));
  const guesses = guessColumns(keys, columns, rows);
  return { keys, guesses: flat ? guesses : guesses.filter(({ field }) => field === 'name') };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
