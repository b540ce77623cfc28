import type { LitElement, ReactiveController } from 'lit';

/** Knows when the map's place comes near the visible part of the page: the map is made only then. */
export class NearScreenController implements ReactiveController {
  readonly #host: LitElement;
  #near = false;
  #place: Element | null = null;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.come();
    },
    { rootMargin: '400px' },
  );

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get near(): boolean {
    return this.#near;
  }

  /** Whoever skips to the map does not scroll there first. */
  come(): void {
    this.#near = true;
    this.#observer.disconnect();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const place = this.#host.renderRoot?.querySelector('.map-place') ?? null;
    if (this.#near || place === this.#place) return;
    this.hostDisconnected();
    this.#place = place;
    if (place) this.#observer.observe(place);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#place = null;
  }
}
