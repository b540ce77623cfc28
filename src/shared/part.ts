import type { CSSResult } from 'lit';
import { adopt } from './looks/adopt.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { Widget } from './widget.ts';

/**
 * A piece of a widget that a first look does not need. It comes when it is first asked for; the
 * `styles` that it exports are added to the widget's.
 */
export class Part<T> {
  readonly #host: Widget;
  readonly #load: () => Promise<T>;
  #module: T | undefined;
  #loading: Promise<T | undefined> | undefined;
  #failed = false;

  /** @param load `() => import('./the-piece.ts')` */
  constructor(host: Widget, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** True where the piece could not be had; the editor has been told. The next `load()` tries again. */
  get failed(): boolean {
    return this.#failed;
  }

  /** The piece if it is there already; nothing is loaded. */
  get module(): T | undefined {
    return this.#module;
  }

  /** For a view: the piece if it is there. The first call begins loading; the host is drawn again at its end. */
  get(): T | undefined {
    if (!this.#loading && !this.#failed) void this.load();
    return this.#module;
  }

  /** The piece; undefined where it cannot be had. */
  load(): Promise<T | undefined> {
    return (this.#loading ??= this.#load().then(
      (module) => this.#settle(module),
      (error: unknown) => this.#settle(undefined, error),
    ));
  }

  #settle(module: T | undefined, error?: unknown): T | undefined {
    this.#module = module;
    const styles = (module as { styles?: CSSResult } | undefined)?.styles;
    if (styles) adopt(this.#host, styles);
    if (!module) {
      this.#loading = undefined;
      this.#tell({
        message: error instanceof Error ? error.message : String(error),
        fix: 'Copy the folder parts of dist beside clinic-widgets.js, as it is there. If the page has a security policy, let it allow that folder.',
      });
    } else if (this.#failed) this.#tell();
    this.#failed = !module;
    this.#host.requestUpdate();
    return module;
  }

  #tell(finding?: Omit<Diagnostic, 'place'>): void {
    this.#host.diagnostics.set('parts', finding);
  }
}
