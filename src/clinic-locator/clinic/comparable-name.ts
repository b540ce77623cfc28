const SHORT: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  ft: 'fort',
  mt: 'mount',
};

/**
 * A name in the form in which two spellings of it are equal: lower case, no accents, no punctuation,
 * "St." written as "saint".
 */
export function comparable(name: string): string {
  // plain English letters skip the slow steps: a list may have a hundred thousand names
  const text = /^[a-z]+(?: [a-z]+)*$/i.test(name) ? name.toLowerCase() : withoutMarks(name);
  return text.trim().split(' ').map(inFull).join(' ');
}

const inFull = (word: string): string => (Object.hasOwn(SHORT, word) ? SHORT[word]! : word);

const withoutMarks = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
