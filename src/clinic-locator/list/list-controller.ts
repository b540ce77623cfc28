import type { Widget } from '../../shared/widget.ts';
import { adopt } from '../../shared/looks/adopt.ts';
import { detailsStyles } from './details.styles.ts';

interface Host extends Widget {
  readonly limit: number;
}

/** How much of the list a visitor has opened. */
export class ListController {
  /** How many results are listed. */
  shown = 0;
  /** Id of the clinic whose details are open, or empty. */
  opened = '';
  /** Id of the clinic last opened or chosen; empty once it was closed, undefined before that. */
  looked: string | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Other results begin as a short list. */
  restart(): void {
    this.shown = this.#host.limit;
    this.#host.requestUpdate();
  }

  /** Opens or closes a clinic's details. */
  toggle(id: string): void {
    this.show(id === this.opened ? '' : id);
  }

  /** Opens a clinic's details; an empty id closes them. */
  show(id: string): void {
    adopt(this.#host, detailsStyles);
    this.opened = this.looked = id;
    this.#host.requestUpdate();
  }

  /** Lists more. The button may go away, so focus moves to the first clinic that it brought. */
  showMore(): void {
    const first = this.shown;
    this.listAtLeast(first + this.#host.limit);
    void this.#host.updateComplete.then(() => {
      const row = this.#host.renderRoot.querySelectorAll('.list > li')[first];
      row?.querySelector<HTMLElement>('a, button')?.focus();
    });
  }

  /** Lists at least so many. */
  listAtLeast(count: number): void {
    this.shown = Math.max(this.shown, count);
    this.#host.requestUpdate();
  }
}
