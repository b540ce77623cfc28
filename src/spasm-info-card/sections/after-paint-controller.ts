import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A page out of sight paints nothing: then this much is waited for, in ms. */
const NO_PAINT = 200;

/**
 * Knows when the first paint is over. What a closed section holds is drawn after it: it is there for
 * find-in-page and for print, and keeps no visitor waiting for the first sentence.
 */
export class AfterPaintController implements ReactiveController {
  /** Resolves when all may be drawn. */
  readonly painted: Promise<void>;
  readonly #host: ReactiveControllerHost;
  #over = false;
  #begun = false;
  #resolve = () => {};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.painted = new Promise((resolve) => (this.#resolve = resolve));
    host.addController(this);
  }

  /** True once the first paint is over. */
  get over(): boolean {
    return this.#over;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#end);
  }

  hostUpdated(): void {
    if (this.#begun) return;
    this.#begun = true;
    setTimeout(this.#end, NO_PAINT);
    requestAnimationFrame(() => setTimeout(this.#end));
  }

  readonly #end = (): void => {
    if (this.#over) return;
    this.#over = true;
    this.#host.requestUpdate();
    this.#resolve();
  };
}
