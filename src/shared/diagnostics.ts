import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** The widget whose findings these are. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly debug: boolean;
}

/** Something the page's editor can mend. Written for a person who is no programmer. */
export interface Diagnostic {
  /** The attribute or the piece of the feed it is about. */
  readonly place: string;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly fix?: string;
}

const said = new Set<string>();

/** One line in the console, beginning with the tag, once a page. */
export function report(tag: string, message: string): void {
  const line = `<${tag}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\]|)$/;

/** True where an editor is looking: `?clinic-debug`, a page on this machine, or a file opened from disk. */
export function editorIsLooking(): boolean {
  return LOCAL.test(location.hostname) || /[?&]clinic-debug\b/.test(location.search);
}

/**
 * Keeps what is wrong with one widget: the console gets each finding once; an editor sees all of
 * them under the widget; a visitor sees none.
 */
export class Diagnostics implements ReactiveController {
  readonly #host: Host;
  #found: Diagnostic[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Adds a finding, or replaces the findings of that place by none or one. */
  set(place: string, finding?: Omit<Diagnostic, 'place'>): void {
    this.setAll(place, finding ? [{ place, ...finding }] : []);
  }

  /** Replaces every finding about `place` or a piece of it (`feed`, `feed clinics[3].name`). */
  setAll(place: string, findings: readonly Diagnostic[]): void {
    const kept = this.#found.filter((each) => !`${each.place} `.startsWith(`${place} `));
    if (kept.length === this.#found.length && findings.length === 0) return;
    this.#found = kept.concat(findings);
    for (const { place: at, message, fix } of findings) {
      report(this.#host.localName, `${at}: ${message}${fix ? ` ${fix}` : ''}`);
    }
    this.#host.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    if (this.#found.length === 0 || !(this.#host.debug || editorIsLooking())) return nothing;
    return html`<aside class="editor" lang="en" aria-label="For the editor of this page">
      <p><strong>For the editor of this page.</strong> Visitors do not see this note.</p>
      <ul>
        ${this.#found.map(
          ({ place, message, fix }) => html`<li><code>${place}</code> ${message} ${fix}</li>`,
        )}
      </ul>
    </aside>`;
  }
}
