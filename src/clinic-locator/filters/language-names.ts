import { comparable } from '../clinic/comparable-name.ts';

/** The languages most spoken in the United States, by what people call them in a list. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'english ingles',
  es: 'spanish espanol',
  zh: 'chinese mandarin cantonese chino',
  tl: 'tagalog filipino',
  vi: 'vietnamese vietnamita',
  ar: 'arabic arabe',
  fr: 'french frances francais',
  ko: 'korean coreano',
  ru: 'russian ruso',
  pt: 'portuguese portugues',
  ht: 'haitian creole haitiano',
  hi: 'hindi',
  de: 'german aleman deutsch',
  pl: 'polish polaco',
  it: 'italian italiano',
  ur: 'urdu',
  fa: 'persian farsi persa',
  gu: 'gujarati',
  ja: 'japanese japones',
  bn: 'bengali bangla',
  pa: 'punjabi',
  hmn: 'hmong',
  nv: 'navajo dine',
  so: 'somali',
  am: 'amharic',
  ase: 'asl american sign language',
};

let known: Map<string, string> | undefined;

/** Codes of languages by what people call them; made when it is first asked. */
function codes(): Map<string, string> {
  if (known) return known;
  known = new Map();
  for (const code of Object.keys(NAMES)) {
    known.set(code, code);
    for (const name of NAMES[code]!.split(' ')) known.set(name, code);
  }
  known.set('american sign language', 'ase').set('haitian creole', 'ht');
  // words of longer names that mean nothing alone
  for (const word of ['american', 'sign', 'language']) known.delete(word);
  return known;
}

/** The code of a language that is written as a code (`es-MX`) or by its name. An unknown language stays a name, as names are compared. */
export function languageOf(written: string): string {
  const name = comparable(written);
  return codes().get(name) ?? codes().get(name.split(' ')[0]!) ?? name;
}

/** The plainest name of a code. */
export const nameOf = (code: string): string => NAMES[code]?.split(' ')[0] ?? code;
