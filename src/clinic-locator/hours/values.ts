/** Text without the spaces around it; undefined where there is none, or more than can be meant. */
export function textOf(value: unknown, most = Infinity): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' || text.length > most ? undefined : text;
}

export const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** One value is a list of one, none is empty. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : isAbsent(value) ? [] : [value];

/** What was written, each text once, kept short. "-" says nothing. */
export const joined = (texts: readonly (string | undefined)[]): string =>
  texts
    .filter((text, at) => text && !/^[-–—]+$/.test(text) && texts.indexOf(text) === at)
    .join('; ')
    .slice(0, 300);
