/** In degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the Earth in metres (IUGG). */
const EARTH = 6_371_008.8;
/** Metres in a mile and in a kilometre. */
export const METRES = { mi: 1609.344, km: 1000 } as const;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in metres, by the haversine formula, which stays precise for near points. */
export function distance(a: Point, b: Point): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const h =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}

export const miles = (metres: number): number => metres / METRES.mi;
export const kilometres = (metres: number): number => metres / METRES.km;
