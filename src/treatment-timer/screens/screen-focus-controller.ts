import type { LitElement, ReactiveController } from 'lit';

/**
 * Begins a screen that a tap brought at its beginning. A tick moves no focus, but loses none either: where
 * the focused button goes away, focus goes to the screen.
 *
 * Focus goes to the screen itself, a group that stays while what is in it changes: screen readers that
 * mend their place, because the pressed button is gone, pass over a heading that is new. The group has the
 * heading's name, and what the question is about as its description, so nobody answers unheard.
 */
export class ScreenFocus implements ReactiveController {
  readonly #host: LitElement;
  #wanted = false;
  #had = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** With the next drawing, reading begins anew. */
  want(): void {
    this.#wanted = true;
  }

  hostUpdate(): void {
    this.#had = this.#host.shadowRoot?.activeElement != null;
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    const screen = root.querySelector<HTMLElement>('.screen');
    if (!screen) return;
    const asked = screen.querySelector('h2, h3, h4, h5, h6');
    const title = asked ?? root.querySelector('.title')!;
    title.id = asked ? 'asked' : 'title';
    screen.setAttribute('aria-labelledby', `${title.id} step`);
    // what a question is about: its statements, signs or reasons
    let about = '';
    screen.querySelectorAll('ul, .how').forEach((each, at) => {
      each.id = `about-${at}`;
      about += ` ${each.id}`;
    });
    // with the question once more: Orca leaves out the name in Chromium, and signs alone say not what to do
    screen.setAttribute('aria-describedby', about && title.id + about);
    const lost = this.#had && this.#host.shadowRoot?.activeElement == null;
    if (!this.#wanted && !lost) return;
    this.#wanted = false;
    screen.focus({ preventScroll: true });
    title.scrollIntoView({ block: 'nearest' });
  }
}
