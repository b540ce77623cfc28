import { html, nothing, svg, type TemplateResult } from 'lit';
import { planDays, type PlanDay } from '../plan/days.ts';
import { laterMessages } from './words/later-days.ts';
import type { Scene } from './scene.ts';

/** The plan as a line of three days: what is done, what was skipped, what may come. */
export function daysView({ reading, now, protocol, quiet, language }: Scene): unknown {
  if (reading.onsetAt === null) return nothing;
  const words = laterMessages[language].days;
  const days = planDays(reading, now, protocol, quiet);
  const skipped = reading.dueByDate && days.some((day) => day.skipped > 0);
  const tally = (day: PlanDay) =>
    (['done', 'skipped', 'coming'] as const)
      .filter((each) => day[each] > 0)
      .map((each) => html`<span>${words[each](day[each])}</span>`);
  return html`<ol class="days" aria-label=${words.label}>
    ${days.map(
      (day) =>
        html`<li aria-current=${day.today ? 'date' : nothing}>
          ${bar(day.passed)}<strong>${words.day(day.number)}</strong> ${words[day.part]}
          ${tally(day)}
        </li>`,
    )}
  </ol>
  ${skipped ? html`<p class="muted">${words.leaveOut}</p>` : nothing}`;
}

const bar = (passed: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width=${(100 * passed).toFixed(1)} height="4" />`}
  </svg>`;
