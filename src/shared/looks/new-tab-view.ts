import { html, type TemplateResult } from 'lit';
import type { Language } from '../language/language.ts';
import { shared } from '../language/words.ts';

/** The end of a link that opens a new tab: seen, and read out as part of its name. */
export const newTabView = (language: Language): TemplateResult =>
  html`<span class="new-tab" lang=${language}
    ><span aria-hidden="true"> \u2197</span
    ><span class="visually-hidden"> (${shared[language].newTab})</span></span
  >`;
