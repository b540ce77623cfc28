import type { Point } from '../clinic/geo.ts';
import { CLOSEST, narrowing, turn, type Size, type View } from './viewport.ts';

/** Room for a pin and a word beside it, in pixels. */
const PADDING = 40;
/** Sixty metres a pixel: around a single clinic the map shows its part of town. */
const AROUND_ONE = 1850;
/** A few far clinics must not shrink all the rest: this share of the points may lie outside, at each edge. */
const FAR = 0.025;

/** The view that shows the points, of which there must be at least one. Where a few are far off, it shows all the others. */
export const fit = (points: readonly Point[], size: Size): View =>
  frame(points, size, AROUND_ONE, FAR);

/** The view that shows every one of the points, as near as the map goes. */
export const closeUp = (points: readonly Point[], size: Size): View =>
  frame(points, size, CLOSEST, 0);

function frame(points: readonly Point[], size: Size, closest: number, far: number): View {
  const origin = emptiest(points.map(({ longitude }) => longitude));
  const [west, east] = span(
    points.map(({ longitude }) => (longitude - origin + 720) % 360),
    far,
  );
  const [south, north] = span(
    points.map(({ latitude }) => latitude),
    far,
  );
  const latitude = (south + north) / 2;
  const longitude = turn(origin + (west + east) / 2);
  const across = (east - west) * narrowing(latitude);
  const fits = (pixels: number, degrees: number) => Math.max(1, pixels - 2 * PADDING) / degrees;
  const scale = Math.min(fits(size.width, across), fits(size.height, north - south));
  return { ...size, latitude, longitude, scale: Math.min(scale, closest) };
}

/** The eastern end of the widest stretch of the globe without a point: the map is cut open there. */
function emptiest(longitudes: readonly number[]): number {
  const sorted = longitudes.slice().sort((a, b) => a - b);
  let origin = sorted[0]!;
  let widest = origin + 360 - sorted[sorted.length - 1]!;
  for (let i = 1; i < sorted.length; i++) {
    const gap = sorted[i]! - sorted[i - 1]!;
    if (gap > widest) [origin, widest] = [sorted[i]!, gap];
  }
  return origin;
}

/** The range of the values; the few farthest are left out where that halves the range. */
function span(values: readonly number[], far: number): readonly [number, number] {
  const sorted = values.slice().sort((a, b) => a - b);
  const last = sorted.length - 1;
  const few = Math.floor(sorted.length * far);
  const [least, greatest] = [sorted[0]!, sorted[last]!];
  const [low, high] = [sorted[few]!, sorted[last - few]!];
  return high - low < (greatest - least) / 2 ? [low, high] : [least, greatest];
}
