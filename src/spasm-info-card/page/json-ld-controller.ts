import type { ReactiveController } from 'lit';
import type { Widget } from '../../shared/widget.ts';
import { describe, serialise, type Description } from './json-ld.ts';

interface Host extends Widget {
  readonly jsonLd: 'off' | 'part' | 'page';
}

/** The page's one JSON-LD script, and the controller that wrote it. */
let written: { readonly by: object; readonly script: HTMLScriptElement } | undefined;

/** Tells search engines what the card says, in the page's head, where `json-ld` asks for it. */
export class JsonLdController implements ReactiveController {
  readonly #host: Host;
  readonly #description: () => Description;
  /** False while another card of the page has written the script. */
  #told = true;

  /** @param description gives what is on screen; called after a drawing only */
  constructor(host: Host, description: () => Description) {
    this.#host = host;
    this.#description = description;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected || this.#host.jsonLd === 'off') return this.#erase();
    const told = this.#write(this.#description());
    // set only when it changes: a finding draws the card again, and each drawing ends here
    if (told === this.#told) return;
    this.#told = told;
    this.#host.diagnostics.set(
      'json-ld',
      told
        ? undefined
        : {
            message: 'another card of this page has told search engines already.',
            fix: 'Take json-ld off one of them.',
          },
    );
  }

  hostDisconnected(): void {
    this.#erase();
  }

  /**
   * Writes the script, its text as a text node. False where another card of the page has written
   * one already.
   */
  #write(description: Description): boolean {
    if (written && written.by !== this) return false;
    const script = written?.script ?? document.createElement('script');
    script.type = 'application/ld+json';
    const text = serialise(describe(description));
    if (script.textContent !== text) script.replaceChildren(document.createTextNode(text));
    if (!script.isConnected) document.head.append(script);
    written = { by: this, script };
    return true;
  }

  #erase(): void {
    if (written?.by !== this) return;
    written.script.remove();
    written = undefined;
  }
}
