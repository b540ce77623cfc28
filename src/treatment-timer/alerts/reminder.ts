import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HOUR } from '../../shared/time.ts';
import { claimAlert, type Ledger } from './claim.ts';
import { device as browser, type Device } from './device.ts';
import type { Sound } from './sound.ts';
import { TitleAlert } from './title.ts';

/** What the reminder goes by. */
export interface ReminderScene {
  /** The plan's: tabs with the same one remind once. */
  readonly name: string;
  /** Waiting: the next pack is to come. Due: the plan suggests it now. Else null, also where a question about the skin is open. */
  readonly next: 'waiting' | 'due' | null;
  /** The page's title, until somebody looks at the page. */
  readonly title: string;
  /** Whether the visitor wants a tone. */
  readonly tone: boolean;
  /** Outside the page, once the visitor has asked for it. */
  readonly notice?: { remind(): void; close(): void } | undefined;
}

/** From one pack's time to the next it is longer. */
const SPACING = HOUR;

/** A tab that is seen goes first. */
const GRACE = 700;

/** Says once, and quietly, that the next pack is due: where a page saw it come, and never in quiet hours, in which none is. */
export class Reminder implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #scene: () => ReminderScene;
  readonly #ledger: Ledger;
  readonly #now: () => number;
  readonly #sound: Sound;
  readonly #device: Device;
  readonly #title: TitleAlert;
  #next: ReminderScene['next'] = null;
  #given = false;
  #cancel = () => {};

  /**
   * @param now reads the clock, epoch milliseconds
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    scene: () => ReminderScene,
    ledger: Ledger,
    now: () => number,
    sound: Sound,
    device: Device = browser,
  ) {
    this.#host = host;
    this.#scene = scene;
    this.#ledger = ledger;
    this.#now = now;
    this.#sound = sound;
    this.#device = device;
    this.#title = new TitleAlert(device);
    host.addController(this);
  }

  hostConnected(): void {
    this.#device.document.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostUpdated(): void {
    // an element is drawn once more after it was taken off the page
    if (!this.#host.isConnected) return;
    const { next } = this.#scene();
    const before = this.#next;
    if (next === before) return;
    this.#end();
    this.#next = next;
    if (before !== 'waiting' || next !== 'due') return;
    this.#cancel = this.#device.after(this.#seen ? 0 : GRACE, () => void this.#claim());
  }

  hostDisconnected(): void {
    this.#device.document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#end();
    this.#next = null;
  }

  get #seen(): boolean {
    return this.#device.document.visibilityState === 'visible';
  }

  async #claim(): Promise<void> {
    const wanted = () => this.#next === 'due';
    const name = `${this.#scene().name} due`;
    const mine = await claimAlert(name, this.#ledger, this.#now, SPACING, wanted, this.#device);
    if (!mine || !wanted()) return;
    const { title, tone, notice } = this.#scene();
    this.#given = true;
    if (tone) this.#sound.chime();
    notice?.remind();
    if (!this.#seen) this.#title.show(title);
  }

  #end(): void {
    this.#cancel();
    this.#title.show('');
    if (this.#given) this.#scene().notice?.close();
    this.#given = false;
  }

  readonly #onVisibility = (): void => {
    if (this.#seen) this.#title.show('');
  };
}
