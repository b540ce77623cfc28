import { html, nothing, svg, type TemplateResult } from 'lit';
import { planDays, type PlanDay } from './core/days.ts';
import type { Scene } from './scene.ts';

/** The plan as a line of three days: what is done, what was skipped, what may come. */
export function daysView({ reading, now, protocol, quiet, words }: Scene): unknown {
  if (reading.onsetAt === null) return nothing;
  const tally = (day: PlanDay) =>
    (['done', 'skipped', 'coming'] as const)
      .filter((each) => day[each] > 0)
      .map((each) => html`<span>${words.days3[each](day[each])}</span>`);
  return html`<ol class="days" aria-label=${words.days3.label}>
    ${planDays(reading, now, protocol, quiet).map(
      (day) =>
        html`<li aria-current=${day.today ? 'date' : nothing}>
          ${bar(day.passed)}<strong>${words.days3.day(day.number)}</strong> ${words.days3[day.part]}
          ${tally(day)}
        </li>`,
    )}
  </ol>`;
}

const bar = (passed: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width=${(100 * passed).toFixed(1)} height="4" />`}
  </svg>`;
