import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The longest wait for the first paint, in ms: a page out of sight paints nothing. */
const NO_PAINT = 200;

/**
 * Knows when the first paint is over. The content of closed sections is drawn only then: find-in-page
 * and print need it, but the first sentence must not wait for it.
 */
export class AfterPaintController implements ReactiveController {
  /** Resolves when the first paint is over. */
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
