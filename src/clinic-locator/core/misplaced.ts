import type { Point } from './geo.ts';
import type { Problem } from './problem.ts';
import { inUS } from './us.ts';

interface Fault extends Pick<Problem, 'code' | 'message' | 'fix'> {
  readonly field: 'latitude' | 'longitude';
}

/** Why no clinic can be at that point; undefined where one can. */
export function misplaced({ latitude, longitude }: Point, us: boolean): Fault | undefined {
  const swapped = { latitude: longitude, longitude: latitude };
  const looksSwapped = {
    field: 'latitude',
    code: 'swapped',
    message: `longitude ${longitude} and latitude ${latitude} look swapped`,
    fix: 'Exchange them: in Arizona latitude is about 33 and longitude about -112; GeoJSON writes longitude first.',
  } as const;
  const outside = (field: Fault['field'], value: number, limit: number): Fault => ({
    field,
    code: 'wrong-place',
    message: `${value} is not between -${limit} and ${limit}`,
    fix: 'Correct it.',
  });
  if (Math.abs(latitude) > 90) {
    const plausible = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
    return plausible ? looksSwapped : outside('latitude', latitude, 90);
  }
  if (Math.abs(longitude) > 180) return outside('longitude', longitude, 180);
  if (latitude === 0 && longitude === 0) {
    return {
      field: 'latitude',
      code: 'wrong-place',
      message: '0,0 is a point in the ocean',
      fix: 'Write the coordinates, or leave both empty.',
    };
  }
  if (us && !inUS({ latitude, longitude })) {
    if (inUS(swapped)) return looksSwapped;
    return {
      field: 'longitude',
      code: 'wrong-place',
      message: inUS({ latitude, longitude: -longitude })
        ? `longitude ${longitude} lacks its minus sign`
        : `latitude ${latitude} and longitude ${longitude} are not in the United States, as the address is`,
      fix: 'Correct the coordinates; where the address is in another country, add addressCountry.',
    };
  }
  // no clinic of ours is in Antarctica, and many US longitudes read so as latitudes
  return latitude < -60 ? looksSwapped : undefined;
}
