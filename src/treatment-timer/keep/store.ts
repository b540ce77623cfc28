import { DAY } from '../../shared/time.ts';
import { page } from '../../shared/script/page.ts';
import { parseRecord, serialize } from '../plan/record-text.ts';
import { KEPT_AFTER_PLAN, type PlanRecord } from '../plan/record.ts';

export type StorageKind = 'local' | 'session' | 'off';

/** What the storage holds. Unread: a record that this version cannot trust, now kept aside. Erased: a script erased the plan while a pack was on. */
export type Stored =
  | { readonly state: 'none' | 'unread' | 'erased' }
  | { readonly state: 'record'; readonly record: PlanRecord };

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** As much as most plans come to, from the start: one that has begun to be kept is kept, however full it gets. */
const ROOM = 8192;

/** Where the browser keeps nothing, the timers of one page still share one record. */
const memory = new Map<string, string>();

const memoryShelf: Shelf = {
  getItem: (key) => memory.get(key) ?? null,
  setItem: (key, text) => void memory.set(key, text),
  removeItem: (key) => void memory.delete(key),
};

/** In a sandboxed frame the getter itself throws; where storage is switched off there is none to read. */
function openShelf(kind: StorageKind, key: string): Shelf | undefined {
  try {
    const shelf = kind === 'local' ? window.localStorage : window.sessionStorage;
    shelf.getItem(key);
    return shelf;
  } catch {
    return undefined;
  }
}

/** One plan's record on this device. Never throws: without storage it keeps the record in memory. */
export class Store {
  readonly #key: string;
  readonly #asideKey: string;
  readonly #erasedKey: string;
  readonly #leftKey: string;
  readonly #onChange: () => void;
  #shelf: Shelf;
  #degraded = false;
  #telling = false;

  /**
   * @param onChange called when another tab, or another timer of this page, has written
   */
  constructor(kind: StorageKind, planId: string, onChange: () => void) {
    this.#key = `treatment-timer:${planId}`;
    this.#asideKey = `${this.#key}:unread`;
    this.#erasedKey = `${this.#key}:erased`;
    this.#leftKey = `${this.#key}:calendar`;
    this.#onChange = onChange;
    const shelf = kind === 'off' ? memoryShelf : openShelf(kind, this.#key);
    this.#shelf = shelf ?? memoryShelf;
    this.#degraded = !shelf;
  }

  /** True when the browser was asked to keep the record and does not. */
  get degraded(): boolean {
    return this.#degraded;
  }

  listen(): void {
    window.addEventListener('storage', this.#onStorage);
    page.events.addEventListener(this.#key, this.#onPage);
  }

  close(): void {
    window.removeEventListener('storage', this.#onStorage);
    page.events.removeEventListener(this.#key, this.#onPage);
  }

  /** @param now epoch milliseconds; what is kept aside is kept no longer than a plan */
  load(now: number): Stored {
    const text = this.#use((shelf) => shelf.getItem(this.#key));
    if (text === null) {
      return this.#use((shelf) => {
        const since = parseInt(shelf.getItem(this.#asideKey) ?? '');
        if (now - since > KEPT_AFTER_PLAN) shelf.removeItem(this.#asideKey);
        const erased = shelf.getItem(this.#erasedKey);
        if (erased === null) return { state: 'none' };
        if (!(Math.abs(now - Number(erased)) < DAY)) shelf.removeItem(this.#erasedKey);
        return { state: 'erased' };
      });
    }
    const record = parseRecord(text);
    if (record) return { state: 'record', record };
    this.#use((shelf) => {
      shelf.removeItem(this.#key);
      shelf.setItem(this.#asideKey, `${now} ${text}`);
    });
    return { state: 'unread' };
  }

  save(record: PlanRecord): void {
    const text = serialize(record).padEnd(ROOM);
    this.#use((shelf) => {
      shelf.setItem(this.#key, text);
      shelf.removeItem(this.#erasedKey);
    });
    this.#tell();
  }

  /**
   * Erases the record and whatever was kept aside.
   *
   * @param marked when a pack was on: other tabs would take an empty storage for a loss and write theirs
   */
  erase(marked: number | null = null): void {
    this.#use((shelf) => {
      if (marked !== null) shelf.setItem(this.#erasedKey, String(marked));
      shelf.removeItem(this.#key);
      shelf.removeItem(this.#asideKey);
    });
    this.#tell();
  }

  /** What outlives the record, until it is set to null. */
  get left(): string | null {
    return this.#use((shelf) => shelf.getItem(this.#leftKey));
  }
  set left(text: string | null) {
    this.#use((shelf) =>
      text === null ? shelf.removeItem(this.#leftKey) : shelf.setItem(this.#leftKey, text),
    );
  }

  /** A full or private storage throws on writing: from then on memory keeps the record. */
  #use<T>(action: (shelf: Shelf) => T): T {
    try {
      return action(this.#shelf);
    } catch {
      this.#abandon();
      return action(this.#shelf);
    }
  }

  /** An older record must not come back with the next visit and allow what this one forbids. */
  #abandon(): void {
    const failed = this.#shelf;
    this.#shelf = memoryShelf;
    this.#degraded = true;
    try {
      failed.removeItem(this.#key);
    } catch {
      // it cannot be read either
    }
  }

  /** The browser tells other tabs, but not other timers of this page. */
  #tell(): void {
    this.#telling = true;
    page.events.dispatchEvent(new Event(this.#key));
    this.#telling = false;
  }

  readonly #onPage = (): void => {
    if (!this.#telling) this.#onChange();
  };

  /** A cleared storage has no key. */
  readonly #onStorage = ({ key }: StorageEvent): void => {
    if (key === this.#key || key === null) this.#onChange();
  };
}
