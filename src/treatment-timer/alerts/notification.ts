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

/** What stands on the screen, perhaps a locked one: no word of health. */
export interface NoticeText {
  readonly title: string;
  readonly body: string;
  readonly lang: string;
}

/**
 * An alert outside the page. A page's own `Notification` throws on Android; the site's service worker
 * can give it there. No error is no proof that anybody sees it.
 */
export class Notice {
  readonly #way: 'off' | 'page' | 'worker';
  readonly #tag: string;
  readonly #text: () => NoticeText;
  readonly #device: NoticeDevice;
  #wanted = false;
  #failed = false;
  #shown: Notification | undefined;

  /** @param tag the same in every tab with the same plan, so that one takes the other's place */
  constructor(
    way: 'off' | 'page' | 'worker',
    tag: string,
    text: () => NoticeText,
    device: NoticeDevice = noticeDevice(),
  ) {
    this.#way = way;
    this.#tag = tag;
    this.#text = text;
    this.#device = device;
  }

  get state(): NoticeState {
    const { Notification } = this.#device;
    if (this.#way === 'off') return 'off';
    if (!Notification || this.#failed) return 'absent';
    if (Notification.permission === 'denied') return 'denied';
    return this.#wanted && Notification.permission === 'granted' ? 'on' : 'ask';
  }

  /** To be called while a tap is handled. The browser may ask the visitor. */
  async turnOn(): Promise<void> {
    this.#wanted = true;
    await this.#device.Notification?.requestPermission().catch(() => undefined);
  }

  show(): void {
    if (this.state === 'on') void this.#show();
  }

  close(): void {
    this.#shown?.close();
    this.#shown = undefined;
    if (this.#way === 'worker') void this.#closeWorkers();
  }

  async #show(): Promise<void> {
    const { title, body, lang } = this.#text();
    const options = { body, lang, tag: this.#tag, requireInteraction: true, renotify: true };
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
    const open = (await worker?.getNotifications({ tag: this.#tag })) ?? [];
    open.forEach((each) => each.close());
  }

  /** Never `ready`, which waits for ever on a site without a worker. */
  async #registration(): Promise<ServiceWorkerRegistration | undefined> {
    if (this.#way !== 'worker') return undefined;
    return this.#device.serviceWorker?.getRegistration().catch(() => undefined);
  }
}
