import { wordsOf } from './field-named.ts';
import { attributeFor, plainName } from './columns.ts';
import { warning, type Problem } from '../../clinic/problem.ts';
import type { FlatField } from './field-names.ts';

/** What a name that is not known may be meant for, by a part of it. */
const STEMS: readonly (readonly [stem: RegExp, field: FlatField])[] = [
  [/fax/, 'faxNumber'],
  [/phone|telef|fono|^tel$|^ph$/, 'telephone'],
  [/e?mail|correo/, 'email'],
  [/hours|hrs|horari|opening|^open$/, 'openingHours'],
  [/addr|street|direcci|calle/, 'streetAddress'],
  [/^zip|postal|postcode/, 'postalCode'],
  [/^city|town|ciudad|municip/, 'addressLocality'],
  [/^state$|^st$|province/, 'addressRegion'],
  [/^lat(?:itude?)?$|latit/, 'latitude'],
  [/^(?:lng|lon|long)$|longit/, 'longitude'],
  [/websi|^url$|^web$|^http/, 'url'],
  [/langu|idioma/, 'knowsLanguage'],
  [/insur|seguro/, 'insurance'],
  [/^name$|nombre/, 'name'],
];

/** Words that make it something else: a mailing address, a contact's name, a count of phones. */
const ELSE =
  /^(?:mail|mailing|billing|contact|owner|former|old|previous|legal|admin|count|num|total|id|code|type|status|date|source|county|congressional|census|fips|last|first)$/;

/** Whether a name says that something else is meant than what the clinic itself has. */
export const isElse = (name: string): boolean =>
  wordsOf(name.slice(0, 80)).some((word) => ELSE.test(word) || word === 'fax');

/** The field that a column or key with an unknown name is likely meant for. */
export function likelyField(name: string): FlatField | undefined {
  if (name.length > 80) return undefined;
  const words = wordsOf(name);
  if (words.some((word) => ELSE.test(word))) return undefined;
  return STEMS.find(([stem]) => words.some((word) => stem.test(word)))?.[1];
}

/** Fields and the columns or keys that hold them. */
export type Pairs = readonly (readonly [field: FlatField, column: string])[];

/**
 * Warns of names that are unknown: what stands under a misspelled name would be lost silently.
 *
 * @param taken whether a field is there under another name
 * @param before what the attribute in the fix must have beside the likely ones
 */
export function unusedNames(
  path: string,
  names: readonly string[],
  what: 'columns' | 'keys',
  taken: (field: FlatField) => boolean,
  before: Pairs,
): readonly Problem[] {
  if (names.length === 0) return [];
  const likely: [field: FlatField, name: string][] = [];
  const told = names.slice(0, 100).map((name) => {
    const field = likelyField(name);
    if (!field || taken(field) || likely.some(([other]) => other === field)) return name.trim();
    likely.push([field, name]);
    return `${name.trim()} (${plainName(field)}?)`;
  });
  // the likely ones first: a long list is cut
  told.sort((one, other) => Number(other.endsWith('?)')) - Number(one.endsWith('?)')));
  const all = told.join(', ');
  const message = `${what} that are not used: ${all.length > 400 ? `${all.slice(0, 399)}…` : all}.`;
  const fix =
    likely.length > 0
      ? `Where one should be, say so in the tag: ${attributeFor([...before, ...likely.slice(0, 8)])}.`
      : 'Where one should be, give it the name of its field.';
  return [warning(path, 'unused', message, fix)];
}
