import { safeHref } from './links.ts';

/** What an attribute may say. */
export interface Grammar<T> {
  /** Completes the sentence "… is not", for the editor. */
  readonly expected: string;
  /** The value, or undefined where the text is not in the grammar. The text is trimmed. */
  parse(text: string): T | undefined;
  /** True where the value is usable but not what the text says. */
  bends?(text: string, value: T): boolean;
}

export const text: Grammar<string> = { expected: 'text', parse: (raw) => raw };

/** Empty is none. */
export const name: Grammar<string> = { expected: 'a name', parse: (raw) => raw || undefined };

/** Present is true, as in HTML; "false" is false, because frameworks write it. */
export const flag: Grammar<boolean> = {
  expected: 'true or false',
  parse: (raw) => (raw === 'false' ? false : true),
};

export const oneOf = <T extends string>(...words: readonly T[]): Grammar<T> => ({
  expected: `one of ${words.join(', ')}`,
  parse: (raw) => words.find((word) => word === raw.toLowerCase()),
});

const WHOLE = /^[+-]?\d{1,9}$/;

/** Outside the range is wrong. */
export const wholeNumber = (min: number, max: number): Grammar<number> => ({
  expected: `a whole number from ${min} to ${max}`,
  parse(raw) {
    const value = WHOLE.test(raw) ? Number(raw) : NaN;
    return value >= min && value <= max ? value : undefined;
  },
});

/** Outside the range counts as the nearest end of it. */
export const clampedNumber = (min: number, max: number): Grammar<number> => ({
  expected: `a whole number from ${min} to ${max}`,
  parse: (raw) => (WHOLE.test(raw) ? Math.min(Math.max(Number(raw), min), max) : undefined),
  bends: (raw, value) => Number(raw) !== value,
});

const digits = (text: string): number => text.replace(/\D/g, '').length;

/** A telephone number as people write it, with at least three digits; of two, with a slash or a comma between, the first. */
export const phone: Grammar<string> = {
  expected: 'a telephone number',
  parse(raw) {
    if (!/^[+(\d][\d\s().\-/,x#ext]*$/i.test(raw) || digits(raw) < 3) return undefined;
    // a slash may also stand inside a number, and a comma before an extension
    const [first = '', second = ''] = raw.split(/[/,]/);
    return digits(first) >= 7 && digits(second) >= 7 ? first.trim() : raw;
  },
  bends: (raw, value) => value !== raw,
};

/** A link that is safe to follow. */
export const link: Grammar<string> = {
  expected: 'a link that begins with https, http, tel or mailto, or leads to a page of this site',
  parse: safeHref,
};
