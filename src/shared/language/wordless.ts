/** Digits, and what stands with them in times and telephone numbers. */
const NO_WORDS = /^(?:[\d\s:.,+()/\u2013-]|[ap]\.?\s?m\.?)+$/i;

/** True of a number, a time or a telephone number that stands alone: no translator has anything to do there. */
export const wordless = (text: string): boolean => NO_WORDS.test(text);
