import { LANGUAGES, type InEveryLanguage, type Language } from '../language/language.ts';

/** A page that a patient or a clinician can open. */
export interface Source {
  /** Publisher and subject, in the page's own language. */
  readonly name: string;
  readonly url: string;
}

/**
 * The sources of the danger signs. The one with † was not read on the page named here, but in a
 * copy, an extract or a report.
 */
export const dangerSources = {
  nhs: { name: 'NHS: Back pain', url: 'https://www.nhs.uk/conditions/back-pain/' }, // †
  mayoVisit: {
    name: 'Mayo Clinic: Back pain, when to see a doctor',
    url: 'https://mayoclinic.org/connected-care/when-to-see-a-doctor-for-back-pain/cpt-20470965',
  },
  aaos: {
    name: 'AAOS: Cauda equina syndrome',
    url: 'https://orthoinfo.aaos.org/topic.cfm?topic=A00362&grpwebid=2FDDE4',
  },
  illinois: {
    name: 'University of Illinois Hospital: After your pain procedure',
    url: 'https://www.hospital.uillinois.edu/primary-and-specialty-care/pain-management/after-your-procedure',
  }, // the page speaks of injections; surgery is this project's own addition
  aurora: {
    name: 'Aurora Health Care: When back pain is an emergency',
    url: 'https://www.aurorahealthcare.org/services/aurora-spine-services/lower-back-pain/back-pain-emergency',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type DangerSourceId = keyof typeof dangerSources;

/** A sign to call an ambulance for, the same in all widgets. */
export interface DangerSign extends InEveryLanguage<string> {
  readonly id: string;
  /** At least one: a sign without a source does not compile. */
  readonly sources: readonly [DangerSourceId, ...DangerSourceId[]];
}

export const dangerSigns: readonly DangerSign[] = [
  {
    id: 'bladder',
    en: 'trouble peeing or controlling pee or poop',
    es: 'problemas para orinar o controlar orina o heces',
    sources: ['nhs'],
  },
  {
    id: 'saddle',
    en: 'numb skin between your legs or buttocks',
    es: 'piel dormida entre piernas o nalgas',
    sources: ['nhs'],
  },
  {
    id: 'both-legs',
    en: 'pain, tingling or numbness in both legs',
    es: 'dolor, hormigueo o adormecimiento en ambas piernas',
    sources: ['nhs'],
  },
  {
    id: 'weak-leg',
    en: 'a leg getting weaker, or you cannot walk',
    es: 'pierna que se debilita, o no poder caminar',
    sources: ['mayoVisit', 'aurora'], // Mayo Clinic: weakness in one leg; Aurora: trouble walking
  },
  { id: 'chest', en: 'chest pain', es: 'dolor de pecho', sources: ['nhs'] },
  {
    id: 'belly',
    en: 'a throbbing belly, or fainting',
    es: 'vientre que late, o desmayo',
    sources: ['mayoVisit', 'aurora'], // Mayo Clinic: throbbing in the belly; Aurora: fainting
  },
  {
    id: 'fall',
    en: 'pain after a bad fall or crash',
    es: 'dolor tras caída o choque fuerte',
    sources: ['nhs'],
  },
  {
    id: 'procedure',
    en: 'fever or new weakness after a shot or surgery in your spine',
    es: 'fiebre o debilidad nueva tras una inyección o cirugía en la columna',
    sources: ['illinois'],
  },
  {
    id: 'stuck',
    en: 'no way to get up, and nobody to help',
    es: 'dificultad para levantarse, y nadie que le ayude',
    sources: ['aurora'],
  },
];

/**
 * Sources that are cited for the danger signs as one list. The record does not say which signs AAOS names,
 * so it stands at no sign: whoever reviews the text should note it at the signs, and empty this list.
 */
const citedForTheList: readonly DangerSourceId[] = ['aaos'];

/** Every source of the danger signs, once. */
export const dangerSourceIds = (Object.keys(dangerSources) as DangerSourceId[]).filter(
  (id) => citedForTheList.includes(id) || dangerSigns.some(({ sources }) => sources.includes(id)),
);

const headings: InEveryLanguage<(number: string) => string> = {
  en: (number) => `Call ${number} now if you have`,
  es: (number) => `Llame ya al ${number} si tiene`,
};

/** Signs with the sentence over them. */
export interface EmergencyText {
  readonly heading: (number: string) => string;
  readonly signs: readonly string[];
}

const textIn = (language: Language) => ({
  heading: headings[language],
  signs: dangerSigns.map((sign) => sign[language]),
});

/** The heading and the signs in each language. */
export const emergency = Object.fromEntries(
  LANGUAGES.map((language) => [language, textIn(language)]),
) as InEveryLanguage<ReturnType<typeof textIn>>;

/** Numbers that bring an ambulance somewhere; no other number may stand in the emergency block. */
export const EMERGENCY_NUMBERS = [
  '911', // United States, Canada, Mexico
  '112', // European Union, and mobile networks elsewhere
  '999', // United Kingdom, Ireland
  '000', // Australia
  '111', // New Zealand
] as const;
