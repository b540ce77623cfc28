import { times } from '../../shared/collections.ts';
import UFuzzy from '@leeoniya/ufuzzy';
import { comparable } from '../clinic/comparable-name.ts';

/** Made when it is first asked: it builds large patterns, and most visitors misspell nothing. */
let engine: UFuzzy | undefined;

/** Allows one slip in each word: a letter too many, one missing, a wrong one, or two swapped; the first letter must be right. */
const fuzzy = (): UFuzzy =>
  (engine ??= new UFuzzy({
    intraMode: 1,
    intraIns: 1,
    intraSub: 1,
    intraTrn: 1,
    intraDel: 1,
    interLft: 2,
    interRgt: 2,
  }));

/** Shorter texts are like too many names. */
const SHORTEST = 4;
/** A longer text would make too long a pattern. */
const LONGEST = 60;

/** Names as they are compared, to be searched for one that a visitor meant. */
export const haystackOf = (labels: readonly string[]): string[] => labels.map(comparable);

/**
 * The places in the haystack of names that the text misspells, in the order of the haystack. A name
 * may be longer or shorter than the text by one letter for each word.
 */
export function misspelt(text: string, haystack: string[]): number[] {
  const wanted = comparable(text).slice(0, LONGEST);
  if (wanted.length < SHORTEST) return [];
  const found = fuzzy().search(haystack, wanted, 0, Infinity)[0] ?? [];
  const slips = wanted.split(' ').length;
  return found.filter((index) => Math.abs(haystack[index]!.length - wanted.length) <= slips);
}

/** So many letters may be wrong, missing, too many or swapped in a name that is asked about. */
const LETTERS = 2;
const SHORTEST_LIKE = 5;

/**
 * The places in the haystack of names that the text is like, the likest first: their first letter is the same,
 * and two letters at most are others.
 */
export function likeNames(text: string, haystack: readonly string[]): number[] {
  const wanted = comparable(text).slice(0, LONGEST);
  if (wanted.length < SHORTEST_LIKE) return [];
  return haystack
    .map((name, index) => ({ index, steps: steps(wanted, name) }))
    .filter((each) => each.steps <= LETTERS)
    .sort((a, b) => a.steps - b.steps)
    .map(({ index }) => index);
}

/** How many letters must change to make one name of another; Infinity where these are surely too many. */
function steps(a: string, b: string): number {
  if (a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > LETTERS) return Infinity;
  let before: number[] = [];
  let row = times(b.length + 1, (at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        row[j]! + 1,
        next[j - 1]! + 1,
        row[j - 1]! + (same ? 0 : 1),
        swapped ? before[j - 2]! + 1 : Infinity,
      );
    }
    if (Math.min(...next) > LETTERS) return Infinity;
    before = row;
    row = next;
  }
  return row[b.length]!;
}
