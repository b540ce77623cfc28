import { keysOf } from '../../../shared/collections.ts';
import { isRecord, show, warning, type Problem } from '../../clinic/problem.ts';
import { isBlank } from '../../clinic/entry-reader.ts';
import type { Assigned } from './columns.ts';
import { firstPlace, pointIn, type Scope } from './containers.ts';
import type { Flat, FlatField } from './field-names.ts';
import { KeySlots, type Slot } from './key-slots.ts';
import { likelyField, unusedNames, type Pairs } from './likely-field.ts';
import { locationCell } from './location-cell.ts';
import { isNoState, nest, saysClosed, textOf } from './nest.ts';
import { phonesIn } from './phone-lists.ts';

type Data = Readonly<Record<string, unknown>>;

/** A name that may mean something else than the state comes after all that say it. */
const LOOSE = 1000;
/** Deeper than this an entry is not looked into. */
const DEPTH = 4;
/** Fields whose values are words, or objects with a name. */
const WORDS = /^(?:medicalSpecialty|availableService|knowsLanguage|insurance)$/;
/** OpenStreetMap's word for what kind of place it is, where others list what a place offers. */
const KIND =
  /^(?:clinic|doctors?|hospital|pharmacy|dentist|health_?post|health_?cent(?:er|re)|nursing_home|social_facility|veterinary)$/;

/** `{ "type": "clinic", "attributes": { … } }`: the type is the API's, not the clinic's. */
const isOfApi = (key: string, record: Data): boolean => key === 'type' && 'attributes' in record;

/** What is found in a cell or a list is less plain than a field of its own. */
const MERGED = { rank: 80, scope: undefined, loose: false, location: false } as const;

/** Makes entries in the words of schema.org of a list's objects, whatever words they use. */
export class Flattener {
  readonly #keys: KeySlots;
  /** Data from a source whose many other keys are no mistake, such as OpenStreetMap or JSON-LD. */
  readonly #quiet: boolean;
  /** How the list writes each field, for problems. */
  readonly #written = new Map<string, string>();
  readonly #unused = new Set<string>();
  #strangeRegion: string | undefined;
  #flat: Flat = {};
  /** How plain the name is under which each field of the present entry was found. */
  readonly #ranks = new Map<FlatField, number>();

  constructor(assigned: Assigned, quiet: boolean) {
    this.#keys = new KeySlots(assigned);
    this.#quiet = quiet;
  }

  entry(record: Data): Record<string, unknown> {
    const flat: Flat = (this.#flat = {});
    this.#ranks.clear();
    this.#fill(record, 'all', '', 0);
    if ((this.#ranks.get('addressRegion') ?? 0) >= LOOSE) this.#judgeRegion(flat);
    return nest(flat);
  }

  /** Keys of the list that are given to fields, by the tag or by a guess. */
  get given(): Pairs {
    return this.#keys.given;
  }

  /** Keys that hold something which is not read; what was left out because it cannot be meant. */
  problems(path: string): readonly Problem[] {
    const unused = keysOf(this.#unused).filter((key) => !this.#quiet || likelyField(key));
    const problems: Problem[] = [
      ...unusedNames(path, unused, 'keys', (field) => this.#written.has(field), this.#keys.given),
    ];
    for (const key of this.#keys.missing) {
      const message = `no key is called ${show(key)}, which "columns" in the tag names.`;
      problems.push(warning(path, 'unused', message, 'Write the key as it stands in the list.'));
    }
    if (this.#strangeRegion !== undefined) {
      const message = `${show(this.#strangeRegion)} stands where the state is looked for and is no state; such regions are not shown.`;
      problems.push(warning(path, 'unused', message, 'Give the state a key of its own, "state".'));
    }
    return problems;
  }

  /** A field by the key under which the list writes it. */
  written(field: string): string {
    const [, holder = '', last = field] = /^(address|geo)\.(\w+)$/.exec(field) ?? [];
    return holder ? (this.#written.get(last) ?? field) : (this.#written.get(field) ?? field);
  }

  #fill(record: Data, scope: Scope, path: string, depth: number): void {
    for (const key of Object.keys(record)) {
      const value = record[key];
      if (value === undefined || value === null) continue;
      const slot = this.#keys.slotOf(key, scope, path);
      if (typeof value === 'object') this.#open(key, value, slot, path, depth, record);
      else if (slot.field) this.#set(slot, value, path, key, depth);
      else if (key === 'closed' && value === true) this.#merge({ isClosed: true }, path, key);
      else if (key === 'human_address' && typeof value === 'string')
        this.#humanAddress(value, path);
      else if (slot.location && typeof value === 'string') {
        this.#merge(locationCell(value), path, key);
      } else if (value !== '' && !isOfApi(key, record)) this.#leave(key, path);
    }
  }

  #leave(key: string, path: string): void {
    // as many as an editor can take in
    if (!key.startsWith('@') && this.#unused.size < 100) this.#unused.add(path + key);
  }

  /** The address in a place of Socrata: an object in JSON, as text. */
  #humanAddress(text: string, path: string): void {
    try {
      const address = JSON.parse(text.slice(0, 2000)) as unknown;
      if (isRecord(address)) this.#fill(address, 'place', `${path}human_address.`, DEPTH);
    } catch {
      // no address then
    }
  }

  #set(
    { field, rank, loose }: Slot,
    value: unknown,
    path: string,
    key: string,
    depth: number,
  ): void {
    if (!field || isBlank(value)) return;
    if (WORDS.test(field) && isRecord(value) && !('name' in value) && !('@value' in value)) {
      this.#leave(key, path);
      return;
    }
    if (field === 'amenityFeature' && typeof value === 'string' && KIND.test(value)) return;
    // a name that may mean another thing comes after all others
    const plainness = rank + (loose ? LOOSE : 0) + (path === '' || rank < 0 ? 0 : depth);
    const before = this.#ranks.get(field);
    // of two statuses the one that says closed counts, wherever it stands
    const closing =
      field === 'status' ? Number(saysClosed(value)) - Number(saysClosed(this.#flat.status)) : 0;
    if (closing < 0 || (closing === 0 && before !== undefined && before <= plainness)) return;
    this.#flat[field] = value;
    this.#ranks.set(field, plainness);
    if (!this.#written.has(field)) this.#written.set(field, path + key);
  }

  #merge(found: Flat, path: string, key: string): void {
    for (const field of Object.keys(found) as FlatField[]) {
      this.#set({ ...MERGED, field }, found[field], path, key, 0);
    }
  }

  #open(key: string, value: object, slot: Slot, path: string, depth: number, holder: Data): void {
    const { field } = slot;
    if (isRecord(value) && depth < DEPTH && this.#keys.leadsTo(path + key)) {
      this.#fill(value, 'all', `${path}${key}.`, depth + 1);
      return;
    }
    if (field === 'telephone' || field === 'telephone2') {
      const phones = phonesIn(value);
      if (Object.keys(phones).length > 0) this.#merge(phones, path, key);
      else this.#set(slot, value, path, key, depth);
      return;
    }
    if ((field === 'status' || field === 'businessStatus') && isRecord(value)) {
      this.#status(slot, value, path, key, depth);
      return;
    }
    if (slot.scope && depth < DEPTH && (field === undefined || slot.scope === 'place')) {
      if (this.#container(key, value, slot, path, depth, holder)) return;
    }
    if (isRecord(value) && 'rendered' in value)
      this.#set(slot, value['rendered'], path, key, depth);
    else if (field) this.#set(slot, value, path, key, depth);
    else if (slot.scope && isRecord(value) && depth < DEPTH)
      this.#fill(value, slot.scope, `${path}${key}.`, depth + 1);
    else this.#leave(key, path);
  }

  /** A status as an object: a code, and a sentence for visitors. */
  #status(slot: Slot, value: Data, path: string, key: string, depth: number): void {
    this.#set(slot, value['code'] ?? value['value'] ?? value['name'], path, key, depth);
    const notice = value['additionalInfo'] ?? value['message'];
    if (typeof notice === 'string') this.#merge({ notice }, path, key);
  }

  /** @returns whether the value is an object or a list in which a clinic's fields stand */
  #container(
    key: string,
    value: object,
    { scope }: Slot,
    path: string,
    depth: number,
    holder: Data,
  ): boolean {
    if (!Array.isArray(value)) {
      this.#fill(value as Data, scope!, `${path}${key}.`, depth + 1);
      return true;
    }
    const list = value as readonly unknown[];
    if (list.length === 2 && list.every((each) => typeof each === 'number')) {
      const point = pointIn(list, holder['type'] === 'Point');
      if (point) this.#merge(point, path, key);
      return true;
    }
    const place = scope === 'place' ? firstPlace(list) : list.find(isRecord);
    if (isRecord(place)) {
      this.#fill(place, scope!, `${path}${key}.`, depth + 1);
      return true;
    }
    if (scope !== 'place' || !list.every((each) => typeof each === 'string')) return false;
    this.#merge({ streetAddress: list.slice(0, 6).join(', ') }, path, key);
    return true;
  }

  #judgeRegion(flat: Flat): void {
    if (!isNoState(flat)) return;
    this.#strangeRegion ??= textOf(flat.addressRegion);
    flat.addressRegion = undefined;
  }
}
