import type { Widget } from '../../shared/widget.ts';
import { adopt } from '../../shared/looks/adopt.ts';
import { filtersStyles } from './filters.styles.ts';

/** Whether the panel of filters is open. Focus stays with whoever closes it from inside. */
export class FiltersController {
  open = false;
  readonly #host: Widget;

  constructor(host: Widget) {
    this.#host = host;
  }

  toggle(): void {
    adopt(this.#host, filtersStyles);
    this.open = !this.open;
    this.#host.requestUpdate();
  }

  /** @param next what gets the focus: the button that opened it, or the list */
  close(next: '#filters-button' | '.list'): void {
    this.open = false;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(next)?.focus(),
    );
  }
}
