import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import type { ClinicHours, Wanted } from './clinic-hours.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { iconView } from '../../shared/looks/icon-view.ts';
import { statusOn } from './standing.ts';
import { stateLine } from './state-line.ts';
import { messages } from './words.ts';
import { exceptionLines, weekLines, type HoursLine } from './week-table.ts';

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
  const { line, state, doubtful } = stateLine(clinic, all, wanted, language, locale);
  if (!line) return nothing;
  return html`<div part="hours">
    <p class="state ${doubtful ? 'doubt' : ''} ${state}">${iconView('clock')}<span>${line}</span></p>
  </div>`;
}

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
