import type { Grammar } from '../../shared/attributes/grammar.ts';
import { isNoValue } from './field-grammar.ts';
import { plainText } from './plain-text.ts';
import { error, isRecord, show, warning, type EntryCode, type Problem } from './problem.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * schema.org lets an object stand where a text is expected, such as `{ "@value": "…" }`. These are
 * the object's fields that may hold that text, the likeliest first.
 */
const NAME = ['@value', 'name'];
const LINK = ['url', 'contentUrl', 'urlTemplate', '@id'];

const EMPTY: readonly never[] = [];

/**
 * Reads the fields of one entry in the ways in which schema.org lets them be written. A field that
 * is wrong is left out and reported; it is never repaired.
 */
export class EntryReader {
  readonly #fields: Fields;
  readonly #place: (field: string) => string;
  readonly #problems: Problem[];

  /**
   * @param place names a field of the entry in the editor's terms
   * @param problems where faults are added
   */
  constructor(fields: Fields, place: (field: string) => string, problems: Problem[]) {
    this.#fields = fields;
    this.#place = place;
    this.#problems = problems;
  }

  /** The value as the feed writes it, unchecked. */
  raw(field: string): unknown {
    return this.#fields[field];
  }

  /** The text of a field with one value, as it is written; `undefined` where it holds no text. */
  text(field: string): string | undefined {
    return textOf(first(this.#fields[field]), NAME);
  }

  /** A field with one value; the first where the feed gives several. A blank value counts as absent. */
  one<T>(field: string, grammar: Grammar<T>): T | undefined {
    const value = this.#fields[field];
    return value === undefined ? undefined : this.#read(first(value), field, grammar, NAME);
  }

  /** A field that holds the address of a page or a picture. */
  link(field: string, grammar: Grammar<string>): string | undefined {
    const value = first(this.#fields[field]);
    return isNoValue(value) ? undefined : this.#read(value, field, grammar, LINK);
  }

  /** A field without which there is no clinic. */
  required<T>(field: string, grammar: Grammar<T>): T | undefined {
    const value = first(this.#fields[field]);
    if (isBlank(value)) this.refuse(field, `the ${field} is missing`, 'Add it.');
    return this.#read(value, field, grammar, NAME, CLINIC);
  }

  /** A field that may have several values. */
  many<T>(field: string, grammar: Grammar<T>): readonly T[] {
    if (this.#fields[field] === undefined) return EMPTY;
    const value = this.#fields[field];
    const at = (index: number) => (Array.isArray(value) ? `${field}[${index}]` : field);
    return list(value).flatMap(
      (each, index) => this.#read(each, at(index), grammar, NAME) ?? EMPTY,
    );
  }

  /** A field that is an object. A text in its place is read as an object with that text in its field `text`. */
  inside(field: string, text?: string): EntryReader | undefined {
    return this.#open(first(this.#fields[field]), field, text);
  }

  /** A field that may hold several objects; a text in place of one is read as by `inside`. */
  each(field: string, text: string): readonly EntryReader[] {
    return list(this.#fields[field]).flatMap(
      (each, index) => this.#open(each, `${field}[${index}]`, text) ?? EMPTY,
    );
  }

  /** Reports a wrong field as an error. `lost` names what is left out because of it: the field, by default. */
  wrong(
    field: string,
    message: string,
    fix = 'Correct it, or leave it empty.',
    code: EntryCode = 'wrong-value',
    lost = 'it',
  ): void {
    this.#problems.push(
      error(this.#place(field), code, `${message}, so ${lost} is left out.`, fix),
    );
  }

  /** Reports a wrong field because of which the whole clinic is left out. */
  refuse(field: string, message: string, fix?: string, code?: EntryCode): void {
    this.wrong(field, message, fix, code, CLINIC);
  }

  /** Reports something that is no error: a doubtful value that is kept, or a clinic that its editor took out. */
  warn(field: string, code: EntryCode, message: string, fix: string): void {
    this.#problems.push(warning(this.#place(field), code, message, fix));
  }

  #read<T>(
    value: unknown,
    field: string,
    grammar: Grammar<T>,
    keys: readonly string[],
    lost?: string,
  ): T | undefined {
    if (isBlank(value)) return undefined;
    const text = textOf(value, keys);
    const read = text === undefined ? undefined : grammar.parse(text);
    if (read === undefined) {
      const fix = lost && 'Correct it.';
      const code = keys === LINK ? 'unsafe-link' : undefined;
      this.wrong(field, `${show(text ?? value)} is not ${grammar.expected}`, fix, code, lost);
    }
    return read;
  }

  #open(value: unknown, field: string, text: string | undefined): EntryReader | undefined {
    if (isBlank(value)) return undefined;
    const fields = isRecord(value) ? value : text && typeof value === 'string' && { [text]: value };
    if (fields)
      return new EntryReader(fields, (each) => this.#place(`${field}.${each}`), this.#problems);
    this.wrong(field, `${show(value)} is not an object`);
    return undefined;
  }
}

const CLINIC = 'this clinic';

const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : isBlank(value) ? EMPTY : [value];

/** True of `undefined`, `null` and text without a letter. */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function textOf(value: unknown, keys: readonly string[]): string | undefined {
  const held = isRecord(value)
    ? keys.map((key) => value[key]).find((each) => !isBlank(each))
    : value;
  if (typeof held === 'string') return plainText(held).trim();
  return typeof held === 'number' || typeof held === 'boolean' ? String(held) : undefined;
}
