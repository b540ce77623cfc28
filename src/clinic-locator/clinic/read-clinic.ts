import type { Address, Clinic, Department, HoursSource } from './clinic.ts';
import { EntryReader } from './entry-reader.ts';
import * as may from './field-grammar.ts';
import { plainText } from './plain-text.ts';
import { readAddress } from './read-address.ts';
import { isRecord, show, type Problem } from './problem.ts';
import { readContacts } from './read-contacts.ts';
import { readPoint } from './read-point.ts';
import { readStatus } from './read-status.ts';
import { isUS } from './united-states.ts';

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
  const name = entry.required('name', may.line);
  const standing = readStatus(entry, name);
  if (standing.status === 'gone') return undefined;
  const address = readAddress(entry);
  const geo = readPoint(entry, address);
  if (name === undefined || geo === undefined) return undefined;
  const telehealth = readTelehealth(entry, address, geo);
  if (geo === null && !address.postalCode && telehealth !== 'only') {
    const what = 'it has neither coordinates nor a ZIP code';
    const message =
      address.addressLocality && isUS(address)
        ? `${what}, so it stands in the middle of its city, and its distance says "about".`
        : `${what}, so no distance is shown.`;
    entry.warn('geo', 'no-place', message, 'Add latitude and longitude, or the ZIP code.');
  }
  return {
    id: entry.one('id', may.line) ?? entry.one('@id', may.line) ?? '',
    name,
    address,
    geo,
    ...readContacts(entry),
    url: entry.link('url', may.page),
    bookingUrl: entry.link('bookingUrl', may.page) ?? reservation(entry),
    reportUrl: entry.link('reportUrl', may.contact),
    photo: entry.link('photo', may.picture),
    timezone: entry.one('timezone', may.timezone),
    hoursSource: hoursOf(entry),
    status: standing.status,
    notice: standing.notice,
    noticeUntil: standing.noticeUntil,
    telehealth,
    department: readDepartments(entry),
    insurance: entry.many('insurance', may.line),
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

/** Telehealth is all there is where a clinic has no place at all, or its entry says `only`. */
function readTelehealth(
  entry: EntryReader,
  { streetAddress }: Address,
  geo: Clinic['geo'],
): Clinic['telehealth'] {
  const written = entry.one('telehealth', may.telehealth);
  return written === true && streetAddress === undefined && geo === null ? 'only' : written;
}

function readDepartments(entry: EntryReader): readonly Department[] {
  return entry.each('department', 'name').flatMap((each) => {
    const name = each.one('name', may.line);
    if (name === undefined) return [];
    return { name, telephone: readContacts(each).telephone, hoursSource: hoursOf(each) };
  });
}

/** The booking link as schema.org writes it: the target of a `ReserveAction`. */
function reservation(entry: EntryReader): string | undefined {
  const action = entry
    .each('potentialAction', 'target')
    .find((each) => /ReserveAction$/.test(each.one('@type', may.line) ?? ''));
  return action?.link('target', may.page);
}

const HOURS = [
  'openingHoursSpecification',
  'specialOpeningHoursSpecification',
  'openingHours',
] as const;

/** Hours keep the shape in which they are written; only their texts lose the markup of web pages. */
function hoursOf(entry: EntryReader): HoursSource {
  const [openingHoursSpecification, specialOpeningHoursSpecification, openingHours] = HOURS.map(
    (field) => plain(entry.raw(field)),
  );
  return { openingHoursSpecification, specialOpeningHoursSpecification, openingHours };
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  return Array.isArray(value) && value.length <= 50
    ? value.map((each: unknown) => (typeof each === 'string' ? plainText(each) : each))
    : value;
}
