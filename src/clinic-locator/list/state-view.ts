import { html, nothing, type TemplateResult } from 'lit';
import { times } from '../../shared/collections.ts';
import type { Language } from '../../shared/language/language.ts';
import { telHref } from '../../shared/attributes/links.ts';
import { shared } from '../../shared/language/words.ts';
import { wholeView } from '../../shared/looks/whole-view.ts';
import { listWords } from './words.ts';

/** Why there is no list, as far as a visitor needs to know. */
type Failure = 'offline' | 'other';

/** How the list came, or why it did not. */
export interface ListState {
  readonly loaded: boolean;
  /** Why the last attempt failed. */
  readonly failure: Failure | undefined;
  /** The clinic's phone, or empty. */
  readonly phone: string;
  /** Undefined where no map will come. */
  readonly map: unknown;
}

/** Rows that stand in while the list loads: most screens end before what comes below them. */
const ROWS = 6;

/** What the status says where there is no list. */
export function stateWords({ loaded, failure }: ListState, language: Language): string {
  const words = listWords[language];
  if (failure) return failure === 'offline' ? words.offline : words.failed;
  return loaded ? words.empty : words.loading;
}

/** In the place of the list. The page's own fallback stands below this. */
export function stateView(
  { loaded, failure, phone, map }: ListState,
  language: Language,
  retry: () => void,
): TemplateResult {
  if (!loaded && !failure) return loadingView(map !== undefined);
  return html`<div class="actions">
      ${phoneView(language, phone)}
      <button type="button" class="button quiet" @click=${retry}>${listWords[language].retry}</button>
    </div>
    ${failure ? nothing : html`<slot name="empty"></slot>`}`;
}

/** Rows of the height that the list will have, and what follows them, so that nothing jumps. */
const loadingView = (mapped: boolean): TemplateResult =>
  html`<div aria-hidden="true">
    ${times(ROWS, () => html`<div class="skeleton"></div>`)}
    ${mapped ? html`<div class="map-room"></div>` : nothing}
  </div>`;

/** Below the last good list, where a newer one could not be had. */
export const staleView = (
  language: Language,
  failure: Failure,
  retry: () => void,
): TemplateResult => html`
  <p class="note muted" role="status">
    ${failure === 'offline' ? listWords[language].staleOffline : listWords[language].stale}
  </p>
  <button type="button" class="link" @click=${retry}>${listWords[language].retry}</button>
`;

export const phoneView = (language: Language, phone: string) =>
  phone
    ? html`<a class="button" href=${telHref(phone)}>${wholeView(shared[language].call(phone), phone)}</a>`
    : nothing;
