import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where time comes from. */
export interface ClockSource {
  /** Epoch milliseconds. */
  now(): number;
}

/** A device that slept, or whose clock was set, is noticed at the latest then. */
const LONGEST_WAIT = 60 * 60_000;

/** Draws the host again when a clinic opens or closes, and when a visitor comes back to the page. */
export class ClockController implements ReactiveController {
  source: ClockSource = { now: () => Date.now() };
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    document.addEventListener('visibilitychange', this.#look);
    document.addEventListener('resume', this.#look);
    window.addEventListener('pageshow', this.#look);
    // one that was moved in the page has lost its timer
    this.#look();
  }

  hostDisconnected(): void {
    this.#connected = false;
    document.removeEventListener('visibilitychange', this.#look);
    document.removeEventListener('resume', this.#look);
    window.removeEventListener('pageshow', this.#look);
    clearTimeout(this.#timer);
  }

  /** Plans the next drawing, so many milliseconds from now; replaces the one planned before. */
  wakeIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    // an element that was taken out may still be drawn, and would wake for ever
    if (this.#connected) this.#timer = setTimeout(this.#look, Math.min(milliseconds, LONGEST_WAIT));
  }

  readonly #look = (): void => {
    if (document.visibilityState === 'visible') this.#host.requestUpdate();
  };
}
