import { isBlank } from '../../clinic/entry-reader.ts';
import { failure, isRecord, type Failure } from '../../clinic/problem.ts';
import { dotted, type Entry } from './entry.ts';
import { hasEvidence, hasName } from './evidence.ts';
import { fieldNamed } from './field-named.ts';

type Data = Readonly<Record<string, unknown>>;

/** How deep a list is looked for, and how deep groups hold groups. */
const DEPTH = 4;
/** How many entries are looked at to know what a list is. */
const SAMPLE = 20;

/** Keys under which groups hold their clinics. */
const MEMBERS =
  /^(?:locations|clinics|offices|sites|branches|facilities|stores|centers|centres|hospitals|pharmacies|practices|places|results|items|features|children|sucursales|clinicas)$/i;
/** The same for what a clinic may have as well: only where its entries hold places themselves. */
const HOLDERS = /^(?:services|service_at_locations)$/i;

/**
 * The entries of a list in which groups may hold the clinics: `[{ "name": "Metro", "locations": [ … ] }]`.
 * A group is no clinic, so the clinics take its place.
 */
export function ungrouped(entries: readonly Entry[]): readonly Entry[] {
  return entries.some(({ fields }) => membersOf(fields)) ? open(entries, DEPTH) : entries;
}

function open(entries: readonly Entry[], depth: number): readonly Entry[] {
  return entries.flatMap((entry): readonly Entry[] => {
    const members = depth > 0 ? membersOf(entry.fields) : undefined;
    if (!members) return [entry];
    const [key, list] = members;
    const group = entry.fields as Data;
    const own = { ...group, [key]: undefined };
    const itself = isPlace(own);
    // what has no address of its own is a part of the clinic that it stands in
    if (itself && !list.some((each) => isRecord(each) && isPlace(each))) return [entry];
    const lent = itself ? undefined : lentBy(group, entries.length === 1, list.length === 1);
    const inside = open(
      list.map((fields, index) => ({
        path: `${dotted(entry.path, key)}[${index}]`,
        fields: lent && isRecord(fields) ? withLent(fields, lent) : fields,
      })),
      depth - 1,
    );
    // a clinic with branches is one itself
    return itself ? [{ ...entry, fields: own }, ...inside] : inside;
  });
}

/** What a service with a single place gives to that place. */
const LENT = /^(?:telephone|faxNumber|email|url|openingHours)$/;

/** What a group says for its clinics: the only group is whose they are, the only clinic is what it is about. */
function lentBy(group: Data, onlyGroup: boolean, onlyClinic: boolean): Data | undefined {
  const keys = Object.keys(group).filter((key) => {
    const field = fieldNamed(key)?.field;
    return field === 'name' ? onlyGroup || onlyClinic : onlyClinic && LENT.test(field ?? '');
  });
  return keys.length > 0 ? Object.fromEntries(keys.map((key) => [key, group[key]])) : undefined;
}

/** A clinic with what it has not itself. */
function withLent(clinic: Data, lent: Data): Data {
  const has = new Set(Object.keys(clinic).map((key) => fieldNamed(key)?.field));
  const named = hasName(clinic);
  const more = Object.entries(lent).filter(([key]) => {
    const field = fieldNamed(key)?.field;
    return field === 'name' ? !named : !has.has(field);
  });
  return more.length > 0 ? { ...(Object.fromEntries(more) as Data), ...clinic } : clinic;
}

/** Keys that say at which street or point something is; a group may have a phone and a state. */
const WHERE =
  /^(?:address|addresses|physical_address|street|streetAddress|address1|geo|lat|latitude|location)$/;

const isPlace = (record: Data): boolean =>
  hasName(record) &&
  Object.keys(record).some((key) => {
    const value = record[key];
    // "location": "Arizona" may be a group's
    return WHERE.test(key) && (isRecord(value) || (!isBlank(value) && key !== 'location'));
  });

function membersOf(group: unknown): readonly [key: string, list: readonly unknown[]] | undefined {
  if (!isRecord(group) || '@type' in group) return undefined;
  for (const key of Object.keys(group).slice(0, 50)) {
    const list = group[key];
    if (!Array.isArray(list)) continue;
    const holds = MEMBERS.test(key)
      ? isList(list as unknown[])
      : HOLDERS.test(key) && (list as unknown[]).slice(0, SAMPLE).some(holdsPlaces);
    if (holds) return [key, list as unknown[]];
  }
  return undefined;
}

const holdsPlaces = (each: unknown): boolean =>
  isRecord(each) && (membersOf(each) !== undefined || isRecord(each['location']));

/** Whether most of a list's entries are objects that say where something is, or hold such. */
function isList(list: readonly unknown[], depth = 2): boolean {
  const some = list.slice(0, SAMPLE);
  const places = some.filter(
    (each) => isRecord(each) && (hasEvidence(each) || (depth > 0 && !!membersOf(each))),
  );
  return places.length > 0 && places.length * 2 >= some.length;
}

/**
 * The list inside an object that wraps it, `{ "data": [ … ] }`, or the object itself where each of its
 * values is an entry: `{ "Tempe": { … }, "Mesa": { … } }`.
 *
 * @returns `undefined` where there is none
 */
export function wrappedList(data: Data): readonly Entry[] | Failure | undefined {
  const lists: Entry[] = [];
  gather(data, '', DEPTH, lists);
  const named = lists.filter(({ path }) => MEMBERS.test(path.replace(/^.*\./, '')));
  const [only, ...others] = named.length > 0 ? named : lists;
  if (only && others.length === 0) {
    return (only.fields as readonly unknown[]).map((fields, index) => ({
      path: `${only.path}[${index}]`,
      fields,
    }));
  }
  if (lists.length === 0) return keyed(data, '', 2);
  return failure(
    'not-a-feed',
    `this holds several lists: ${lists
      .slice(0, 5)
      .map(({ path }) => path)
      .join(', ')}.`,
    'Join them in one, called "clinics", or keep one of them.',
  );
}

function gather(data: Data, path: string, depth: number, into: Entry[]): void {
  for (const key of Object.keys(data).slice(0, 100)) {
    const held = data[key];
    const at = dotted(path, key).replace(/^\./, '');
    if (Array.isArray(held)) {
      if (isList(held as unknown[])) into.push({ path: at, fields: held });
    } else if (isRecord(held) && depth > 1) gather(held, at, depth - 1, into);
  }
}

function keyed(data: Data, path: string, depth: number): readonly Entry[] | undefined {
  const keys = Object.keys(data);
  const values = keys.slice(0, SAMPLE).map((key) => data[key]);
  if (keys.length > 0 && values.every(isRecord) && isList(values)) {
    return keys.map((key) => ({
      path: dotted(path, key).replace(/^\./, ''),
      fields: named(data[key], key),
    }));
  }
  const inner = keys.filter((key) => isRecord(data[key]));
  // one object that holds the others, beside what is said of the list
  if (depth === 0 || inner.length !== 1) return undefined;
  return keyed(data[inner[0]!] as Data, inner[0]!, depth - 1);
}

/** An entry that stands under its name, or under its id where it has a name of its own. */
function named(entry: unknown, key: string): unknown {
  if (!isRecord(entry)) return entry;
  if (hasName(entry)) return 'id' in entry ? entry : { ...entry, id: key };
  // a number is no name
  return /[^\d\s]/.test(key) ? { ...entry, name: key } : entry;
}
