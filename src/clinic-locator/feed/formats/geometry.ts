import { isRecord } from '../../clinic/problem.ts';

/** As many corners as an outline of a building or a town may have. */
const CORNERS = 20_000;

/** A box around points, in degrees. */
interface Box {
  west: number;
  east: number;
  south: number;
  north: number;
  corners: number;
}

/**
 * Where a geometry of GeoJSON is: a point as it stands, anything else by its middle, which is near the door
 * of a building and only about right for a town.
 */
export function placeOf(geometry: unknown, accuracy: unknown): object | undefined {
  if (!isRecord(geometry)) return undefined;
  const { type, coordinates, geometries } = geometry;
  if (type === 'Point') {
    if (!Array.isArray(coordinates)) return undefined;
    const [longitude, latitude] = coordinates as readonly unknown[];
    return { latitude, longitude, accuracy };
  }
  const box: Box = {
    west: Infinity,
    east: -Infinity,
    south: Infinity,
    north: -Infinity,
    corners: 0,
  };
  if (type === 'GeometryCollection' && Array.isArray(geometries)) {
    for (const each of (geometries as unknown[]).slice(0, 100)) {
      if (isRecord(each)) stretch(box, each['coordinates'], 5);
    }
  } else if (typeof type === 'string' && /^(?:Multi)?(?:Point|LineString|Polygon)$/.test(type))
    stretch(box, coordinates, 5);
  const { west, east, south, north, corners } = box;
  if (corners === 0 || corners > CORNERS) return undefined;
  const span = Math.max(east - west, north - south);
  return {
    latitude: (south + north) / 2,
    longitude: (west + east) / 2,
    // 0.01 degrees are half a mile to two thirds
    accuracy: accuracy ?? (span < 0.01 ? 'address' : span < 0.2 ? 'zip' : 'city'),
  };
}

function stretch(box: Box, coordinates: unknown, depth: number): void {
  if (!Array.isArray(coordinates) || depth === 0 || box.corners > CORNERS) return;
  const [longitude, latitude] = coordinates as readonly unknown[];
  if (typeof longitude === 'number' && typeof latitude === 'number') {
    box.corners++;
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  } else for (const each of coordinates as readonly unknown[]) stretch(box, each, depth - 1);
}
