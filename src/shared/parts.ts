import { page, type ScriptCopy } from './script/page.ts';
import { besideScript, ownTag } from './script/script-address.ts';
import { VERSION } from './script/version.ts';

type Module = Record<string, unknown>;
type Factory = (require: (file: string) => Module, exports: Module) => void;

/** `./parts/map-view.js`, as the build writes it, without folder and ending. */
const nameOf = (file: string): string => file.replace(/^.*\/|\.js$/g, '');

/**
 * One copy of the script, and the parts of it that lie beside it in files of their own. The build
 * turns each `import()` of the sources into `part()`, and wraps each part into `define()`.
 */
class Copy implements ScriptCopy {
  readonly #modules = new Map<string, Module>();
  readonly #factories = new Map<string, Factory>();
  readonly #needs = new Map<string, readonly string[]>();
  readonly #loading = new Map<string, Promise<unknown>>();
  #hashes: Record<string, string> = {};

  /** Called at the end of the script, with what parts take from it and what each part must be. */
  complete(exports: Module, hashes: Record<string, string>): void {
    this.#modules.set('clinic-widgets', exports);
    this.#hashes = hashes;
  }

  /** Called by a part's file as it runs, with the other parts that it takes something from. */
  define(name: string, factory: Factory, needs: readonly string[] = []): void {
    this.#factories.set(name, factory);
    this.#needs.set(name, needs);
  }

  /** A part, loaded once; after a failure the next call tries again. @throws where its file cannot be had */
  part(file: string): Promise<Module> {
    const name = nameOf(file);
    return this.#fetch(name).then(() => this.#require(name));
  }

  /** The file, and those that it needs. */
  #fetch(name: string): Promise<unknown> {
    const known = this.#loading.get(name);
    if (known) return known;
    const loading = run(name, this.#hashes[name]).then(() =>
      Promise.all((this.#needs.get(name) ?? []).map((each) => this.#fetch(nameOf(each)))),
    );
    this.#loading.set(name, loading);
    loading.catch(() => this.#loading.delete(name));
    return loading;
  }

  readonly #require = (file: string): Module => {
    const name = nameOf(file);
    const known = this.#modules.get(name);
    if (known) return known;
    const factory = this.#factories.get(name);
    if (!factory) throw new Error(`parts/${name}.js is of another version.`);
    const exports: Module = {};
    this.#modules.set(name, exports);
    factory(this.#require, exports);
    return exports;
  };
}

/** Runs a file beside the script. It stands in a shadow root for that long: the page's own tree is not ours. */
function run(name: string, hash: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`parts/${name}.js could not be loaded.`));
    const url = besideScript(`parts/${name}.js?${VERSION}`);
    const [widget] = page.widgets;
    if (!url || !widget?.shadowRoot) return fail();
    const script = document.createElement('script');
    // a page that pins the script pins its parts; without that, the host need not allow reading
    if (ownTag?.integrity && hash) {
      script.integrity = hash;
      script.crossOrigin = 'anonymous';
    }
    if (ownTag?.nonce) script.nonce = ownTag.nonce;
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      fail();
    };
    try {
      script.src = page.policy?.createScriptURL(url) ?? url;
    } catch {
      return fail(); // the page enforces Trusted Types and refuses our policy
    }
    widget.shadowRoot.append(script);
  });
}

page.copies[VERSION] = new Copy();
