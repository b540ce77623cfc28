/** Entities by name that no rule below makes: signs that word processors and web pages put into text. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '\u2013',
  mdash: '\u2014',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
  hellip: '\u2026',
  iexcl: '\u00a1',
  iquest: '\u00bf',
};

/** The marks of letters such as `&eacute;`, as signs that combine with the letter before them. */
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

const ENTITY =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(acute|grave|circ|tilde|uml|cedil)|(\w{2,6}));/gi;
/** The tags that page editors leave in a cell. Any other `<` is text. */
const BREAK = /<br\s*\/?>|<\/(?:p|div|li)>/gi;
const TAG = /<\/?(?:p|div|li|ul|span|b|i|strong|em)(?:\s[^<>]{0,200})?>/gi;

/**
 * A text without the markup that a web page put into it: entities become their signs, `<br>` and the
 * ends of paragraphs become line breaks, and tags of plain text go. The result is text: it is never
 * read as markup.
 */
export function plainText(text: string): string {
  const bare = text.includes('<') ? text.replace(BREAK, '\n').replace(TAG, '') : text;
  if (!bare.includes('&')) return bare;
  // some exports write the & of an entity as an entity of its own
  return decoded(decoded(bare));
}

const decoded = (text: string): string =>
  text.replace(ENTITY, (all: string, ...parts: (string | undefined)[]) => {
    const [decimal, hex, letter, mark = '', name] = parts;
    if (letter) return `${letter}${MARKS[mark.toLowerCase()]}`.normalize();
    if (name) return NAMED[name.toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
      ? String.fromCodePoint(code)
      : ' ';
  });
