import { comparable } from '../clinic/comparable-name.ts';

const wordsOf = (text: string): Set<string> => new Set(text.split(' '));

/** Words that say what is looked for, not where. */
const FILLERS = wordsOf(
  'back pain spine clinic clinics clinica clinicas doctor doctors doctores medico medicos office offices location locations find show search looking nearest closest close next near nearby in at around by from to for zip code codigo postal busco buscar encontrar mas cerca cercana cercanas en por i live vivo estoy',
);
/** They fall away before such a word, and stay in "La Mesa". */
const ARTICLES = wordsOf('a an any the my un una la las el los');
/** They fall away behind these: "cerca de Tempe", and stay in "De Kalb". */
const BEFORE_LINK = wordsOf('cerca cercana cercanas');
const LINKS = wordsOf('de a');
/** What is said besides where a visitor asks for clinics around. */
const HERE = wordsOf(
  'me here my i am where use current location now open today house home area mi mí aqui usar ubicacion actual ahora hoy casa zona donde estoy abierta abiertas de a',
);
const SURELY_HERE = wordsOf(
  'near nearby nearest closest me here location cerca cercana cercanas mi aqui',
);

/** The place alone: "clínica en Tempe" and "clinics near Tempe" are Tempe. */
export function withoutFillers(text: string): string {
  const words = text.split(' ');
  const plain = words.map(comparable);
  const falls = (at: number): boolean => {
    const word = plain[at]!;
    return (
      FILLERS.has(word) ||
      (ARTICLES.has(word) && FILLERS.has(plain[at + 1] ?? '')) ||
      (LINKS.has(word) && BEFORE_LINK.has(plain[at - 1] ?? ''))
    );
  };
  let first = 0;
  while (first < words.length && falls(first)) first++;
  return words
    .slice(first)
    .join(' ')
    .replace(/[, ]+(?:clinics?|cl[ií]nicas?|near ?by|near me|cerca de m[ií]|cercanas?)$/i, '');
}

/** Whether a text asks for the visitor's own place: "clinic near me", "cerca de mí". */
export function meansHere(text: string): boolean {
  const words = comparable(text).split(' ');
  return (
    (words.length > 1 || /^(?:nearby|here|aqui)$/.test(words[0]!)) &&
    words.some((word) => SURELY_HERE.has(word)) &&
    words.every((word) => FILLERS.has(word) || HERE.has(word) || ARTICLES.has(word))
  );
}

/** The city, state at the end of a whole address: "1 Oak St, Suite 2, Tempe, AZ", "1 Oak St, Tempe". */
export function endOfAddress(text: string): string | undefined {
  const parts = text.split(',');
  if (parts.length > 2) return parts.slice(-2).join(',').trim();
  return /^\d/.test(text) ? parts[1]?.trim() : undefined;
}

const COMPASS: Readonly<Record<string, string>> = {
  n: 'North',
  s: 'South',
  e: 'East',
  w: 'West',
};

/** "N. Hollywood" in full; the same text where no letter of the compass begins it. */
export const withCompass = (text: string): string =>
  text.replace(
    /^([nsew])\.? (?=[a-z])/i,
    (_, letter: string) => `${COMPASS[letter.toLowerCase()]!} `,
  );

const PART =
  /^(?:the )?(?:(?:north|south|east|west)(?:ern)?|(?:north|south)[ -]?(?:east|west)(?:ern)?|[ns][ew]|downtown|uptown|midtown|central|greater|metro(?:politan)?|inner|outer|upper|lower|norte|sur|este|oeste|centro|(?:[aá]rea|zona|regi[oó]n|norte|sur|este|oeste|centro) de)\.? (?:of )?(?=\S)/i;
const AROUND =
  / (?:metro(?:politan)? area|area|region|zone|metro|metroplex|suburbs?|downtown|north|south|east|west)(?=,|$)/i;

/** The place that a part of it, or what lies around it, is named after: "north Phoenix", "Phoenix area". */
export const withoutDirection = (text: string): string =>
  text
    .replace(/^(?:the|el|la) /i, '')
    .replace(PART, '')
    .replace(AROUND, '');

/** The same name as a county's: "Miami-Dade", "Bucks, PA". */
export const asCounty = (text: string): string => text.replace(/ *(?=,|$)/, ' county');
