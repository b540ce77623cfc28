import fc from 'fast-check';
import type { Clinic } from '../../../src/clinic-locator/clinic/clinic.ts';
import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';

/** Clinics from what a feed would say of them; all of them must be sound. */
export function clinicsOf(...entries: object[]): readonly Clinic[] {
  const { clinics, problems } = parseClinics(
    entries.map((each, index) => ({ name: `Sample ${index}`, ...each })),
  );
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return clinics;
}

export const inCity = (city: string, state: string, latitude: number, longitude: number) => ({
  address: { addressLocality: city, addressRegion: state },
  geo: { latitude, longitude },
});

/** Anywhere that a feed may have clinics, several at one point, some without a place. */
export const anyClinics = fc
  .array(
    fc.record({
      latitude: fc.integer({ min: -20, max: 71 }),
      longitude: fc.integer({ min: -179, max: 179 }),
      known: fc.boolean(),
    }),
    { maxLength: 200 },
  )
  .map((places) =>
    clinicsOf(
      ...places.map(({ latitude, longitude, known }) =>
        known && (latitude !== 0 || longitude !== 0)
          ? { address: { addressCountry: 'XX' }, geo: { latitude, longitude } }
          : {},
      ),
    ),
  );
