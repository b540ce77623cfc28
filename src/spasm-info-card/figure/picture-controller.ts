import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language/language.ts';
import { Part } from '../../shared/part.ts';
import type { Widget } from '../../shared/widget.ts';
import type { Disc } from './figure-words.ts';
import type { figureTextView } from './figure-text-view.ts';

type FigureModule = typeof import('./figure-view.ts');

/** The figure of the spine in a card: its words with the card's sources, the picture when somebody opens its section. */
export class Picture {
  readonly #host: Widget;
  readonly #part: Part<FigureModule>;
  #disc: Disc = 'normal';
  #wanted = false;

  constructor(host: Widget) {
    this.#host = host;
    this.#part = new Part(host, () => import('./figure-view.ts'));
  }

  /**
   * @param open whether its section is open
   * @param inWords the same as a text, once it is there
   */
  render(language: Language, open: boolean, inWords?: typeof figureTextView): TemplateResult {
    this.#wanted ||= open;
    const part = this.#wanted ? this.#part.get() : undefined;
    return html`<div class="figure">
      ${part?.figureView(this.#disc, language, { choose: this.#choose }) ?? nothing}
      <div class="more">${inWords?.(language, !part)}</div>
    </div>`;
  }

  readonly #choose = (disc: Disc): void => {
    this.#disc = disc;
    this.#host.requestUpdate();
  };
}
