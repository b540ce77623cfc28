import type { Clinic } from '../clinic/clinic.ts';
import { comparable } from '../clinic/comparable-name.ts';
import { unmeasured, type Result } from '../clinic/result.ts';

const known = new WeakMap<Clinic, string>();

/** A clinic's name and those of its departments as they are compared; made once, because each search asks for them. */
export function comparableName(clinic: Clinic): string {
  const name =
    known.get(clinic) ??
    comparable([clinic.name, ...clinic.department.map(({ name }) => name)].join(' '));
  known.set(clinic, name);
  return name;
}

/** Clinics whose name holds every word of the text. */
export function named(clinics: readonly Clinic[], text: string): Result[] {
  const words = comparable(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return clinics
    .filter((clinic) => words.every((word) => comparableName(clinic).includes(word)))
    .map(unmeasured);
}
