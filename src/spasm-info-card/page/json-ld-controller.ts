import type { ReactiveController } from 'lit';
import type { Widget } from '../../shared/widget.ts';
import { describe, serialise, type Description } from './json-ld.ts';

interface Host extends Widget {
  readonly jsonLd: 'off' | 'part' | 'page';
}

/** The one script of the page, and the card that it speaks of. */
let written: { readonly by: object; readonly script: HTMLScriptElement } | undefined;

/** Tells search engines what the card says, in the page's head, where `json-ld` asks for it. */
export class JsonLdController implements ReactiveController {
  readonly #host: Host;
  readonly #description: () => Description;
  /** False once another card was found to speak for the page. */
  #told = true;

  /** @param description what is on screen; asked for after a drawing alone */
  constructor(host: Host, description: () => Description) {
    this.#host = host;
    this.#description = description;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected || this.#host.jsonLd === 'off') return this.#erase();
    const told = this.#write(this.#description());
    // only a change: a finding draws the card again, which comes here again
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

  /** By a text node; false where another card of the page has done so already. */
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
