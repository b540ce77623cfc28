import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import { telHref } from '../../shared/attributes/links.ts';
import { shared } from '../../shared/language/words.ts';
import { sectionWords } from './words.ts';
import type { ContactKind } from '../events.ts';

/** A widget of this page to go to, or a link, or neither. */
export type Destination = (() => void) | string | undefined;

/** A way on to another widget; nothing where it would lead nowhere. */
export function wayView(to: Destination, text: string, quiet = false): unknown {
  const look = quiet ? 'button quiet' : 'button';
  if (!to) return nothing;
  return typeof to === 'string'
    ? html`<a class=${look} href=${absolute(to)}>${text}</a>`
    : html`<button type="button" class=${look} @click=${to}>${text}</button>`;
}

export interface ContactSettings {
  readonly language: Language;
  readonly phone: string;
  readonly afterHoursPhone: string;
  readonly booking: string;
  readonly link: string;
  readonly locator: Destination;
  /** Called before a link is followed; a host may veto it. */
  readonly contact: (event: Event, kind: ContactKind) => void;
}

/** Every way to reach a clinic that the page knows, the first as the button; undefined where there is none. */
export function contactView(settings: ContactSettings): TemplateResult | undefined {
  const { language, phone, afterHoursPhone, booking, link, locator, contact } = settings;
  const words = sectionWords[language];
  const ways: readonly [ContactKind, string, unknown][] = [
    ['phone', phone && telHref(phone), shared[language].call(phone)],
    ['booking', booking && absolute(booking), words.book],
    [
      'after-hours-phone',
      afterHoursPhone && telHref(afterHoursPhone),
      html`${words.afterHours} <span class="whole">${afterHoursPhone}</span>`,
    ],
    ['link', link && absolute(link), words.write],
  ];
  const known = ways.filter(([, href]) => href);
  if (known.length === 0 && !locator) return undefined;
  return html`<div class="actions">
    ${known.map(
      ([kind, href, text], at) =>
        html`<a
          class=${at === 0 ? 'button number' : 'button quiet number'}
          href=${href}
          @click=${(event: Event) => contact(event, kind)}
          >${text}</a
        >`,
    )}
    ${wayView(locator, words.locator, known.length > 0)}
  </div>`;
}

/** On paper a link is its address, and a relative one leads nowhere. */
function absolute(link: string): string {
  try {
    return new URL(link, document.baseURI).href;
  } catch {
    return link;
  }
}
