import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import type { ClinicHours, Wanted } from './clinic-hours.ts';
import type { Clinic } from '../clinic/clinic.ts';
import type { Status } from '../clinic/status.ts';
import { statusOn } from './standing.ts';
import { messages } from './words.ts';
import { exceptionLines, weekLines, type HoursLine } from './week-table.ts';
import { hoursWords, wallTimeWords } from './state-words.ts';

/**
 * Whether a clinic is open, as a mark and a line of text.
 *
 * @param wanted a day and time that the visitor asks about, instead of now
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
  const status = statusOn(clinic, reading.today);
  if (status !== 'open') return statusView(status, language);
  const then = schedule && wanted && all.when(clinic, wanted);
  const line = then
    ? wallTimeWords(then, language, locale)
    : hoursWords(hours, reading, language, locale);
  if (!line) return nothing;
  const { state, doubts } = then ?? reading;
  return html`<div part="hours">
    <p class="state ${doubts.length > 0 ? 'doubt' : ''} ${state}">${line}</p>
  </div>`;
}

/** A clinic that does not receive patients by its hours. */
const statusView = (status: Exclude<Status, 'open'>, language: Language): TemplateResult =>
  html`<div part="hours">
    <p class="state ${status === 'unknown' ? 'unknown' : 'closed'}">
      ${messages[language].status[status]}
    </p>
  </div>`;

/** A clinic's usual week and the days that differ from it; `nothing` where its hours cannot be read. */
export function weekView(
  clinic: Clinic,
  all: ClinicHours,
  language: Language,
  locale: string,
): TemplateResult | typeof nothing {
  const { schedule } = all.of(clinic);
  const { today } = all.now(clinic);
  // the usual week of a clinic that is closed would bring people to its door
  if (!schedule || !['open', 'unknown'].includes(statusOn(clinic, today))) return nothing;
  const { title, exceptions } = messages[language];
  const others = exceptionLines(schedule, today, language, locale);
  const special = others.some((line) => line.today);
  const week = weekLines(schedule, today, language, locale);
  // roles: where large text needs each cell on a line of its own, Safari forgets that this is a table
  return html`<table class="number" role="table">
      <caption>${title}</caption>
      ${week.map((line) => lineView(line, line.today && !special, language))}
      ${
        others.length > 0
          ? html`<tr role="row">
              <th colspan="2" scope="rowgroup" class="muted" role="rowheader">${exceptions}</th>
            </tr>`
          : nothing
      }
      ${others.map((line) => lineView(line, line.today, language))}
    </table>`;
}

const lineView = ({ days, hours }: HoursLine, today: boolean, language: Language) =>
  html`<tr class=${today ? 'today' : nothing} role="row">
    <th scope="row" role="rowheader">${days}${today ? ` (${messages[language].isToday})` : nothing}</th>
    <td role="cell">${hours}</td>
  </tr>`;
