import type { Point } from '../clinic/geo.ts';
import type { Result } from '../clinic/result.ts';
import { group } from './group.ts';
import { placeLabels, type Side } from './labels.ts';
import { isIn, metresPerPixel, project, type Spot, type View } from './viewport.ts';

/** What stands on the map for one clinic, or for several that would overlap. */
export interface Pin extends Spot {
  readonly members: readonly [Result, ...Result[]];
  /** True where the list shows one of them. */
  readonly listed: boolean;
  readonly selected: boolean;
  /** Pixels around it in which the clinic is: of one known only to its city or ZIP code. */
  readonly radius: number;
  /** Where its name finds room. */
  readonly side: Side | undefined;
}

export interface Scene {
  readonly pins: readonly Pin[];
  /** How many results they stand for. */
  readonly count: number;
}

/** How the map is measured, in pixels. */
export interface Measures {
  /** Side of the square that a finger needs. */
  readonly target: number;
  /** Size of the text. */
  readonly text: number;
}

/** A city or ZIP code has no radius of its own; this is about the middle one, in metres. */
const AREA = 5000;
/** So much of a pin must be on the map for it to be there. */
const EDGE = 12;
/** Half of what is seen of a pin; the rest of it is for fingers. */
const DOT = 16;

interface Placed extends Spot {
  readonly result: Result;
  readonly rank: number;
}

/**
 * Every result in view in exactly one pin, in the order of the results.
 *
 * @param listed how many of them the list shows
 */
export function sceneOf(
  results: readonly Result[],
  listed: number,
  selected: string,
  view: View,
  { target, text }: Measures,
): Scene {
  const placed: Placed[] = [];
  results.forEach((result, rank) => {
    const spot = result.clinic.geo && project(result.clinic.geo, view);
    if (spot && isIn(spot, view, EDGE)) placed.push({ ...spot, result, rank });
  });
  const pins = group(placed, target).map(({ x, y, members }) => {
    const [{ result, rank }] = members;
    const chosen = members.some(({ result }) => result.clinic.id === selected);
    const named = members.length === 1 && (chosen || rank < listed);
    return {
      x,
      y,
      members: members.map(({ result }) => result) as [Result, ...Result[]],
      listed: rank < listed,
      selected: chosen,
      radius: members.every(({ result }) => result.clinic.geo?.accuracy !== 'address')
        ? Math.max(target / 2, AREA / metresPerPixel(view))
        : 0,
      width: named ? Math.min(11, 0.5 * result.clinic.name.length + 0.5) * text : 0,
    };
  });
  const sides = placeLabels(pins, view, DOT, 1.5 * text);
  return { pins: pins.map((pin, i) => ({ ...pin, side: sides[i] })), count: placed.length };
}

/** What the map should show at first: after a search by place that place and the list's clinics, else all. */
export function pointsToFit(
  results: readonly Result[],
  listed: number,
  place: Point | undefined,
): Point[] {
  const near = place ? results.slice(0, listed) : results;
  const points: Point[] = near.flatMap(({ clinic }) => clinic.geo ?? []);
  return place ? [place, ...points] : points;
}
