import { isBlank } from '../clinic/entry-reader.ts';

/** A text without the spaces around it; `undefined` where the value is no text, blank, or longer than `most`. */
export function textOf(value: unknown, most = Infinity): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' || text.length > most ? undefined : text;
}

/** A list as it is, one value as a list of one, a blank value as `[]`. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : isBlank(value) ? [] : [value];

/** Texts and their lines in one line of at most 300 letters, each once, without dashes that stand for no value. */
export const joined = (texts: readonly (string | undefined)[]): string =>
  texts
    .filter((text, at) => text && !/^[-–—]+$/.test(text) && texts.indexOf(text) === at)
    .flatMap((text) => text?.split('\n') ?? [])
    .map((line) => line.trim().replace(/;$/, ''))
    .filter(Boolean)
    .join('; ')
    .slice(0, 300);
