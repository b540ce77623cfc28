import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import { telHref } from '../../shared/attributes/links.ts';
import { shared } from '../../shared/language/words.ts';
import { messages } from '../words.ts';

/** Rows of the height that the list will have, so that nothing jumps. */
export const loadingView = (language: Language): TemplateResult => html`
  <p class="visually-hidden" role="status">${messages[language].loading}</p>
  <div aria-hidden="true">
    <div class="skeleton"></div>
    <div class="skeleton"></div>
    <div class="skeleton"></div>
  </div>
`;

export const emptyView = (language: Language, phone: string): TemplateResult => html`
  <p class="status" role="status">${messages[language].empty}</p>
  <div class="actions">${phoneView(language, phone)}</div>
`;

/** The page's own fallback stands below it. */
export const errorView = (
  language: Language,
  offline: boolean,
  phone: string,
  retry: () => void,
): TemplateResult => html`
  <p class="status" role="status">
    ${offline ? messages[language].offline : messages[language].failed}
  </p>
  <div class="actions">
    ${phoneView(language, phone)}
    <button type="button" class="button quiet" @click=${retry}>${messages[language].retry}</button>
  </div>
`;

/** Below the last good list, where a newer one could not be had. */
export const staleView = (
  language: Language,
  offline: boolean,
  retry: () => void,
): TemplateResult => html`
  <p class="note muted" role="status">
    ${offline ? messages[language].staleOffline : messages[language].stale}
  </p>
  <button type="button" class="link" @click=${retry}>${messages[language].retry}</button>
`;

export const phoneView = (language: Language, phone: string) =>
  phone
    ? html`<a class="button" href=${telHref(phone)}>${shared[language].call(phone)}</a>`
    : nothing;
