import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import type { Outcome } from './outcome.ts';
import type { Suggestion } from './suggestion-index.ts';
import { searchWords } from './words.ts';

/** What else a misspelt text may have meant. */
export const othersView = (
  outcome: Outcome,
  language: Language,
  pick: (suggestion: Suggestion) => void,
): TemplateResult | typeof nothing =>
  outcome.kind === 'meant' && outcome.others.length > 0
    ? html`<p class="others">
        ${searchWords[language].orElse}
        ${outcome.others.map(
          (each) =>
            html`<button type="button" class="link" @click=${() => pick(each)}>
              ${each.label}
            </button> `,
        )}
      </p>`
    : nothing;
