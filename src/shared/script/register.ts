import { report } from '../diagnostics.ts';
import { VERSION } from './version.ts';

const MAJOR = VERSION.split('.')[0];

/**
 * Defines `tag` unless the page already has that name, and always the alias of this major version
 * (`clinic-locator-v1`), so that a page can ask for it by name. Never throws.
 *
 * @returns the constructor that this copy can make elements with
 */
export function register<T extends CustomElementConstructor>(tag: string, element: T): T {
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  const alias = `${tag}-v${MAJOR}`;
  const aliasTaken = customElements.get(alias);
  if (!aliasTaken) customElements.define(alias, class extends element {});
  if (!taken || taken === element) return element;
  const answers = aliasTaken ? '' : ` Version ${VERSION} answers to <${alias}>.`;
  report(tag, `this name is already taken by another script, which wins.${answers}`);
  // an earlier copy of the same major version has the alias too, and makes elements for both
  return customElements.get(alias) as T;
}
