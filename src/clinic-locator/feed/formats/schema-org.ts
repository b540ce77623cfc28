import { isRecord, type Failure } from '../../clinic/problem.ts';
import { columnKey, type Assigned } from './columns.ts';
import { dotted, listOf, type Entry, type Found } from './entry.ts';
import { hasEvidence, hasName } from './evidence.ts';
import { ungrouped, wrappedList } from './find-list.ts';
import { Flattener } from './flatten.ts';
import { guessProblems } from './guess-columns.ts';
import { guessKeys } from './guess-keys.ts';
import { rowsAsObjects } from './rows-and-columns.ts';

type Node = Readonly<Record<string, unknown>>;

/** A node of one of these types is a place, whatever its fields. */
const PLACE = /(?:Clinic|Business|Place|Hospital|Physician|Physiotherapy|Dentist|Pharmacy)$/;
/** A node of one of these types is no place, although it may have an address or a phone number. */
const NO_PLACE = /^(?:Person|ContactPoint|PostalAddress)$|(?:Event|Action)$/;
/** A node of any other type is a place if it has one of these fields. */
const EVIDENCE = ['address', 'geo', 'openingHours', 'openingHoursSpecification', 'telephone'];
/** An organization counts as a place only in data that has no other place. */
const GROUP = /^(?:Medical)?Organization$|^Corporation$/;

/** The fields in which a place holds further places. */
const PARTS = ['department', 'subOrganization', 'containsPlace'];
/** The fields in which other nodes hold places. */
const HOLDERS = [...PARTS, '@graph', 'mainEntity', 'about', 'itemListElement', 'item', 'location'];
/** How deep nodes are searched for places. */
const DEPTH = 8;

/** Fields whose value may be an `@id` that refers to another node of the graph. */
const REFERRED = [
  'address',
  'geo',
  'openingHoursSpecification',
  'specialOpeningHoursSpecification',
];

/**
 * The canonical `{ "clinics": [ … ] }` or a bare list, of which every entry counts; JSON-LD as pages
 * carry it (one node, a list or a graph), which is searched for places; or a list as exports and APIs
 * wrap it.
 *
 * @returns `undefined` where the data holds no clinic
 */
export function readSchema(given: unknown, assigned: Assigned): Found | Failure | undefined {
  const data = alone(given);
  const list = isRecord(data) && Array.isArray(data['clinics']) ? data['clinics'] : data;
  const rows = rowsAsObjects(data);
  if (rows) return found(numbered('rows', rows), assigned, false);
  if (Array.isArray(list)) {
    const linked = list === data && list.some(isLinked);
    const entries = numbered('clinics', list as unknown[]).flatMap((entry) =>
      list === data && isLinked(entry.fields) ? placesIn(entry) : [entry],
    );
    return found(ungrouped(entries), assigned, linked);
  }
  if (!isRecord(data)) return undefined;
  if (!isLinked(data)) {
    const one = { path: 'clinics[0]', fields: data };
    const members = ungrouped([one]);
    if (members[0] !== one) return found(members, assigned, false);
    if (hasName(data, 0) && hasEvidence(data)) return found([one], assigned, false);
  }
  const places = placesIn({ path: '', fields: data });
  if (places.length > 0) return found(places, assigned, true);
  const wrapped = isLinked(data) ? undefined : wrappedList(data);
  return wrapped && ('code' in wrapped ? wrapped : found(ungrouped(wrapped), assigned, false));
}

/** A list of one thing that is no clinic and holds a table is that thing. */
const alone = (data: unknown): unknown =>
  Array.isArray(data) && data.length === 1 && isRecord(data[0]) && rowsAsObjects(data[0])
    ? data[0]
    : data;

const numbered = (name: string, list: readonly unknown[]): readonly Entry[] =>
  list.map((fields, index) => ({ path: `${name}[${index}]`, fields }));

/** Entries in the words of schema.org. `quiet` where keys that are not read are no mistake. */
export function found(entries: readonly Entry[], given: Assigned, quiet: boolean): Found {
  const { keys, guesses } = quiet ? NONE : guessKeys(entries, given);
  const assigned = new Map(given);
  for (const { index, field } of guesses) assigned.set(columnKey(keys[index]!), field);
  const flattener = new Flattener(assigned, quiet);
  const read = entries.map(({ path, fields }) => ({
    path: path || 'clinic',
    fields: isRecord(fields) ? flattener.entry(fields) : fields,
  }));
  const path = read[0]?.path.replace(/\[\d+\]$/, '') || 'feed';
  return {
    entries: read,
    problems: [
      ...guessProblems(path, 'key', keys, guesses, flattener.given),
      ...flattener.problems(path),
    ],
    place: (at, field) => dotted(at, flattener.written(field)),
  };
}

const NONE: ReturnType<typeof guessKeys> = { keys: [], guesses: [] };

/** Whether data is JSON-LD. */
const isLinked = (node: unknown): boolean =>
  isRecord(node) && ('@type' in node || '@graph' in node);

function placesIn(root: Entry): readonly Entry[] {
  const nodes: Entry[] = [];
  gather(root, DEPTH, new Set(), nodes);
  const places = nodes.filter(({ fields }) => isPlace(fields as Node));
  const proper = places.filter(({ fields }) => !isGroup(fields));
  const byId = new Map<unknown, unknown>();
  for (const { fields } of nodes) {
    if (!isStub(fields)) byId.set((fields as Node)['@id'], fields);
  }
  return (proper.length > 0 ? proper : places).map(({ path, fields }) => ({
    path,
    fields: joined(fields as Node, byId),
  }));
}

/** Collects a node and the nodes inside it, each once. */
function gather({ path, fields }: Entry, depth: number, seen: Set<unknown>, into: Entry[]): void {
  if (!isRecord(fields) || depth === 0 || seen.has(fields)) return;
  seen.add(fields);
  into.push({ path, fields });
  for (const key of isPlace(fields) && !isGroup(fields) ? PARTS : HOLDERS) {
    const held = fields[key];
    const at = dotted(path, key).replace(/^\./, '');
    const take = (each: unknown, path: string): void => {
      if (key === 'department' && !isElsewhere(each)) return;
      gather({ path, fields: each }, depth - 1, seen, into);
    };
    if (Array.isArray(held)) held.forEach((each, i) => take(each, `${at}[${i}]`));
    else take(held, at);
  }
}

/** Whether a department has an address of its own; one without stays a part of its clinic. */
const isElsewhere = (department: unknown): boolean =>
  isRecord(department) &&
  (isStub(department) || ['address', 'geo', ...PARTS].some((key) => key in department));

function isPlace(node: Node): boolean {
  const types = typesOf(node);
  if (types.some((type) => NO_PLACE.test(type))) return false;
  return types.some((type) => PLACE.test(type)) || EVIDENCE.some((key) => key in node);
}

function isGroup(node: unknown): boolean {
  const types = typesOf(node);
  return types.length > 0 && types.every((type) => GROUP.test(type));
}

/** A node's types by their bare names: `MedicalClinic` for `https://schema.org/MedicalClinic`. */
function typesOf(node: unknown): readonly string[] {
  const types = isRecord(node) ? [node['@type']].flat() : [];
  return types.flatMap((type) => (typeof type === 'string' ? type.replace(/^.*[:/#]/, '') : []));
}

/** `{ "@id": "…" }` with no other field refers to a node that is written elsewhere. */
const isStub = (value: unknown): value is Node =>
  isRecord(value) && '@id' in value && Object.keys(value).length === 1;

/** A node with its references replaced by the nodes they refer to. */
function joined(node: Node, byId: ReadonlyMap<unknown, unknown>): Node {
  const resolve = (value: unknown) => (isStub(value) ? (byId.get(value['@id']) ?? value) : value);
  const resolved: Record<string, unknown> = { ...node };
  for (const key of REFERRED) {
    const value = node[key];
    if (value !== undefined)
      resolved[key] = Array.isArray(value) ? value.map(resolve) : resolve(value);
  }
  if (node['department'] !== undefined) {
    resolved['department'] = listOf(node['department']).filter((each) => !isElsewhere(each));
  }
  return resolved;
}
