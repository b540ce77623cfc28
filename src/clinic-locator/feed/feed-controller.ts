import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed } from '../clinic/clinic.ts';

interface Listener {
  /** What the list depends on; it is loaded anew when any of it changes. */
  source(): readonly unknown[];
  load(signal: AbortSignal): Promise<Feed>;
  loaded(feed: Feed): void;
  failed(error: unknown): void;
}

/**
 * The list that an element shows. A late answer loses to a later source; the last good list stays
 * while it is loaded again, and when that fails.
 */
export class FeedController implements ReactiveController {
  feed: Feed | undefined;
  /** Why the last attempt failed; undefined where it did not. */
  error: unknown;
  /** Resolves when the attempt that runs has ended, either way. */
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

  /** A move in the page takes the request away. */
  hostDisconnected(): void {
    this.#run?.abort();
    if (this.#run) this.#source = undefined;
  }

  /** Loads the list again from where it is. */
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
      // a list from elsewhere is not the one that was asked for
      if (this.#shown !== source) this.feed = undefined;
      this.error = error;
      this.#listener.failed(error);
    }
    this.#run = undefined;
    this.#host.requestUpdate();
  }
}
