import { html, nothing, svg, type TemplateResult } from 'lit';
import { planDays, type PlanDay } from '../plan/days.ts';
import { laterMessages } from './words/later-days.ts';
import type { Scene } from './scene.ts';
import { clockTime } from './times.ts';

/** The plan as a line of three days: what is done, what was skipped, what may come. */
export function daysView({ reading, now, protocol, quiet, language, locale }: Scene): unknown {
  if (reading.onsetAt === null) return nothing;
  const words = laterMessages[language].days;
  const days = planDays(reading, now, protocol, quiet);
  const skipped = reading.dueByDate && days.some((day) => day.skipped > 0);
  const tally = (day: PlanDay) =>
    (['done', 'skipped', 'coming'] as const)
      .filter((each) => day[each] > 0)
      .map((each) => html`<span>${words[each](day[each])}</span>`);
  const part = ({ part, from }: PlanDay) =>
    from === null ? words[part] : words.from(words[part], clockTime(from, locale));
  return html`<ol class="days" aria-label=${words.label}>
    ${days.map(
      (day) =>
        html`<li aria-current=${day.today ? 'date' : nothing}>
          ${bar(day)}<strong>${words.day(day.number)}</strong>
          ${day.today ? words.today(part(day)) : part(day)}
          ${tally(day)}
        </li>`,
    )}
  </ol>
  ${skipped ? html`<p class="muted">${words.leaveOut}</p>` : nothing}`;
}

/** Filled as far as the day has come; today's has a mark there. */
const bar = ({ passed, today }: PlanDay): TemplateResult => {
  const to = (100 * passed).toFixed(1);
  return html`<svg class="bar" aria-hidden="true">
    ${svg`<rect class="day" width="100%" height="100%" rx="4" />
    <rect class="passed" width=${`${to}%`} height="100%" rx="4" />
    ${today ? svg`<circle cx=${`${to}%`} cy="50%" r="5" />` : nothing}`}
  </svg>`;
};
