import { html, type TemplateResult } from 'lit';

/** One of several answers, none of them pushed. */
export const optionView = (text: string, choose: () => void): TemplateResult =>
  html`<button type="button" class="option" @click=${choose}>${text}</button>`;

/** A quiet way aside or back. */
export const linkView = (text: string, follow: () => void): TemplateResult =>
  html`<button type="button" class="link" @click=${follow}>${text}</button>`;
