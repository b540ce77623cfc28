import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import { adopt } from '../../shared/looks/adopt.ts';
import type { Widget } from '../../shared/widget.ts';
import { figureTextView, figureView } from './figure-view.ts';
import type { Disc } from './figure.ts';
import { figureStyles } from './figure.styles.ts';

/** The figure of the spine in a card: its words, and the picture once its section was opened. */
export class FigureController {
  readonly #host: Widget;
  #disc: Disc = 'normal';
  #opened = false;

  constructor(host: Widget) {
    this.#host = host;
  }

  /** @param open whether the figure's section is open */
  render(language: Language, open: boolean): TemplateResult {
    this.#opened ||= open;
    if (this.#opened) adopt(this.#host, figureStyles);
    return html`<div class="figure">
      ${this.#opened ? figureView(this.#disc, language, { choose: this.#choose }) : nothing}
      <div class="more">${figureTextView(language, !this.#opened)}</div>
    </div>`;
  }

  readonly #choose = (disc: Disc): void => {
    this.#disc = disc;
    this.#host.requestUpdate();
  };
}
