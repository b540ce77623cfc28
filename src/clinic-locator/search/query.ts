import { matchesOf } from '../../shared/collections.ts';
import { meansHere } from '../places/phrasings.ts';
import { stateNamed } from '../places/states.ts';
import { cleaned } from '../places/typed-text.ts';

/** What a visitor typed, sorted by what it can be. */
export type Query =
  | { readonly kind: 'zip'; readonly zip: string }
  | { readonly kind: 'digits' }
  | { readonly kind: 'phone'; readonly phone: string }
  /** The visitor's own place. */
  | { readonly kind: 'here' }
  | {
      readonly kind: 'words';
      readonly text: string;
      /** Where five digits begin the text: they are a ZIP code if the rest is a place, else a house number. */
      readonly leading?: { readonly zip: string; readonly rest: string };
    };

export function parseQuery(typed: string): Query {
  const text = cleaned(typed);
  const zip = zipIn(text);
  if (zip) return { kind: 'zip', zip };
  if (isPhone(text)) return { kind: 'phone', phone: text };
  if (/^[\d\s-]+$/.test(text)) return { kind: 'digits' };
  if (meansHere(text)) return { kind: 'here' };
  const [, first, rest] = /^(\d{5})(?:-\d{4})?[ ,]+(\D.*)$/.exec(text) ?? [];
  return first && rest
    ? { kind: 'words', text, leading: { zip: first, rest } }
    : { kind: 'words', text };
}

const GROUP = /(?:^|[^\d-])(\d{5})(?: ?- ?\d{0,4}| ?\d{4})?(?=$|[^\d-])/g;
/** Before a number that is none of a ZIP code. */
const NO_ZIP = /\b(?:suite|ste|unit|apt|room|rm|bldg|box|route|rte|hwy|highway)\.? ?#?$/i;

/**
 * The ZIP code of a text: the last group of five digits, alone, after words, or at the end of an address,
 * where only a state may follow. A house number is none.
 */
function zipIn(text: string): string | undefined {
  if (/^\d(?: ?\d){4}$/.test(text)) return text.replace(/ /g, '');
  const groups = matchesOf(text, GROUP);
  const last = groups[groups.length - 1];
  if (!last) return undefined;
  const { 0: whole, 1: zip = '', index = 0 } = last;
  const before = text.slice(0, index + whole.indexOf(zip));
  const after = text.slice(index + whole.length).replace(/^[\s,.;:)]+/, '');
  return (after === '' || stateNamed(after)) && !NO_ZIP.test(before.trim()) ? zip : undefined;
}

/** Whether a text is a phone number: ten digits as they are written in the United States, seven with a dash, or one that begins with +. */
function isPhone(text: string): boolean {
  const [, number] =
    /^(?:(?:tel|phone|call|tel[eé]fono|llam[ae])[.:]? ?)?(\+?[\d ().\/-]{7,30})(?:,? ?(?:x|ext\.?|extension|#) ?\d{1,6})?$/i.exec(
      text,
    ) ?? [];
  if (!number) return false;
  const { length } = number.replace(/\D/g, '');
  if (number.charAt(0) === '+') return length > 7 && length < 16;
  return (
    length === 10 ||
    (/^\(?1\D?/.test(number) && length === 11) ||
    /^\d{3}[-. ]\d{4}$/.test(number.trim())
  );
}
