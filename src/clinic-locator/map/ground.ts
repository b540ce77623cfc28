import { times } from '../../shared/collections.ts';
import type { Outlines } from './outlines.ts';
import { across, metresPerPixel, type View } from './viewport.ts';

/** The closest scale at which outlines are drawn, in metres a pixel. They are a few kilometres off in places: closer up, they would put clinics into the sea. */
const TOO_NEAR = 400;

/** True where the map looks from far enough for outlines. */
export const hasOutlines = (view: View): boolean => metresPerPixel(view) >= TOO_NEAR;

/** The transforms that draw the outlines: two where the map crosses the date line, none where it is too near. */
export function transforms({ step }: Outlines, view: View): string[] {
  if (!hasOutlines(view)) return [];
  const { latitude, longitude, scale, width, height } = view;
  const wide = across(view);
  const half = width / 2 / wide;
  const turns = (degrees: number) => Math.floor((degrees + 180) / 360);
  const first = turns(longitude - half);
  return times(turns(longitude + half) - first + 1, (i) => {
    const x = width / 2 - (longitude - 360 * (first + i)) * wide;
    const y = height / 2 + latitude * scale;
    return `matrix(${step * wide} 0 0 ${step * scale} ${x} ${y})`;
  });
}
