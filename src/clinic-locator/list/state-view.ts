import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import { telHref } from '../../shared/attributes/links.ts';
import { shared } from '../../shared/language/words.ts';
import { wholeView } from '../../shared/looks/whole-view.ts';
import { listWords } from './words.ts';

/** Why there is no list, as far as a visitor needs to know. */
export type Failure = 'offline' | 'other';

/** How the list came, or why it did not. */
interface ListState {
  readonly language: Language;
  readonly loaded: boolean;
  /** Why the last attempt failed. */
  readonly failure: Failure | undefined;
  /** The clinic's phone, or empty. */
  readonly phone: string;
  readonly retry: () => void;
}

/** The list, where there is one with clinics; else what stands in its place. */
export function stateView(
  list: TemplateResult | undefined,
  { language, loaded, failure, phone, retry }: ListState,
): TemplateResult {
  if (list) return html`${list}${failure ? staleView(language, failure, retry) : nothing}`;
  if (failure) return errorView(language, failure, phone, retry);
  return loaded
    ? html`${emptyView(language, phone)}<slot name="empty"></slot>`
    : loadingView(language);
}

/** Rows of the height that the list will have, so that nothing jumps. */
const loadingView = (language: Language): TemplateResult => html`
  <p class="visually-hidden" role="status">${listWords[language].loading}</p>
  <div aria-hidden="true">
    <div class="skeleton"></div>
    <div class="skeleton"></div>
    <div class="skeleton"></div>
  </div>
`;

const emptyView = (language: Language, phone: string): TemplateResult => html`
  <p class="status" role="status">${listWords[language].empty}</p>
  <div class="actions">${phoneView(language, phone)}</div>
`;

/** There is no list. The page's own fallback stands below this. */
const errorView = (
  language: Language,
  failure: Failure,
  phone: string,
  retry: () => void,
): TemplateResult => html`
  <p class="status" role="status">
    ${failure === 'offline' ? listWords[language].offline : listWords[language].failed}
  </p>
  <div class="actions">
    ${phoneView(language, phone)}
    <button type="button" class="button quiet" @click=${retry}>${listWords[language].retry}</button>
  </div>
`;

/** Below the last good list, where a newer one could not be had. */
const staleView = (language: Language, failure: Failure, retry: () => void): TemplateResult => html`
  <p class="note muted" role="status">
    ${failure === 'offline' ? listWords[language].staleOffline : listWords[language].stale}
  </p>
  <button type="button" class="link" @click=${retry}>${listWords[language].retry}</button>
`;

export const phoneView = (language: Language, phone: string) =>
  phone
    ? html`<a class="button" href=${telHref(phone)}>${wholeView(shared[language].call(phone), phone)}</a>`
    : nothing;
