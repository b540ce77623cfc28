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

/** Two letters are a part of too many names: so short a word must be a whole word of the name. */
const SHORT = 2;

/** Clinics whose name holds every word of the text. */
export function named(clinics: readonly Clinic[], text: string): Result[] {
  const words = comparable(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const holds = (name: string, word: string): boolean =>
    word.length > SHORT ? name.includes(word) : ` ${name} `.includes(` ${word} `);
  return clinics
    .filter((clinic) => words.every((word) => holds(comparableName(clinic), word)))
    .map(unmeasured);
}
