import type { Failure } from '../../clinic/problem.ts';
import type { Assigned } from './columns.ts';
import { readCsv } from './csv.ts';
import type { Found } from './entry.ts';
import { isFhir, readFhir } from './fhir.ts';
import { isGeoJson, readGeoJson } from './geojson.ts';
import { readSchema } from './schema-org.ts';

/** One way to write a list of clinics. */
export interface Format {
  readonly name: string;
  /** @param list data, or a text that is not to be read as JSON */
  readonly looksLike: (list: unknown) => boolean;
  /** @returns `undefined` where the list is written in another way */
  readonly read: (list: unknown, columns: Assigned) => Found | Failure | undefined;
}

const format = <Name extends string, List>(
  name: Name,
  looksLike: (list: unknown) => list is List,
  read: (list: List, columns: Assigned) => Found | Failure | undefined,
) => ({
  name,
  looksLike,
  read: (list: unknown, columns: Assigned) => (looksLike(list) ? read(list, columns) : undefined),
});

const isObject = (list: unknown): list is object => typeof list === 'object' && list !== null;
const isText = (list: unknown): list is string => typeof list === 'string';

/** Every format. `schema` stands first: any object looks like it, so it is the last to be tried. */
export const FORMATS = [
  format('schema', isObject, readSchema),
  format('geojson', isGeoJson, readGeoJson),
  format('csv', isText, readCsv),
  format('fhir', isFhir, readFhir),
] as const satisfies readonly Format[];

/** How a feed is written; `auto` decides by its content. */
export type FormatChoice = 'auto' | (typeof FORMATS)[number]['name'];

/** The values of the attribute `format`. */
export const formats: readonly FormatChoice[] = ['auto', ...FORMATS.map(({ name }) => name)];
