import { isRecord } from '../../clinic/problem.ts';
import type { Entry } from './entry.ts';

type Data = Readonly<Record<string, unknown>>;

/** Elements of OpenStreetMap as Overpass gives them. */
export const isOverpass = (data: unknown): data is Data =>
  isRecord(data) &&
  Array.isArray(data['elements']) &&
  (data['elements'] as unknown[])
    .slice(0, 100)
    .some((each) => isRecord(each) && isRecord(each['tags']));

/** Those with tags; nodes without are corners of a building. */
export const overpassEntries = (data: Data): readonly Entry[] =>
  (data['elements'] as readonly unknown[]).flatMap((element, index): readonly Entry[] => {
    if (!isRecord(element) || !isRecord(element['tags'])) return [];
    const { type, id, lat, lon, center, bounds, tags } = element;
    const { lat: latitude, lon: longitude } = isRecord(center) ? center : { lat, lon };
    const point =
      latitude === undefined && isRecord(bounds) ? middleOf(bounds) : { latitude, longitude };
    // of `amenity` and the like nothing is lost: it is a clinic's list
    return [
      {
        path: `elements[${index}]`,
        fields: {
          id: typeof type === 'string' && typeof id === 'number' ? `${type}/${id}` : undefined,
          ...withoutKinds(tags),
          ...point,
        },
      },
    ];
  });

function middleOf({ minlat, maxlat, minlon, maxlon }: Data): object {
  const middle = (one: unknown, other: unknown): unknown =>
    typeof one === 'number' && typeof other === 'number' ? (one + other) / 2 : undefined;
  return { latitude: middle(minlat, maxlat), longitude: middle(minlon, maxlon) };
}

/** OpenStreetMap's tags without those that say what kind of thing it is; `name:es` is no other name. */
export function withoutKinds(tags: Data): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const key of Object.keys(tags)) {
    if (/^(?:amenity|healthcare|building|office|shop|place|source|type|note|ref)$/.test(key))
      continue;
    if (key === '__proto__') continue;
    const speciality = /^healthcare:special[it]+y$/.test(key);
    const value = tags[key];
    own[speciality ? 'medicalSpecialty' : key] =
      speciality && typeof value === 'string' ? value.split(';') : value;
  }
  return own;
}

/** Features of ArcGIS: attributes, and a geometry with `x` and `y`. */
export const isArcGis = (data: unknown): data is Data =>
  isRecord(data) &&
  Array.isArray(data['features']) &&
  (data['features'] as unknown[])
    .slice(0, 20)
    .some((each) => isRecord(each) && isRecord(each['attributes']));

export function arcGisEntries(data: Data): readonly Entry[] {
  const metres = isMercator(data['spatialReference']);
  return (data['features'] as readonly unknown[]).map((feature, index) => {
    const path = `features[${index}]`;
    if (!isRecord(feature) || !isRecord(feature['attributes'])) return { path, fields: feature };
    const { attributes, geometry } = feature;
    const point = isRecord(geometry)
      ? arcGisPoint(geometry, metres || isMercator(geometry['spatialReference']))
      : undefined;
    return { path, fields: point ? { ...attributes, geo: point } : attributes };
  });
}

/** The reference of web maps, whose numbers are metres. */
const isMercator = (reference: unknown): boolean =>
  isRecord(reference) &&
  [reference['wkid'], reference['latestWkid']].some((each) => each === 102100 || each === 3857);

const HALF_EQUATOR = 20_037_508.342789244;

function arcGisPoint({ x, y }: Data, metres: boolean): object | undefined {
  if (typeof x !== 'number' || typeof y !== 'number') return undefined;
  if (!metres) return { latitude: y, longitude: x };
  const longitude = (x / HALF_EQUATOR) * 180;
  const latitude = (Math.atan(Math.exp((y / HALF_EQUATOR) * Math.PI)) * 360) / Math.PI - 90;
  const short = (degrees: number): number => Number(degrees.toFixed(7));
  return { latitude: short(latitude), longitude: short(longitude) };
}
