import type { Clinic } from '../clinic/clinic.ts';
import { hoursSpecifications } from './json-ld-hours.ts';
import { SPECIALTIES } from './json-ld-specialties.ts';
import type { Schedule } from '../hours/schedule.ts';

type Json =
  string | number | boolean | readonly Json[] | { readonly [name: string]: Json | undefined };

/** The most clinics that are told: search engines do not read longer pages. */
export const MOST_CLINICS = 500;

/**
 * The clinics as one schema.org graph, and nothing that their feed did not say. Coordinates of a
 * city or ZIP code are left out: a search engine would take them for the clinic's.
 */
export function jsonLd(clinics: readonly Clinic[], scheduleOf: ScheduleOf): string {
  const graph = clinics.slice(0, MOST_CLINICS).map((each) => clinicLd(each, scheduleOf));
  return written({ '@context': 'https://schema.org', '@graph': graph });
}

type ScheduleOf = (clinic: Clinic) => Schedule | null;

const hoursLd = (schedule: Schedule | null) => (schedule ? hoursSpecifications(schedule) : {});

function clinicLd(clinic: Clinic, scheduleOf: ScheduleOf): Json {
  const { address, geo, medicalSpecialty, availableService } = clinic;
  const isPlace = Object.values(address).some(Boolean);
  return {
    '@type': 'MedicalClinic',
    '@id': /^https?:/i.test(clinic.id) ? clinic.id : undefined,
    name: clinic.name,
    address: isPlace ? { '@type': 'PostalAddress', ...address } : undefined,
    geo:
      geo?.accuracy === 'address'
        ? { '@type': 'GeoCoordinates', latitude: geo.latitude, longitude: geo.longitude }
        : undefined,
    telephone: clinic.telephone,
    contactPoint: some(
      clinic.contactPoint
        .filter(({ description }) => description === undefined)
        .map((each) => ({ '@type': 'ContactPoint', ...each })),
    ),
    url: clinic.url,
    image: clinic.photo,
    ...hoursLd(scheduleOf(clinic)),
    medicalSpecialty: some(
      medicalSpecialty.filter((each) => SPECIALTIES.includes(each)).map((each) => SCHEMA + each),
    ),
    // the vocabulary has no other place for a specialty in words of one's own
    knowsAbout: some(medicalSpecialty.filter((each) => !SPECIALTIES.includes(each))),
    availableService: some(availableService.map((name) => ({ '@type': 'MedicalProcedure', name }))),
    knowsLanguage: some(clinic.knowsLanguage),
    isAcceptingNewPatients: clinic.isAcceptingNewPatients,
    amenityFeature: some(
      clinic.amenityFeature.map((each) => ({ '@type': 'LocationFeatureSpecification', ...each })),
    ),
    department: some(
      clinic.department.map((each) => ({
        '@type': 'MedicalClinic',
        name: each.name,
        telephone: each.telephone,
        ...hoursLd(scheduleOf({ ...clinic, hoursSource: each.hoursSource })),
      })),
    ),
    potentialAction: clinic.bookingUrl
      ? { '@type': 'ReserveAction', target: clinic.bookingUrl }
      : undefined,
  };
}

const SCHEMA = 'https://schema.org/';

const some = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;

/** By hand: old page libraries change how JSON.stringify writes lists. `<` could end the script. */
function written(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(written).join()}]`;
  if (typeof value !== 'object') return JSON.stringify(value).replace(/</g, '\\u003c');
  const fields = Object.entries(value as Readonly<Record<string, Json | undefined>>);
  return `{${fields
    .flatMap(([name, each]) => (each === undefined ? [] : [`"${name}":${written(each)}`]))
    .join()}}`;
}
