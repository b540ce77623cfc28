import { html, nothing, svg, type TemplateResult } from 'lit';
import { planDays } from './core/days.ts';
import type { Scene } from './scene.ts';

/** The plan as a line of three days. */
export function daysView({ reading, now, protocol, words }: Scene): unknown {
  if (reading.onsetAt === null) return nothing;
  return html`<ol class="days" aria-label=${words.days3.label}>
    ${planDays(reading.onsetAt, now, protocol).map(
      (day) =>
        html`<li aria-current=${day.today ? 'date' : nothing}>
          ${bar(day.passed)}<strong>${words.days3.day(day.number)}</strong> ${words.days3[day.part]}
        </li>`,
    )}
  </ol>`;
}

const bar = (passed: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width=${(100 * passed).toFixed(1)} height="4" />`}
  </svg>`;
