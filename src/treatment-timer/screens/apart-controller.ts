import type { LitElement, ReactiveController } from 'lit';

/** Room between where a finger was and what it must not hit. */
const GAP = 8;

const ROUNDS = 3;

/** What answers a question: all that is pressed on a screen. */
const ANSWERS = 'button:not(.visually-hidden), a';

/**
 * Keeps the answers of a screen away from the answer that led to it: a second tap of a trembling or hasty
 * finger then hits nothing, however wide the page is and however its fonts run. What lies in the way goes
 * below, with all that follows it.
 */
export class ApartController implements ReactiveController {
  readonly #host: LitElement;
  #pressed: DOMRect | null = null;
  #screen = '';
  #another = false;
  #moved: HTMLElement[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** @param screen that is drawn now, and which of its states */
  show(screen: string): void {
    this.#another ||= screen !== this.#screen;
    this.#screen = screen;
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('click', this.#press);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('click', this.#press);
  }

  hostUpdated(): void {
    const pressed = this.#pressed;
    this.#pressed = null;
    // a tap that changes no screen, such as on "More", moves nothing
    if (!this.#another) return;
    this.#another = false;
    this.#moved.forEach((each) => each.style.removeProperty('margin-block-start'));
    this.#moved = [];
    if (!pressed) return;
    const answers = this.#host.renderRoot.querySelectorAll<HTMLElement>(`.screen :is(${ANSWERS})`);
    // a scroll bar that comes with the height may break lines anew
    for (let round = 0; round < ROUNDS; round++)
      answers.forEach((each) => this.#moveBelow(each, pressed));
  }

  /** A group of answers stays together. */
  #moveBelow(answer: HTMLElement, pressed: DOMRect): void {
    if (!overlap(answer.getBoundingClientRect(), pressed)) return;
    const group = answer.closest<HTMLElement>('.options, .actions') ?? answer;
    const by = pressed.bottom + GAP - group.getBoundingClientRect().top;
    const margin = parseFloat(getComputedStyle(group).marginBlockStart) || 0;
    // by script, which a strict policy of the page allows
    group.style.setProperty('margin-block-start', `${margin + by}px`);
    this.#moved.push(group);
  }

  readonly #press = ({ target }: Event): void => {
    const pressed = (target as Element).closest('.screen button');
    if (pressed) this.#pressed = pressed.getBoundingClientRect();
  };
}

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom + GAP &&
  one.bottom > other.top - GAP;
