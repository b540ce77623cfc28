import { zipSync } from 'fflate';

/** The first day that a zip can say, on the clock of this machine: in the file it is the same everywhere. */
const mtime = new Date(1980, 0, 1);

/**
 * A zip of these files in the order of their names, the same bytes whenever and wherever it is made.
 *
 * @param {ReadonlyMap<string, Uint8Array>} files by path
 * @returns {Uint8Array}
 */
export function zip(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // readable by all, written by a machine of the kind that knows such rights (3)
  const kind = { mtime, level: 9, os: 3, attrs: 0o100644 << 16 };
  return zipSync(Object.fromEntries(sorted.map(([name, bytes]) => [name, [bytes, kind]])));
}
