import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SECOND } from '../../shared/time.ts';
import type { SessionReading } from '../plan/reading.ts';
import { claimAlert, type Ledger } from './claim.ts';
import { device as browser, type Device } from './device.ts';
import { Sound } from './sound.ts';
import { TitleAlert } from './title.ts';
import { vibrate } from './vibration.ts';
import { KeepAwake } from './wake-lock.ts';

/** What the alarm goes by. */
export interface AlarmScene {
  /** The plan's: tabs with the same one give one alert. */
  readonly name: string;
  readonly session: SessionReading | null;
  /** The page's title while time is up. */
  readonly title: string;
  readonly sound: boolean;
  readonly wakeLock: boolean;
  /** An alert outside the page, once the visitor has asked for it. */
  readonly notice?: { show(): void; close(): void } | undefined;
}

/** From one alert to the next while nobody confirms; ten times that once it is late. */
const EVERY = 30 * SECOND;

/** A tab that can be heard goes before one that cannot, and then one that is seen. */
const GRACE = 700;

/** Keeps the screen awake while a pack is on, and alerts until it is confirmed to be off. */
export class Alarm implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #scene: () => AlarmScene;
  readonly #ledger: Ledger;
  readonly #now: () => number;
  readonly #device: Device;
  readonly sound: Sound;
  readonly awake: KeepAwake;
  readonly #title: TitleAlert;
  #state: SessionReading['state'] | undefined;
  #cancel = () => {};

  /**
   * @param now reads the clock, epoch milliseconds
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    scene: () => AlarmScene,
    ledger: Ledger,
    now: () => number,
    device: Device = browser,
  ) {
    this.#host = host;
    this.#scene = scene;
    this.#ledger = ledger;
    this.#now = now;
    this.#device = device;
    // what a drawing brings about is drawn after it
    const changed = () => queueMicrotask(() => host.requestUpdate());
    this.sound = new Sound(device, changed);
    this.awake = new KeepAwake(device, changed);
    this.#title = new TitleAlert(device);
    host.addController(this);
  }

  hostUpdated(): void {
    // an element is drawn once more after it was taken off the page
    if (!this.#host.isConnected) return;
    const { session, title, wakeLock } = this.#scene();
    this.awake.want(wakeLock && session !== null && !session.late);
    this.#title.show(session?.state === 'overdue' ? title : '');
    this.#follow(session?.state);
  }

  /** An element that is only moved keeps its sound, which no tap would unlock again. */
  hostDisconnected(): void {
    this.#cancel();
    this.#state = undefined;
    this.#title.show('');
    this.awake.want(false);
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.sound.stop();
    });
  }

  #follow(state: SessionReading['state'] | undefined): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#cancel();
    if (state === 'overdue') this.#alert();
    else if (!state) this.#hush();
  }

  #hush(): void {
    this.sound.stop();
    vibrate(this.#device, []);
    this.#scene().notice?.close();
  }

  #alert(): void {
    const { document, after } = this.#device;
    const seen = document.visibilityState === 'visible';
    const heard = this.sound.state === 'ready';
    this.#cancel = after(GRACE * (Number(!seen) + 2 * Number(!heard)), () => void this.#claim());
  }

  async #claim(): Promise<void> {
    const { name } = this.#scene();
    const wanted = () => this.#state === 'overdue';
    const mine = await claimAlert(name, this.#ledger, this.#now, 0.9 * EVERY, wanted, this.#device);
    if (!wanted()) return;
    const { session, sound, notice } = this.#scene();
    if (mine) {
      if (sound) this.sound.ring();
      vibrate(this.#device);
      notice?.show();
    }
    // an element that was moved meanwhile has begun anew
    this.#cancel();
    this.#cancel = this.#device.after(session?.late ? 10 * EVERY : EVERY, () => this.#alert());
  }
}
