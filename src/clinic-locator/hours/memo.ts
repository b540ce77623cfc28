/**
 * A pure function that remembers its answers: the clinics of a long list ask about the same few days,
 * zones and texts. It forgets all answers once it holds `most` of them.
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
