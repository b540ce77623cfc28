import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Follows links such as `#visit` to a section of the card: browsers find no place inside a widget. A place of
 * the page with that name comes first.
 */
export class Fragment implements ReactiveController {
  readonly #host: Host;
  readonly #open: (id: string) => boolean;
  #first = true;

  /** @param open opens the section of that id; false where none is shown */
  constructor(host: Host, open: (id: string) => boolean) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    if (this.#first) this.#follow();
    this.#first = false;
  }

  readonly #follow = (): void => {
    const id = location.hash.slice(1);
    if (!id || document.getElementById(id) || !this.#open(id)) return;
    void this.#host.updateComplete.then(() => {
      const summary = this.#host.shadowRoot?.querySelector<HTMLElement>(
        `.section[data-id="${CSS.escape(id)}"] > summary`,
      );
      summary?.scrollIntoView();
      summary?.focus({ preventScroll: true });
    });
  };
}
