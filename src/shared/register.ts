import { report } from './diagnostics.ts';
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
  const Alias = class extends element {};
  if (!customElements.get(alias)) customElements.define(alias, Alias);
  if (!taken || taken === element) return element;
  report(
    tag,
    `this name is already taken by another script, which wins; version ${VERSION} answers to <${alias}>.`,
  );
  return Alias;
}
