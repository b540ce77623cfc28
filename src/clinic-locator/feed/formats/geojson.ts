import { error, isRecord, show, type Problem } from '../../clinic/problem.ts';
import { dotted, type Entry, type Found } from './entry.ts';
import { withCommonNames } from './field-names.ts';

/** GeoJSON (RFC 7946): points, with properties that have the names of schema.org or common ones. */
export function readGeoJson(data: unknown): Found | undefined {
  if (!isRecord(data)) return undefined;
  const { type, features } = data;
  const list = type === 'Feature' ? [data] : type === 'FeatureCollection' && features;
  if (!Array.isArray(list)) return undefined;
  const problems: Problem[] = [];
  const entries = list.map((feature, index) => entryOf(feature, `features[${index}]`, problems));
  return { entries, problems, place };
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

const COORDINATES: Readonly<Record<string, string>> = {
  geo: 'geometry',
  'geo.longitude': 'geometry.coordinates[0]',
  'geo.latitude': 'geometry.coordinates[1]',
};

function place(path: string, field: string): string {
  if (field === '' || field === 'id') return dotted(path, field);
  return `${path}.${COORDINATES[field] ?? `properties.${field}`}`;
}
