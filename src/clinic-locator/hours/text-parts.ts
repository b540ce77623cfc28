import { normalizeText } from './normalize-text.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A line that says nothing: `Regular hours`. */
const HEADING =
  /^(?:(?:our|regular|normal|usual|office|clinic|business|opening|open|working|operating) )*(?:hours(?: of operation| are)?|horarios?(?: (?:atencion|oficina|apertura))?)\b ?/;

/** Between two separators: `;`, a bar, a line break. */
export interface Part {
  /** As it is written. */
  readonly raw: string;
  readonly tokens: readonly Token[];
}

/** Splits a text; lines that name a day, and lines with its hours, are one part. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let separator = '';
  for (const piece of text.split(/([;\n|•])/)) {
    if (/^[;\n|•]$/.test(piece)) {
      separator = piece;
      continue;
    }
    const raw = piece.trim();
    const normal = normalizeText(raw);
    const tokens = tokensOf(parts.length === 0 ? normal.replace(HEADING, '') : normal);
    if (tokens.length === 0) continue;
    const last = parts[parts.length - 1];
    const first = tokens[0]!.kind;
    // a line with a day's name, and its hours on the next line
    if (
      separator === '\n' &&
      (first === 'times' || first === 'off') &&
      last?.tokens.every(({ kind }) => kind === 'days') &&
      !tokens.some(({ kind }) => kind === 'days' || kind === 'dates')
    )
      parts[parts.length - 1] = { raw: `${last.raw} ${raw}`, tokens: last.tokens.concat(tokens) };
    else parts.push({ raw, tokens });
  }
  return parts;
}
