import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../shared/language/language.ts';
import { heading } from '../../shared/looks/heading-view.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { accuracyOf, distanceWords, type Units } from '../clinic/distance-words.ts';
import type { Result } from '../clinic/result.ts';
import type { Conditions } from '../filters/conditions.ts';
import { lackWords } from '../filters/panel-view.ts';
import type { ClinicHours, Wanted } from '../hours/clinic-hours.ts';
import { noticeOn } from '../hours/standing.ts';
import { hoursView, weekView } from '../hours/hours-view.ts';
import type { BestFirst } from '../search/best-first.ts';
import {
  actionsView,
  detailsButtonView,
  type ActionHandlers,
  type ActionSettings,
  type Row,
} from './actions-view.ts';
import { departmentsView } from './departments-view.ts';
import { detailsView } from './details-view.ts';
import { hasThumbs, thumbView, type PhotoSettings } from './photo-view.ts';
import { listWords } from './words.ts';

export interface ListModel extends BestFirst, ActionSettings, PhotoSettings {
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
  const pictured = hasThumbs(results.slice(0, limit), model);
  return html`<ul
      class="list ${pictured ? 'pictured' : ''}"
      part="list"
      role="list"
      tabindex="-1"
      aria-label=${listWords[language].list}
    >
      ${repeat(
        results.slice(0, limit),
        ({ clinic }) => clinic.id,
        (result, index) => rowView(result, index, pictured, model, handlers),
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
  pictured: boolean,
  model: ListModel,
  handlers: ListHandlers,
): TemplateResult {
  const { clinic } = result;
  const { language, locale, reason, hours } = model;
  const best = reason !== '' && index === 0;
  // a button in full colour would ring at an empty desk
  const row = { clinic, index, strong: best && hours.now(clinic).state !== 'closed' };
  const why = whyWords(result, best, model);
  return html`<li class=${best ? 'best' : 'row'} part="card">
    ${why ? html`<p class="why">${why}</p>` : nothing}
    <div class="face">
      ${pictured ? thumbView(clinic, model) : nothing}
      <div class="about">${aboutView(result, row, model, handlers)}</div>
    </div>
    ${actionsView(row, model, handlers)}
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

/** Why a clinic stands where it does. */
function whyWords(result: Result, best: boolean, { reason, nearest, language }: ListModel): string {
  const { first, nearest: isNearest } = listWords[language];
  if (result === nearest) return isNearest;
  return best && reason !== '' && reason !== 'nearest' ? first[reason] : '';
}

/** Name, distance, whether it is open, where it is, its number. */
function aboutView(
  result: Result,
  row: Row,
  model: ListModel,
  handlers: ListHandlers,
): TemplateResult {
  const { clinic, distance } = result;
  const { language, locale, units, hours, unmet, wanted } = model;
  const accuracy = accuracyOf(clinic, model.rough);
  const away = distance === null ? '' : distanceWords(distance, accuracy, units, language, locale);
  const exact = accuracy === 'address';
  const where =
    clinic.telehealth === 'only'
      ? listWords[language].remote
      : [addressLine(clinic), exact ? '' : away].filter(Boolean).join(' \u00b7 ');
  const notice = clinic.notice && noticeOn(clinic, hours.now(clinic).today);
  const lacking = unmet ? lackWords(result, { ...unmet, hours }, language) : '';
  return html`<div class="head">
      ${heading(model.level, html`<span id="name-${row.index}">${clinic.name}</span>`)}
      ${exact && away ? html`<span class="number">${away}</span>` : nothing}
    </div>
    ${lacking ? html`<p class="lacks">${lacking}</p>` : nothing}
    <div class="facts">
      ${hoursView(clinic, hours, wanted, language, locale)} ${detailsButtonView(row, model, handlers)}
    </div>
    <p class="muted where">
      <span>${where}</span>
      ${
        clinic.telephone
          ? html`<span class="whole number" translate="no" id="phone-${row.index}"
            >${clinic.telephone}</span
          >`
          : nothing
      }
    </p>
    ${notice ? html`<p class="notice">${notice}</p>` : nothing}`;
}

/** One line, as it would stand on an envelope. */
function addressLine({ address }: Clinic): string {
  const { streetAddress, addressLocality, addressRegion, postalCode } = address;
  const region = [addressRegion, postalCode].filter(Boolean).join(' ');
  return [streetAddress, addressLocality, region].filter(Boolean).join(', ');
}
