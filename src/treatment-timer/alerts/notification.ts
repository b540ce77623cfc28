/** Off: the page or the visitor did not turn it on. Absent: this browser, frame or page has none. */
export type NoticeState = 'off' | 'ask' | 'on' | 'denied' | 'absent';

/** What of the browser it touches. */
export interface NoticeDevice {
  readonly Notification: typeof Notification | undefined;
  readonly serviceWorker: Pick<ServiceWorkerContainer, 'getRegistration'> | undefined;
}

/** In a sandboxed frame the getter itself throws. */
function workersOf(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

export const noticeDevice = (): NoticeDevice => ({
  Notification: globalThis.Notification,
  serviceWorker: workersOf(),
});

/** What a notice goes by. */
export interface NoticeScene {
  readonly way: 'off' | 'page' | 'worker';
  /** The same in every tab with the same plan, so that one takes the other's place. */
  readonly tag: string;
  /** Whether the visitor has asked for it. */
  readonly wanted: boolean;
  /** What stands on the screen, perhaps a locked one: no word of health. */
  readonly title: string;
  readonly body: string;
  readonly lang: string;
}

/**
 * An alert outside the page. A page's own `Notification` throws on Android; the site's service worker
 * can give it there. No error is no proof that anybody sees it.
 */
export class Notice {
  readonly #scene: () => NoticeScene;
  readonly #device: NoticeDevice;
  #failed = false;
  #shown: Notification | undefined;

  constructor(scene: () => NoticeScene, device: NoticeDevice = noticeDevice()) {
    this.#scene = scene;
    this.#device = device;
  }

  get state(): NoticeState {
    const { way, wanted } = this.#scene();
    const { Notification } = this.#device;
    if (way === 'off') return 'off';
    if (!Notification || this.#failed) return 'absent';
    if (Notification.permission === 'denied') return 'denied';
    return wanted && Notification.permission === 'granted' ? 'on' : 'ask';
  }

  /** To be called while a tap is handled: the browser may ask the visitor. True where it lets notices through. */
  async allow(): Promise<boolean> {
    const { Notification } = this.#device;
    await Notification?.requestPermission().catch(() => undefined);
    return Notification?.permission === 'granted';
  }

  show(): void {
    const { title } = this.#scene();
    if (this.state === 'on') void this.#show(title, { requireInteraction: true, renotify: true });
  }

  /** Without a sound, and no call to act at once. */
  remind(title: string): void {
    if (this.state === 'on') void this.#show(title, { silent: true });
  }

  close(): void {
    this.#shown?.close();
    this.#shown = undefined;
    if (this.#scene().way === 'worker') void this.#closeWorkers();
  }

  async #show(title: string, urgency: NotificationOptions & { renotify?: true }): Promise<void> {
    const { body, lang, tag } = this.#scene();
    const options = { body, lang, tag, ...urgency };
    try {
      const worker = await this.#registration();
      if (worker) return await worker.showNotification(title, options);
      const { Notification } = this.#device;
      this.#shown = Notification && new Notification(title, options);
      this.#shown?.addEventListener('click', () => window.focus());
    } catch {
      this.#failed = true;
    }
  }

  async #closeWorkers(): Promise<void> {
    const worker = await this.#registration();
    const open = (await worker?.getNotifications({ tag: this.#scene().tag })) ?? [];
    open.forEach((each) => each.close());
  }

  /** Never `ready`, which waits for ever on a site without a worker. */
  async #registration(): Promise<ServiceWorkerRegistration | undefined> {
    if (this.#scene().way !== 'worker') return undefined;
    return this.#device.serviceWorker?.getRegistration().catch(() => undefined);
  }
}
