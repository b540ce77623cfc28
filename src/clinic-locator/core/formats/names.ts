import { isRecord } from '../problem.ts';

/** Each field by its own name first, then by the names that people's spreadsheets give it, in lower-case letters and digits. */
const NAMES = {
  id: 'id branchcode locationid siteid',
  name: 'name title clinicname facilityname locationname sitename stationname clinic facility',
  streetAddress: 'streetaddress street address streetaddress1 street1 address1 addressline1',
  streetAddress2: 'streetaddress2 street2 address2 addressline2',
  streetAddress3: 'streetaddress3 address3 addressline3 suite unit',
  addressLocality: 'addresslocality locality city town',
  addressRegion: 'addressregion region state st stabbr stateabbr statecode province',
  postalCode: 'postalcode postcode zip zipcode zip5',
  addressCountry: 'addresscountry country countrycode',
  latitude: 'latitude lat y',
  longitude: 'longitude lng lon long x',
  accuracy: 'accuracy',
  telephone: 'telephone phone tel phonenumber telephonenumber staphone',
  url: 'url website web webpage homepage link',
  bookingUrl: 'bookingurl booking book',
  reportUrl: 'reporturl',
  photo: 'photo photourl image imageurl picture',
  timezone: 'timezone tz tzid',
  openingHours: 'openinghours hours',
  specialHours: 'specialhours specialopeninghours holidayhours',
  Mo: 'monday mon mo',
  Tu: 'tuesday tues tue tu',
  We: 'wednesday wed we',
  Th: 'thursday thurs thur thu th',
  Fr: 'friday fri fr',
  Sa: 'saturday sat sa',
  Su: 'sunday sun su',
  medicalSpecialty: 'medicalspecialty specialty specialties speciality',
  availableService: 'availableservice availableservices services service',
  knowsLanguage: 'knowslanguage languages language',
  isAcceptingNewPatients: 'isacceptingnewpatients acceptingnewpatients newpatients',
  amenityFeature: 'amenityfeature amenities amenity',
  lastReviewed: 'lastreviewed reviewed reviewedon',
  status: 'status',
  suspended: 'suspended',
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
  NAMES[field].split(' ').forEach((name, rank) => byName.set(name, { field, rank }));
}

/** The field that a column or a property is meant for. */
export function fieldNamed(name: string): Named | undefined {
  if (name.length > 40) return undefined;
  const bare = name.toLowerCase().replace(/^(?:address|geo)\W/, '');
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

/** The same fields in the shape of schema.org. */
export const nest = (flat: Flat): Record<string, unknown> => ({
  id: flat.id,
  name: flat.name,
  address: {
    streetAddress: linesOf(flat),
    addressLocality: flat.addressLocality,
    addressRegion: flat.addressRegion,
    postalCode: flat.postalCode,
    addressCountry: flat.addressCountry,
  },
  geo: flat.latitude === undefined && flat.longitude === undefined ? undefined : flat,
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
  status: /^(?:y|yes|true|1)$/i.test(said(flat.suspended)) ? 'suspended' : flat.status,
});

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
