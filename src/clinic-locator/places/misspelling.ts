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
