import type { Language } from '../../shared/language/language.ts';
import type { Widget } from '../../shared/widget.ts';
import { loadContent } from './fetch-controller.ts';
import type { OwnContent } from './content-file.ts';
import { TEXT_VERSION } from '../content/outline.ts';
import type { OwnText } from '../sections/sections.ts';
import { SpasmInfoCardErrorEvent } from '../events.ts';

/** A clinic's own content. The built-in text stands until it is there, and where it cannot be had. */
export class OwnContentController {
  readonly #host: Widget;
  #loading: AbortController | undefined;
  #own: OwnContent | undefined;

  constructor(host: Widget) {
    this.#host = host;
  }

  textIn(language: Language): OwnText | undefined {
    return this.#own?.texts[language];
  }

  /** A clinic's own text stands beside ours, so its version names both; empty where the file has none. */
  versionIn(language: Language): string | undefined {
    const own = this.#own;
    return own?.texts[language] && own.version && `${TEXT_VERSION}+${own.version}`;
  }

  /** @param src address of the file; empty where there is none */
  async load(src: string): Promise<void> {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    this.#show(undefined);
    const found = src && (await loadContent(src, signal));
    if (!found || signal.aborted) return;
    if (!('code' in found)) {
      this.#show(found);
      return;
    }
    this.#host.diagnostics.set('content', found);
    this.#host.dispatchEvent(new SpasmInfoCardErrorEvent(found.code));
  }

  #show(own: OwnContent | undefined): void {
    this.#own = own;
    const problems = own?.problems ?? [];
    this.#host.diagnostics.setAll(
      'content',
      problems.map(({ path, ...problem }) => ({ place: `content ${path}`, ...problem })),
    );
    this.#host.requestUpdate();
  }
}
