import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Clock } from './clock.ts';
import { MINUTE, SECOND } from '../../shared/time.ts';
import type { Kind, Protocol } from '../plan/protocol.ts';
import { changes, read, type Change, type Reading } from '../plan/reading.ts';
import { EMPTY, hasExpired, isWorthKeeping, type PlanRecord, type Switch } from '../plan/record.ts';
import type { QuietHours } from '../plan/quiet-hours.ts';
import { transition, type Action } from '../plan/session.ts';
import { suggestionOf, type Suggestion } from '../plan/suggested-time.ts';
import { Store, type StorageKind } from './store.ts';

/** What the page says about the plan. */
export interface PlanSettings {
  readonly planId: string;
  readonly storage: StorageKind;
  readonly protocol: Protocol;
  readonly quiet: QuietHours | null;
}

/** What the plan tells the element. */
interface Listener {
  changed(change: Change): void;
  /** Somebody set the device's clock. */
  clockChanged(): void;
  /** The browser does not keep the record. */
  degraded(): void;
  /** A stored record was found that cannot be read. */
  unread(): void;
}

/** The record of one plan, in step with the clock, the storage and other tabs. */
export class Plan implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #settings: () => PlanSettings;
  readonly #listener: Listener;
  readonly clock: Clock;
  #record: PlanRecord = EMPTY;
  #reading: Reading | null = null;
  #now = 0;
  #store: Store | null = null;
  #address = '';
  #toldDegraded = false;
  #connected = false;

  constructor(host: ReactiveControllerHost, settings: () => PlanSettings, listener: Listener) {
    this.#host = host;
    this.#settings = settings;
    this.#listener = listener;
    host.addController(this);
    this.clock = new Clock(host, {
      look: () => host.requestUpdate(),
      leave: () => this.#noteTime(),
      setBack: (by, now) => {
        this.#take({ type: 'set-back', total: this.#record.setBack + by }, now);
        if (by >= MINUTE) listener.clockChanged();
      },
      ahead: (by, now) => this.#take({ type: 'ahead', total: this.#record.ahead + by }, now),
    });
  }

  hostConnected(): void {
    this.#connected = true;
    this.#opened().listen();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#store?.close();
  }

  hostUpdate(): void {
    this.look();
  }

  /** Takes up what is stored and what time it is: before each drawing, and before a page gets what is true now. */
  look(): void {
    // an element is drawn once more after it was taken off the page
    if (!this.#connected) return;
    const { protocol } = this.#settings();
    const now = this.clock.now();
    const stored = this.#latest(now);
    const record = transition(stored, { type: 'look' }, now, protocol);
    if (hasExpired(record, now, protocol)) return this.#forget();
    // a write makes the other tabs draw again, so only a change is written; and once a minute the time while
    // a pack is on, in case the page is killed
    const news =
      record.session?.endsAt !== stored.session?.endsAt ||
      record.restUntil !== stored.restUntil ||
      (record.session !== null && now - stored.seenAt >= MINUTE);
    if (news && isWorthKeeping(stored)) this.#opened().save(record);
    this.#show(record, now);
  }

  /** The latest reading, as it is drawn. */
  get reading(): Reading {
    return this.#reading ?? this.readNow();
  }

  /** The same for what the patient would rather have. */
  readFor(wanted: Kind | null): Reading {
    return wanted ? read(this.#record, this.#now, this.#settings().protocol, wanted) : this.reading;
  }

  /** What the plan suggests for a reading that was made at `now`. */
  suggestionFor(reading: Reading): Suggestion | null {
    const { protocol, quiet } = this.#settings();
    return suggestionOf(reading, this.#now, protocol, quiet);
  }

  /** Where the tabs with this plan note their alerts. */
  readonly ledger = {
    lastAlertAt: (): number => this.#latest(this.clock.now()).alertedAt ?? 0,
    noteAlert: (): void => this.#take({ type: 'alerted' }, this.clock.now()),
  };

  /** Where they note that the next pack is due. */
  readonly reminders = {
    lastAlertAt: (): number => this.#latest(this.clock.now()).remindedAt ?? 0,
    noteAlert: (): void => this.#take({ type: 'reminded' }, this.clock.now()),
  };

  /** What the visitor turned on or off. */
  get switched(): Readonly<Record<Switch, boolean | null>> {
    return this.#record;
  }

  /** What the plan's calendar files go by. */
  get calendar(): Pick<PlanRecord, 'exported' | 'setBack'> & { readonly openedAt: number } {
    const { openedAt, exported, setBack } = this.#record;
    return { openedAt: openedAt ?? this.#now, exported, setBack };
  }

  /** What an erased plan has in the visitor's calendar, as a text that outlives it; null for nothing. */
  get left(): string | null {
    return this.#opened().left;
  }
  set left(text: string | null) {
    this.#opened().left = text;
  }

  /** The time of that reading. */
  get now(): number {
    return this.#now;
  }

  /** True when the browser was asked to keep the record and does not. */
  get degraded(): boolean {
    return this.#store?.degraded ?? false;
  }

  /** What is true at this very moment. */
  readNow(): Reading {
    const now = this.clock.now();
    return read(this.#latest(now), now, this.#settings().protocol);
  }

  act(action: Action): void {
    this.#take(action, this.clock.now());
    if (action.type === 'deny-date') this.#listener.clockChanged();
    this.#host.requestUpdate();
  }

  #take(action: Action, now: number): void {
    const before = this.#latest(now);
    this.#record = transition(before, action, now, this.#settings().protocol);
    const store = this.#opened();
    // what closes ice and heat outlives the plan
    if (action.type === 'reset') store.erase(before.session ? now : null);
    if (isWorthKeeping(this.#record)) store.save(this.#record);
    else if (action.type === 'reopen' || action.type === 'clear-skin') store.erase();
  }

  #show(record: PlanRecord, now: number): void {
    const before = this.#reading;
    const reading = read(record, now, this.#settings().protocol);
    this.#record = record;
    this.#reading = reading;
    this.#now = now;
    const changesAt = this.suggestionFor(reading)?.changesAt ?? null;
    const resting = reading.nextStartAt !== null && !reading.dueByDate;
    this.clock.wakeAt(
      earlier(reading.nextChangeAt, changesAt),
      reading.session ? SECOND : resting ? MINUTE : null,
    );
    if (before) changes(before, reading).forEach((each) => this.#listener.changed(each));
    if (!this.degraded || this.#toldDegraded) return;
    this.#toldDegraded = true;
    this.#listener.degraded();
  }

  /** The plan has been over for so long that nobody needs it. */
  #forget(): void {
    this.#opened().erase();
    this.#show(EMPTY, this.clock.now());
  }

  /** The record as the storage has it, which another tab may have written. */
  #latest(now: number): PlanRecord {
    const stored = this.#opened().load(now);
    if (stored.state === 'record') return stored.record;
    if (stored.state === 'unread') this.#listener.unread();
    if (!isWorthKeeping(this.#record)) return this.#record;
    // no visitor erases a plan while a pack is on: the page emptied its storage, or another tab could not write
    if (this.#record.session && this.#connected && stored.state !== 'erased') {
      this.#opened().save(this.#record);
      return this.#record;
    }
    return transition(this.#record, { type: 'reset' }, now, this.#settings().protocol);
  }

  /** A page that nobody sees may never run again: what is known of the time is written down. */
  #noteTime(): void {
    const now = this.clock.now();
    if (isWorthKeeping(this.#latest(now))) this.#take({ type: 'look' }, now);
  }

  /** The store of the plan that the page names now. */
  #opened(): Store {
    const { storage, planId } = this.#settings();
    const address = `${storage}:${planId}`;
    if (this.#store && this.#address === address) return this.#store;
    this.#store?.close();
    this.#record = EMPTY;
    this.#reading = null;
    this.#address = address;
    this.#toldDegraded = false;
    this.#store = new Store(storage, planId, () => this.#host.requestUpdate());
    if (this.#connected) this.#store.listen();
    return this.#store;
  }
}

const earlier = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);
