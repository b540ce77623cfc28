import type { Point } from './geo.ts';
import { inUS } from './united-states.ts';

/** The wrong coordinate, why it is wrong, what to do, and the code of the problem. */
type Fault = readonly [
  field: 'latitude' | 'longitude',
  message: string,
  fix: string,
  code: 'swapped' | 'wrong-place',
];

/**
 * Why no clinic can be at a point; `undefined` where one can.
 *
 * @param us whether the clinic's address is in the United States
 */
export function misplaced({ latitude, longitude }: Point, us: boolean): Fault | undefined {
  const looksSwapped: Fault = [
    'latitude',
    `longitude ${longitude} and latitude ${latitude} look swapped`,
    'In Arizona latitude is about 33, longitude about -112; GeoJSON writes longitude first.',
    'swapped',
  ];
  const wrong = (field: Fault[0], message: string, fix = 'Correct it.'): Fault => [
    field,
    message,
    fix,
    'wrong-place',
  ];
  if (Math.abs(latitude) > 90) {
    const plausible = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
    return plausible ? looksSwapped : wrong('latitude', `${latitude} is not between -90 and 90`);
  }
  if (Math.abs(longitude) > 180) {
    return wrong('longitude', `${longitude} is not between -180 and 180`);
  }
  if (latitude === 0 && longitude === 0) return wrong('latitude', '0,0 is a point in the ocean');
  if (us && !inUS({ latitude, longitude })) {
    if (inUS({ latitude: longitude, longitude: latitude })) return looksSwapped;
    return inUS({ latitude, longitude: -longitude })
      ? wrong('longitude', `longitude ${longitude} lacks its minus sign`)
      : wrong(
          'longitude',
          `latitude ${latitude} and longitude ${longitude} are not in the United States, as the address is`,
          'Correct them, or add the country.',
        );
  }
  // so far south is Antarctica, and many longitudes of the United States look like such a latitude
  return latitude < -60 ? looksSwapped : undefined;
}
