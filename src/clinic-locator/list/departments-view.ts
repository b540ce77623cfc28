import { html, nothing, type TemplateResult } from 'lit';
import { telHref } from '../../shared/attributes/links.ts';
import { heading } from '../../shared/looks/heading-view.ts';
import type { Language } from '../../shared/language/language.ts';
import type { Clinic } from '../clinic/clinic.ts';
import type { ClinicHours } from '../hours/clinic-hours.ts';
import { hoursView, weekView } from '../hours/hours-view.ts';
import { wholeView } from '../../shared/looks/whole-view.ts';
import { listWords } from './words.ts';

interface Settings {
  readonly language: Language;
  readonly locale: string;
  /** Level of a clinic's heading. */
  readonly level: number;
}

/** The departments of a clinic, each with its own phone and hours; all stand at the clinic's address. */
export const departmentsView = (
  clinic: Clinic,
  hours: ClinicHours,
  { language, locale, level }: Settings,
): readonly TemplateResult[] =>
  clinic.department.map(({ name, telephone, hoursSource }) => {
    const department = { ...clinic, name, telephone, hoursSource };
    return html`<div class="department">
      ${heading(Math.min(level + 1, 6), name)}
      ${hoursView(department, hours, undefined, language, locale)}
      ${
        telephone
          ? html`<p><a class="link" href=${telHref(telephone)}
              >${wholeView(`${listWords[language].call} ${telephone}`, telephone)}</a
            ></p>`
          : nothing
      }
      ${weekView(department, hours, language, locale)}
    </div>`;
  });
