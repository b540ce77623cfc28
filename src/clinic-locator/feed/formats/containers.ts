import { isRecord } from '../../clinic/problem.ts';

/** What the keys inside an object may be: any field, those of an address and a point, or those of a contact. */
export type Scope = 'all' | 'place' | 'contact';

const PLACE =
  /^(?:address|addresses|physical|physicaladdress|physicaladdresses|postaladdress|streetaddress|geo|geolocation|geometry|coordinates|coords|coordinate|position|latlng|point|centroid|center|geopoint|gps|yextdisplaycoordinate|geocodedcoordinate|displaycoordinate|cityaddress|fulladdress)$/;
const ALL =
  /^(?:attributes|properties|fields|acf|tags|details|location|place|info|basicinfo|venue|store)$/;
const CONTACT =
  /^(?:contact|contacts|contactinfo|contactinformation|contactdetails|communication)$/;

/** What may stand inside an object with this key; `undefined` where nothing of a clinic does. */
export function scopeOf(key: string): Scope | undefined {
  const bare = key.toLowerCase().replace(/[^a-z]/g, '');
  if (PLACE.test(bare)) return 'place';
  if (ALL.test(bare)) return 'all';
  return CONTACT.test(bare) ? 'contact' : undefined;
}

const IN_PLACE =
  /^(?:streetAddress[23]?|houseNumber|address\w+|postalCode|cityState|latitude|longitude|coordinates|accuracy)$/;
const IN_CONTACT = /^(?:telephone2?|tty|faxNumber|email|url)$/;

export const isIn = (scope: Scope, field: string): boolean =>
  scope === 'all' || (scope === 'place' ? IN_PLACE : IN_CONTACT).test(field);

/** Of several addresses the one where the clinic is, not where its mail goes. */
export function firstPlace(list: readonly unknown[]): unknown {
  const places = list.filter(isRecord);
  const kind = (each: Readonly<Record<string, unknown>>): string =>
    [each['address_type'], each['addressType'], each['type']]
      .filter((one) => typeof one === 'string')
      .join(' ');
  return (
    places.find((each) => /physical|street/i.test(kind(each))) ??
    places.find((each) => !/mail|postal|billing/i.test(kind(each)))
  );
}

/**
 * Two numbers as a point where it is certain which is which: by GeoJSON's word `Point`, or because only one
 * of them can be a latitude.
 */
export function pointIn(
  pair: readonly unknown[],
  geoJson: boolean,
): { readonly latitude: unknown; readonly longitude: unknown } | undefined {
  const [one, other] = pair;
  if (geoJson) return { longitude: one, latitude: other };
  const [first, second] = [Number(one), Number(other)];
  const west = (each: number): boolean => each < -60 && each >= -180;
  const north = (each: number): boolean => each > 0 && each < 75;
  if ((west(first) && north(second)) || (Math.abs(first) > 90 && Math.abs(second) <= 90)) {
    return { longitude: one, latitude: other };
  }
  if ((north(first) && west(second)) || (Math.abs(second) > 90 && Math.abs(first) <= 90)) {
    return { latitude: one, longitude: other };
  }
  return undefined;
}
