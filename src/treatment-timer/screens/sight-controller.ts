import type { LitElement, ReactiveController } from 'lit';
import { SECOND } from '../../shared/time.ts';
import { ApartController } from './apart-controller.ts';
import type { Course } from './course.ts';
import type { Scene } from './scene.ts';
import type { Screen } from './screen.ts';
import { lookOf, Sight } from './sight.ts';

const HEARD = ['pointerdown', 'pointercancel', 'keydown', 'click'] as const;

/** Some engines give wrong time stamps after a sleep; taps must not stay without effect because of that. */
const LATEST = 5 * SECOND;

const stampOf = ({ timeStamp }: Event): number => {
  const now = performance.now();
  return timeStamp > 0 && now - timeStamp < LATEST ? timeStamp : now;
};

/**
 * Lets no tap and no key through that was meant for the screen before: a double click, a key that is held
 * down. Whatever stands in the element is guarded, so a view need not think of it.
 */
export class SightController implements ReactiveController {
  readonly #host: LitElement;
  readonly #apart: ApartController;
  #sight = new Sight();
  #fresh = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#apart = new ApartController(host);
    host.addController(this);
  }

  /** This screen is drawn now. */
  show(screen: Screen, { reading, language, suggestion }: Scene, course: Course): void {
    this.#apart.show(`${screen} ${reading.session?.state}`);
    const look = lookOf(screen, reading, course, language, suggestion);
    this.#fresh = this.#sight.show(look) || this.#fresh;
  }

  hostConnected(): void {
    HEARD.forEach((type) => this.#host.renderRoot.addEventListener(type, this, true));
  }

  hostDisconnected(): void {
    HEARD.forEach((type) => this.#host.renderRoot.removeEventListener(type, this, true));
    this.#sight = new Sight();
  }

  hostUpdated(): void {
    if (!this.#fresh) return;
    this.#fresh = false;
    const sight = this.#sight;
    requestAnimationFrame(() => sight.drawn(performance.now()));
  }

  handleEvent(event: Event): void {
    // the switch of the language answers nothing, and stands on every screen
    if ((event.target as Element).closest('.top')) return;
    const at = stampOf(event);
    switch (event.type) {
      case 'pointerdown':
        return this.#sight.press(at, true);
      case 'pointercancel':
        return this.#sight.release();
      case 'keydown':
        return this.#key(event as KeyboardEvent, at);
      default:
        // in a page out of sight nobody taps, and no frame comes: it is a program that clicks
        if (document.visibilityState === 'hidden') return;
        if (!this.#sight.click(at, (event as UIEvent).detail)) refuse(event);
    }
  }

  /** Enter acts when it goes down, and again while it is held; Space acts when it goes up. */
  #key(event: KeyboardEvent, at: number): void {
    if (event.key === 'Enter' && (event.repeat || !this.#sight.click(at, 0))) refuse(event);
    if (
      event.key === ' ' &&
      !event.repeat &&
      (event.target as Element).matches('button, summary, input')
    )
      this.#sight.press(at, false);
  }
}

function refuse(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
