import type { InEveryLanguage } from '../language/language.ts';

/**
 * Danger signs that mean an ambulance, the same in the card and in the timer.
 * Sources: NHS, back pain (https://www.nhs.uk/conditions/back-pain/): both legs, groin or buttock
 * numbness, bladder or bowel, chest pain, serious accident. Mayo Clinic, back pain: when to see a
 * doctor (https://mayoclinic.org/connected-care/when-to-see-a-doctor-for-back-pain/cpt-20470965):
 * weakness in one leg, throbbing in the belly. Aurora Health Care
 * (https://www.aurorahealthcare.org/services/aurora-spine-services/lower-back-pain/back-pain-emergency):
 * fainting, trouble walking.
 */
const en = {
  heading: (number: string) => `Call ${number} now if you have`,
  signs: [
    'trouble peeing or controlling pee or poop',
    'numb skin between your legs or buttocks',
    'pain, tingling or numbness in both legs',
    'a leg getting weaker, or you cannot walk',
    'chest pain',
    'a throbbing belly, or fainting',
    'pain after a bad fall or crash',
  ],
};

const es: typeof en = {
  heading: (number) => `Llame ya al ${number} si tiene`,
  signs: [
    'problemas para orinar o controlar orina o heces',
    'piel dormida entre piernas o nalgas',
    'dolor, hormigueo o adormecimiento en ambas piernas',
    'pierna que se debilita, o no poder caminar',
    'dolor de pecho',
    'vientre que late, o desmayo',
    'dolor tras caída o choque fuerte',
  ],
};

export const emergency: InEveryLanguage<typeof en> = { en, es };

/** Numbers that bring an ambulance somewhere; no other number may stand in the emergency block. */
export const EMERGENCY_NUMBERS = [
  '911', // United States, Canada, Mexico
  '112', // European Union, and mobile networks elsewhere
  '999', // United Kingdom, Ireland
  '000', // Australia
  '111', // New Zealand
] as const;
