import { readCsv } from './csv.ts';
import { readFhir } from './fhir.ts';
import { readGeoJson } from './geojson.ts';

/** What only some lists need: all formats but JSON of schema.org. */
export const moreReaders = { readCsv, readFhir, readGeoJson } as const;

export type MoreReaders = typeof moreReaders;
