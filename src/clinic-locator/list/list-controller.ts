import type { ReactiveController } from 'lit';
import type { Widget } from '../../shared/widget.ts';
import { adopt } from '../../shared/looks/adopt.ts';
import { detailsStyles } from './details.styles.ts';

interface Host extends Widget {
  readonly limit: number;
}

/** Paper has no button for more; beyond so many it says how many there are. */
const ON_PAPER = 200;

/** How much of the list a visitor has opened. */
export class ListController implements ReactiveController {
  /** Id of the clinic whose details are open, or empty. */
  opened = '';
  /** Id of the clinic last opened or chosen; empty once it was closed, undefined before that. */
  looked: string | undefined;
  printing = false;
  readonly #host: Host;
  #shown = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    this.printing = false;
  }

  /** How many results are listed. */
  get shown(): number {
    return this.printing ? Math.max(this.#shown, ON_PAPER) : this.#shown;
  }

  /** Other results begin as a short list. */
  restart(): void {
    this.#shown = this.#host.limit;
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

  /** Lists as many as it takes to have a clinic among them. */
  reveal(results: readonly { readonly clinic: { readonly id: string } }[], id: string): void {
    this.listAtLeast(results.findIndex(({ clinic }) => clinic.id === id) + 1);
  }

  /** Lists at least so many. */
  listAtLeast(count: number): void {
    this.#shown = Math.max(this.#shown, count);
    this.#host.requestUpdate();
  }

  /** The drawing is done before the browser goes on. */
  readonly #print = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
