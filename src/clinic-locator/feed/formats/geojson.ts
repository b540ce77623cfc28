import { error, isRecord, show, type Problem } from '../../clinic/problem.ts';
import { dotted, type Entry, type Found } from './entry.ts';
import { withCommonNames } from './field-names.ts';

type Data = Readonly<Record<string, unknown>>;

export const isGeoJson = (data: unknown): data is Data =>
  isRecord(data) && featuresOf(data) !== undefined;

/** GeoJSON (RFC 7946): points, whose properties have the names of schema.org or common ones. */
export function readGeoJson(data: Data): Found {
  const problems: Problem[] = [];
  const features = featuresOf(data) ?? [];
  const entries = features.map((each, index) => entryOf(each, `features[${index}]`, problems));
  return { entries, problems, place };
}

function featuresOf(data: Data): readonly unknown[] | undefined {
  const { type, features } = data;
  if (type === 'Feature') return [data];
  return type === 'FeatureCollection' && Array.isArray(features) ? features : undefined;
}

function entryOf(feature: unknown, path: string, problems: Problem[]): Entry {
  if (!isRecord(feature) || !isRecord(feature['properties'])) return { path, fields: feature };
  const { id, geometry, properties } = feature;
  const geo = geometry ? pointOf(geometry, properties['accuracy']) : undefined;
  if (geometry && !geo) {
    const type = isRecord(geometry) ? geometry['type'] : geometry;
    const message = `${show(type)} is not a "Point", so it is left out.`;
    const fix = 'Write { "type": "Point", "coordinates": [longitude, latitude] }.';
    problems.push(error(`${path}.geometry`, 'wrong-value', message, fix));
  }
  return { path, fields: withCommonNames({ id, ...properties, ...(geo && { geo }) }) };
}

function pointOf(geometry: unknown, accuracy: unknown): object | undefined {
  if (!isRecord(geometry)) return undefined;
  const { type, coordinates } = geometry;
  if (type !== 'Point' || !Array.isArray(coordinates)) return undefined;
  const [longitude, latitude] = coordinates as readonly unknown[];
  return { latitude, longitude, accuracy };
}

/** Our fields under their GeoJSON names, for problems. */
const COORDINATES: Readonly<Record<string, string>> = {
  geo: 'geometry',
  'geo.longitude': 'geometry.coordinates[0]',
  'geo.latitude': 'geometry.coordinates[1]',
};

function place(path: string, field: string): string {
  if (field === '' || field === 'id') return dotted(path, field);
  return `${path}.${COORDINATES[field] ?? `properties.${field}`}`;
}
