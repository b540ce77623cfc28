import type { ReactiveController } from 'lit';
import { editorIsLooking } from '../../shared/diagnostics.ts';
import { lightParent } from '../../shared/script/mount.ts';
import type { Widget } from '../../shared/widget.ts';
import type { Clinic } from '../clinic/clinic.ts';
import type { Problem } from '../clinic/problem.ts';
import type { ClinicHours, HoursSettings } from '../hours/clinic-hours.ts';
import { hoursProblems } from '../hours/hours-problems.ts';
import { FeedController } from './feed-controller.ts';
import { asFeedError } from './feed-error.ts';
import type { FormatChoice } from './formats/format.ts';
import { GivenList } from './given-list.ts';
import type { Feed } from './parse-clinics.ts';
import { inlineFeed } from './request/inline-feed.ts';
import { loadFeed } from './request/load-feed.ts';

interface Host extends Widget, HoursSettings {
  readonly clinics: unknown;
  readonly src: string;
  readonly format: FormatChoice;
  readonly columns: string;
}

interface Listener {
  readonly hours: ClinicHours;
  /** Puts clinics where their addresses say, as far as that is known. */
  place(feed: Feed): Promise<Feed>;
  loaded(clinics: readonly Clinic[]): void;
  failed(code: Problem['code']): void;
}

/** As many problems of a list as an editor can take in at once. */
const PROBLEMS_SHOWN = 20;

/** The clinics that an element shows: from a script, an address, its children or beside the script. Tells the editor what is wrong with the list. */
export class ClinicsController implements ReactiveController {
  readonly #host: Host;
  readonly #listener: Listener;
  readonly #feed: FeedController;
  /** A script in the head runs before the tag's children are there. */
  readonly #children = new MutationObserver(() => this.#readChildren());
  /** The list that the page carries inside the tag. */
  #inline: string | undefined;
  #problems: readonly Problem[] = [];

  constructor(host: Host, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    const given = new GivenList();
    this.#feed = new FeedController(host, {
      source: () => [
        given.firstAlike(host.clinics),
        host.src,
        this.#inline,
        host.format,
        host.columns,
      ],
      load: (signal) => this.#load(signal),
      loaded: (feed) => this.#loaded(feed),
      failed: (error) => this.#failed(error),
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(lightParent(this.#host), { childList: true });
    this.#readChildren();
    document.addEventListener('DOMContentLoaded', this.#readChildren);
    window.addEventListener('online', this.#retryOffline);
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#readChildren);
    window.removeEventListener('online', this.#retryOffline);
  }

  /** Empty until the list is there. */
  get clinics(): readonly Clinic[] {
    return this.#feed.feed?.clinics ?? [];
  }

  /** True where there is a list, even one without a clinic. */
  get loaded(): boolean {
    return this.#feed.feed !== undefined;
  }

  /** Why the last attempt failed; undefined where it did not. */
  get failure(): 'offline' | 'other' | undefined {
    const { error } = this.#feed;
    if (error === undefined) return undefined;
    return asFeedError(error).code === 'offline' ? 'offline' : 'other';
  }

  /** What the list's editor should mend. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Resolves when the attempt that runs has ended, either way. */
  get settled(): Promise<void> {
    return this.#feed.settled;
  }

  /** Loads the list again. The last good one stays until then, and where that fails. */
  reload(): void {
    this.#feed.reload();
  }

  async #load(signal: AbortSignal): Promise<Feed> {
    const { clinics, src, format, columns } = this.#host;
    const feed = await loadFeed({ clinics, src, inline: this.#inline, format, columns }, signal);
    return this.#listener.place(feed);
  }

  #loaded(feed: Feed): void {
    this.#tellEditor(feed.problems);
    if (this.#host.debug || editorIsLooking()) void this.#adviseOnHours(feed);
    this.#listener.loaded(feed.clinics);
  }

  /** After the list is on screen: it reads the hours of all clinics. */
  async #adviseOnHours(feed: Feed): Promise<void> {
    await this.#host.updateComplete;
    if (this.#feed.feed !== feed) return;
    const found = hoursProblems(feed, this.#listener.hours, this.#host);
    if (found.length > 0) this.#tellEditor([...feed.problems, ...found]);
  }

  #failed(error: unknown): void {
    if (!this.#host.isConnected) return;
    const { problem } = asFeedError(error);
    this.#tellEditor([problem]);
    this.#listener.failed(problem.code);
  }

  #tellEditor(problems: readonly Problem[]): void {
    this.#problems = problems;
    const rest = problems.length - PROBLEMS_SHOWN;
    this.#host.diagnostics.setAll('feed', [
      ...problems
        .slice(0, PROBLEMS_SHOWN)
        .map(({ path, message, fix }) => ({ place: `feed ${path}`.trim(), message, fix })),
      ...(rest > 0 ? [{ place: 'feed', message: `and ${rest} more problems.` }] : []),
    ]);
  }

  readonly #readChildren = (): void => {
    const inline = inlineFeed(lightParent(this.#host));
    if (inline === this.#inline) return;
    this.#inline = inline;
    this.#host.requestUpdate();
  };

  readonly #retryOffline = (): void => {
    if (this.#feed.error !== undefined) this.reload();
  };
}
