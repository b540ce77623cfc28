import { entriesOf, keysOf } from '../../../shared/collections.ts';
import { columnKey, type Assigned } from './columns.ts';
import { isIn, scopeOf, type Scope } from './containers.ts';
import { fieldNamed } from './field-named.ts';
import type { FlatField } from './field-names.ts';
import type { Pairs } from './likely-field.ts';
import { isLocation } from './location-cell.ts';
import { isLooseRegion } from './nest.ts';

/** What a key says, found once for each key of a list. */
export interface Slot {
  readonly field: FlatField | undefined;
  readonly rank: number;
  readonly scope: Scope | undefined;
  /** A name for the region that may mean another one than the state. */
  readonly loose: boolean;
  /** It may hold an address, a point or both. */
  readonly location: boolean;
}

/** In an object that is an address, these hold all of it. */
const WHOLE = /^(?:full|formatted|text|display|label|street_?1|address_?text)$/i;
/** The field of a key that says "all of it" inside an object that is an address. */
const wholeIn = (scope: Scope, key: string): FlatField | undefined =>
  scope !== 'place'
    ? undefined
    : WHOLE.test(key)
      ? 'streetAddress'
      : key === 'number'
        ? 'houseNumber'
        : undefined;

/** What the keys of one list say. Each is asked once: a list has few keys, each many times. */
export class KeySlots {
  readonly #assigned: Assigned;
  readonly #slots: Record<Scope, Map<string, Slot>> = {
    all: new Map(),
    place: new Map(),
    contact: new Map(),
  };
  /** Keys of the list that the tag gives to fields. */
  readonly #given = new Map<string, readonly [field: FlatField, key: string]>();

  constructor(assigned: Assigned) {
    this.#assigned = assigned;
  }

  /** Keys of the list that are given to fields, by the tag or by a guess. */
  get given(): Pairs {
    return entriesOf(this.#given).map(([, pair]) => pair);
  }

  /** Keys that the tag names and the list does not have. */
  get missing(): readonly string[] {
    return keysOf(this.#assigned).filter((each) => !this.#given.has(each));
  }

  slotOf(key: string, scope: Scope, path: string): Slot {
    const slots = this.#slots[scope];
    const at = this.#assigned.size > 0 ? path + key : key;
    const before = slots.get(at);
    if (before) return before;
    const given = this.#givenTo(path + key) ?? this.#givenTo(key);
    const named = fieldNamed(key);
    const field = given ?? (named && isIn(scope, named.field) ? named.field : wholeIn(scope, key));
    const loose = !given && field === 'addressRegion' && isLooseRegion(key);
    const slot = {
      field,
      rank: given ? -1 : (named?.rank ?? 90),
      scope: scopeOf(key),
      loose,
      location: !field && isLocation(key),
    };
    // a list has few keys; one that has a million is not worth remembering
    if (slots.size < 5000) slots.set(at, slot);
    return slot;
  }

  /** What the tag says that a key holds. */
  #givenTo(key: string): FlatField | undefined {
    if (this.#assigned.size === 0) return undefined;
    const field = this.#assigned.get(columnKey(key));
    if (field) this.#given.set(columnKey(key), [field, key]);
    return field;
  }

  /** Whether the tag names a key inside the object with this key. */
  leadsTo(key: string): boolean {
    if (this.#assigned.size === 0) return false;
    const start = `${columnKey(key)} `;
    return keysOf(this.#assigned).some((each) => each.startsWith(start));
  }
}
