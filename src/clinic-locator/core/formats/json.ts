import { failure, type Failure } from '../problem.ts';

/** What a JSON text says, or where it breaks. */
export function parseJson(text: string): { readonly data: unknown } | Failure {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    return failure('not-json', `this is not valid JSON (${(error as Error).message}).`, hint(text));
  }
}

function hint(text: string): string {
  if (/[{,[]\s*[\u201c\u201d]/.test(text)) return 'Replace the curly quotes by straight ones: ".';
  if (/,\s*[\]}]/.test(text)) return 'Take out the comma before a closing bracket.';
  if (/<\/?(?:p|br)\b/i.test(text)) return 'Take out the tags that the page editor has put in.';
  return 'Look for a missing comma, bracket or quote there.';
}
