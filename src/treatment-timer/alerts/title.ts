import type { Device } from './device.ts';

/** The page's title while time is up. What the page itself writes meanwhile stays. */
export class TitleAlert {
  readonly #document: Device['document'];
  #before = '';
  #shown = '';

  constructor({ document }: Device) {
    this.#document = document;
  }

  /** @param text empty to give the page its own title back */
  show(text: string): void {
    const { title } = this.#document;
    if (text === this.#shown) return;
    const ours = this.#shown !== '' && title === this.#shown;
    if (this.#shown === '') this.#before = title;
    else if (!ours) {
      // the page has written its own since
      if (text === '') this.#shown = '';
      return;
    }
    this.#document.title = text || this.#before;
    // read back, because a title loses its outer spaces
    this.#shown = text && this.#document.title;
  }
}
