import { error, isRecord, type Problem } from '../../clinic/problem.ts';
import { dotted, listOf, type Entry, type Found } from './entry.ts';
import { closures, weeklyHours } from './fhir-hours.ts';

type Resource = Readonly<Record<string, unknown>>;

const TIMEZONE = 'http://hl7.org/fhir/StructureDefinition/timezone';

/** Whether data is FHIR with a `Location` in it, or an empty bundle, which is a list without clinics. */
export const isFhir = (data: unknown): data is Resource | readonly unknown[] =>
  resourcesIn(data).some(isLocation) || (isBundle(data) && resourcesIn(data).length === 0);

/**
 * The locations of FHIR R4 or R5: one, a list, or a bundle. Resources of other types are passed over.
 */
export function readFhir(data: Resource | readonly unknown[]): Found {
  return {
    entries: resourcesIn(data)
      .filter(isLocation)
      .map(({ path, fields }) => ({ path, fields: clinic(fields as Resource) })),
    problems: isBundle(data) ? furtherPages(data) : [],
    place,
  };
}

const isBundle = (data: unknown): data is Resource =>
  isRecord(data) && data['resourceType'] === 'Bundle';

const isLocation = ({ fields }: Entry): boolean =>
  isRecord(fields) && fields['resourceType'] === 'Location';

const resourcesIn = (data: unknown): readonly Entry[] =>
  isBundle(data)
    ? listOf(data['entry']).map((entry, index) => ({
        path: `entry[${index}].resource`,
        fields: isRecord(entry) ? entry['resource'] : undefined,
      }))
    : listOf(data).map((fields, index) => ({ path: `locations[${index}]`, fields }));

/** Reports a bundle that is one page of a longer list: a server gives the list in pages, and only this one is read. */
function furtherPages({ link }: Resource): readonly Problem[] {
  if (!listOf(link).some((each) => isRecord(each) && each['relation'] === 'next')) return [];
  const message = 'this bundle is one page of several; the clinics of the others are left out.';
  const fix = 'Join the pages into one bundle, or ask for more at once with _count.';
  return [error('link', 'more-pages', message, fix)];
}

function clinic(location: Resource): Resource {
  const { id, name, status, address, position, hoursOfOperation } = location;
  return {
    id,
    name,
    status,
    address: isRecord(address) ? postalAddress(address) : address,
    geo: position,
    telephone: contact(location, 'phone'),
    url: contact(location, 'url'),
    timezone: zone(location),
    openingHoursSpecification: weeklyHours(hoursOfOperation),
    specialOpeningHoursSpecification: closures(hoursOfOperation),
    openingHours: location['availabilityExceptions'],
  };
}

const postalAddress = ({ line, text, city, state, postalCode, country }: Resource): Resource => ({
  streetAddress: line ?? text,
  addressLocality: city,
  addressRegion: state,
  postalCode,
  addressCountry: country,
});

/** The first phone number or web address, by `system`; in R5 they stand inside `contact`. */
function contact({ telecom, contact: contacts }: Resource, system: string): unknown {
  const inContacts = listOf(contacts).flatMap((each) =>
    isRecord(each) ? listOf(each['telecom']) : [],
  );
  return listOf(telecom)
    .concat(inContacts)
    .filter(isRecord)
    .find((each) => each['system'] === system && each['use'] !== 'old')?.['value'];
}

function zone({ extension }: Resource): unknown {
  const found = listOf(extension).find((each) => isRecord(each) && each['url'] === TIMEZONE);
  return isRecord(found) ? (found['valueCode'] ?? found['valueString']) : undefined;
}

/** Our fields under their FHIR names, for problems. */
const FHIR_NAMES: Readonly<Record<string, string>> = {
  'address.streetAddress': 'address.line',
  'address.addressLocality': 'address.city',
  'address.addressRegion': 'address.state',
  'address.addressCountry': 'address.country',
  geo: 'position',
  'geo.latitude': 'position.latitude',
  'geo.longitude': 'position.longitude',
  telephone: 'telecom',
  url: 'telecom',
  timezone: 'extension',
};

const place = (path: string, field: string): string => dotted(path, FHIR_NAMES[field] ?? field);
