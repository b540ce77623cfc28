import { error, isRecord, show, type Problem } from '../../clinic/problem.ts';
import type { Assigned } from './columns.ts';
import { dotted, type Entry, type Found } from './entry.ts';
import { arcGisEntries, isArcGis, isOverpass, overpassEntries } from './map-data.ts';
import { placeOf } from './geometry.ts';
import { found } from './schema-org.ts';

type Data = Readonly<Record<string, unknown>>;

export const isGeoJson = (data: unknown): data is Data | readonly unknown[] =>
  featuresOf(data) !== undefined || isOverpass(data) || isArcGis(data);

/**
 * Features of a map: GeoJSON (RFC 7946), whose properties have the names of schema.org or common ones,
 * and what ArcGIS and Overpass give.
 */
export function readGeoJson(data: Data | readonly unknown[], assigned: Assigned): Found {
  if (isOverpass(data)) return found(overpassEntries(data), assigned, true);
  const features = featuresOf(data);
  if (!features) return found(arcGisEntries(data as unknown as Data), assigned, false);
  const problems: Problem[] = [];
  const entries = features.map((each, index) => entryOf(each, `features[${index}]`, problems));
  const read = found(entries, assigned, entries.slice(0, 50).some(isOfOpenStreetMap));
  return { ...read, problems: problems.concat(read.problems), place: placeBy(read.place) };
}

function featuresOf(data: unknown): readonly unknown[] | undefined {
  if (Array.isArray(data))
    return isFeature((data as unknown[])[0]) ? (data as unknown[]) : undefined;
  if (isFeature(data)) return [data];
  if (!isRecord(data) || data['type'] !== 'FeatureCollection') return undefined;
  return Array.isArray(data['features']) ? (data['features'] as unknown[]) : undefined;
}

const isFeature = (data: unknown): boolean => isRecord(data) && data['type'] === 'Feature';

const isOfOpenStreetMap = ({ fields }: Entry): boolean =>
  isRecord(fields) && Object.keys(fields).some((key) => key.startsWith('addr:'));

function entryOf(feature: unknown, path: string, problems: Problem[]): Entry {
  if (!isRecord(feature) || !isRecord(feature['properties'])) return { path, fields: feature };
  const { id, geometry, properties } = feature;
  const geo = geometry ? placeOf(geometry, properties['accuracy']) : undefined;
  if (geometry && !geo) {
    const type = isRecord(geometry) ? geometry['type'] : geometry;
    const message = `${show(type)} is not a "Point", so it is left out.`;
    const fix = 'Write { "type": "Point", "coordinates": [longitude, latitude] }.';
    problems.push(error(`${path}.geometry`, 'wrong-value', message, fix));
  }
  return { path, fields: { id, ...properties, ...(geo && { geo }) } };
}

/** Our fields under their GeoJSON names, for problems. */
const COORDINATES: Readonly<Record<string, string>> = {
  geo: 'geometry',
  'geo.longitude': 'geometry.coordinates[0]',
  'geo.latitude': 'geometry.coordinates[1]',
};

const placeBy =
  (written: Found['place']): Found['place'] =>
  (path, field) => {
    if (field === '' || field === 'id') return dotted(path, field);
    const name = COORDINATES[field];
    return name ? `${path}.${name}` : written(`${path}.properties`, field);
  };
