import { html, nothing, type TemplateResult } from 'lit';
import { telHref } from '../../shared/attributes/links.ts';
import type { Language } from '../../shared/language/language.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { hasDetails } from '../filters/available-filters.ts';
import { directionsHref, type DirectionsChoice } from './directions.ts';
import { iconView } from '../../shared/looks/icon-view.ts';
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

const ICONS = { call: 'phone', directions: 'route', book: 'calendar', website: 'globe' } as const;

/** Which row it is: its parts are named by each other. */
export interface Row {
  readonly clinic: Clinic;
  readonly index: number;
  /** The answer, whose first button is the only strong one. */
  readonly strong: boolean;
}

/** The first way to reach a clinic is a button, the best clinic's the only strong one; all others are quiet. */
export function actionsView(
  row: Row,
  settings: ActionSettings,
  handlers: ActionHandlers,
): TemplateResult {
  const { clinic, index, strong } = row;
  const { language, selected, fallback } = settings;
  const words = listWords[language];
  const chosen = clinic.id === selected;
  const links: readonly [ClinicAction, string, string | undefined][] = [
    ['call', words.call, clinic.telephone && telHref(clinic.telephone)],
    ['directions', words.directions, directionsHref(clinic, settings.directions, onApple())],
    ['book', words.book, clinic.bookingUrl],
    ['website', words.website, clinic.url],
  ];
  const known = links.filter(([, , href]) => href !== undefined);
  // directions alone let nobody reach the clinic
  const reachable = known.some(([action]) => action !== 'directions');
  const choose = settings.choosing || !reachable;
  const many = known.length + Number(choose) > 3;
  return html`<div class="actions ${many ? 'many' : ''}" part="actions">
      ${choose ? chooseView(row, chosen, settings, handlers) : nothing}
      ${known.map(
        ([action, text, href], i) =>
          html`<a
            id="${action}-${index}"
            class=${i > 0 || choose ? 'button bare' : strong ? 'button' : 'button quiet'}
            href=${href!}
            rel=${action === 'directions' ? 'noreferrer' : nothing}
            aria-labelledby="${action}-${index}${action === 'call' ? ` phone-${index}` : ''} name-${index}"
            @click=${(event: Event) => handlers.act(event, clinic, action)}
            >${iconView(ICONS[action])}<span>${text}</span></a
          >`,
      )}
    </div>
    ${
      chosen && !reachable && fallback
        ? html`<a class="link" href=${fallback.href}>${fallback.text}</a>`
        : nothing
    }`;
}

/** Details open in place; the button stays where it is, and so does focus. */
export const detailsButtonView = (
  { clinic, index }: Row,
  { opened, language }: ActionSettings,
  handlers: ActionHandlers,
): TemplateResult | typeof nothing =>
  hasDetails(clinic)
    ? html`<button
        type="button"
        class="link"
        id="details-${index}"
        aria-expanded=${clinic.id === opened}
        aria-labelledby="details-${index} name-${index}"
        @click=${() => handlers.open(clinic.id)}
      >
        ${listWords[language].details}
      </button>`
    : nothing;

/** It stays a button once chosen, so that focus has a place. */
function chooseView(
  { clinic, index, strong }: Row,
  chosen: boolean,
  { language, off }: ActionSettings,
  handlers: ActionHandlers,
): TemplateResult {
  const words = listWords[language];
  return html`<button
    type="button"
    id="choose-${index}"
    class=${chosen ? 'button quiet chosen' : strong ? 'button' : 'button quiet'}
    ?disabled=${off}
    aria-disabled=${chosen ? 'true' : nothing}
    aria-labelledby="choose-${index} name-${index}"
    @click=${() => handlers.select(clinic.id)}
  >
    ${chosen ? `\u2713 ${words.chosen}` : words.choose}
  </button>`;
}
