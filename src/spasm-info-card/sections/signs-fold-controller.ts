import type { ReactiveControllerHost } from 'lit';
import type { Fold } from '../../shared/emergency/emergency-view.ts';

/** Knows whether the rest of the danger signs is folded. */
export class SignsFold implements Fold {
  folded = true;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  readonly toggled = (event: Event): void => {
    this.folded = !(event.currentTarget as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };
}
