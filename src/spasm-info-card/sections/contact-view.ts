import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import { telHref } from '../../shared/attributes/links.ts';
import { shared } from '../../shared/language/words.ts';
import { wholeView } from '../../shared/looks/whole-view.ts';
import { sectionWords } from './words.ts';
import type { ContactKind } from '../events.ts';

/**
 * Where a button leads: a call that goes to a widget of this page, or a link. Empty or undefined
 * where it leads nowhere.
 */
export type Destination = (() => void) | string | undefined;

/** A button or a link to another widget; draws nothing where it would lead nowhere. */
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
  /** Called before a link is followed; the host page may prevent that. */
  readonly contact: (event: Event, kind: ContactKind) => void;
}

/**
 * Every way to reach a clinic that the page knows; the first has the look of the main button.
 * Undefined where the page knows no way.
 */
export function contactView(settings: ContactSettings): TemplateResult | undefined {
  const { language, phone, afterHoursPhone, booking, link, locator, contact } = settings;
  const words = sectionWords[language];
  const ways: readonly [ContactKind, string, unknown][] = [
    ['phone', phone && telHref(phone), wholeView(shared[language].call(phone), phone)],
    ['booking', booking && absolute(booking), words.book],
    [
      'after-hours-phone',
      afterHoursPhone && telHref(afterHoursPhone),
      wholeView(`${words.afterHours} ${afterHoursPhone}`, afterHoursPhone),
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

/** A link's full address: paper shows the address itself, and a relative one would lead nowhere. */
function absolute(link: string): string {
  try {
    return new URL(link, document.baseURI).href;
  } catch {
    return link;
  }
}
