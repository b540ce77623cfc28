import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is on its way to paper, which gets the log whatever is open on screen. */
export class Printing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #draw: () => void;
  /** True from the moment before the page is laid out for paper until it is on screen again. */
  now = false;

  /** @param draw draws what is asked for at once: a browser lays out for paper as soon as its event was heard */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.now = false;
  }

  readonly #begin = (): void => this.#set(true);
  readonly #end = (): void => this.#set(false);

  #set(now: boolean): void {
    this.now = now;
    this.#host.requestUpdate();
    this.#draw();
  }
}
