import { html, nothing, type TemplateResult } from 'lit';
import { telHref } from '../shared/core/links.ts';
import type { Scene } from './scene.ts';

/** Whom to call: every number the page knows, the first as the button; never nobody. */
export function helpView({ words, help }: Scene, emergency = true): TemplateResult {
  const { clinicPhone, afterHoursPhone, emergencyNumber, find } = help;
  const calls = [
    { number: clinicPhone, text: words.help.clinic },
    { number: afterHoursPhone, text: words.help.afterHours },
  ].filter(({ number }) => number);
  return html`${calls.length === 0 ? html`<p>${words.help.nobody}</p>` : nothing}
    <div class="actions calls">
      ${calls.map(
        ({ number, text }, at) =>
          html`<a class=${at === 0 ? 'button full' : 'button quiet full'} href=${telHref(number)}
            ><span>${text} <span class="whole number">${number}</span></span></a
          >`,
      )}
      ${
        find
          ? html`<button type="button" class="button quiet full" @click=${find}>
            ${words.help.find}
          </button>`
          : nothing
      }
      ${
        emergency
          ? html`<a class="link" href=${telHref(emergencyNumber)}
            >${words.help.emergency(emergencyNumber)}</a
          >`
          : nothing
      }
    </div>`;
}
