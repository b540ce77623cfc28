import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';
import type { Clinic } from '../../../src/clinic-locator/clinic/clinic.ts';
import type { FormatChoice } from '../../../src/clinic-locator/feed/formats/format.ts';

/** What a feed gives, in a form that a row of a table can spell out. */
export function reading(data: unknown, format: FormatChoice = 'auto') {
  const { clinics, problems } = parseClinics(data, format);
  return {
    clinics,
    names: clinics.map(({ name }) => name),
    /** Errors alone: `path: message`. */
    errors: problems
      .filter(({ severity }) => severity === 'error')
      .map(({ path, message }) => `${path}: ${message}`),
    warnings: problems
      .filter(({ severity }) => severity === 'warning')
      .map(({ path, message }) => `${path}: ${message}`),
    codes: problems.map(({ code }) => code),
    only: clinics[0] as Clinic,
  };
}
