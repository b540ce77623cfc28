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
  /** Pixels around the pin within which the clinic is, for a clinic known only to its city or ZIP code; else 0. */
  readonly radius: number;
  /** The side on which the name has room; undefined where it has none. */
  readonly side: Side | undefined;
}

export interface Scene {
  readonly pins: readonly Pin[];
  /** How many results the pins stand for. */
  readonly count: number;
}

/** How the map is measured, in pixels. */
export interface Measures {
  /** Side of the square that a finger needs. */
  readonly target: number;
  /** Size of the text. */
  readonly text: number;
}

/** The radius drawn around a city or ZIP code, in metres: about that of a middle-sized one. */
const AREA = 5000;
/** A pin is drawn when its middle is at least this far inside the map, in pixels. */
const EDGE = 12;
/** Half the visible size of a pin in pixels; the target around it is larger, for fingers. */
const DOT = 16;

interface Placed extends Spot {
  readonly result: Result;
  readonly rank: number;
}

/**
 * Each result in view belongs to exactly one pin; pins keep the order of the results.
 *
 * @param listed how many of the results the list shows
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
