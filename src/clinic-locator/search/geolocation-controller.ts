import type { Point } from '../clinic/geo.ts';

/** Why the visitor's place is not known. */
export type LocateFault = 'denied' | 'unavailable' | 'insecure' | 'timeout';

/** How long a person waits for a position, in ms. */
const PATIENCE = 10_000;
/** A position up to this old, in ms, is good enough, and is there at once. */
const RECENT = 300_000;

const FAULTS: readonly LocateFault[] = ['denied', 'unavailable', 'timeout'];

/** From so many milliseconds on a visitor is told to type: a question of the browser may stay open for ever. */
export const STILL_LOCATING = 15_000;

/** Asks the browser where the visitor is, which asks the visitor. Only a click may lead here. */
export function locate(
  geolocation: Geolocation | undefined,
  secure: boolean,
): Promise<Point | LocateFault> {
  if (!secure) return Promise.resolve('insecure');
  if (!geolocation) return Promise.resolve('unavailable');
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      ({ code }) => resolve(FAULTS[code - 1] ?? 'unavailable'),
      // the middle of a few streets is enough, and quicker
      { enableHighAccuracy: false, timeout: PATIENCE, maximumAge: RECENT },
    );
  });
}
