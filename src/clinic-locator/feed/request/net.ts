/** What a request needs from the place it runs in: a page, the command line, or a test. */
export interface Net {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** A signal that aborts after that many milliseconds. */
  timeout(milliseconds: number): AbortSignal;
  online(): boolean;
  /** The page's own origin; `undefined` where files of any origin may be read. */
  readonly origin: string | undefined;
}

export const pageNet: Net = {
  fetch: (url, init) => fetch(url, init),
  timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
  online: () => navigator.onLine,
  get origin() {
    return location.origin;
  },
};

/** Sends nothing about the visitor. `no-cache`: a list that has changed is seen at the next load. */
export const PRIVATE: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-cache',
};
