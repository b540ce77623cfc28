const SHORT: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  ft: 'fort',
  mt: 'mount',
};

/** A name as people mean it, for comparing: no case, accents or punctuation, "St." as "saint". */
export function fold(name: string): string {
  // most names need no more, and a list may have a hundred thousand
  const text = /^[a-z]+(?: [a-z]+)*$/i.test(name) ? name.toLowerCase() : plain(name);
  return text.trim().split(' ').map(full).join(' ');
}

const full = (word: string): string => (Object.hasOwn(SHORT, word) ? SHORT[word]! : word);

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
