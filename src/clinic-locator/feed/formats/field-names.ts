import { isRecord } from '../../clinic/problem.ts';

/**
 * The fields of an entry that a row of a table, or an object without nesting, can fill, and the names
 * that people give them beside the field's own, the plainest first. Capitals and signs do not matter.
 */
export const FIELD_NAMES = {
  id: 'branch code',
  name: 'title, clinic name, facility name, location name, station name, clinic, facility',
  streetAddress: 'street, address, address1, address line 1',
  streetAddress2: 'address2, address line 2',
  streetAddress3: 'address3, suite, unit',
  addressLocality: 'city, town, locality',
  addressRegion: 'state, region, st, stabbr, state code, province',
  postalCode: 'zip, zip code, postcode',
  addressCountry: 'country, country code',
  latitude: 'lat, y',
  longitude: 'lng, lon, long, x',
  accuracy: '',
  telephone: 'phone, tel, phone number, staphone',
  url: 'website, web, link',
  bookingUrl: 'booking, book',
  reportUrl: '',
  photo: 'image, picture',
  timezone: 'tz',
  openingHours: 'hours',
  specialHours: 'holiday hours',
  Mo: 'monday, mon',
  Tu: 'tuesday, tue',
  We: 'wednesday, wed',
  Th: 'thursday, thu',
  Fr: 'friday, fri',
  Sa: 'saturday, sat',
  Su: 'sunday, sun',
  medicalSpecialty: 'specialty, specialties',
  availableService: 'services, service',
  knowsLanguage: 'languages, language',
  isAcceptingNewPatients: 'new patients, accepting new patients',
  amenityFeature: 'amenities, amenity',
  lastReviewed: 'reviewed',
  status: '',
  suspended: '',
} as const;

export type FlatField = keyof typeof FIELD_NAMES;
/** Fields side by side, as in a row of a table. */
export type Flat = { [field in FlatField]?: unknown };

interface Named {
  readonly field: FlatField;
  /** How plain the name is: 0 is the field's own, higher is less plain. */
  readonly rank: number;
}

/** A name without capitals and signs, by which names are compared. */
const bareName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

function namesByBareName(): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  for (const field of Object.keys(FIELD_NAMES) as FlatField[]) {
    [field, ...FIELD_NAMES[field].split(', ')].filter(Boolean).forEach((name, rank) => {
      names.set(bareName(name), { field, rank });
    });
  }
  return names;
}

let known: ReadonlyMap<string, Named> | undefined;

/** The field that a column or a property is meant for; `undefined` for an unknown name. */
export function fieldNamed(name: string): Named | undefined {
  if (name.length > 40) return undefined;
  known ??= namesByBareName();
  // "address.city" is the city; "address line 1" is not a field called "line 1"
  return known.get(bareName(name.toLowerCase().replace(/^(?:address|geo)\W(?!line|\d)/, '')));
}

/** Text or a number as text; an empty text for any other value. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** Makes an entry in the shape of schema.org of fields that stand side by side. */
export function nest(flat: Flat): Record<string, unknown> {
  const { latitude, longitude, accuracy, suspended } = flat;
  return {
    id: flat.id,
    name: flat.name,
    address: {
      streetAddress: linesOf(flat),
      addressLocality: flat.addressLocality,
      addressRegion: flat.addressRegion,
      postalCode: flat.postalCode,
      addressCountry: flat.addressCountry,
    },
    geo:
      latitude === undefined && longitude === undefined
        ? undefined
        : { latitude, longitude, accuracy },
    telephone: flat.telephone,
    url: flat.url,
    bookingUrl: flat.bookingUrl,
    reportUrl: flat.reportUrl,
    photo: flat.photo,
    timezone: flat.timezone,
    openingHours: flat.openingHours ?? weekOf(flat),
    specialOpeningHoursSpecification: flat.specialHours,
    medicalSpecialty: flat.medicalSpecialty,
    availableService: flat.availableService,
    knowsLanguage: flat.knowsLanguage,
    isAcceptingNewPatients: flat.isAcceptingNewPatients,
    amenityFeature: flat.amenityFeature,
    lastReviewed: flat.lastReviewed,
    status: /^(?:y|yes|true|1)$/i.test(textOf(suspended)) ? 'suspended' : flat.status,
  };
}

/** A street address of one line, or a list of lines: a building, a street, a suite. */
function linesOf({ streetAddress, streetAddress2, streetAddress3 }: Flat): unknown {
  if (streetAddress2 === undefined && streetAddress3 === undefined) return streetAddress;
  return [streetAddress, streetAddress2, streetAddress3].filter((line) => textOf(line) !== '');
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** The days that have a column of their own: `{ Mo: "800AM-430PM", Sa: "-" }`. */
function weekOf(flat: Flat): Record<string, unknown> | undefined {
  const days = DAYS.filter((day) => flat[day] !== undefined);
  return days.length > 0 ? Object.fromEntries(days.map((day) => [day, flat[day]])) : undefined;
}

/** The same for an object that may use common names; a value under a name of schema.org wins. */
export function withCommonNames(
  record: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const flat: Flat = {};
  for (const key of Object.keys(record)) {
    const field = fieldNamed(key)?.field;
    if (field && !isRecord(record[key])) flat[field] ??= record[key];
  }
  const nested = nest(flat);
  const { address, geo } = record;
  return {
    ...nested,
    ...record,
    address: address === undefined || typeof address === 'string' ? nested['address'] : address,
    geo: geo ?? nested['geo'],
    status: nested['status'],
  };
}
