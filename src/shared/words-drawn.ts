/** What Lit's templates and directives are made of; the names are part of what Lit promises other copies of itself. */
interface Drawing {
  readonly _$litType$?: unknown;
  readonly _$litDirective$?: unknown;
  readonly strings?: readonly string[];
  readonly values?: readonly unknown[];
}

const places = new WeakMap<readonly string[], readonly boolean[]>();

/** For each value of a template whether it stands between tags; the others are attributes, properties, listeners. */
function betweenTags(strings: readonly string[]): readonly boolean[] {
  const known = places.get(strings);
  if (known) return known;
  let inTag = false;
  const all = strings.map((each) => {
    const opened = each.lastIndexOf('<');
    const closed = each.lastIndexOf('>');
    if (opened !== closed) inTag = opened > closed;
    return !inTag;
  });
  places.set(strings, all);
  return all;
}

/**
 * All that a drawing puts between tags: its texts, and which templates they stand in. Two drawings with
 * the same list differ in attributes at most, and Lit then moves no node.
 */
export function wordsDrawn(drawing: unknown, into: unknown[] = []): readonly unknown[] {
  if (typeof drawing !== 'object' || drawing === null) {
    into.push(drawing);
    return into;
  }
  if (Array.isArray(drawing)) {
    into.push(drawing.length);
    drawing.forEach((each) => wordsDrawn(each, into));
    return into;
  }
  const { strings, values = [], ...rest } = drawing as Drawing;
  if (strings) {
    into.push(strings);
    const shown = betweenTags(strings);
    values.forEach((each, at) => shown[at] && wordsDrawn(each, into));
  } else if (rest._$litDirective$ !== undefined) {
    // `repeat` has its items, their keys and what draws one
    const [items, , draw] = values;
    const list = Array.isArray(items) && typeof draw === 'function';
    wordsDrawn(list ? items.map(draw as (item: unknown, at: number) => unknown) : values, into);
  } else into.push(drawing);
  return into;
}

export const sameWords = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);
