import { readEntries, type FormatChoice } from '../feed/formats/format.ts';
import type { Found } from '../feed/formats/entry.ts';
import type { MoreReaders } from '../feed/formats/more-readers.ts';
import { error, show, warning, type Failure, type Problem } from './problem.ts';
import { readClinic } from './read-clinic.ts';

/** How well the coordinates are known; a city's or a ZIP code's centre is not an address. */
export type Accuracy = 'address' | 'zip' | 'city';

export interface Address {
  readonly streetAddress?: string | undefined;
  readonly addressLocality?: string | undefined;
  readonly addressRegion?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly addressCountry?: string | undefined;
}

/** What a feed says about hours, as it stands there. */
export interface HoursSource {
  /** schema.org's, or what FHIR says in that shape. */
  readonly openingHoursSpecification: unknown;
  /** The same for single days; a text where a table has a column for it. */
  readonly specialOpeningHoursSpecification: unknown;
  /** One text or several; `{ Mo: "800AM-430PM", … }` where a table has a column for each day. */
  readonly openingHours: unknown;
}

/** Whether a feed says anything about a clinic's hours. */
export const hasHours = ({ hoursSource }: Clinic): boolean =>
  Object.values(hoursSource).some((each) => each !== undefined && each !== null);

/** What a feed writes about a clinic's hours, for people. */
export const hoursText = ({ hoursSource: { openingHours } }: Clinic): string =>
  [openingHours]
    .flat()
    .filter((each) => typeof each === 'string')
    .join('; ')
    .slice(0, 300);

/** One clinic, in the words of schema.org. */
export interface Clinic {
  readonly id: string;
  readonly name: string;
  readonly address: Address;
  readonly geo: {
    readonly latitude: number;
    readonly longitude: number;
    readonly accuracy: Accuracy;
  } | null;
  readonly telephone: string | undefined;
  readonly url: string | undefined;
  readonly bookingUrl: string | undefined;
  /** Where a visitor can say that something about the clinic is wrong. */
  readonly reportUrl: string | undefined;
  readonly photo: string | undefined;
  /** IANA name, such as America/Phoenix. */
  readonly timezone: string | undefined;
  readonly hoursSource: HoursSource;
  readonly medicalSpecialty: readonly string[];
  readonly availableService: readonly string[];
  readonly knowsLanguage: readonly string[];
  readonly isAcceptingNewPatients: boolean | undefined;
  readonly amenityFeature: readonly { readonly name: string; readonly value: boolean | string }[];
  /** Day on which somebody checked the hours, such as 2026-11-23. */
  readonly lastReviewed: string | undefined;
}

export interface Feed {
  readonly clinics: readonly Clinic[];
  /** Errors first. */
  readonly problems: readonly Problem[];
  /** How many entries it has, those left out included. */
  readonly entries: number;
  /** Set where the feed as a whole cannot be read. */
  readonly failure?: Failure;
  /** True where only `MoreReaders` can read it. */
  readonly wantsMore: boolean;
  /** Where a field of a clinic stands, for its editor. */
  readonly placeOf: (clinic: Clinic, field: string) => string;
}

/**
 * Reads a feed: its text, or data that script has made of it. Each entry is judged alone: a bad one
 * is left out and its problem says where, why and what to do; nothing is guessed. Never throws.
 *
 * @param more without it, only JSON of schema.org can be read
 */
export function parseClinics(
  data: unknown,
  format: FormatChoice = 'auto',
  more?: MoreReaders,
): Feed {
  const found = readEntries(data, format, more);
  if ('severity' in found) {
    const wantsMore = found.code === 'no-reader';
    const nothing = { clinics: [], entries: 0, wantsMore, placeOf: () => '' };
    return { ...nothing, problems: [found], failure: found };
  }
  const problems = found.problems.slice();
  // a clinic that is placed or gets an id later is another object, with the same hours
  const paths = new Map<HoursSource, string>();
  const clinics = found.entries.map(({ path, fields }) => {
    const clinic = readClinic(fields, (field) => found.place(path, field), problems);
    if (clinic) paths.set(clinic.hoursSource, path);
    return clinic;
  });
  const known = withIds(clinics, found, problems);
  return {
    clinics: known,
    problems: errorsFirst(problems),
    entries: clinics.length + (found.lost ?? 0),
    wantsMore: false,
    placeOf: ({ hoursSource }, field) => found.place(paths.get(hoursSource) ?? '', field),
  };
}

/** Leaves out a clinic whose id an earlier one has; the id of one that has none is its place in the list. */
function withIds(
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
