/**
 * Remembers what a pure function answered: ten thousand clinics ask about the same few days, zones
 * and texts. Forgets all when it holds too many.
 */
export function memo<K, V>(most: number, answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (known.has(key)) return known.get(key)!;
    if (known.size >= most) known.clear();
    const value = answer(key);
    known.set(key, value);
    return value;
  };
}
