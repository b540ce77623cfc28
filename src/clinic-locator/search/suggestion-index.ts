import { comparable } from '../clinic/comparable-name.ts';
import type { Point } from '../clinic/geo.ts';

export type SuggestionKind = 'zip' | 'city' | 'state' | 'clinic' | 'service';

/** Something that a visitor may have in mind. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly label: string;
  /** Where to search from; without it the label is searched for. */
  readonly point?: Point;
  /** True of a county or a region. */
  readonly wide?: boolean;
  /** Of a clinic its id, of a service its trait, of a state its two letters. */
  readonly id?: string;
}

/**
 * Suggestions of one kind, best first. All labels stand in one long text, each word after a blank,
 * so that a hundred thousand are looked through in the time of one search for a string.
 */
export class SuggestionIndex {
  readonly #entries: Suggestion[] = [];
  readonly #starts: number[] = [];
  #text = '';

  get entries(): readonly Suggestion[] {
    return this.#entries;
  }

  /** @param compared the label as it is compared, where that is known already */
  add(entry: Suggestion, compared: string = comparable(entry.label)): void {
    this.#starts.push(this.#text.length);
    this.#entries.push(entry);
    this.#text += `\n ${compared}`;
  }

  /** Suggestions whose label begins with the text, then those with a later word that does. */
  beginning(text: string, most: number): Suggestion[] {
    const wanted = comparable(text);
    if (!wanted) return [];
    const first = this.#find(`\n ${wanted}`, most, []);
    return this.#find(` ${wanted}`, most, first);
  }

  #find(wanted: string, most: number, found: Suggestion[]): Suggestion[] {
    for (let at = 0; found.length < most;) {
      const hit = this.#text.indexOf(wanted, at);
      if (hit < 0) break;
      const index = this.#entryAt(hit);
      const entry = this.#entries[index]!;
      if (!found.includes(entry)) found.push(entry);
      at = this.#starts[index + 1] ?? this.#text.length;
    }
    return found;
  }

  /** The last entry that starts at or before a place in the text. */
  #entryAt(place: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
