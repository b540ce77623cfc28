import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../shared/core/language.ts';
import { telHref } from '../shared/core/links.ts';
import { heading } from '../shared/headings.ts';
import type { Clinic } from './core/clinic.ts';
import { distanceWords, type Units } from './core/distance-words.ts';
import { messages } from './core/messages.ts';
import type { Result } from './core/query.ts';
import type { ClinicAction } from './events.ts';

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
  /** True after a search by place: the first result is the answer. */
  readonly ranked: boolean;
  /** What is told of a clinic's hours. */
  readonly hours: (clinic: Clinic) => unknown;
  /** The page's own link to more about the clinics. */
  readonly fallback: { readonly href: string; readonly text: string } | undefined;
}

export interface ListHandlers {
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
  { clinic, distance }: Result,
  index: number,
  settings: ListSettings,
  handlers: ListHandlers,
): TemplateResult {
  const { language, locale, units } = settings;
  const accuracy = clinic.geo?.accuracy ?? 'city';
  const away = distance === null ? '' : distanceWords(distance, accuracy, units, language, locale);
  const exact = accuracy === 'address';
  const where = addressLine(clinic);
  const best = settings.ranked && index === 0;
  return html`<li class=${best ? 'best' : 'row'} part="card">
    <div class="head">
      ${heading(settings.level, clinic.name)}
      ${exact && away ? html`<span class="muted number">${away}</span>` : nothing}
    </div>
    <p class="muted">${[where, exact ? '' : away].filter(Boolean).join(' \u00b7 ')}</p>
    ${settings.hours(clinic)}
    ${actionsView(clinic, best, settings, handlers)}
  </li>`;
}

/** One line, as it would stand on an envelope. */
function addressLine({ address }: Clinic): string {
  const { streetAddress, addressLocality, addressRegion, postalCode } = address;
  const region = [addressRegion, postalCode].filter(Boolean).join(' ');
  return [streetAddress, addressLocality, region].filter(Boolean).join(', ');
}

/** The first way to reach the best clinic is the button; all others are quiet. */
function actionsView(
  clinic: Clinic,
  best: boolean,
  { language, selected, fallback }: ListSettings,
  handlers: ListHandlers,
): TemplateResult {
  const words = messages[language];
  const chosen = clinic.id === selected;
  const links: readonly [ClinicAction, string, string | undefined][] = [
    ['call', `${words.call} ${clinic.telephone}`, clinic.telephone && telHref(clinic.telephone)],
    ['book', words.book, clinic.bookingUrl],
    ['website', words.website, clinic.url],
  ];
  const reachable = links.filter(([, , href]) => href !== undefined);
  return html`<div class="actions" part="actions">
      ${reachable.map(
        ([action, text, href], i) =>
          html`<a
            class=${best && i === 0 ? 'button' : 'button quiet'}
            href=${href!}
            @click=${(event: Event) => handlers.act(event, clinic, action)}
            
            >${text}${ofView(clinic, language)}</a
          >`,
      )}
      ${reachable.length === 0 ? chooseView(clinic, best, chosen, language, handlers) : nothing}
    </div>
    ${
      chosen && reachable.length === 0 && fallback
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
  language: Language,
  handlers: ListHandlers,
): TemplateResult {
  const words = messages[language];
  return html`<button
    type="button"
    class=${chosen ? 'button quiet chosen' : best ? 'button' : 'button quiet'}
    aria-disabled=${chosen ? 'true' : nothing}
    @click=${() => handlers.select(clinic.id)}
  >
    ${chosen ? `\u2713 ${words.chosen}` : words.choose}${ofView(clinic, language)}
  </button>`;
}
