import type { Address, Clinic, HoursSource } from './clinic.ts';
import { EntryReader, isBlank } from './entry-reader.ts';
import * as may from './field-grammar.ts';
import { misplaced } from './misplaced.ts';
import { isRecord, show, type Problem } from './problem.ts';
import { isUS, restoreZip } from './united-states.ts';

/**
 * Reads one entry of a feed as a clinic; its `id` is empty where the entry has no id.
 *
 * @param place names a field of the entry in the editor's terms, for problems
 * @param problems where faults are added
 * @returns `undefined` where the entry must be left out
 */
export function readClinic(
  fields: unknown,
  place: (field: string) => string,
  problems: Problem[],
): Clinic | undefined {
  const entry = new EntryReader(isRecord(fields) ? fields : {}, place, problems);
  if (!isRecord(fields)) {
    entry.refuse('', `${show(fields)} is not a clinic`, 'Write an object with a name.');
    return undefined;
  }
  const status = entry.one('status', may.line);
  if (status === 'suspended' || status === 'inactive') {
    const message = `it is ${status}, so this clinic is left out.`;
    entry.warn('status', 'not-active', message, 'Make it active to show it.');
    return undefined;
  }
  const name = entry.required('name', may.line);
  const address = readAddress(entry);
  const geo = readPoint(entry, address);
  if (name === undefined || geo === undefined) return undefined;
  if (geo === null && !address.postalCode) {
    const message = 'it has neither coordinates nor a ZIP code, so no distance is shown.';
    entry.warn('geo', 'no-place', message, 'Add latitude and longitude, or the ZIP code.');
  }
  return {
    id: entry.one('id', may.line) ?? entry.one('@id', may.line) ?? '',
    name,
    address,
    geo,
    telephone: entry.one('telephone', may.telephone),
    url: entry.link('url', may.page),
    bookingUrl: entry.link('bookingUrl', may.page) ?? reservation(entry),
    reportUrl: entry.link('reportUrl', may.link),
    photo: entry.link('photo', may.page),
    timezone: entry.one('timezone', may.timezone),
    hoursSource: hoursOf(entry),
    medicalSpecialty: entry.many('medicalSpecialty', may.term),
    availableService: entry.many('availableService', may.term),
    knowsLanguage: entry.many('knowsLanguage', may.line),
    isAcceptingNewPatients: entry.one('isAcceptingNewPatients', may.yesOrNo),
    amenityFeature: entry.each('amenityFeature', 'name').flatMap((each) => {
      const named = each.one('name', may.line);
      return named ? { name: named, value: each.one('value', may.amenity) ?? true } : [];
    }),
    lastReviewed: entry.one('lastReviewed', may.date),
  };
}

/** The booking link as schema.org writes it: the target of a `ReserveAction`. */
function reservation(entry: EntryReader): string | undefined {
  const action = entry
    .each('potentialAction', 'target')
    .find((each) => /ReserveAction$/.test(each.one('@type', may.line) ?? ''));
  return action?.link('target', may.page);
}

function readAddress(entry: EntryReader): Address {
  const address = entry.inside('address', 'streetAddress');
  if (!address) return {};
  const where = {
    streetAddress: address.many('streetAddress', may.line).join(', ') || undefined,
    addressLocality: address.one('addressLocality', may.line),
    addressRegion: address.one('addressRegion', may.line),
    addressCountry: address.one('addressCountry', may.line),
  };
  return { ...where, postalCode: readZip(address, where) };
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

/** `null` where the entry gives no coordinates; `undefined` where the given ones cannot be right. */
function readPoint(entry: EntryReader, address: Address): Clinic['geo'] | undefined {
  const geo = entry.inside('geo');
  if (!geo || (isBlank(geo.raw('latitude')) && isBlank(geo.raw('longitude')))) return null;
  const latitude = geo.required('latitude', may.number);
  const longitude = geo.required('longitude', may.number);
  const accuracy = isBlank(geo.raw('accuracy'))
    ? 'address'
    : geo.required('accuracy', may.accuracy);
  if (latitude === undefined || longitude === undefined || !accuracy) return undefined;
  const fault = misplaced({ latitude, longitude }, isUS(address));
  if (!fault) return { latitude, longitude, accuracy };
  geo.refuse(...fault);
  return undefined;
}

const hoursOf = (entry: EntryReader): HoursSource => ({
  openingHoursSpecification: entry.raw('openingHoursSpecification'),
  specialOpeningHoursSpecification: entry.raw('specialOpeningHoursSpecification'),
  openingHours: entry.raw('openingHours'),
});
