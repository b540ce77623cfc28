import { html, type TemplateResult } from 'lit';

/**
 * The ring around what is read.
 *
 * @param left how much of it is still full, 0 to 1
 */
export function ringView(left: number, content: TemplateResult): TemplateResult {
  // presentation attributes: a strict policy of the page forbids style attributes
  return html`<div class="dial">
    <svg class="ring" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
      <circle class="track" cx="60" cy="60" r="54" />
      <circle
        class="left"
        cx="60"
        cy="60"
        r="54"
        pathLength="100"
        stroke-dasharray="100"
        stroke-dashoffset=${(100 * (1 - left)).toFixed(2)}
        transform="rotate(-90 60 60)"
      />
    </svg>
    <div class="readout">${content}</div>
  </div>`;
}
