import type { Clinic } from '../clinic/clinic.ts';
import { unmeasured, type Result } from '../clinic/result.ts';

/** The digits of a number without its extension and without the 1 of the United States. */
const digitsOf = (phone: string): string =>
  phone
    .replace(/\s*(?:,|;|x|ext|#).*$/i, '')
    .replace(/\D/g, '')
    .replace(/^1(?=\d{10}$)/, '');

/** Every number of a clinic and of its departments. */
const phonesOf = ({ telephone, contactPoint, department }: Clinic): readonly string[] =>
  [telephone, ...contactPoint.concat(department).map((each) => each.telephone)].flatMap(
    (each) => each ?? [],
  );

/** Clinics that have a phone number; one without its area code is compared by its end. */
export function withPhone(clinics: readonly Clinic[], phone: string): Result[] {
  const wanted = digitsOf(phone);
  return clinics
    .filter((clinic) =>
      phonesOf(clinic).some((each) => {
        const digits = digitsOf(each);
        return wanted.length === 7 ? digits.slice(-7) === wanted : digits === wanted;
      }),
    )
    .map(unmeasured);
}
