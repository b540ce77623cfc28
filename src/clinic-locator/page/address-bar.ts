import { isPagesOwn, readState, writeState, type UrlState } from './url-state.ts';

/** The names in use on this page: two locators with the same would undo each other. */
const taken = new Set<string>();

/**
 * Keeps a locator's clinic and filters in the page's address. All else in the address, and what the
 * page's own router keeps in `history.state`, stays as it was.
 */
export class AddressBar {
  readonly #place: 'hash' | 'search';
  readonly #id: string;
  readonly #apply: (state: UrlState) => void;
  #seen: string;

  /**
   * @param id of the tag, or empty
   * @param apply puts what the address says on screen: now, where it says something, and when a visitor goes back or on
   * @returns undefined where another locator of the page has the name
   */
  static start(
    place: 'hash' | 'query',
    id: string,
    apply: (state: UrlState) => void,
  ): AddressBar | undefined {
    const part = place === 'hash' ? place : 'search';
    return taken.has(part + id) ? undefined : new AddressBar(part, id, apply);
  }

  private constructor(place: 'hash' | 'search', id: string, apply: (state: UrlState) => void) {
    this.#place = place;
    this.#id = id;
    this.#apply = apply;
    taken.add(place + id);
    window.addEventListener('popstate', this.#onPopstate);
    this.#seen = writeState('', id, { clinic: '', filters: [] });
    this.#onPopstate();
  }

  /** A new clinic is a step that "back" undoes; a filter is not. */
  save(state: UrlState): void {
    if (this.#isPages) return;
    const before = readState(this.#text, this.#id);
    const text = writeState(this.#text, this.#id, state);
    if (text === this.#text) return;
    const url = new URL(location.href);
    url[this.#place] = text;
    this.#seen = writeState('', this.#id, state);
    try {
      const step = state.clinic === before.clinic ? 'replaceState' : 'pushState';
      history[step](history.state, '', url);
    } catch {
      // a page without an address of its own, or too many changes at once: the locator works without
    }
  }

  /** The address keeps what it says. */
  stop(): void {
    taken.delete(this.#place + this.#id);
    window.removeEventListener('popstate', this.#onPopstate);
  }

  get #text(): string {
    return location[this.#place].slice(1);
  }

  get #isPages(): boolean {
    return this.#place === 'hash' && isPagesOwn(this.#text);
  }

  /** Comes for every fragment that a visitor follows, so only what is new counts. */
  readonly #onPopstate = (): void => {
    if (this.#isPages) return;
    const state = readState(this.#text, this.#id);
    const now = writeState('', this.#id, state);
    if (now === this.#seen) return;
    this.#seen = now;
    this.#apply(state);
  };
}
