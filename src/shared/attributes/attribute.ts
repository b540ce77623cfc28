import type { ReactiveElement } from 'lit';
import type { Grammar } from './grammar.ts';
import type { Diagnostics } from '../diagnostics.ts';

/** An element that can tell its editor about a wrong attribute. */
interface Host extends ReactiveElement {
  readonly diagnostics: Diagnostics;
}

/** Word processors turn the quotes of a snippet into these, and they become part of the value. */
const CURLY = /^[\u201c\u201d\u201e\u2018\u2019]+|[\u201c\u201d\u2018\u2019]+$/g;

/**
 * A reactive property with an attribute of its own. Its getter always gives a usable value: what is
 * not in the grammar reads as `fallback` and is named to the editor, never thrown.
 */
export function attribute<T>(name: string, grammar: Grammar<T>, fallback: T) {
  return (prototype: Host, key: string): void => {
    const values = new WeakMap<Host, T>();
    Object.defineProperty(prototype, key, {
      configurable: true,
      get(this: Host): T {
        return values.get(this) ?? fallback;
      },
      set(this: Host, given: unknown) {
        const before = values.get(this) ?? fallback;
        const absent = given === null || given === undefined || given === false;
        // eslint-disable-next-line @typescript-eslint/no-base-to-string -- an attribute would hold just that
        const written = absent ? '' : String(given).trim();
        const meant = written.replace(CURLY, '');
        const value = absent ? undefined : grammar.parse(meant);
        if (value === undefined) values.delete(this);
        else values.set(this, value);
        this.diagnostics.set(name, complaint(absent, written, meant, value, grammar, fallback));
        this.requestUpdate(key, before);
      },
    });
    (prototype.constructor as typeof ReactiveElement).createProperty(key, {
      attribute: name,
      noAccessor: true,
    });
  };
}

function complaint<T>(
  absent: boolean,
  written: string,
  meant: string,
  value: T | undefined,
  grammar: Grammar<T>,
  fallback: T,
) {
  if (absent || meant === '') return undefined;
  if (value === undefined) {
    const used =
      fallback === '' || fallback === null ? 'It is ignored.' : `${String(fallback)} is used.`;
    return { message: `"${written}" is not ${grammar.expected}.`, fix: used };
  }
  if (grammar.bends?.(meant, value)) {
    return {
      message: `"${written}" is not ${grammar.expected}.`,
      fix: `${String(value)} is used.`,
    };
  }
  if (meant !== written) {
    return {
      message: `the value has curly quotes: ${written}.`,
      fix: 'Type straight quotes: "…".',
    };
  }
  return undefined;
}
