import type { ReactiveControllerHost } from 'lit';
import { Alarm, type AlarmScene } from '../../../src/treatment-timer/alerts/alarm.ts';
import type { Ledger } from '../../../src/treatment-timer/alerts/claim.ts';
import type { Device } from '../../../src/treatment-timer/alerts/device.ts';
import type { SessionReading } from '../../../src/treatment-timer/plan/reading.ts';

export const MINUTE = 60_000;

/** A pack that went on at 0 for 20 minutes, as it is read at a time. */
export const sessionAt = (now: number): SessionReading => ({
  kind: 'cold',
  state: now >= 20 * MINUTE ? 'overdue' : 'running',
  startedAt: 0,
  endsAt: 20 * MINUTE,
  remaining: Math.max(20 * MINUTE - now, 0),
  over: Math.max(now - 20 * MINUTE, 0),
  late: now >= 30 * MINUTE,
  nextStartAt: 120 * MINUTE,
});

/** Lets all promises settle that wait for nothing else. */
export const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

interface Timer {
  readonly at: number;
  readonly tab: Tab;
  readonly act: () => void;
}

/** One page with a timer, in a browser of several. */
export interface Tab {
  readonly alarm: Alarm;
  readonly scene: AlarmScene;
  /** Empty is silence. */
  readonly vibrations: readonly (readonly number[])[];
  visible: boolean;
  title: string;
  connected: boolean;
  /** The pack is confirmed to be off, and this page knows. */
  confirmed: boolean;
  readonly frozen: boolean;
  freeze(): void;
  thaw(): void;
  /** The element is drawn. */
  look(): void;
}

/** A browser: its time, its locks, its storage. */
export class Browser {
  now = 0;
  /** Which tab gave an alert, and when. */
  readonly alerts: { readonly tab: Tab; readonly at: number }[] = [];
  readonly #tabs: Tab[] = [];
  #timers: Timer[] = [];
  #notes: { readonly at: number; readonly by: Tab; readonly shared: number }[] = [];
  #broken: ((reason: unknown) => void) | null = null;
  readonly #queue: (() => void)[] = [];

  /** What a tab notes reaches the others a little later, as between processes. */
  #ledger(tab: Tab, delay: number): Ledger {
    return {
      lastAlertAt: () =>
        Math.max(
          0,
          ...this.#notes
            .filter(({ by, shared }) => by === tab || shared <= this.now)
            .map(({ at }) => at),
        ),
      noteAlert: (at) => this.#notes.push({ at, by: tab, shared: this.now + delay }),
    };
  }

  /** When tabs that nobody touches wake up next. */
  get wakeUps(): readonly number[] {
    return this.#timers.map(({ at }) => at).sort((a, b) => a - b);
  }

  open({ locks = true, sandboxed = false } = {}): Tab {
    const target = new EventTarget();
    const asleep: (() => void)[] = [];
    const whenAwake = (act: () => void) => void (tab.frozen ? asleep.push(act) : act());
    const vibrations: number[][] = [];
    let frozen = false;
    const device: Device = {
      navigator: {
        ...(locks && { locks: this.#locks(whenAwake, sandboxed) }),
        vibrate: (pattern) => {
          vibrations.push(pattern);
          if (pattern.length > 0) this.alerts.push({ tab, at: this.now });
          return true;
        },
      },
      document: {
        get visibilityState() {
          return tab.visible ? ('visible' as const) : ('hidden' as const);
        },
        get title() {
          return tab.title;
        },
        set title(text) {
          tab.title = text;
        },
        addEventListener: target.addEventListener.bind(target),
        removeEventListener: target.removeEventListener.bind(target),
      },
      AudioContext: undefined,
      after: (wait, act) => {
        const timer = { at: this.now + wait, tab, act };
        this.#timers.push(timer);
        return () => (this.#timers = this.#timers.filter((each) => each !== timer));
      },
    };
    const browser = () => this.now;
    const tab: Tab = {
      get alarm() {
        return alarm;
      },
      get scene() {
        const session = tab.confirmed ? null : sessionAt(browser());
        return { name: 'back', session, title: 'Take it off', sound: true, wakeLock: true };
      },
      vibrations,
      visible: true,
      title: 'Clinic',
      connected: true,
      confirmed: false,
      get frozen() {
        return frozen;
      },
      freeze: () => (frozen = true),
      thaw() {
        frozen = false;
        asleep.splice(0).forEach((act) => act());
        tab.look();
      },
      look: () => !frozen && tab.connected && alarm.hostUpdated(),
    };
    const host = {
      addController: () => undefined,
      requestUpdate: () => undefined,
      get isConnected() {
        return tab.connected;
      },
    } as unknown as ReactiveControllerHost & HTMLElement;
    const alarm = new Alarm(
      host,
      () => tab.scene,
      this.#ledger(tab, locks && !sandboxed ? 20 : 0),
      browser,
      device,
    );
    this.#tabs.push(tab);
    return tab;
  }

  /** Time passes. Elements are drawn when the reading changes, and at the end. */
  async advance(ms: number): Promise<void> {
    const end = this.now + ms;
    for (const boundary of [20 * MINUTE, 30 * MINUTE])
      if (this.now < boundary && boundary < end) await this.#until(boundary);
    await this.#until(end);
  }

  /** What a frozen tab has planned waits until it wakes. */
  async #until(end: number): Promise<void> {
    for (;;) {
      await settled();
      const [next] = this.#timers
        .filter(({ at, tab }) => at <= end && !tab.frozen)
        .sort((a, b) => a.at - b.at);
      if (!next) break;
      this.now = Math.max(next.at, this.now);
      this.#timers = this.#timers.filter((each) => each !== next);
      next.act();
    }
    this.now = end;
    this.#tabs.forEach((tab) => tab.look());
    await settled();
  }

  /** As the Web Locks API has it, for one name. A frozen tab keeps the lock that it was given. */
  #locks(whenAwake: (act: () => void) => void, sandboxed: boolean): Pick<LockManager, 'request'> {
    const request = (_: string, ...rest: unknown[]): Promise<unknown> => {
      if (sandboxed) return Promise.reject(new DOMException('no', 'SecurityError'));
      const act = rest.pop() as () => unknown;
      const { steal = false } = (rest[0] ?? {}) as { steal?: boolean };
      return new Promise((resolve, reject) => {
        const grant = () => {
          this.#broken = reject;
          whenAwake(() => {
            void Promise.resolve(act()).then((value) => {
              resolve(value);
              if (this.#broken !== reject) return;
              this.#broken = null;
              this.#queue.shift()?.();
            });
          });
        };
        if (steal) this.#broken?.(new DOMException('stolen', 'AbortError'));
        if (steal || !this.#broken) grant();
        else this.#queue.push(grant);
      });
    };
    return { request } as Pick<LockManager, 'request'>;
  }
}
