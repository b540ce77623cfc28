import type { Device } from './device.ts';

/** Off: not wanted. Waiting: asked for, or the page is out of sight. Refused: the device or the page's frame forbids it. */
export type WakeLockState = 'off' | 'on' | 'waiting' | 'refused' | 'absent';

/** Keeps the screen awake while it is wanted. Browsers end that with each look away, so it is asked for anew. */
export class KeepAwake {
  readonly #device: Device;
  readonly #changed: () => void;
  #state: WakeLockState = 'off';
  #lock: WakeLockSentinel | undefined;

  constructor(device: Device, changed: () => void) {
    this.#device = device;
    this.#changed = changed;
  }

  get state(): WakeLockState {
    return this.#state;
  }

  want(wanted: boolean): void {
    if (wanted === (this.#state !== 'off')) return;
    const { document } = this.#device;
    if (wanted) {
      document.addEventListener('visibilitychange', this.#ask);
      this.#ask();
    } else {
      document.removeEventListener('visibilitychange', this.#ask);
      this.#set('off');
      this.#release();
    }
  }

  readonly #ask = (): void => {
    const { navigator, document } = this.#device;
    if (!navigator.wakeLock) return this.#set('absent');
    this.#set('waiting');
    if (document.visibilityState !== 'visible') return;
    navigator.wakeLock.request('screen').then(this.#take, () => {
      // a request that the page left behind says nothing of the device
      if (this.#state === 'waiting' && document.visibilityState === 'visible') this.#set('refused');
    });
  };

  readonly #take = (lock: WakeLockSentinel): void => {
    this.#release();
    this.#lock = lock;
    if (this.#state === 'off') return this.#release();
    lock.addEventListener('release', () => {
      if (this.#lock === lock && this.#state === 'on') this.#set('waiting');
    });
    this.#set('on');
  };

  #release(): void {
    const lock = this.#lock;
    this.#lock = undefined;
    lock?.release().catch(() => undefined);
  }

  #set(state: WakeLockState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#changed();
  }
}
