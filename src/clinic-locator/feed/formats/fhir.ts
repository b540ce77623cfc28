import {
  error,
  failure,
  isRecord,
  warning,
  type Failure,
  type Problem,
} from '../../clinic/problem.ts';
import { dotted, listOf, type Entry, type Found } from './entry.ts';
import { closures, weeklyHours } from './fhir-hours.ts';
import { noPlaceToGo, servicesByLocation, type Services } from './fhir-services.ts';

type Resource = Readonly<Record<string, unknown>>;

const TIMEZONE = 'http://hl7.org/fhir/StructureDefinition/timezone';

/** Whether data is FHIR with a `Location` in it, services alone, or an empty bundle, which is a list without clinics. */
export const isFhir = (data: unknown): data is Resource | readonly unknown[] =>
  resourcesIn(data).some((each) => isA('Location', each) || isA('HealthcareService', each)) ||
  (isBundle(data) && resourcesIn(data).length === 0);

/**
 * The locations of FHIR R4 or R5: one, a list, or a bundle. A `HealthcareService` gives its location the
 * phone and the hours that this has not. Resources of other types are passed over.
 */
export function readFhir(data: Resource | readonly unknown[]): Found | Failure {
  const resources = resourcesIn(data);
  const locations = resources.filter((each) => isA('Location', each));
  const services = resources.filter((each) => isA('HealthcareService', each));
  if (locations.length === 0 && services.length > 0) {
    return failure(
      'not-a-feed',
      'this holds services (HealthcareService) and no Location, so nobody knows where they are.',
      'Add the Location of each, for instance with _include=HealthcareService:location.',
    );
  }
  const problems: Problem[] = isBundle(data) ? [...furtherPages(data)] : [];
  const byLocation = servicesByLocation(services.map(({ fields }) => fields as Resource));
  const entries: Entry[] = [];
  let lost = 0;
  for (const { path, fields } of locations) {
    const why = noPlaceToGo(fields as Resource);
    if (why === undefined) entries.push({ path, fields: clinic(fields as Resource, byLocation) });
    else {
      lost++;
      problems.push(
        warning(
          path,
          'not-active',
          `it is ${why}, not a place to go to, so this clinic is left out.`,
          'Take it out of the list.',
        ),
      );
    }
  }
  return { entries, problems, lost, place };
}

const isBundle = (data: unknown): data is Resource =>
  isRecord(data) && data['resourceType'] === 'Bundle';

const isA = (type: string, { fields }: Entry): boolean =>
  isRecord(fields) && fields['resourceType'] === type;

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

/** Of the codes for beds, C is the one that a whole place may have: closed. */
const isClosed = (operationalStatus: unknown): boolean =>
  isRecord(operationalStatus) && operationalStatus['code'] === 'C';

function clinic(location: Resource, services: Services): Resource {
  const { id, name, status, address, position, operationalStatus } = location;
  const service = services(location);
  const hoursOfOperation = location['hoursOfOperation'] ?? service?.hours;
  const own = contact(location, 'phone');
  return {
    id,
    name,
    status:
      status !== 'suspended' && status !== 'inactive' && isClosed(operationalStatus)
        ? 'Closed'
        : status,
    address: isRecord(address) ? postalAddress(address) : address,
    geo: position,
    telephone: own ?? (service && contact(service.resource, 'phone')),
    faxNumber: contact(location, 'fax'),
    email: contact(location, 'email'),
    url: contact(location, 'url') ?? (service && contact(service.resource, 'url')),
    timezone: zone(location),
    openingHoursSpecification: weeklyHours(hoursOfOperation),
    specialOpeningHoursSpecification: closures(hoursOfOperation),
    openingHours: location['availabilityExceptions'] ?? service?.resource['availabilityExceptions'],
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
