import { html, nothing, type TemplateResult } from 'lit';
import { telHref } from '../../shared/attributes/links.ts';
import { wholeView } from '../../shared/looks/whole-view.ts';
import type { Scene } from './scene.ts';

/**
 * Whom to call: every number the page knows, the first as the button; never nobody, and at night never
 * only a clinic that may be closed.
 */
export function helpView({ words, help }: Scene, emergency = true): TemplateResult {
  const { clinicPhone, afterHoursPhone, emergencyNumber, find } = help;
  const calls = [
    { number: clinicPhone, text: words.help.clinic },
    { number: afterHoursPhone, text: words.help.afterHours },
  ].filter(({ number }) => number);
  return html`${clinicPhone || afterHoursPhone ? nothing : html`<p>${words.help.nobody}</p>`}
    <div class="actions calls">
      ${calls.map(
        ({ number, text }, at) =>
          html`<a class=${at === 0 ? 'button full' : 'button quiet full'} href=${telHref(number)}
            >${wholeView(`${text} ${number}`, number)}</a
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
    </div>
    ${clinicPhone && !afterHoursPhone ? html`<p>${words.help.closed}</p>` : nothing}`;
}
