import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../shared/language/language.ts';
import { telHref } from '../../shared/attributes/links.ts';
import { heading } from '../../shared/looks/heading-view.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { distanceWords, type Units } from '../clinic/distance-words.ts';
import type { Lead } from '../search/first-result.ts';
import { messages } from '../words.ts';
import { hasDetails } from '../filters/available-filters.ts';
import type { Result } from '../clinic/result.ts';
import type { ClinicAction } from '../events.ts';

export interface ListSettings {
  readonly language: Language;
  readonly locale: string;
  readonly units: Units;
  /** Level of a clinic's heading. */
  readonly level: number;
  /** How many results are shown. */
  readonly limit: number;
  /** Id of the chosen clinic, or empty. */
  readonly selected: string;
  /** Why the first result is the answer; empty where it is none. */
  readonly lead: Lead['kind'];
  /** What is told of a clinic's hours. */
  readonly hours: (clinic: Clinic) => unknown;
  /** In a form each clinic can be chosen, however else it can be reached. */
  readonly choosing: boolean;
  readonly off: boolean;
  /** A link to the way there, where one leads to its door. */
  readonly directions: (clinic: Clinic) => string | undefined;
  /** Id of the clinic whose details are open, or empty. */
  readonly opened: string;
  /** A clinic's details, once they are there. */
  readonly details: (clinic: Clinic) => unknown;
  /** What a clinic lacks of what was asked, in words. */
  readonly lacks: (result: Result) => string;
  /** The page's own link to more about the clinics. */
  readonly fallback: { readonly href: string; readonly text: string } | undefined;
}

export interface ListHandlers {
  /** Opens or closes a clinic's details. */
  open(id: string): void;
  select(id: string): void;
  showMore(): void;
  /** Called before a link is followed; a host may veto it. */
  act(event: Event, clinic: Clinic, action: ClinicAction): void;
}

export function listView(
  results: readonly Result[],
  settings: ListSettings,
  handlers: ListHandlers,
): TemplateResult {
  const words = messages[settings.language];
  const hidden = results.length - settings.limit;
  return html`<ul class="list" part="list" role="list">
      ${repeat(
        results.slice(0, settings.limit),
        ({ clinic }) => clinic.id,
        (result, index) => rowView(result, index, settings, handlers),
      )}
    </ul>
    ${
      hidden > 0
        ? html`<button type="button" class="link" @click=${() => handlers.showMore()}>
          ${words.more(hidden)}
        </button>`
        : nothing
    }`;
}

function rowView(
  result: Result,
  index: number,
  settings: ListSettings,
  handlers: ListHandlers,
): TemplateResult {
  const { clinic, distance } = result;
  const { language, locale, units } = settings;
  const accuracy = clinic.geo?.accuracy ?? 'city';
  const away = distance === null ? '' : distanceWords(distance, accuracy, units, language, locale);
  const exact = accuracy === 'address';
  const where = addressLine(clinic);
  const best = settings.lead !== '' && index === 0;
  const why =
    best && settings.lead !== 'nearest' && messages[language].leads[settings.lead || 'open'];
  const lacking = settings.lacks(result);
  return html`<li class=${best ? 'best' : 'row'} part="card">
    ${why ? html`<p class="why">${why}</p>` : nothing}
    <div class="head">
      ${heading(settings.level, clinic.name)}
      ${exact && away ? html`<span class="muted number">${away}</span>` : nothing}
    </div>
    ${lacking ? html`<p class="lacks">${lacking}</p>` : nothing}
    <p class="muted">${[where, exact ? '' : away].filter(Boolean).join(' \u00b7 ')}</p>
    ${settings.hours(clinic)}
    ${actionsView(clinic, best, settings, handlers)}
    ${settings.opened === clinic.id ? settings.details(clinic) : nothing}
  </li>`;
}

/** What else the list says of a clinic opens in place; the button stays where it is, and so does focus. */
const moreView = (
  clinic: Clinic,
  { opened, language }: ListSettings,
  handlers: ListHandlers,
): TemplateResult | typeof nothing =>
  hasDetails(clinic)
    ? html`<button
        type="button"
        class="link"
        aria-expanded=${clinic.id === opened}
        @click=${() => handlers.open(clinic.id)}
      >
        ${messages[language].details}${ofView(clinic, language)}
      </button>`
    : nothing;

/** One line, as it would stand on an envelope. */
function addressLine({ address }: Clinic): string {
  const { streetAddress, addressLocality, addressRegion, postalCode } = address;
  const region = [addressRegion, postalCode].filter(Boolean).join(' ');
  return [streetAddress, addressLocality, region].filter(Boolean).join(', ');
}

/** The first way to reach a clinic is a button, the best one's the only strong one; all others are links. */
function actionsView(
  clinic: Clinic,
  best: boolean,
  settings: ListSettings,
  handlers: ListHandlers,
): TemplateResult {
  const { language, selected, fallback, choosing, off, directions } = settings;
  const words = messages[language];
  const chosen = clinic.id === selected;
  const links: readonly [ClinicAction, string, string | undefined][] = [
    ['call', `${words.call} ${clinic.telephone}`, clinic.telephone && telHref(clinic.telephone)],
    ['directions', words.directions, directions(clinic)],
    ['book', words.book, clinic.bookingUrl],
    ['website', words.website, clinic.url],
  ];
  const known = links.filter(([, , href]) => href !== undefined);
  // the way there is no way to speak to anybody
  const reachable = known.some(([action]) => action !== 'directions');
  const choose = choosing || !reachable;
  return html`<div class="actions" part="actions">
      ${choose ? chooseView(clinic, best, chosen, off, language, handlers) : nothing}
      ${known.map(
        ([action, text, href], i) =>
          html`<a
            class=${i > 0 || choose ? 'link' : best ? 'button' : 'button quiet'}
            href=${href!}
            rel=${action === 'directions' ? 'noreferrer' : nothing}
            @click=${(event: Event) => handlers.act(event, clinic, action)}
            >${text}${ofView(clinic, language)}</a
          >`,
      )}
      ${moreView(clinic, settings, handlers)}
    </div>
    ${
      chosen && !reachable && fallback
        ? html`<a class="link" href=${fallback.href}>${fallback.text}</a>`
        : nothing
    }`;
}

/** Says whose button it is, for people who hear the page. */
const ofView = (clinic: Clinic, language: Language) =>
  html`<span class="visually-hidden">${messages[language].of(clinic.name)}</span>`;

/** It stays a button once chosen, so that focus has a place. */
function chooseView(
  clinic: Clinic,
  best: boolean,
  chosen: boolean,
  off: boolean,
  language: Language,
  handlers: ListHandlers,
): TemplateResult {
  const words = messages[language];
  return html`<button
    type="button"
    class=${chosen ? 'button quiet chosen' : best ? 'button' : 'button quiet'}
    ?disabled=${off}
    aria-disabled=${chosen ? 'true' : nothing}
    @click=${() => handlers.select(clinic.id)}
  >
    ${chosen ? `\u2713 ${words.chosen}` : words.choose}${ofView(clinic, language)}
  </button>`;
}
