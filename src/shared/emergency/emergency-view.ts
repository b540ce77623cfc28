import { html, nothing, type TemplateResult } from 'lit';
import { emergency, type EmergencyText } from './emergency.ts';
import type { Language } from '../language/language.ts';
import { shared } from '../language/words.ts';
import { telHref } from '../attributes/links.ts';
import { heading } from '../looks/heading-view.ts';

/** How a list of signs stands folded on a narrow screen. */
export interface Fold {
  readonly folded: boolean;
  readonly toggled: (event: Event) => void;
}

/** Signs that a folded list shows; one more would take the room of the line that stands for it. */
const SHOWN = 3;

/**
 * The danger signs and the call. The block has no slot and no part, and obeys no style variable of
 * the page: a site cannot change it.
 *
 * @param said the signs that are shown, all of them unless a screen has no room
 * @param fold only for eyes, and only where the widget is narrow: all signs are read out, found and printed
 * @param call false where the call stands right below, as an answer
 */
export function emergencyView(
  language: Language,
  level: number,
  number: string,
  said: EmergencyText = emergency[language],
  fold?: Fold,
  call = true,
): TemplateResult {
  const { heading: title, signs } = said;
  const words = shared[language];
  const shown = fold && signs.length > SHOWN + 1 ? SHOWN : signs.length;
  return html`<section class="emergency">
    ${heading(level, title(number))}
    ${signsView(signs.slice(0, shown))}
    ${shown < signs.length ? restView(signs.slice(shown), words.moreSigns, fold!) : nothing}
    ${
      call
        ? html`<a class="button alert full" href=${telHref(number)}>${words.call(number)}</a>`
        : nothing
    }
  </section>`;
}

export const signsView = (signs: readonly string[]) =>
  html`<ul>
    ${signs.map((sign) => html`<li>${sign}</li>`)}
  </ul>`;

/** While it is closed, its line is read out with every sign in it: nobody who listens has to open it. */
const restView = (
  signs: readonly string[],
  name: (count: number) => string,
  { folded, toggled }: Fold,
) =>
  html`<details class="rest" @toggle=${toggled}>
    <summary aria-label=${folded ? `${name(signs.length)}: ${signs.join('; ')}` : nothing}>
      ${name(signs.length)}
    </summary>
    ${signsView(signs)}
  </details>`;
