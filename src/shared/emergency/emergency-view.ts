import { html, type TemplateResult } from 'lit';
import { emergency, type EmergencyText } from './emergency.ts';
import type { Language } from '../language/language.ts';
import { shared } from '../language/words.ts';
import { telHref } from '../attributes/links.ts';
import { heading } from '../looks/heading-view.ts';

/**
 * The danger signs and the call. The block has no slot and no part, and obeys no style variable of
 * the page: a site cannot change it.
 *
 * @param said the signs that are shown, all of them unless a screen has no room
 */
export function emergencyView(
  language: Language,
  level: number,
  number: string,
  said: EmergencyText = emergency[language],
): TemplateResult {
  const { heading: title, signs } = said;
  return html`<section class="emergency">
    ${heading(level, title(number))}
    <ul>
      ${signs.map((sign) => html`<li>${sign}</li>`)}
    </ul>
    <a class="button alert full" href=${telHref(number)}>${shared[language].call(number)}</a>
  </section>`;
}
