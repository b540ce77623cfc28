// What Array.from does, for pages whose old libraries have put their own in its place: Prototype.js gives
// nothing for a Set, MooTools leaves out the function.

/** The values of a set, or the keys of a map. */
export function keysOf<K>(collection: ReadonlyMap<K, unknown> | ReadonlySet<K>): K[] {
  const keys: K[] = [];
  (collection as ReadonlyMap<K, unknown>).forEach((_, key) => void keys.push(key));
  return keys;
}

export function entriesOf<K, V>(map: ReadonlyMap<K, V>): [K, V][] {
  const entries: [K, V][] = [];
  map.forEach((value, key) => void entries.push([key, value]));
  return entries;
}

/** @param make makes an item of its number, from 0 */
export function times<T>(count: number, make: (index: number) => T): T[] {
  const items: T[] = [];
  for (let index = 0; index < count; index++) items.push(make(index));
  return items;
}

/** Every place where a pattern with the flag g fits. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // an empty match would be found for ever
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
