/** How many letters differ: one missing, one too many, another one, or two in each other's place. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above: number[] = [];
  for (let row = 0; row <= a.length; row++) {
    const here: number[] = [row];
    for (let at = 1; at <= b.length; at++) {
      if (row === 0) {
        here[at] = at;
        continue;
      }
      const same = a[row - 1] === b[at - 1];
      let least = Math.min(above[at]! + 1, here[at - 1]! + 1, above[at - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      if (swapped) least = Math.min(least, before[at - 2]! + 1);
      here[at] = least;
    }
    before = above;
    above = here;
  }
  return above[b.length]!;
}

/** Short names are near to each other by chance. */
const allowed = (name: string): number => (name.length < 6 ? 1 : 2);

/** What any element may have, and what is a framework's own. */
const ANYWHERE =
  /^(?:class|dir|hidden|id|inert|is|lang|name|nonce|part|role|slot|style|tabindex|title|translate)$|^(?:aria-|on|data-)|[^a-z-_]/;

const bare = (name: string): string => name.replace(/[-_]/g, '').toLowerCase();

/**
 * The attribute that was meant by a name that an element does not know; undefined where none is near.
 *
 * @param known the element's attributes
 */
export function meantBy(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name)) return undefined;
  const asDiv = name.replace(/^data-/, '');
  if (known.includes(asDiv)) return asDiv;
  if (ANYWHERE.test(name)) return undefined;
  const near = known
    .map((each) => [bare(each) === bare(name) ? 0 : distance(each, name), each] as const)
    .filter(([far]) => far <= allowed(name))
    .sort(([a], [b]) => a - b);
  return near[0]?.[1];
}
