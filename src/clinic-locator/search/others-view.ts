import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import { assistMessages } from './assist-messages.ts';
import type { Outcome } from './outcome.ts';
import type { Suggestion } from './suggestion-index.ts';

/** What else a misspelt text may have meant. */
export const othersView = (
  outcome: Outcome,
  language: Language,
  pick: (suggestion: Suggestion) => void,
): TemplateResult | typeof nothing =>
  outcome.kind === 'told' && outcome.others?.length
    ? html`<p class="others">
        ${assistMessages[language].orElse}
        ${outcome.others.map(
          (each) =>
            html`<button type="button" class="link" @click=${() => pick(each)}>
              ${each.label}
            </button> `,
        )}
      </p>`
    : nothing;
