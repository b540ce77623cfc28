import type { LitElement, ReactiveController } from 'lit';

/**
 * Begins a screen that a tap brought at its heading. A tick moves no focus, but loses none either:
 * where the focused button goes away, its focus goes to the heading.
 */
export class HeadingFocus implements ReactiveController {
  readonly #host: LitElement;
  #wanted = false;
  #had = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** With the next drawing, reading begins anew. */
  want(): void {
    this.#wanted = true;
  }

  hostUpdate(): void {
    this.#had = this.#host.shadowRoot?.activeElement != null;
  }

  hostUpdated(): void {
    const lost = this.#had && this.#host.shadowRoot?.activeElement == null;
    if (!this.#wanted && !lost) return;
    this.#wanted = false;
    const heading = this.#host.renderRoot.querySelector<HTMLElement>(
      '.screen :is(h2, h3, h4, h5, h6)',
    );
    if (!heading) return this.#host.focus();
    heading.tabIndex = -1;
    heading.focus();
  }
}
