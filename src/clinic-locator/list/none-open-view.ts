import { html, nothing, type TemplateResult } from 'lit';
import { telHref } from '../../shared/attributes/links.ts';
import { emergency } from '../../shared/emergency/emergency.ts';
import { signsView } from '../../shared/emergency/emergency-view.ts';
import type { Language } from '../../shared/language/language.ts';
import { shared } from '../../shared/language/words.ts';
import { heading } from '../../shared/looks/heading-view.ts';
import { phoneView } from './state-view.ts';
import { listWords } from './words.ts';

interface Numbers {
  readonly afterHoursPhone: string;
  readonly emergencyNumber: string;
  /** Paper has no line to open. */
  readonly printing: boolean;
}

/**
 * No clinic is open: what to do now comes before the list. One button is strong: that of the number
 * which somebody answers at night, else that of the emergency number. That urgent care or an emergency
 * room is for what cannot wait: MedlinePlus, when to use the emergency room
 * (https://medlineplus.gov/ency/patientinstructions/000593.htm).
 */
export const noneOpenView = (
  language: Language,
  level: number,
  { afterHoursPhone: phone, emergencyNumber: number, printing }: Numbers,
): TemplateResult => {
  const { afterHours, elsewhere, danger } = listWords[language];
  const { heading: title, signs } = emergency[language];
  return html`<div class="closed-now">
    <p>${phone ? afterHours : elsewhere}</p>
    ${phone ? html`<div class="actions">${phoneView(language, phone)}</div>` : nothing}
    <section class="emergency">
      <details ?open=${printing}>
        <summary>${heading(level, danger(number))}</summary>
        <p>${title(number)}</p>
        ${signsView(signs)}
      </details>
      <a class="button alert full ${phone ? 'outlined' : ''}" href=${telHref(number)}
        >${shared[language].call(number)}</a
      >
    </section>
  </div>`;
};
