/** Whether the element's class has a setter for it. */
function hasSetter(target: object, key: string): boolean {
  let prototype: unknown = Object.getPrototypeOf(target);
  while (prototype) {
    const found = Object.getOwnPropertyDescriptor(prototype, key);
    if (found) return found.set !== undefined;
    prototype = Object.getPrototypeOf(prototype);
  }
  return false;
}

/**
 * What a page set on a tag before the script was there lies on the element itself and hides the accessor of
 * the same name. Lit takes the properties that it was told of; this takes the others.
 */
export function takeEarlyProperties(element: object): void {
  for (const key of Object.keys(element)) {
    if (!hasSetter(element, key)) continue;
    const fields = element as Record<string, unknown>;
    const value = fields[key];
    delete fields[key];
    fields[key] = value;
  }
}
