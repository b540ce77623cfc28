import type { InEveryLanguage } from './language.ts';

/**
 * Danger signs that mean an ambulance, the same in the card and in the timer.
 * Sources: NHS, back pain (https://www.nhs.uk/conditions/back-pain/): both legs, groin or buttock
 * numbness, bladder or bowel, chest pain, serious accident. Mayo Clinic, back pain: when to see a
 * doctor (https://mayoclinic.org/connected-care/when-to-see-a-doctor-for-back-pain/cpt-20470965):
 * weakness in one leg, throbbing in the belly.
 */
const en = {
  heading: (number: string) => `Call ${number} now if you have`,
  signs: [
    'trouble peeing, or you cannot hold your pee or poop',
    'numb skin between your legs or on your buttocks',
    'pain, tingling, weak or numb feeling in both legs',
    'a leg that is weak, or gets weaker',
    'chest pain',
    'a throbbing belly, or you feel you may faint',
    'pain that began with a bad fall, crash or blow',
  ],
};

const es: typeof en = {
  heading: (number) => `Llame ya al ${number} si tiene`,
  signs: [
    'problemas para orinar, o no puede aguantar la orina o las heces',
    'la piel dormida entre las piernas o en las nalgas',
    'dolor, hormigueo, debilidad o adormecimiento en las dos piernas',
    'una pierna débil, o cada vez más débil',
    'dolor en el pecho',
    'latidos fuertes en el vientre, o siente que se va a desmayar',
    'dolor que empezó con una caída, un choque o un golpe fuerte',
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
