import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../shared/language/language.ts';
import { heading } from '../../shared/looks/heading-view.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { distanceWords, type Units } from '../clinic/distance-words.ts';
import type { Result } from '../clinic/result.ts';
import type { Conditions } from '../filters/conditions.ts';
import { lackWords } from '../filters/panel-view.ts';
import type { ClinicHours, Wanted } from '../hours/clinic-hours.ts';
import { noticeOn } from '../hours/standing.ts';
import { hoursView, weekView } from '../hours/hours-view.ts';
import type { BestFirst } from '../search/best-first.ts';
import { actionsView, type ActionHandlers, type ActionSettings } from './actions-view.ts';
import { departmentsView } from './departments-view.ts';
import { detailsView } from './details-view.ts';
import { listWords } from './words.ts';

export interface ListModel extends BestFirst, ActionSettings {
  readonly language: Language;
  readonly locale: string;
  readonly units: Units;
  /** Level of a clinic's heading. */
  readonly level: number;
  /** How many results are shown. */
  readonly limit: number;
  readonly hours: ClinicHours;
  /** True where the distances begin at a place that is known only roughly. */
  readonly rough: boolean;
  /** A day and time that the visitor asked for; undefined where that is now. */
  readonly wanted: Wanted | undefined;
  /** What was asked of the clinics and none has in full: each says what it lacks. Undefined where it lacks nothing. */
  readonly unmet:
    { readonly clinics: readonly Clinic[]; readonly conditions: Conditions } | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
}

export interface ListHandlers extends ActionHandlers {
  showMore(): void;
}

export function listView(model: ListModel, handlers: ListHandlers): TemplateResult {
  const { results, limit, language } = model;
  const hidden = results.length - limit;
  return html`<ul class="list" part="list" role="list">
      ${repeat(
        results.slice(0, limit),
        ({ clinic }) => clinic.id,
        (result, index) => rowView(result, index, model, handlers),
      )}
    </ul>
    ${
      hidden > 0
        ? html`<button type="button" class="link more" @click=${() => handlers.showMore()}>
            ${listWords[language].more(hidden)}
          </button>
          <p class="on-paper">${listWords[language].shownOf(limit, results.length)}</p>`
        : nothing
    }`;
}

function rowView(
  result: Result,
  index: number,
  model: ListModel,
  handlers: ListHandlers,
): TemplateResult {
  const { clinic, distance } = result;
  const { language, locale, units, reason, hours, unmet, wanted } = model;
  const known = clinic.geo?.accuracy ?? 'city';
  const accuracy = known === 'address' && model.rough ? 'about' : known;
  const away = distance === null ? '' : distanceWords(distance, accuracy, units, language, locale);
  const exact = accuracy === 'address';
  const where = addressLine(clinic);
  const best = reason !== '' && index === 0;
  const why = best && reason !== 'nearest' ? listWords[language].first[reason] : '';
  const notice = clinic.notice && noticeOn(clinic, hours.now(clinic).today);
  const lacking = unmet ? lackWords(result, { ...unmet, hours }, language) : '';
  return html`<li class=${best ? 'best' : 'row'} part="card">
    ${why ? html`<p class="why">${why}</p>` : nothing}
    <div class="head">
      ${heading(model.level, clinic.name)}
      ${exact && away ? html`<span class="muted number">${away}</span>` : nothing}
    </div>
    ${lacking ? html`<p class="lacks">${lacking}</p>` : nothing}
    ${
      clinic.telehealth === 'only'
        ? html`<p class="muted">${listWords[language].remote}</p>`
        : html`<p class="muted">${[where, exact ? '' : away].filter(Boolean).join(' \u00b7 ')}</p>`
    }
    ${notice ? html`<p class="notice">${notice}</p>` : nothing}
    ${hoursView(clinic, hours, wanted, language, locale)}
    ${actionsView(clinic, best, model, handlers)}
    ${
      model.opened === clinic.id
        ? detailsView(
            clinic,
            html`${weekView(clinic, hours, language, locale)}
            ${departmentsView(clinic, hours, model)}`,
            language,
            locale,
            model.now,
          )
        : nothing
    }
  </li>`;
}

/** One line, as it would stand on an envelope. */
function addressLine({ address }: Clinic): string {
  const { streetAddress, addressLocality, addressRegion, postalCode } = address;
  const region = [addressRegion, postalCode].filter(Boolean).join(' ');
  return [streetAddress, addressLocality, region].filter(Boolean).join(', ');
}
