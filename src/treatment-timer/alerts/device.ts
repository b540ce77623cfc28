/** What the alerts touch of a browser. Any of it may be missing, or refuse. */
export interface Device {
  readonly navigator: {
    readonly wakeLock?: Pick<WakeLock, 'request'>;
    readonly locks?: Pick<LockManager, 'request'>;
    vibrate?(pattern: number[]): boolean;
  };
  readonly document: Pick<
    Document,
    'visibilityState' | 'addEventListener' | 'removeEventListener'
  > & { title: string };
  readonly AudioContext: typeof AudioContext | undefined;
  /** Acts after so many milliseconds, unless what this gives is called before. */
  readonly after: (wait: number, act: () => void) => () => void;
}

/** On a server there is neither, and nothing of it is asked for. */
export const device: Device = {
  navigator: globalThis.navigator,
  document: globalThis.document,
  AudioContext: globalThis.AudioContext,
  after(wait, act) {
    const timer = setTimeout(act, wait);
    return () => clearTimeout(timer);
  },
};
