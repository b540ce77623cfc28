import { wordsIn } from './sentences.ts';

/** Strong vowels, and weak ones that an accent makes strong. */
const STRONG = /[aeoáéóíú]/g;

/**
 * Syllables of a Spanish word, by the rules of spelling: one for each nucleus. A strong vowel (a, e,
 * o) or an accented weak one (í, ú) is a nucleus of its own; a weak one (i, u, ü, and y at the end
 * of a word) joins a strong neighbour, and weak ones without one are a nucleus together. The silent
 * u of que, qui, gue and gui joins in the same way. An h between vowels counts as a consonant.
 */
export function spanishSyllables(word: string): number {
  const groups =
    word
      .toLowerCase()
      .replace(/y$/, 'i')
      .match(/[aeiouáéíóúü]+/g) ?? [];
  return groups.reduce((sum, vowels) => sum + (vowels.match(STRONG)?.length ?? 1), 0);
}

/** A number is one word, with two syllables for each digit: "veinte" is short of that, "nueve uno uno" is just that. */
const syllablesIn = (word: string): number =>
  2 * word.replace(/\D/g, '').length || Math.max(1, spanishSyllables(word));

/**
 * The perspicuity of Szigriszt-Pazos, read on the INFLESZ scale: 55 is normal, 65 fairly easy,
 * 80 very easy.
 */
export function inflesz(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.835 - 62.3 * (syllables / words.length) - words.length / sentences.length;
}
