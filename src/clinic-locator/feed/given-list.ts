/** A longer list is not compared: that it is written anew on every drawing would be seen by its slowness. */
const LONGEST = 1_000_000;

/** What a list says, as text; `undefined` where that cannot be told, or is too long. */
function textOf(list: unknown): string | undefined {
  try {
    let text = '';
    for (const each of Array.isArray(list) ? (list as unknown[]) : [list]) {
      text += `${JSON.stringify(each)},`;
      // a hundred thousand clinics are not written out to no purpose
      if (text.length > LONGEST) return undefined;
    }
    return text;
  } catch {
    // circular: whoever reads the list says so
    return undefined;
  }
}

/**
 * The list that a script gives. A framework may give an equal one on every drawing; it counts as the one
 * before it, or a page that draws again when the list is there would never come to rest.
 */
export class GivenList {
  #given: unknown;
  #text: string | undefined;
  #first: unknown;

  /** The first of the lists that said the same as this one, one after the other. */
  firstAlike(list: unknown): unknown {
    if (list === this.#given) return this.#first;
    const text = textOf(list);
    this.#given = list;
    if (text === undefined || text !== this.#text) this.#first = list;
    this.#text = text;
    return this.#first;
  }
}
