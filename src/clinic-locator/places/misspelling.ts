import UFuzzy from '@leeoniya/ufuzzy';
import { fold } from '../clinic/comparable-name.ts';

/** One slip a word: a letter too many, too few, another, or two changed about; the first is right. */
const fuzzy = new UFuzzy({
  intraMode: 1,
  intraIns: 1,
  intraSub: 1,
  intraTrn: 1,
  intraDel: 1,
  interLft: 2,
  interRgt: 2,
});

/** Shorter words are too near to too many others. */
const SHORTEST = 4;
/** A text without end would make a pattern without end. */
const LONGEST = 60;

/** Names, folded, to be looked through for one that a visitor meant. */
export const haystackOf = (labels: readonly string[]): string[] => labels.map(fold);

/**
 * Where in the haystack there is a name that the text misspells: as long as it is, but for one
 * letter a word. The order of the haystack is kept.
 */
export function misspelt(text: string, haystack: string[]): number[] {
  const wanted = fold(text).slice(0, LONGEST);
  if (wanted.length < SHORTEST) return [];
  const found = fuzzy.search(haystack, wanted, 0, Infinity)[0] ?? [];
  const slips = wanted.split(' ').length;
  return found.filter((index) => Math.abs(haystack[index]!.length - wanted.length) <= slips);
}
