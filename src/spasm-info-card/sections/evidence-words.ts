import type { InEveryLanguage } from '../../shared/language/language.ts';
import type { Strength } from '../content/model.ts';

const en: Record<Strength, string> = {
  moderate: 'Good studies support this.',
  limited: 'Few or small studies support this.',
  conflicting: 'Experts or studies do not agree.',
  consensus: 'Health experts say this.',
  clinic: 'Common advice in clinics. Not proven by studies.',
};

const es: typeof en = {
  moderate: 'Hay buenos estudios que lo apoyan.',
  limited: 'Lo apoyan pocos estudios, o estudios pequeños.',
  conflicting: 'Los expertos o los estudios no están de acuerdo.',
  consensus: 'Lo dicen expertos en salud.',
  clinic: 'Consejo común en las clínicas. Los estudios no lo han probado.',
};

/** What a sentence's strength is called. */
export const strengths: InEveryLanguage<typeof en> = { en, es };
