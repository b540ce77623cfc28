/** A player that a tap must unlock. */
export class FakeContext extends EventTarget {
  static made: FakeContext[] = [];
  static tapped = false;
  state: AudioContextState = 'suspended';
  currentTime = 5;
  readonly started: number[] = [];
  readonly destination = {};
  constructor() {
    super();
    FakeContext.made.push(this);
  }
  resume(): Promise<void> {
    if (!FakeContext.tapped) return new Promise(() => undefined);
    return Promise.resolve().then(() => this.become('running'));
  }
  become(state: AudioContextState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  close(): Promise<void> {
    this.state = 'closed';
    return Promise.resolve();
  }
  createGain() {
    return { gain: { setValueAtTime() {}, linearRampToValueAtTime() {} }, connect() {} };
  }
  createOscillator() {
    return {
      frequency: { value: 0 },
      connect: (next: unknown) => next,
      start: (at: number) => this.started.push(at),
      stop() {},
    };
  }
}

/** How many beeps came out of all players. */
export const beeps = (): number =>
  FakeContext.made.reduce((sum, { started }) => sum + started.length, 0);

/** A screen that a page can keep on. */
export class FakeWakeLock {
  held = 0;
  request(): Promise<WakeLockSentinel> {
    this.held += 1;
    const lock = Object.assign(new EventTarget(), {
      release: () => {
        this.held -= 1;
        return Promise.resolve();
      },
    });
    return Promise.resolve(lock as unknown as WakeLockSentinel);
  }
}

/** What a page waits for, which comes when the test says so. */
export class Waits {
  #acts: (() => void)[] = [];
  readonly after = (_: number, act: () => void): (() => void) => {
    this.#acts.push(act);
    return () => (this.#acts = this.#acts.filter((each) => each !== act));
  };
  /** All that was waited for is there. */
  end(): void {
    const acts = this.#acts;
    this.#acts = [];
    acts.forEach((act) => act());
  }
}

/** The page's notices, for a visitor who answers the browser's question so. */
export function fakeNotification(answer: NotificationPermission) {
  const log: string[] = [];
  class FakeNotification extends EventTarget {
    static permission: NotificationPermission = 'default';
    static requestPermission(): Promise<NotificationPermission> {
      log.push('asked');
      FakeNotification.permission = answer;
      return Promise.resolve(answer);
    }
    constructor(title: string) {
      super();
      log.push(title);
    }
    close(): void {
      log.push('closed');
    }
  }
  return { FakeNotification, log };
}
