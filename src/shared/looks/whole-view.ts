import { html, type TemplateResult } from 'lit';

/**
 * A text with a number in it that goes to the next line as a whole, and that translators leave alone.
 * One element, because buttons lay out each of their children.
 */
export function wholeView(text: string, number: string): TemplateResult {
  const at = text.indexOf(number);
  return html`<span
    >${text.slice(0, at)}<span class="whole" translate="no">${number}</span>${text.slice(at + number.length)}</span
  >`;
}
