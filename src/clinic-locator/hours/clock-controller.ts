import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HOUR, type ClockSource } from '../../shared/time.ts';

/** Looks at the clock at least this often: the device may have slept, or its clock been set. */
const LONGEST_WAIT = HOUR;

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
    // an element that was moved in the page has lost its timer
    this.#look();
  }

  hostDisconnected(): void {
    this.#connected = false;
    document.removeEventListener('visibilitychange', this.#look);
    document.removeEventListener('resume', this.#look);
    window.removeEventListener('pageshow', this.#look);
    clearTimeout(this.#timer);
  }

  /** Plans the next drawing, that many milliseconds from now, in place of the one planned before. */
  wakeIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    // an element outside the page may still be drawn, and would wake itself for ever
    if (this.#connected) this.#timer = setTimeout(this.#look, Math.min(milliseconds, LONGEST_WAIT));
  }

  readonly #look = (): void => {
    if (document.visibilityState === 'visible') this.#host.requestUpdate();
  };
}
