import { isRecord } from '../../clinic/problem.ts';

/** Names that people's spreadsheets give to the fields, the plainest first, in lower-case letters and digits. */
const NAMES = {
  id: 'branchcode',
  name: 'title clinicname facilityname locationname stationname clinic facility',
  streetAddress: 'street address address1 addressline1',
  streetAddress2: 'address2 addressline2',
  streetAddress3: 'address3 suite unit',
  addressLocality: 'city town locality',
  addressRegion: 'state region st stabbr statecode province',
  postalCode: 'zip zipcode postcode',
  addressCountry: 'country countrycode',
  latitude: 'lat y',
  longitude: 'lng lon long x',
  accuracy: '',
  telephone: 'phone tel phonenumber staphone',
  url: 'website web link',
  bookingUrl: 'booking book',
  reportUrl: '',
  photo: 'image picture',
  timezone: 'tz',
  openingHours: 'hours',
  specialHours: 'holidayhours',
  Mo: 'monday mon',
  Tu: 'tuesday tue',
  We: 'wednesday wed',
  Th: 'thursday thu',
  Fr: 'friday fri',
  Sa: 'saturday sat',
  Su: 'sunday sun',
  medicalSpecialty: 'specialty specialties',
  availableService: 'services service',
  knowsLanguage: 'languages language',
  isAcceptingNewPatients: 'newpatients acceptingnewpatients',
  amenityFeature: 'amenities amenity',
  lastReviewed: 'reviewed',
  status: '',
  suspended: '',
} as const;

export type FlatField = keyof typeof NAMES;
/** Fields that stand side by side, as in a row. */
export type Flat = { [field in FlatField]?: unknown };

interface Named {
  readonly field: FlatField;
  /** 0 is the field's own name; the lower, the plainer. */
  readonly rank: number;
}

const byName = new Map<string, Named>();
for (const field of Object.keys(NAMES) as FlatField[]) {
  const names = `${field.toLowerCase()} ${NAMES[field]}`.trim().split(' ');
  names.forEach((name, rank) => byName.set(name, { field, rank }));
}

/** The field that a column or a property is meant for. */
export function fieldNamed(name: string): Named | undefined {
  if (name.length > 40) return undefined;
  // address.city is city, and Address line 1 is no field called line1
  const bare = name.toLowerCase().replace(/^(?:address|geo)\W(?!line|\d)/, '');
  return byName.get(bare.replace(/[^a-z0-9]/g, ''));
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** A column for each day: `{ Mo: "800AM-430PM", Sa: "-" }`. */
function weekOf(flat: Flat): Record<string, unknown> | undefined {
  const days = DAYS.filter((day) => flat[day] !== undefined);
  return days.length > 0 ? Object.fromEntries(days.map((day) => [day, flat[day]])) : undefined;
}

/** Text or a number as text; nothing for all else. */
const said = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** The address may have several lines: a building, a street, a suite. */
function linesOf({ streetAddress, streetAddress2, streetAddress3 }: Flat): unknown {
  if (streetAddress2 === undefined && streetAddress3 === undefined) return streetAddress;
  return [streetAddress, streetAddress2, streetAddress3].filter((each) => said(each) !== '');
}

/** Makes the fields an entry in the shape of schema.org: they are their own address and their own point. */
export function nest(flat: Flat): Record<string, unknown> {
  flat.streetAddress = linesOf(flat);
  const { latitude, longitude, suspended, specialHours } = flat;
  return Object.assign(flat, {
    address: flat,
    geo: latitude === undefined && longitude === undefined ? undefined : flat,
    openingHours: flat.openingHours ?? weekOf(flat),
    specialOpeningHoursSpecification: specialHours,
    status: /^(?:y|yes|true|1)$/i.test(said(suspended)) ? 'suspended' : flat.status,
  });
}

/** An object that uses such names, too; what stands under a name of schema.org wins. */
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
