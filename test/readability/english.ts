// Syllables are counted by the npm library `syllable`: rules, with a list of exceptions.
import { syllable } from 'syllable';
import { wordsIn } from './sentences.ts';

/** A number is one word, with a syllable for each digit: "twenty", "nine one one". */
const syllablesIn = (word: string): number =>
  word.replace(/\D/g, '').length || Math.max(1, syllable(word));

/** Flesch–Kincaid grade: the school year, in the United States, that can read it. */
export function fleschKincaid(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
