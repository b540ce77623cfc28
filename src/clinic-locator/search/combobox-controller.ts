import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Language } from '../../shared/language/language.ts';
import { searchWords } from './words.ts';
import type { Suggestion } from './suggestion-index.ts';

/** What the combobox needs of the widget that it stands in. */
export interface ComboboxHost {
  /** It must be drawn again. */
  changed(): void;
  suggest(text: string): Promise<readonly Suggestion[]>;
  pick(suggestion: Suggestion): void;
}

/** Scrolls the list, and nothing around it, to where an item is. */
function keepInView(item: Element | undefined): void {
  const { offsetTop: top, offsetHeight: height, parentElement: list } = (item ?? {}) as HTMLElement;
  if (!list) return;
  const lowest = top + height - list.clientHeight;
  list.scrollTop = Math.min(Math.max(list.scrollTop, lowest), top);
}

/**
 * Suggestions under the search field, as the ARIA practices describe an editable combobox with a list:
 * arrows move through the list, Home and End stay the text's, Escape closes, Enter takes what is
 * marked. Focus never leaves the field.
 */
export class Combobox {
  readonly #host: ComboboxHost;
  #items: readonly Suggestion[] = [];
  #active = -1;
  #asked = 0;

  constructor(host: ComboboxHost) {
    this.#host = host;
  }

  get open(): boolean {
    return this.#items.length > 0;
  }

  /** Id of the marked suggestion, for the field to point at. */
  get active(): string | undefined {
    return this.#active < 0 ? undefined : `suggestion-${this.#active}`;
  }

  /** Suggests for what is typed. A slow answer to an earlier text is dropped. */
  async type(text: string): Promise<void> {
    const asked = ++this.#asked;
    const items = text.trim() ? await this.#host.suggest(text) : [];
    if (asked === this.#asked) this.#show(items);
  }

  close(): void {
    this.#asked++;
    this.#show([]);
  }

  /** @returns true where the key was for the list */
  key(event: KeyboardEvent): boolean {
    const field = event.currentTarget as HTMLInputElement;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (!this.open) void this.type(field.value);
        else if (!event.altKey) this.#move(event.key === 'ArrowDown' ? 1 : -1);
        else if (event.key === 'ArrowUp') this.close();
        break;
      case 'Enter': {
        const marked = this.#items[this.#active];
        if (!marked) return false;
        this.#take(marked);
        break;
      }
      case 'Escape':
        if (!this.open) return false;
        this.close();
        break;
      default:
        // the caret goes, so the mark does too
        if (this.#active >= 0 && /^(?:Home|End|Arrow)/.test(event.key)) this.#mark(-1);
        return false;
    }
    event.preventDefault();
    return true;
  }

  /** From the last suggestion the way leads to the field, and on to the first. */
  #move(by: 1 | -1): void {
    const places = this.#items.length + 1;
    this.#mark(((this.#active + 1 + by + places) % places) - 1);
  }

  #mark(index: number): void {
    this.#active = index;
    this.#host.changed();
  }

  #show(items: readonly Suggestion[]): void {
    if (items.length === 0 && !this.open) return;
    this.#items = items;
    this.#mark(-1);
  }

  #take(suggestion: Suggestion): void {
    this.close();
    this.#host.pick(suggestion);
  }

  /** The list, and how many it holds for people who hear the page. */
  render(language: Language): TemplateResult {
    const words = searchWords[language];
    return html`<ul
        id="suggestions"
        class="suggestions"
        role="listbox"
        aria-label=${words.suggestions}
        ?hidden=${!this.open}
        @mousedown=${(event: Event) => event.preventDefault()}
      >
        ${this.#items.map(
          (item, index) =>
            // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the field has the keys
            html`<li
              id="suggestion-${index}"
              role="option"
              aria-selected=${index === this.#active}
              ${index === this.#active ? ref(keepInView) : nothing}
              @click=${() => this.#take(item)}
            >
              ${item.label} <span class="muted">${words.kinds[item.kind]}</span>
            </li>`,
        )}
      </ul>
      <p class="visually-hidden" aria-live="polite">
        ${this.open && this.#active < 0 ? words.suggested(this.#items.length) : nothing}
      </p>`;
  }
}
