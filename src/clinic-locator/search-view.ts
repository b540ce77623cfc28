import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../shared/core/language.ts';
import { messages } from './core/messages.ts';

/** Keys typed here are not the page's shortcuts. */
const keepKeys = (event: KeyboardEvent) => {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) event.stopPropagation();
};

export function searchView(
  language: Language,
  status: string,
  asksWhen: boolean,
  search: (text: string, openAt: string) => void,
): TemplateResult {
  const words = messages[language];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { elements } = event.currentTarget as HTMLFormElement;
    const value = (name: string) =>
      (elements.namedItem(name) as HTMLInputElement | null)?.value ?? '';
    search(value('place'), value('when'));
  };
  return html`<form class="search" role="search" part="search" @submit=${submit}>
      <label for="place">${words.label}</label>
      <div class="line">
        <input
          id="place"
          name="place"
          class="field"
          part="input"
          type="text"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="200"
          @keydown=${keepKeys}
          @keypress=${keepKeys}
          @keyup=${keepKeys}
        />
        <button class="button" part="button" type="submit">${words.find}</button>
      </div>
      ${
        asksWhen
          ? html`<details class="when">
              <summary class="muted">${words.openAt}</summary>
              <label class="visually-hidden" for="when">${words.openAt}</label>
              <input id="when" name="when" class="field" type="datetime-local" />
            </details>`
          : nothing
      }
    </form>
    <p class="status" part="status" role="status">${status}</p>`;
}
