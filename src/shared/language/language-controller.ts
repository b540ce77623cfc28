import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostics } from '../diagnostics.ts';
import { LANGUAGES, pickLanguage, regionOf, speaks, type Language } from './language.ts';
import { deviceClock, localeOf } from './locale.ts';
import { page } from '../script/page.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly diagnostics: Diagnostics };

/** The parent in the composed tree, where the parent of a shadow root is its host. */
function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** The `lang` of the element or of its nearest ancestor that has one, across shadow boundaries. */
function nearestTag(host: HTMLElement): string {
  for (let node: Node | null = host; node; node = parentOf(node)) {
    const tag = node instanceof Element ? node.getAttribute('lang') : null;
    if (tag) return tag;
  }
  return '';
}

/**
 * Follows the language of the place where the widget stands, until a visitor chooses another on
 * any widget of the page. The choice is not stored.
 */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  readonly #onChange = () => this.#host.requestUpdate();
  /**
   * One document-wide observer cannot see into shadow roots, so each root on the way up is watched.
   */
  readonly #observer = new MutationObserver(this.#onChange);

  /** Asked once: formatters are slow to make. */
  #device: ReturnType<typeof deviceClock> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    page.events.addEventListener('language', this.#onChange);
    const options = { attributes: true, attributeFilter: ['lang'], subtree: true };
    for (let node: Node = this.#host; ;) {
      const root = node.getRootNode();
      this.#observer.observe(root, options);
      if (!(root instanceof ShadowRoot)) break;
      node = root.host;
    }
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    page.events.removeEventListener('language', this.#onChange);
    this.#observer.disconnect();
  }

  hostUpdate(): void {
    const tag = nearestTag(this.#host);
    this.#host.diagnostics.set(
      'lang',
      speaks(tag)
        ? undefined
        : {
            message: `the widgets do not speak the language of this place, "${tag}".`,
            fix: `They speak ${pickLanguage(tag) === 'es' ? 'Spanish' : 'English'}.`,
          },
    );
  }

  get current(): Language {
    return pickLanguage(page.language ?? nearestTag(this.#host));
  }

  /** Region subtag of the place, such as `US`, if it has one. A switch of language keeps it. */
  get region(): string | undefined {
    return regionOf(nearestTag(this.#host));
  }

  /** For `Intl`: the language, with the formats of the place's region or else of the United States. */
  get locale(): string {
    return localeOf(this.current, this.region, (this.#device ??= deviceClock()));
  }

  /** The languages that a visitor can change to. */
  get others(): readonly Language[] {
    return LANGUAGES.filter((each) => each !== this.current);
  }

  /** Switches every widget of the page to this language. */
  choose(language: Language): void {
    page.language = language;
    page.events.dispatchEvent(new Event('language'));
  }
}
