import { hasHours, type Clinic } from '../clinic/clinic.ts';
import { FILTERS, type FilterName } from './filter-names.ts';

/** Whether a clinic's entry says anything that a filter asks for. */
const ANSWERS: Readonly<Record<FilterName, (clinic: Clinic, timezone: string) => unknown>> = {
  'open-now': (clinic, timezone) => hasHours(clinic) && (clinic.timezone ?? timezone),
  'open-at': hasHours,
  'new-patients': ({ isAcceptingNewPatients }) => isAcceptingNewPatients,
  services: ({ availableService, medicalSpecialty }) =>
    availableService.length + medicalSpecialty.length,
  languages: ({ knowsLanguage }) => knowsLanguage.length,
  insurance: ({ insurance }) => insurance.length,
  amenities: ({ amenityFeature }) => amenityFeature.some(({ value }) => value !== false),
};

/** The filters for which at least one clinic has an answer. */
export const availableFilters = (
  clinics: readonly Clinic[],
  wanted: readonly FilterName[] | null,
  timezone: string,
): FilterName[] =>
  (wanted ?? FILTERS).filter((name) => clinics.some((each) => ANSWERS[name](each, timezone)));

/** True where a clinic has more to show than its row does. */
export const hasDetails = (clinic: Clinic): boolean =>
  FILTERS.some((name) => ANSWERS[name](clinic, '')) ||
  clinic.reportUrl !== undefined ||
  clinic.photo !== undefined ||
  clinic.contactPoint.length + clinic.department.length > 0 ||
  clinic.telehealth === true ||
  clinic.isAcceptingNewPatients !== undefined;
