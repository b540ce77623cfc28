import type { Address } from './clinic.ts';
import type { EntryReader } from './entry-reader.ts';
import * as may from './field-grammar.ts';
import { inParts } from './postal-address.ts';
import { show } from './problem.ts';
import { isUS, restoreZip } from './united-states.ts';

/** The address of an entry, each part in its place. */
export function readAddress(entry: EntryReader): Address {
  const address = entry.inside('address', 'streetAddress');
  if (!address) return {};
  const where = {
    streetAddress: address.many('streetAddress', may.lines).join(', ') || undefined,
    addressLocality: address.one('addressLocality', may.line),
    addressRegion: address.one('addressRegion', may.line),
    addressCountry: address.one('addressCountry', may.line),
  };
  const whole = { ...where, postalCode: readZip(address, where) };
  return where.addressCountry === undefined || isUS(where) ? inParts(whole) : whole;
}

/** The ZIP code, with the zeros that a spreadsheet dropped when it took the code for a number. */
function readZip(address: EntryReader, where: Address): string | undefined {
  const written = address.one('postalCode', may.line);
  if (!written || !/^\d{3,4}(?:-\d{4})?$/.test(written)) return written;
  const restored = restoreZip(written, where.addressRegion ?? where.addressCountry);
  if (restored) {
    const message = `${show(written)} has lost its zeros; ${restored} is shown, which the state confirms.`;
    address.warn('postalCode', 'restored-zip', message, 'Write it as text, with its zeros.');
  } else if (isUS(where)) {
    address.wrong('postalCode', `${show(written)} has too few digits for a ZIP code`);
    return undefined;
  } else if (!where.addressCountry) {
    const message = `${show(written)} has too few digits for a ZIP code; it is shown as it stands.`;
    address.warn('postalCode', 'wrong-value', message, 'Write all five, or add the country.');
  }
  return restored ?? written;
}
