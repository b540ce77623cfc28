import { adoptStyles, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Language } from '../shared/core/language.ts';
import { Part } from '../shared/part.ts';
import type { Widget } from '../shared/widget.ts';
import type { Disc } from './core/figure-text.ts';
import { figureTextView } from './figure-text-view.ts';

type FigureModule = typeof import('./figure-view.ts');

/** The figure of the spine in a card: its words at once, the picture when somebody opens its section. */
export class Picture {
  readonly #host: Widget;
  readonly #part: Part<FigureModule>;
  #disc: Disc = 'normal';
  #wanted = false;
  #styled = false;

  constructor(host: Widget) {
    this.#host = host;
    this.#part = new Part(host, () => import('./figure-view.ts'));
  }

  /** @param open whether its section is open */
  render(language: Language, open: boolean): TemplateResult {
    this.#wanted ||= open;
    const part = this.#wanted ? this.#part.get() : undefined;
    if (part) this.#style(part);
    return html`<div class="figure">
      ${part?.figureView(this.#disc, language, { choose: this.#choose }) ?? nothing}
      <div class="more">${figureTextView(language, !part)}</div>
    </div>`;
  }

  readonly #choose = (disc: Disc): void => {
    this.#disc = disc;
    this.#host.requestUpdate();
  };

  #style({ figureStyles }: FigureModule): void {
    if (this.#styled) return;
    this.#styled = true;
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    adoptStyles(this.#host.shadowRoot!, elementStyles.concat(figureStyles));
  }
}
