/* eslint-disable lit-a11y/accessible-name -- the field's label names it, which the rule does not see */
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import type { Combobox } from './combobox-controller.ts';
import { searchWords } from './words.ts';

export interface SearchSettings {
  readonly language: Language;
  /** The sentence above the list. */
  readonly status: string;
  /** What was asked. */
  readonly text: string;
  /** Suggests while the visitor types. */
  readonly combobox: Combobox;
  /** Offers to use the visitor's place. */
  readonly geolocation: boolean;
  /** False while there is no list: what needs one is not offered. */
  readonly ready: boolean;
  readonly disabled: boolean;
  /** What can be asked besides: a button opens it; undefined where the list can answer nothing. */
  readonly filters:
    { readonly open: boolean; readonly count: number; readonly panel: unknown } | undefined;
  /** Below the status: what else may have been meant. */
  readonly more: unknown;
}

export interface SearchHandlers {
  search(text: string): void;
  /** The field has focus: whoever types soon wants suggestions. */
  focus(): void;
  locate(): void;
  toggleFilters(): void;
}

/** Keys typed here are not the page's shortcuts. */
const keepKeys = (event: KeyboardEvent) => {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) event.stopPropagation();
};

/** No form: where a script is damaged or refused, a form would send what was typed to the page's server. */
export function searchView(settings: SearchSettings, handlers: SearchHandlers): TemplateResult {
  const { language, status, combobox, disabled, more } = settings;
  const words = searchWords[language];
  const find = (event: Event) => {
    combobox.close();
    const box = (event.currentTarget as HTMLElement).closest('.search')!;
    handlers.search(box.querySelector<HTMLInputElement>('#place')!.value);
  };
  const press = (event: KeyboardEvent) => {
    if (combobox.key(event)) event.stopPropagation();
    else if (event.key === 'Enter' && !event.isComposing) find(event);
    else keepKeys(event);
  };
  return html`<div class="search" role="search" part="search">
      <label for="place">${words.label}</label>
      <div class="line">
        <input
          id="place"
          class="field"
          part="input"
          type="text"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="200"
          .value=${settings.text}
          ?disabled=${disabled}
          role="combobox"
          aria-autocomplete="list"
          aria-controls="suggestions"
          aria-expanded=${combobox.open}
          aria-activedescendant=${combobox.active ?? nothing}
          @focus=${() => handlers.focus()}
          @blur=${() => combobox.close()}
          @input=${(event: Event) => void combobox.type((event.currentTarget as HTMLInputElement).value)}
          @keydown=${press}
          @keypress=${keepKeys}
          @keyup=${keepKeys}
        />
        <button class="button" part="button" type="button" ?disabled=${disabled} @click=${find}>
          ${words.find}
        </button>
        ${combobox.render(language)}
      </div>
      ${toolsView(settings, handlers)}
    </div>
    ${settings.filters?.open ? settings.filters.panel : nothing}
    <p class="status" part="status" role="status">${status}</p>
    ${more}`;
}

function toolsView(
  { language, geolocation, filters, ready, disabled }: SearchSettings,
  handlers: SearchHandlers,
): TemplateResult | typeof nothing {
  const words = searchWords[language];
  if (!geolocation && !filters) return nothing;
  return html`<div class="tools">
    ${
      geolocation
        ? html`<button
          type="button"
          class="link"
          ?disabled=${disabled || !ready}
          @click=${() => handlers.locate()}
        >
          ${words.locate}
        </button>`
        : nothing
    }
    ${
      filters
        ? html`<button
          type="button"
          class="link"
          id="filters-button"
          aria-expanded=${filters.open}
          @click=${() => handlers.toggleFilters()}
        >
          ${words.filters(filters.count)}
        </button>`
        : nothing
    }
  </div>`;
}
