import { html, nothing, type TemplateResult } from 'lit';
import { telHref } from '../../shared/attributes/links.ts';
import type { Language } from '../../shared/language/language.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { hasDetails } from '../filters/available-filters.ts';
import { directionsHref, type DirectionsChoice } from './directions.ts';
import { wholeView } from '../../shared/looks/whole-view.ts';
import { listWords } from './words.ts';

/** The links that lead from a clinic. */
export type ClinicAction = 'call' | 'directions' | 'book' | 'website';

export interface ActionSettings {
  readonly language: Language;
  /** Id of the chosen clinic, or empty. */
  readonly selected: string;
  /** Id of the clinic whose details are open, or empty. */
  readonly opened: string;
  /** True in a form: each clinic can be chosen there, also one with a phone or a link. */
  readonly choosing: boolean;
  /** Nothing can be chosen. */
  readonly off: boolean;
  /** Whose maps give the way there. */
  readonly directions: DirectionsChoice;
  /** The page's own link to more about the clinics. */
  readonly fallback: { readonly href: string; readonly text: string } | undefined;
}

export interface ActionHandlers {
  /** Opens or closes a clinic's details. */
  open(id: string): void;
  select(id: string): void;
  /** Called before a link is followed; a host may veto it. */
  act(event: Event, clinic: Clinic, action: ClinicAction): void;
}

/** Apple's devices open their own maps. */
const onApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** The first way to reach a clinic is a button, the best clinic's the only strong one; all others are links. */
export function actionsView(
  clinic: Clinic,
  best: boolean,
  settings: ActionSettings,
  handlers: ActionHandlers,
): TemplateResult {
  const { language, selected, fallback } = settings;
  const words = listWords[language];
  const chosen = clinic.id === selected;
  const links: readonly [ClinicAction, string, string | undefined][] = [
    ['call', `${words.call} ${clinic.telephone}`, clinic.telephone && telHref(clinic.telephone)],
    ['directions', words.directions, directionsHref(clinic, settings.directions, onApple())],
    ['book', words.book, clinic.bookingUrl],
    ['website', words.website, clinic.url],
  ];
  const known = links.filter(([, , href]) => href !== undefined);
  // directions alone let nobody reach the clinic
  const reachable = known.some(([action]) => action !== 'directions');
  const choose = settings.choosing || !reachable;
  return html`<div class="actions" part="actions">
      ${choose ? chooseView(clinic, best, chosen, settings, handlers) : nothing}
      ${known.map(
        ([action, text, href], i) =>
          html`<a
            class=${i > 0 || choose ? 'link' : best ? 'button' : 'button quiet'}
            href=${href!}
            rel=${action === 'directions' ? 'noreferrer' : nothing}
            @click=${(event: Event) => handlers.act(event, clinic, action)}
            >${action === 'call' ? wholeView(text, clinic.telephone ?? '') : text}${ofView(clinic, language)}</a
          >`,
      )}
      ${detailsButtonView(clinic, settings, handlers)}
    </div>
    ${
      chosen && !reachable && fallback
        ? html`<a class="link" href=${fallback.href}>${fallback.text}</a>`
        : nothing
    }`;
}

/** Details open in place; the button stays where it is, and so does focus. */
const detailsButtonView = (
  clinic: Clinic,
  { opened, language }: ActionSettings,
  handlers: ActionHandlers,
): TemplateResult | typeof nothing =>
  hasDetails(clinic)
    ? html`<button
        type="button"
        class="link"
        aria-expanded=${clinic.id === opened}
        @click=${() => handlers.open(clinic.id)}
      >
        ${listWords[language].details}${ofView(clinic, language)}
      </button>`
    : nothing;

/** Says whose button it is, for people who hear the page. */
const ofView = (clinic: Clinic, language: Language) =>
  html`<span class="visually-hidden">${listWords[language].of(clinic.name)}</span>`;

/** It stays a button once chosen, so that focus has a place. */
function chooseView(
  clinic: Clinic,
  best: boolean,
  chosen: boolean,
  { language, off }: ActionSettings,
  handlers: ActionHandlers,
): TemplateResult {
  const words = listWords[language];
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
