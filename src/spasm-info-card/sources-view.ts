import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../shared/core/language.ts';
import { strengths } from './core/evidence-messages.ts';
import type { Evidence } from './core/evidence.ts';
import type { Source } from './core/sections.ts';
export { evidenceOf, notesOf, sourcesOf } from './core/evidence.ts';
export { figureEvidence } from './core/figure-evidence.ts';

/** What each sentence rests on. Source names are in their pages' language. */
export function sourcesView(evidence: readonly Evidence[], language: Language): TemplateResult {
  const firstWith = (source: Source) =>
    evidence.findIndex(({ sources }) => sources.includes(source));
  return html`<ul role="list">
    ${evidence.map(
      ({ about, strength, sources }, at) =>
        html`<li>
          <p>${about.join(' \u00b7 ')}</p>
          <p class="basis">
            <strong>${strengths[language][strength]}</strong>
            ${sources.map((source) => linkView(source, firstWith(source) === at))}
          </p>
        </li>`,
    )}
  </ul>`;
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
