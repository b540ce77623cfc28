import { readCsv } from './formats/csv.ts';
import { readFhir } from './formats/fhir.ts';
import { readGeoJson } from './formats/geojson.ts';

/** What only some lists need: all formats but JSON of schema.org. */
export const moreReaders = { readCsv, readFhir, readGeoJson } as const;

export type MoreReaders = typeof moreReaders;
