import { isUS } from '../../clinic/united-states.ts';
import { isRecord } from '../../clinic/problem.ts';
import { listOf } from './entry.ts';
import { weekOf } from './day-columns.ts';
import type { Flat } from './field-names.ts';
import { locationCell } from './location-cell.ts';
import { hoursIn, specialHoursIn } from './hours-shapes.ts';

/** Text or a number as text; an empty text for any other value. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const isYes = (value: unknown): boolean =>
  value === true || /^(?:y|yes|true|1)$/i.test(textOf(value));

/** Makes an entry in the words of schema.org of fields that stand side by side. */
export function nest(given: Flat): Record<string, unknown> {
  const flat = withPointApart(given);
  return {
    id: flat.id,
    '@id': flat['@id'],
    name: flat.name,
    address: addressOf(flat),
    geo: geoOf(flat),
    telephone: bothOf(flat.telephone, flat.telephone2),
    tty: flat.tty,
    faxNumber: flat.faxNumber,
    email: flat.email,
    contactPoint: flat.contactPoint,
    url: flat.url,
    bookingUrl: flat.bookingUrl,
    potentialAction: flat.potentialAction,
    reportUrl: flat.reportUrl,
    photo: flat.photo,
    timezone: flat.timezone,
    openingHours: hoursIn(flat.openingHours) ?? weekOf(flat),
    openingHoursSpecification: flat.openingHoursSpecification,
    specialOpeningHoursSpecification:
      flat.specialOpeningHoursSpecification ?? specialHoursIn(flat.specialHours),
    specialAnnouncement: flat.specialAnnouncement,
    department: flat.department,
    medicalSpecialty: flat.medicalSpecialty,
    availableService: flat.availableService,
    knowsLanguage: flat.knowsLanguage,
    isAcceptingNewPatients: flat.isAcceptingNewPatients,
    amenityFeature: flat.amenityFeature,
    insurance: flat.insurance,
    telehealth: flat.telehealth,
    lastReviewed: flat.lastReviewed,
    status: statusOf(flat),
    notice: flat.notice,
    noticeUntil: flat.noticeUntil,
  };
}

/** City portals write the point below the address, in the same cell. */
function withPointApart(flat: Flat): Flat {
  const { streetAddress, latitude, coordinates } = flat;
  if (latitude !== undefined || coordinates !== undefined) return flat;
  if (typeof streetAddress !== 'string' || !streetAddress.trimEnd().endsWith(')')) return flat;
  const cell = locationCell(streetAddress);
  return cell.coordinates === undefined ? flat : { ...flat, streetAddress: undefined, ...cell };
}

function statusOf(flat: Flat): unknown {
  if (flat.suspended !== undefined && isYes(flat.suspended)) return 'suspended';
  if (flat.permanentlyClosed !== undefined && isYes(flat.permanentlyClosed)) {
    return 'permanently closed';
  }
  if (flat.temporarilyClosed !== undefined && isYes(flat.temporarilyClosed)) {
    return 'temporarily closed';
  }
  if (flat.isClosed !== undefined && isYes(flat.isClosed)) return 'Closed';
  // of several words the one that says closed counts: nobody may read that a closed clinic is open
  const { status, businessStatus } = flat;
  return (
    [...listOf(status), ...listOf(businessStatus)].find(saysClosed) ?? status ?? businessStatus
  );
}

/** Whether a status, in whatever words, is one of a clinic that receives nobody. */
export const saysClosed = (status: unknown): boolean =>
  /clos|suspend|inactiv|cerrad/i.test(textOf(status));

/** Several phones are one list. */
const bothOf = (one: unknown, more: unknown): unknown =>
  textOf(more) === '' && !Array.isArray(more)
    ? one
    : [...listOf(one), ...listOf(more)].filter((each) => each !== '');

function geoOf({ latitude, longitude, coordinates, accuracy }: Flat): object | undefined {
  if (latitude !== undefined || longitude !== undefined) return { latitude, longitude, accuracy };
  return coordinates === undefined ? undefined : { coordinates, accuracy };
}

function addressOf(flat: Flat): unknown {
  const { addressLocality, addressRegion, postalCode, addressCountry } = flat;
  const streetAddress = linesOf(flat);
  const address = { streetAddress, addressLocality, addressRegion, postalCode, addressCountry };
  if (flat.cityState !== undefined)
    return { ...address, ...splitCity(textOf(flat.cityState), address) };
  // a text alone may be the whole address
  if (
    streetAddress !== undefined &&
    !Array.isArray(streetAddress) &&
    addressLocality === undefined &&
    addressRegion === undefined &&
    postalCode === undefined
  ) {
    return addressCountry === undefined ? streetAddress : address;
  }
  return address;
}

/** `Tempe, AZ 85281` in a column of its own. Columns for the parts win. */
function splitCity(text: string, address: object): object {
  if (text.length > 300) return address;
  const comma = text.lastIndexOf(',');
  const [, state, zip] =
    /^\s*([A-Za-z. ]*?)\s*(\d{5}(?:-\d{4})?)?\s*$/.exec(text.slice(comma + 1)) ?? [];
  const parts =
    comma > 0 && state
      ? { addressLocality: text.slice(0, comma).trim(), addressRegion: state, postalCode: zip }
      : { addressLocality: text };
  const given = Object.entries(address).filter(([, value]) => value !== undefined && value !== '');
  return { ...parts, ...(Object.fromEntries(given) as object) };
}

/** A street address of one line, or a list of lines: a building, a street, a suite. */
function linesOf({ houseNumber, streetAddress, streetAddress2, streetAddress3 }: Flat): unknown {
  const number = textOf(houseNumber);
  const street = textOf(streetAddress);
  const first =
    number && street && !street.startsWith(number) ? `${number} ${street}` : streetAddress;
  if (streetAddress2 === undefined && streetAddress3 === undefined) return first;
  return [...listOf(first), streetAddress2, streetAddress3].filter((line) => textOf(line) !== '');
}

/** Names for the region that may mean another one than the state. */
export const isLooseRegion = (name: string): boolean =>
  /region|provin|estado|departamento/i.test(name) && !/address/i.test(name);

/**
 * Whether a region, under a name that may mean another one, is no state although the clinic is in the
 * United States: "metro", "East Valley". A ZIP code without a country speaks for them.
 */
export function isNoState({ addressRegion, addressCountry, postalCode }: Flat): boolean {
  const region = textOf(addressRegion);
  if (region === '' || isUS({ addressRegion: region })) return false;
  const country = isRecord(addressCountry)
    ? textOf(addressCountry['name'])
    : textOf(addressCountry);
  return country
    ? isUS({ addressCountry: country })
    : /^\d{5}(?:-\d{4})?$/.test(textOf(postalCode));
}
