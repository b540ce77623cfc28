import { error, isRecord, type Problem } from '../../clinic/problem.ts';
import { dotted, listOf, type Entry, type Found } from './entry.ts';
import { closures, weeklyHours } from './fhir-hours.ts';

type Resource = Readonly<Record<string, unknown>>;

const TIMEZONE = 'http://hl7.org/fhir/StructureDefinition/timezone';

/** Locations of FHIR R4 or R5: one, several, or a bundle, which may hold other resources too. */
export function readFhir(data: unknown): Found | undefined {
  const bundled = isRecord(data) && data['resourceType'] === 'Bundle';
  const resources = bundled
    ? bundle(data)
    : listOf(data).map((fields, i) => ({ path: `locations[${i}]`, fields }));
  const locations = resources.filter(({ fields }) => isLocation(fields));
  if (locations.length === 0 && !(bundled && resources.length === 0)) return undefined;
  return {
    entries: locations.map(({ path, fields }) => ({ path, fields: clinic(fields as Resource) })),
    problems: bundled ? furtherPages(data) : [],
    place,
  };
}

const isLocation = (resource: unknown): boolean =>
  isRecord(resource) && resource['resourceType'] === 'Location';

const bundle = (data: Resource): readonly Entry[] =>
  listOf(data['entry']).map((entry, index) => ({
    path: `entry[${index}].resource`,
    fields: isRecord(entry) ? entry['resource'] : undefined,
  }));

/** A server gives a long list in pages, and there is one file to read. */
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

/** The first of a system; R5 keeps them in contacts. */
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

const NAMES: Readonly<Record<string, string>> = {
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

const place = (path: string, field: string): string => dotted(path, NAMES[field] ?? field);
