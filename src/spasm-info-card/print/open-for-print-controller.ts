import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Opens every section for print. In new browsers print.styles.ts alone would do; older browsers
 * need this.
 */
export class OpenForPrint implements ReactiveController {
  readonly #host: Host;
  #opened: readonly HTMLDetailsElement[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** True while sections are open for print that the visitor did not open. */
  get printing(): boolean {
    return this.#opened.length > 0;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#restore);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#restore);
    this.#restore();
  }

  readonly #open = (): void => {
    const closed = this.#host.shadowRoot!.querySelectorAll('details:not([open])');
    this.#opened = this.#opened.concat(Array.from(closed) as HTMLDetailsElement[]);
    this.#set(true);
  };

  readonly #restore = (): void => {
    this.#set(false);
    this.#opened = [];
  };

  #set(open: boolean): void {
    for (const each of this.#opened) each.open = open;
  }
}
