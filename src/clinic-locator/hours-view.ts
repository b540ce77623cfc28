import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../shared/core/language.ts';
import type { ClinicHours, Wanted } from './core/clinic-hours.ts';
import type { Clinic } from './core/clinic.ts';
import { messages } from './core/hours/messages.ts';
import type { Hours } from './core/hours/parse.ts';
import { exceptionLines, weekLines, type HoursLine } from './core/hours/table.ts';
import { hoursWords, wallTimeWords } from './core/hours/words.ts';

/**
 * Whether a clinic is open, in a mark and words, and its week behind a disclosure.
 *
 * @param wanted a day and time that the visitor chose
 */
export function hoursView(
  clinic: Clinic,
  all: ClinicHours,
  wanted: Wanted | undefined,
  language: Language,
  locale: string,
): TemplateResult | typeof nothing {
  const hours = all.of(clinic);
  const { schedule } = hours;
  const reading = all.now(clinic);
  const then = schedule && wanted && all.when(clinic, wanted);
  const line = then
    ? wallTimeWords(then, language, locale)
    : hoursWords(hours, reading, language, locale);
  if (!line) return nothing;
  const { state, doubts } = then ?? reading;
  return html`<div part="hours">
    <p class="state ${doubts.length > 0 ? 'doubt' : ''} ${state}">${line}</p>
    ${schedule ? weekView(schedule, reading.today, language, locale) : nothing}
  </div>`;
}

function weekView(
  schedule: NonNullable<Hours['schedule']>,
  today: number,
  language: Language,
  locale: string,
) {
  const { title, exceptions } = messages[language];
  const others = exceptionLines(schedule, today, language, locale);
  const special = others.some((line) => line.today);
  const week = weekLines(schedule, today, language, locale);
  return html`<details class="hours">
    <summary class="muted">${title}</summary>
    <table class="number">
      ${week.map((line) => lineView(line, line.today && !special, language))}
      ${
        others.length > 0
          ? html`<tr>
              <th colspan="2" scope="rowgroup" class="muted">${exceptions}</th>
            </tr>`
          : nothing
      }
      ${others.map((line) => lineView(line, line.today, language))}
    </table>
  </details>`;
}

const lineView = ({ days, hours }: HoursLine, today: boolean, language: Language) =>
  html`<tr class=${today ? 'today' : nothing}>
    <th scope="row">${days}${today ? ` (${messages[language].isToday})` : nothing}</th>
    <td>${hours}</td>
  </tr>`;
