import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../shared/core/language.ts';
import { messages } from './core/messages.ts';
import type { Source } from './core/content/sources.ts';
import type { Evidence } from './core/sections.ts';

/** What each sentence rests on, one tap away. Source names are in their pages' language. */
export function sourcesView(
  evidence: readonly Evidence[],
  title: string,
  language: Language,
): TemplateResult {
  const words = messages[language];
  const firstWith = (source: Source) =>
    evidence.findIndex(({ sources }) => sources.includes(source));
  return html`<details class="sources">
    <summary>${words.sources}<span class="visually-hidden">: ${title}</span></summary>
    <ul role="list">
      ${evidence.map(
        ({ about, strength, sources }, at) =>
          html`<li>
            <p>${about.join(' \u00b7 ')}</p>
            <p class="basis">
              <strong>${words.strength[strength]}</strong>
              ${sources.map((source) => linkView(source, firstWith(source) === at))}
            </p>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** On paper an address is printed once in each list. */
const linkView = ({ name, url }: Source, first: boolean) =>
  html`<a
    class=${first ? nothing : 'again'}
    href=${url}
    rel="noopener noreferrer"
    lang="en"
    >${name}</a
  >`;
