import { distance, type Point } from '../clinic/geo.ts';

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels, from the top left corner of the map. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the map looks, and its size. The projection is equirectangular, true to scale along its
 * middle: a straight line of outlines stays one, so that they are drawn by one transform.
 */
export interface View extends Point, Size {
  /** Pixels for a degree of latitude. */
  readonly scale: number;
}

/** Ten metres a pixel: closer up, a map without streets has nothing more to show. */
export const CLOSEST = 11_000;

/** Toward the poles a degree of longitude narrows to nothing; no clinic is so far north. */
export const narrowing = (latitude: number): number =>
  Math.max(0.2, Math.cos((latitude * Math.PI) / 180));

/** The short way round the Earth, so that Guam is west of Hawaii. */
export const turn = (degrees: number): number => degrees - 360 * Math.round(degrees / 360);

/** Pixels for a degree of longitude. */
export const across = ({ latitude, scale }: View): number => scale * narrowing(latitude);

export const middle = ({ width, height }: Size): Spot => ({ x: width / 2, y: height / 2 });

export const project = ({ latitude, longitude }: Point, view: View): Spot => ({
  x: view.width / 2 + turn(longitude - view.longitude) * across(view),
  y: view.height / 2 - (latitude - view.latitude) * view.scale,
});

/** How much of the Earth a pixel in the middle of the map stands for. */
export const metresPerPixel = (view: View): number => {
  const { latitude } = view;
  return distance({ latitude, longitude: 0 }, { latitude, longitude: 1 / across(view) });
};

export const isIn = ({ x, y }: Spot, { width, height }: Size, edge = 0): boolean =>
  x >= edge && y >= edge && x <= width - edge && y <= height - edge;

/** The view after the point at one spot was moved to another spot, with the scale made so many times larger. */
export function move(view: View, from: Spot, to: Spot, nearer = 1): View {
  const scale = Math.min(CLOSEST, Math.max(view.width / 360, view.scale * nearer));
  const { x, y } = middle(view);
  const latitude = view.latitude + (y - from.y) / view.scale - (y - to.y) / scale;
  const east = (from.x - x) / across(view) - (to.x - x) / across({ ...view, latitude, scale });
  return { ...view, latitude, longitude: turn(view.longitude + east), scale };
}
