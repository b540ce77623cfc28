import { parseLargeCities, parseStateCities } from '../../../src/clinic-locator/places/city.ts';
import type { PlaceFiles } from '../../../src/clinic-locator/places/place-files.ts';
import { decodeZipShard } from '../../../src/clinic-locator/places/zip-shard.ts';

const kept = new Map<string, Promise<unknown>>();

function fetched<T>(file: string, read: (answer: Response) => Promise<T>): Promise<T> {
  const known = kept.get(file) ?? fetch(`/dist/data/${file}`).then(read);
  kept.set(file, known);
  return known as Promise<T>;
}

/** The data files that ship. @param asked takes the name of each file that is asked for */
export const committedFiles = (asked: string[] = []): PlaceFiles => ({
  zipShard(zip) {
    const file = `zip-${zip.charAt(0)}.bin`;
    asked.push(file);
    return fetched(file, async (answer) =>
      decodeZipShard(new Uint8Array(await answer.arrayBuffer())),
    );
  },
  stateCities(state) {
    const file = `cities-${state}.json`;
    asked.push(file);
    return fetched(file, async (answer) => parseStateCities(await answer.json()));
  },
  largeCities() {
    asked.push('cities-large.json');
    return fetched('cities-large.json', async (answer) => parseLargeCities(await answer.json()));
  },
});

/** As where the folder is not beside the script. */
export const noFiles: PlaceFiles = {
  zipShard: () => Promise.resolve(undefined),
  stateCities: () => Promise.resolve(undefined),
  largeCities: () => Promise.resolve(undefined),
};
