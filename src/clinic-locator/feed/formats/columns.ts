import type { Grammar } from '../../../shared/attributes/grammar.ts';
import { fieldNamed, wordsOf } from './field-named.ts';
import type { FlatField } from './field-names.ts';

/** Which field the editor has given to which column or key. */
export type Assigned = ReadonlyMap<string, FlatField>;

/** A column's name as it is compared: without capitals and signs. */
export const columnKey = (name: string): string => wordsOf(name).join(' ') || name.trim();

/**
 * `name=SITE NAME; hours=HOURS OF OPERATION`: on the left a field by any of its names, on the right the
 * column or key that holds it.
 *
 * @returns `undefined` where a part is not of this form, or its field is unknown
 */
export function parseColumns(text: string): Assigned | undefined {
  const assigned = new Map<string, FlatField>();
  for (const part of text.split(';')) {
    if (part.trim() === '') continue;
    const equals = part.indexOf('=');
    const field = fieldNamed(part.slice(0, Math.max(0, equals)).trim())?.field;
    const column = columnKey(part.slice(equals + 1));
    if (!field || column === '') return undefined;
    assigned.set(column, field);
  }
  return assigned;
}

/** The value of the attribute `columns`, as it is written. */
export const columns: Grammar<string> = {
  expected: 'such as name=SITE NAME; hours=HOURS OF OPERATION',
  parse: (raw) => (raw.length <= 4000 && parseColumns(raw) ? raw : undefined),
};

/** The attribute that gives these columns to these fields. */
export const attributeFor = (
  pairs: readonly (readonly [field: FlatField, column: string])[],
): string =>
  `columns="${pairs
    .filter(([, column]) => column.trim() !== '')
    .map(([field, column]) => `${plainName(field)}=${column.trim()}`)
    .join('; ')}"`;

const PLAIN: { readonly [field in FlatField]?: string } = {
  streetAddress: 'street',
  addressLocality: 'city',
  addressRegion: 'state',
  postalCode: 'zip',
  telephone: 'phone',
  faxNumber: 'fax',
  url: 'website',
  openingHours: 'hours',
  specialHours: 'special hours',
};

/** A field by the name that an editor would write. */
export const plainName = (field: FlatField): string => PLAIN[field] ?? field;
