import { html, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import { DISCS, figureText } from './figure-words.ts';

/** The figure in words: alone until the picture is there, then closed under it; open on paper. */
export function figureTextView(language: Language, alone: boolean): TemplateResult {
  const { inWords, names, texts, note } = figureText[language];
  return html`<details ?open=${alone}>
    <summary>${inWords}</summary>
    ${DISCS.map((disc) => html`<p><strong>${names[disc]}.</strong> ${texts[disc]}</p>`)}
    <p>${note}</p>
  </details>`;
}
