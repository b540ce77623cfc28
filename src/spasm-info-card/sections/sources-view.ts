import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import type { Evidence } from './citations.ts';
import type { Source } from '../../shared/emergency/emergency.ts';
import { sectionWords } from './words.ts';

/**
 * The list of sources: sentences, how well they are supported, and links. A link's name is in the
 * language of its page.
 *
 * @param printed addresses that earlier lists put on paper; this list adds its own
 */
export function sourcesView(
  evidence: readonly Evidence[],
  language: Language,
  printed: Set<string>,
): TemplateResult {
  const { strengths } = sectionWords[language];
  const named = new Set<string>();
  return html`<ul role="list">
    ${evidence.map(
      ({ about, strength, sources }) =>
        html`<li>
          <p>${about.join(' \u00b7 ')}</p>
          <p class="basis">
            <strong>${strengths[strength]}</strong>
            ${sources.map((source) => linkView(source, named, printed))}
          </p>
        </li>`,
    )}
  </ul>`;
}

/** On paper a source is named once in each list, and its address given once on the card. */
function linkView({ name, url }: Source, named: Set<string>, printed: Set<string>): TemplateResult {
  const look = named.has(url) ? 'again' : printed.has(url) ? 'known' : nothing;
  named.add(url);
  printed.add(url);
  return html`<a class=${look} href=${url} rel="noopener noreferrer" lang="en">${name}</a>`;
}
