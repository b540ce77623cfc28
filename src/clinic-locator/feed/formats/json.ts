import { failure, type Failure } from '../../clinic/problem.ts';

/** The data in a JSON text, or in one with an object on each line; or where and why the text breaks off. */
export function parseJson(text: string): { readonly data: unknown } | Failure {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    const { message } = error as Error;
    const data = objectsByLine(text) ?? withoutMarkup(text);
    if (data) return { data };
    return failure(
      'not-json',
      `this is not valid JSON (${message}${lineOf(message, text)}).`,
      hint(text),
    );
  }
}

/** One object a line, as databases and map tools export them; a record separator may stand before each. */
function objectsByLine(text: string): readonly unknown[] | undefined {
  const [first = '', second = ''] = text.trimStart().split(/[\r\n]+/, 2);
  if (!isWhole(first) || !isWhole(second)) return undefined;
  try {
    return text
      .split(/[\r\n]+/)
      .map((line) => line.replace(/^\u001e/, '').trim())
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown);
  } catch {
    return undefined;
  }
}

/** What page editors make of JSON inside a page: paragraphs where lines are blank, and other quotes. */
function withoutMarkup(text: string): object | undefined {
  const bare = text.replace(/<\/?p>|<br ?\/?>/gi, ' ');
  const straight = bare.includes('"') ? bare : bare.replace(/&quot;|[\u201c-\u201f]/g, '"');
  try {
    const data = JSON.parse(straight) as unknown;
    return typeof data === 'object' && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}

const isWhole = (line: string): boolean =>
  /^\u001e?\s*\{/.test(line) && line.trimEnd().endsWith('}');

/** The line of the fault, for engines that give only its position in letters, which nobody can count. */
function lineOf(message: string, text: string): string {
  const position = /\bline\b/.test(message) ? null : /position (\d+)/.exec(message);
  return position ? `, line ${text.slice(0, Number(position[1])).split('\n').length}` : '';
}

function hint(text: string): string {
  if (/[{,[]\s*[\u201c\u201d]/.test(text))
    return 'Put straight quotes, ", around names and texts. Where the page makes them curly, use a file or a real table.';
  if (/[{,[]\s*'|[{,]\s*[A-Za-z_$][\w$]{0,60}\s*:/.test(outsideTexts(text))) {
    return `Put straight double quotes, ", around names and texts: JSON knows no single quotes and no bare names.`;
  }
  if (/,\s*[\]}]/.test(text)) return 'Take out the comma before a closing bracket.';
  if (/<\/?(?:p|br)\b/i.test(text)) return 'Take out the blank lines: the page makes tags of them.';
  return 'Look for a missing comma, bracket or quote there.';
}

/** The text with what stands in double quotes taken out; its beginning is enough. */
const outsideTexts = (text: string): string =>
  text.slice(0, 20_000).replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
