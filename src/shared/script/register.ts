import { report } from '../diagnostics.ts';
import { page } from './page.ts';
import { VERSION } from './version.ts';

const MAJOR = VERSION.split('.')[0];

/** By tag, what this script can make elements with. */
export const registered = new Map<string, CustomElementConstructor>();

/**
 * Defines `tag` unless the page already has that name, and always the alias of this major version
 * (`clinic-locator-v1`), so that a page can ask for it by name. Never throws.
 *
 * @returns what this script can make elements with
 */
export function register(tag: string, element: CustomElementConstructor): CustomElementConstructor {
  const here = (page.copies[VERSION] ??= []);
  // another script of the same version made it, such as the one with all widgets
  const known = here.includes(tag);
  if (!known) here.push(tag);
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  const alias = `${tag}-v${MAJOR}`;
  const aliasTaken = customElements.get(alias);
  if (!aliasTaken) customElements.define(alias, class extends element {});
  // an earlier copy of the same major version has the alias too, and makes elements for both
  const maker = taken && taken !== element ? customElements.get(alias)! : element;
  registered.set(tag, maker);
  if (maker === element || known) return maker;
  const answers = aliasTaken ? '' : ` Version ${VERSION} answers to <${alias}>.`;
  report(tag, `this name is already taken by another script, which wins.${answers}`);
  return maker;
}
