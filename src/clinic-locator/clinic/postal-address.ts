import type { Address } from './clinic.ts';
import { isState } from './united-states.ts';

const COUNTRY = /,?\s+(?:USA|U\.S\.A\.|US|United States(?: of America)?)$/i;
const ENDS_IN_ZIP = /\d{5}(?:-\d{4})?(?:,?\s+[a-z. ]{2,30})?\s*$/i;
const ZIP = /[\s,]\s*(\d{5}(?:-\d{4})?)$/;

/** The parts of an address of the United States that stand at its end. */
interface Tail {
  readonly rest: string;
  readonly region: string;
  readonly zip: string | undefined;
}

/**
 * State and ZIP code at the end of a text. Two letters alone may be a street ("12 Elm Ct"), so they count
 * as a state only before a ZIP code, or in capitals behind a comma.
 */
function tailOf(written: string): Tail | undefined {
  // most streets end with neither: a list may have a hundred thousand of them
  if (!written.includes(',') && !ENDS_IN_ZIP.test(written)) return undefined;
  const text = written.trim().replace(COUNTRY, '');
  const zip = ZIP.exec(text)?.[1];
  const before = zip === undefined ? text : text.slice(0, -zip.length).replace(/[\s,]+$/, '');
  const words = before.split(/\s+/);
  // three words are the longest name of a state
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const region = words.slice(-count).join(' ').replace(/\.$/, '');
    const rest = words.slice(0, -count).join(' ');
    const short = region.length === 2;
    const certain =
      zip !== undefined || (rest.endsWith(',') && (!short || region === region.toUpperCase()));
    if (certain && isState(region)) return { rest: rest.replace(/[\s,]+$/, ''), region, zip };
  }
  return undefined;
}

/**
 * The last part of an address before its state, where a comma tells it from the street, or what stands beside
 * it does.
 */
function cityIn(
  text: string,
  known: string | undefined,
): { readonly street: string; readonly city: string | undefined } {
  if (known && text.toLowerCase().endsWith(` ${known.toLowerCase()}`))
    return { street: text.slice(0, -known.length).replace(/[\s,]+$/, ''), city: known };
  const at = text.lastIndexOf(',');
  const city = text.slice(at + 1).trim();
  const isCity = /^[^\d,]{2,40}$/.test(city) && (at >= 0 || !/\d/.test(text));
  return isCity
    ? { street: text.slice(0, Math.max(at, 0)).trim(), city }
    : { street: text, city: undefined };
}

const same = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a.toLowerCase() === b.toLowerCase();

const sameZip = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a.slice(0, 5) === b.slice(0, 5);

/** State and ZIP code in the cell of the city: `Tempe, AZ`. */
function cityInParts(address: Address): Address {
  const { addressLocality: city, addressRegion: region, postalCode } = address;
  const tail = city === undefined || region !== undefined ? undefined : tailOf(city);
  if (!tail || !sameZip(tail.zip, postalCode)) return address;
  const { rest: addressLocality, region: addressRegion, zip } = tail;
  return {
    ...address,
    addressLocality: addressLocality || undefined,
    addressRegion,
    postalCode: postalCode ?? zip,
  };
}

/**
 * An address of the United States with each part in its place: a whole address in the line of the street
 * is taken apart from its end, and what stands beside it already is said once. Where the two contradict
 * each other, all stays as it was written.
 */
export function inParts(written: Address): Address {
  const address = cityInParts(written);
  const { streetAddress, addressLocality, addressRegion, postalCode } = address;
  const tail = streetAddress === undefined ? undefined : tailOf(streetAddress);
  if (!tail) return address;
  const { street, city } = cityIn(tail.rest, addressLocality);
  const alike =
    sameZip(tail.zip, postalCode) &&
    same(city, addressLocality) &&
    (same(tail.region, addressRegion) || (tail.zip !== undefined && postalCode !== undefined));
  if (!alike) return address;
  return {
    ...address,
    streetAddress: street || undefined,
    addressLocality: addressLocality ?? city,
    addressRegion: addressRegion ?? tail.region,
    postalCode: postalCode ?? tail.zip,
  };
}

/** Whether a street address is a post office box, to which nobody can be sent. */
export const isPostBox = (street: string | undefined): boolean =>
  /^(?:p\.?\s*o\.?\s*|post(?:al)?\s+(?:office\s+)?)?(?:box|apartado)\s*#?\s*\d/i.test(street ?? '');
