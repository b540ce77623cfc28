/** A way to reach a clinic besides its first telephone number, in the words of schema.org's ContactPoint. */
export interface ContactPoint {
  /** What it is for, in the feed's own words: "TTY", "toll free". */
  readonly contactType?: string | undefined;
  readonly telephone?: string | undefined;
  readonly faxNumber?: string | undefined;
  readonly email?: string | undefined;
  /** A text in the place of a number that nobody could dial: shown, never a link. */
  readonly description?: string | undefined;
}

/** A number has at most fifteen digits (ITU-T E.164). */
const MOST_DIGITS = 15;
/** A shorter number is an extension, a ZIP code or a slip; but for service numbers such as 711. */
const FEWEST_DIGITS = 7;
const MAX_LENGTH = 300;

/** A number of North America, written with any signs between its parts. */
const NORTH_AMERICAN =
  /(?:^|[^\d+])(\+?1[ .\-]{0,2})?(\(?[2-9]\d\d\)?[ .\-/]{0,3}[2-9]\d\d[ .\-]{0,3}\d{4})(?!\d)/g;
/** A number with a word in it, such as 1-800-555-HELP: the letters are keys. */
const WITH_A_WORD =
  /^\W*((?:1[ .\-])?\(?8\d\d\)?[ .\-]{1,2}[2-9]\d\d[ .\-]?[A-Z]{4}|(?:1[ .\-])?\(?8\d\d\)?[ .\-]{1,2}[A-Z]{3,5}[ .\-]?[A-Z]{2,4})\b/;
/** As most lists write it. */
const PLAIN = /^\(?[2-9]\d\d(?:\) ?|[-. ])[2-9]\d\d[-. ]\d{4}$/;
const EXTENSION = /^[\s,;]{0,3}(?:ext(?:ension|n)?|x|#)[\s.:=#]{0,3}(\d{1,10})\b/i;
const EMPTY_EXTENSION = /^[\s,;]{0,3}(?:ext(?:ension|n)?|x|#)\.?\s{0,3}$/i;
const IN_BRACKETS = /^\s{0,3}\(([^()]{1,60})\)/;
const SERVICE = /\b(?:TTY|TDD|TRS|relay|dial)\W{0,3}([2-9]11)\b/i;
const SEPARATED = /[;|\n]|\s(?:or|and|y|o)\s|&|\s\/\s?|,\s/i;

/**
 * Reads what a feed writes in the place of a telephone number. The first number comes first; others, and
 * words that are no number, follow with what the feed calls them. Nothing is lost, and no number is made
 * of several.
 */
export function parseTelephones(written: string): readonly ContactPoint[] {
  if (PLAIN.test(written)) return [{ telephone: written }];
  const text = repaired(written.slice(0, MAX_LENGTH));
  const found = northAmerican(text);
  if (found.length > 0) return found;
  const word = WITH_A_WORD.exec(text)?.[1];
  if (word) return [{ telephone: word.replace(/[A-Z]/gi, keyOf).slice(0, lengthOfWord(word)) }];
  if (isNumber(text)) return [{ telephone: text }];
  const parts = text.split(SEPARATED).map((part) => part.trim());
  const numbers = parts.filter(isNumber);
  if (numbers.length === 0) return text ? [{ description: text }] : [];
  return numbers.map((telephone) => ({ telephone }));
}

/** Without what spreadsheets and links put around a number: `6025550102.0`, `tel:…`. */
const repaired = (text: string): string =>
  text
    .trim()
    .replace(/^tel:\s*/i, '')
    .replace(/^(\d{7,15})\.0+$/, '$1')
    .replace(/^(\d)\.(\d+)E\+?(\d+)$/i, (all: string, first: string, rest: string, power: string) =>
      // with all its digits it is the number; with fewer a spreadsheet has dropped some
      rest.length === Number(power) ? first + rest : all,
    );

/** One number, as it stands: no letters but those of an extension, and as many digits as a number has. */
export function isNumber(text: string): boolean {
  if (!/^[+(\d][\d\s().\-\u2010-\u2013/,#]*(?:(?:ext\.?|x)[\s\d]*)?$/i.test(text)) return false;
  const [number = ''] = text.split(/[x#e,]/i);
  const digits = number.replace(/\D/g, '');
  return (
    (digits.length >= FEWEST_DIGITS && digits.length <= MOST_DIGITS) || /^[2-9]11$/.test(digits)
  );
}

interface Match {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

function matchesIn(text: string): readonly Match[] {
  const found: Match[] = [];
  NORTH_AMERICAN.lastIndex = 0;
  for (let each = NORTH_AMERICAN.exec(text); each; each = NORTH_AMERICAN.exec(text)) {
    const number = `${each[1] ?? ''}${each[2]}`;
    const end = each.index + each[0].length;
    found.push({ number, start: end - number.length, end });
  }
  return found;
}

/** All numbers of North America in a text, each with its extension and the words beside it. */
function northAmerican(text: string): readonly ContactPoint[] {
  const matches = matchesIn(text);
  if (matches.length === 0 || isForeign(text, matches)) return [];
  let before = 0;
  const found = matches.flatMap(({ number, start, end }, index): ContactPoint[] => {
    const lead = labelIn(text.slice(before, start));
    const rest = text.slice(end, matches[index + 1]?.start);
    const extension = EXTENSION.exec(rest);
    const after = rest.slice(extension?.[0].length ?? 0);
    const bracket = IN_BRACKETS.exec(after);
    before = end + rest.length - after.length + (bracket?.[0].length ?? 0);
    const telephone = extension ? number + extensionIn(extension) : number;
    const label = lead || (bracket && !/\d{4}/.test(bracket[1]!) ? labelIn(bracket[1]!) : '');
    const service = bracket && SERVICE.exec(bracket[1]!);
    const point: ContactPoint = {
      ...(label && !service && { contactType: label }),
      ...channel(label, telephone),
    };
    return service ? [point, { contactType: 'TTY', telephone: service[1] }] : [point];
  });
  const rest = text.slice(before);
  const service = SERVICE.exec(rest);
  if (service) return [...found, { contactType: 'TTY', telephone: service[1] }];
  const words = EMPTY_EXTENSION.test(rest) ? '' : labelIn(rest);
  return words.length > 2 ? [...found, { description: words }] : found;
}

/** An extension as it is written, but for the way of addresses: `;ext=77`. */
const extensionIn = ([written, digits]: RegExpExecArray): string =>
  /[;=]/.test(written) ? ` ext. ${digits}` : written;

/** A fax number is no telephone. */
const channel = (label: string, number: string): ContactPoint =>
  /\bfax\b/i.test(label) ? { faxNumber: number } : { telephone: number };

/** Ten digits inside a longer number, such as one of another country, are no number of their own. */
const isForeign = (text: string, matches: readonly Match[]): boolean =>
  /^\+(?!1\b|1[\s.\-(])/.test(text) ||
  (matches.length === 1 && /\d[\s.\-]?$/.test(text.slice(0, matches[0]!.start)));

/** The words of a label, without the signs around it. */
const labelIn = (text: string): string =>
  text
    .replace(/^[\s,;|/:&()\-\u2010-\u2014.]+|[\s,;|/:&()\-\u2010-\u2014.]+$/g, '')
    .replace(/^(?:or|and|y|o)\s+|^(?:or|and|y|o|x|ext)$/i, '')
    .replace(/\s+/g, ' ');

const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

const keyOf = (letter: string): string =>
  String(KEYS.findIndex((letters) => letters.includes(letter.toUpperCase())) + 2);

/** A word may be longer than the number; what is too much is not dialled. */
function lengthOfWord(word: string): number {
  const wanted = word.startsWith('1') ? 11 : 10;
  let digits = 0;
  for (let at = 0; at < word.length; at++) {
    if (/\w/.test(word[at]!) && ++digits === wanted) return at + 1;
  }
  return word.length;
}
