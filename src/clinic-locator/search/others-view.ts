import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import type { Outcome } from './outcome.ts';
import type { Suggestion } from './suggestion-index.ts';
import { searchWords } from './words.ts';

interface Handlers {
  readonly pick: (suggestion: Suggestion) => void;
  /** Undefined where the tag does not offer it. */
  readonly locate: (() => void) | undefined;
}

/** What a visitor can tap instead of typing again: other places of that name, or where the visitor is. */
export function othersView(
  outcome: Outcome,
  language: Language,
  { pick, locate }: Handlers,
): TemplateResult | typeof nothing {
  const words = searchWords[language];
  if (outcome.kind === 'ask-here' && locate)
    return html`<p class="others">
      <button type="button" class="button" @click=${locate}>${words.locate}</button>
    </p>`;
  if (!('others' in outcome) || outcome.others.length === 0) return nothing;
  return html`<p class="others">
    ${outcome.kind === 'unknown' ? words.maybe : words.orElse}
    ${outcome.others.map(
      (each) =>
        html`<button type="button" class="link" @click=${() => pick(each)}>${each.label}</button>`,
    )}
  </p>`;
}
