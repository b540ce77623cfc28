import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import { emergencyView } from '../../shared/emergency/emergency-view.ts';
import { listWords } from './words.ts';
import { phoneView } from './state-view.ts';

/**
 * No clinic is open: what to do now comes before who opens first. That urgent care or an emergency
 * room is for what cannot wait: MedlinePlus, when to use the emergency room
 * (https://medlineplus.gov/ency/patientinstructions/000593.htm).
 */
export const noneOpenView = (
  language: Language,
  level: number,
  { afterHoursPhone: phone, emergencyNumber }: { afterHoursPhone: string; emergencyNumber: string },
): TemplateResult => {
  const { noneOpen, afterHours, elsewhere } = listWords[language];
  return html`<div class="closed-now">
    <p><strong>${noneOpen}</strong> ${phone ? afterHours : elsewhere}</p>
    ${phone ? html`<div class="actions">${phoneView(language, phone)}</div>` : nothing}
    ${emergencyView(language, level, emergencyNumber)}
  </div>`;
};
