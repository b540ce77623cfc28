import type { StateCities } from './city.ts';
import type { ZipShard } from './zip-shard.ts';

/** The files about places that lie beside the script. Each answers `undefined` where it cannot be had. */
export interface PlaceFiles {
  /** The Census shard that holds a ZIP code. It tells the script's own host the first digit, no more. */
  zipShard(zip: string): Promise<ZipShard | undefined>;
  /** The cities of a state, by its two-letter abbreviation. */
  stateCities(state: string): Promise<StateCities | undefined>;
  /** The large cities and counties of all states. */
  largeCities(): Promise<readonly StateCities[] | undefined>;
}

/** The lists of several states; one that cannot be had is left out. */
export async function cityLists(
  files: PlaceFiles,
  states: readonly string[],
): Promise<StateCities[]> {
  const lists = await Promise.all(states.map((each) => files.stateCities(each)));
  return lists.flatMap((each) => each ?? []);
}
