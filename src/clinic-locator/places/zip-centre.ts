import type { Clinic } from '../clinic/clinic.ts';
import type { Point } from '../clinic/geo.ts';
import { isUS } from '../clinic/united-states.ts';
import { stateOf } from './states.ts';

/** The ZIP code by which a clinic without coordinates can be placed. */
function zipOf(clinic: Clinic): string | undefined {
  const { geo, address, telehealth } = clinic;
  if (geo || telehealth === 'only') return undefined;
  if (address.addressCountry && !isUS(address) && !stateOf(clinic)) return undefined;
  return /^(\d{5})(?:-?\d{4})?$/.exec(address.postalCode ?? '')?.[1];
}

/** The ZIP codes whose centres `placeAtZip` will ask for, each once. */
export function zipsToPlace(clinics: readonly Clinic[]): string[] {
  const seen = new Set<string>();
  return clinics.flatMap((clinic) => {
    const zip = zipOf(clinic);
    if (zip === undefined || seen.has(zip)) return [];
    seen.add(zip);
    return zip;
  });
}

/** Puts clinics without coordinates at the centre of their ZIP code and marks them so. Clinics with coordinates, or with an unknown code, stay as they are. */
export function placeAtZip(
  clinics: readonly Clinic[],
  centreOf: (zip: string) => Point | undefined,
): Clinic[] {
  return clinics.map((clinic) => {
    const zip = zipOf(clinic);
    const centre = zip === undefined ? undefined : centreOf(zip);
    if (!centre) return clinic;
    const { latitude, longitude } = centre;
    return { ...clinic, geo: { latitude, longitude, accuracy: 'zip' } };
  });
}
