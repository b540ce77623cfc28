import { describe, serialise, type Description } from './json-ld.ts';

/** The one script of the page, and the card that it speaks of. */
let written: { readonly by: object; readonly script: HTMLScriptElement } | undefined;

/**
 * Writes what search engines may know of a card into the page's head, by a text node.
 *
 * @returns false where another card of the page has done so already
 */
export function write(by: object, description: Description): boolean {
  if (written && written.by !== by) return false;
  const script = written?.script ?? document.createElement('script');
  script.type = 'application/ld+json';
  const text = serialise(describe(description));
  if (script.textContent !== text) script.replaceChildren(document.createTextNode(text));
  if (!script.isConnected) document.head.append(script);
  written = { by, script };
  return true;
}

/** Takes back what the card wrote, if it did. */
export function erase(by: object): void {
  if (written?.by !== by) return;
  written.script.remove();
  written = undefined;
}
