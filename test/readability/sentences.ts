/** Splits at the end of a sentence; a heading, a label or an item of a list is one of its own. */
export const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+/).filter((each) => wordsIn(each).length > 0);

export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:['’.,%-]+[\p{L}\p{N}]+)*/gu) ?? [];

/** Texts in whatever shape: a table, a list, a function of what stands in the text. */
type Texts = string | readonly Texts[] | { readonly [name: string]: Texts } | Fill | undefined;
type Fill = (...values: never[]) => Texts;

/** Every sentence of a table of texts. Its functions are called with the samples, or else with 7 or "7". */
export function sentencesOf(texts: unknown, samples?: readonly unknown[]): string[] {
  const table = texts as Texts;
  if (!table) return [];
  if (typeof table === 'string') return sentencesIn(table);
  if (typeof table === 'function') return sentencesOf(fill(table, samples), samples);
  return Object.values(table).flatMap((each: Texts) => sentencesOf(each, samples));
}

function fill(text: Fill, samples?: readonly unknown[]): Texts {
  if (samples) return text(...(samples as never[]));
  try {
    return text(...(Array(text.length).fill(7) as never[]));
  } catch {
    return text(...(Array(text.length).fill('7') as never[]));
  }
}
