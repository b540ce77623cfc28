import { failure, type Failure } from '../../clinic/problem.ts';

/** The data in a JSON text, or where and why the text breaks off. */
export function parseJson(text: string): { readonly data: unknown } | Failure {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    const { message } = error as Error;
    return failure(
      'not-json',
      `this is not valid JSON (${message}${lineOf(message, text)}).`,
      hint(text),
    );
  }
}

/** The line of the fault, for engines that give only its position in letters, which nobody can count. */
function lineOf(message: string, text: string): string {
  const position = /\bline\b/.test(message) ? null : /position (\d+)/.exec(message);
  return position ? `, line ${text.slice(0, Number(position[1])).split('\n').length}` : '';
}

function hint(text: string): string {
  if (/[{,[]\s*[\u201c\u201d]/.test(text)) return 'Replace the curly quotes by straight ones: ".';
  if (/,\s*[\]}]/.test(text)) return 'Take out the comma before a closing bracket.';
  if (/<\/?(?:p|br)\b/i.test(text)) return 'Take out the tags that the page editor has put in.';
  return 'Look for a missing comma, bracket or quote there.';
}
