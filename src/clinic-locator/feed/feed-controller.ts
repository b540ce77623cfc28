import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from './parse-clinics.ts';

interface Listener {
  /** All that decides which list is shown; the list is loaded anew when any of these values changes. */
  source(): readonly unknown[];
  load(signal: AbortSignal): Promise<Feed>;
  loaded(feed: Feed): void;
  failed(error: unknown): void;
}

/**
 * The list that an element shows. An answer that comes after the source has changed is dropped. The
 * last good list stays while it is loaded again, and when that fails.
 */
export class FeedController implements ReactiveController {
  feed: Feed | undefined;
  /** Why the last attempt failed; undefined where it did not. */
  error: unknown;
  /** Resolves when the present attempt has ended, well or not. */
  settled: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost;
  readonly #listener: Listener;
  #source: readonly unknown[] | undefined;
  #shown: readonly unknown[] | undefined;
  #run: AbortController | undefined;

  constructor(host: ReactiveControllerHost, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostUpdate(): void {
    const source = this.#listener.source();
    if (source.every((each, index) => each === this.#source?.[index])) return;
    this.#source = source;
    this.reload();
  }

  /** Aborts the request; an element that was only moved in the page asks again. */
  hostDisconnected(): void {
    this.#run?.abort();
    if (this.#run) this.#source = undefined;
  }

  /** Loads the list again from the same source. */
  reload(): void {
    this.#run?.abort();
    const run = (this.#run = new AbortController());
    this.error = undefined;
    this.settled = this.#attempt(run, this.#source);
    this.#host.requestUpdate();
  }

  async #attempt(run: AbortController, source: readonly unknown[] | undefined): Promise<void> {
    try {
      const feed = await this.#listener.load(run.signal);
      if (this.#run !== run || run.signal.aborted) return;
      this.feed = feed;
      this.#shown = source;
      this.#listener.loaded(feed);
    } catch (error) {
      if (this.#run !== run || run.signal.aborted) return;
      // the old list stays only if it came from the same source
      if (this.#shown !== source) this.feed = undefined;
      this.error = error;
      this.#listener.failed(error);
    }
    this.#run = undefined;
    this.#host.requestUpdate();
  }
}
