import { html, nothing, type TemplateResult } from 'lit';
import { emergency } from './emergency.ts';
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
 * @param more signs after those that all widgets share
 * @param fold only for eyes, and only where the widget is narrow: all signs are read out, found and printed
 * @param call false where the call stands right below, as an answer
 */
export function emergencyView(
  language: Language,
  level: number,
  number: string,
  more: readonly string[] = [],
  fold?: Fold,
  call = true,
): TemplateResult {
  const { heading: title, signs } = emergency[language];
  const words = shared[language];
  const all = signs.concat(more);
  const shown = fold && all.length > SHOWN + 1 ? SHOWN : all.length;
  return html`<section class="emergency">
    ${heading(level, title(number))}
    ${listView(all.slice(0, shown))}
    ${shown < all.length ? restView(all.slice(shown), words.moreSigns, fold!) : nothing}
    ${
      call
        ? html`<a class="button alert full" href=${telHref(number)}>${words.call(number)}</a>`
        : nothing
    }
  </section>`;
}

const listView = (signs: readonly string[]) =>
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
    ${listView(signs)}
  </details>`;
