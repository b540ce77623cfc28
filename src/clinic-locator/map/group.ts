import type { Spot } from './viewport.ts';

/** The side of a pin, which a finger must hit: in pixels, and in the text's own measure where that is more. */
export const PIN = { pixels: 44, em: 2.75 } as const;

/** Pins nearer to each other than this, in pixels, are one group. @param em the text's size in pixels */
export const nearFor = (em: number): number => Math.max(PIN.pixels, PIN.em * em);

/** Spots that would overlap, drawn as one where the first of them is. */
export interface Group<T> extends Spot {
  readonly members: readonly [T, ...T[]];
}

/**
 * Groups by a grid, so that squares of the given size around the groups never overlap. Earlier spots
 * keep their place; a later one joins the nearest group that it would overlap.
 */
export function group<T extends Spot>(spots: readonly T[], size: number): Group<T>[] {
  const groups: (Spot & { members: [T, ...T[]] })[] = [];
  // each cell holds at most one group: two groups in a cell would overlap
  const cells = new Map<string, (typeof groups)[number]>();
  for (const spot of spots) {
    const [column, row] = [Math.floor(spot.x / size), Math.floor(spot.y / size)];
    let nearest: (typeof groups)[number] | undefined;
    let least = size;
    for (let i = 0; i < 9; i++) {
      const near = cells.get(`${column + (i % 3) - 1} ${row + Math.floor(i / 3) - 1}`);
      const gap = near && Math.max(Math.abs(near.x - spot.x), Math.abs(near.y - spot.y));
      if (gap !== undefined && gap < least) [nearest, least] = [near, gap];
    }
    if (nearest) {
      nearest.members.push(spot);
      continue;
    }
    const made = { x: spot.x, y: spot.y, members: [spot] as [T, ...T[]] };
    groups.push(made);
    cells.set(`${column} ${row}`, made);
  }
  return groups;
}
