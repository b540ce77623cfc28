import type { Clinic, HoursSource } from '../clinic/clinic.ts';
import { error, show, warning, type Failure, type Problem } from '../clinic/problem.ts';
import { readClinic } from '../clinic/read-clinic.ts';
import { parseColumns } from './formats/columns.ts';
import type { Found } from './formats/entry.ts';
import type { FormatChoice } from './formats/format.ts';
import { readEntries } from './formats/read-entries.ts';

/** A list of clinics, read. */
export interface Feed {
  readonly clinics: readonly Clinic[];
  /** Errors first. */
  readonly problems: readonly Problem[];
  /** How many entries it has; entries that were left out are counted too. */
  readonly entries: number;
  /** Why the feed as a whole cannot be read; absent where it can. It is among the problems. */
  readonly failure?: Failure;
  /** Names a field of a clinic in its editor's terms, such as `row 14, column lat`. */
  readonly placeOf: (clinic: Clinic, field: string) => string;
}

/**
 * Reads a feed. Each entry is judged alone: a bad one is left out, and its problem says where, why
 * and what to do. Nothing is guessed. Never throws.
 *
 * @param data the feed's text, or data that a script has made
 * @param columns the tag's attribute `columns`
 */
export function parseClinics(data: unknown, format: FormatChoice = 'auto', columns = ''): Feed {
  const found = readEntries(data, format, parseColumns(columns) ?? new Map());
  if ('severity' in found) {
    return { clinics: [], problems: [found], entries: 0, failure: found, placeOf: () => '' };
  }
  const problems = found.problems.slice();
  // by the hours object: it stays the same when a clinic is copied to get an id or a place on the map
  const paths = new Map<HoursSource, string>();
  const clinics = found.entries.map(({ path, fields }) => {
    const clinic = readClinic(fields, (field) => found.place(path, field), problems);
    if (clinic) paths.set(clinic.hoursSource, path);
    return clinic;
  });
  return {
    clinics: withUniqueIds(clinics, found, problems),
    problems: errorsFirst(problems),
    entries: clinics.length + (found.lost ?? 0),
    placeOf: ({ hoursSource }, field) => found.place(paths.get(hoursSource) ?? '', field),
  };
}

/**
 * Leaves out a clinic whose id an earlier clinic has. A clinic without an id gets one from its place
 * in the list.
 */
function withUniqueIds(
  clinics: readonly (Clinic | undefined)[],
  { entries, place }: Found,
  problems: Problem[],
): Clinic[] {
  const ids = new Map<string, string>();
  const twins = new Map<string, string>();
  const unique = clinics.map((clinic, index) => {
    if (!clinic) return undefined;
    const { path } = entries[index]!;
    const { id } = clinic;
    if (ids.has(id)) {
      const message = `${show(id)} is the id of ${ids.get(id)} too, so this clinic is left out.`;
      const fix = 'Give each clinic an id of its own.';
      problems.push(error(place(path, 'id'), 'duplicate-id', message, fix));
      return undefined;
    }
    if (id) ids.set(id, path);
    const signature = signatureOf(clinic);
    const twin = twins.get(signature);
    if (twin) problems.push(likeness(path, twin));
    else twins.set(signature, path);
    return clinic;
  });
  return unique.flatMap((clinic, index) => {
    if (!clinic || clinic.id) return clinic ?? [];
    let id = `clinic-${index + 1}`;
    while (ids.has(id)) id += '-';
    return { ...clinic, id };
  });
}

const signatureOf = ({ name, address, geo }: Clinic): string =>
  `${name}\n${address.streetAddress}\n${address.addressLocality}\n${geo?.latitude},${geo?.longitude}`;

const likeness = (path: string, twin: string): Problem =>
  warning(
    path,
    'duplicate',
    `it has the same name, address and place as ${twin}; both are shown.`,
    'If they are one clinic, take one out.',
  );

const errorsFirst = (problems: readonly Problem[]): Problem[] =>
  problems.filter(isError).concat(problems.filter((each) => !isError(each)));

const isError = ({ severity }: Problem): boolean => severity === 'error';
