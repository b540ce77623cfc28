import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { page } from './script/page.ts';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Lets the widgets of a page find each other, in whatever shadow roots they stand, and draw again
 * when one comes or goes.
 */
export class Neighbours implements ReactiveController {
  readonly #host: Host;
  readonly #onChange = () => this.#host.requestUpdate();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    page.widgets.add(this.#host);
    page.events.dispatchEvent(new Event('widgets'));
    page.events.addEventListener('widgets', this.#onChange);
  }

  hostDisconnected(): void {
    page.events.removeEventListener('widgets', this.#onChange);
    page.widgets.delete(this.#host);
    page.events.dispatchEvent(new Event('widgets'));
  }

  /** The first widget that came to the page under this name or its name with a version. */
  find(tag: string): HTMLElement | undefined {
    let found: HTMLElement | undefined;
    page.widgets.forEach((each) => {
      if (each.localName === tag || each.localName.startsWith(`${tag}-v`)) found ??= each;
    });
    return found;
  }

  /** Leads a visitor to another widget of the page; undefined where the page has none of it. */
  wayTo(tag: string): (() => void) | undefined {
    const neighbour = this.find(tag);
    if (!neighbour) return undefined;
    return () => {
      neighbour.scrollIntoView();
      neighbour.focus({ preventScroll: true });
    };
  }

  /** Tag of a widget that this one stands inside: its editor did not close it. */
  around(): string | undefined {
    let tag: string | undefined;
    page.widgets.forEach((each) => {
      if (each !== this.#host && each.contains(this.#host)) tag ??= each.localName;
    });
    return tag;
  }
}
