/** Nobody types more to be found. */
const LONGEST = 200;

/** Marks without a width, and those that set the direction: pages put them into what is copied. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'Oe', æ: 'ae', Æ: 'Ae' };

/**
 * What a visitor typed or pasted, as it would stand on an envelope: without invisible marks, with plain
 * dashes, without the full stops of "D.C.", without the country at its end.
 */
export const cleaned = (typed: string): string =>
  typed
    .slice(0, LONGEST)
    .replace(INVISIBLE, '')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[œŒæÆ]/g, (letters) => LIGATURES[letters]!)
    .replace(/\s+/g, ' ')
    // "D. C." and "L.A.": a letter with a full stop, before another letter that stands alone
    .replace(/\b([a-z])\. ?(?=[a-z]\b)/gi, '$1')
    .trim()
    .replace(
      /[,;]? ?(?:\bUSA?|\bunited states(?: of america)?|\bEE\.? ?UU|\bestados unidos)\.?$/i,
      '',
    )
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '');
