import type { InEveryLanguage } from '../../shared/language/language.ts';
import type { SuggestionKind } from './suggestion-index.ts';

const enKinds: Readonly<Record<SuggestionKind, string>> = {
  zip: 'ZIP code',
  city: 'city',
  state: 'state',
  clinic: 'clinic',
  service: 'service',
};

const en = {
  title: 'Find a clinic',
  label: 'City, ZIP code or clinic name',
  find: 'Find',
  locate: 'Use my location',
  filters: (count: number) => (count === 0 ? 'Filters' : `Filters: ${count} on`),
  kinds: enKinds,
  suggestions: 'Suggestions',
  suggested: (count: number) =>
    count === 0
      ? 'No suggestions.'
      : count === 1
        ? '1 suggestion. Use the down arrow.'
        : `${count} suggestions. Use the down arrow.`,

  /** `all`: how many there are without what was asked of them. */
  count: (count: number, all: number) =>
    `${count < all ? `${count} of ${all}` : all} ${all === 1 ? 'clinic' : 'clinics'}`,
  here: 'You',
  nearest: (place: string, clinic: string) => `Nearest${place && ` to ${place}`}: ${clinic}.`,
  nearestOpen: (place: string, clinic: string) =>
    `Nearest${place && ` to ${place}`} that is open: ${clinic}.`,
  you: 'you',
  noneOpen: 'Nobody is open now.',
  noneKnownOpen: 'We know of none that is open now.',
  opensFirst: (clinic: string, when: string) => `${clinic} opens first, ${when}.`,
  inState: (clinics: string, state: string) => `${clinics} in ${state}.`,
  withService: (clinics: string, service: string) => `${clinics}: ${service}.`,
  matching: (clinics: string, text: string) => `${clinics} with the name “${text}”.`,
  meant: (text: string, meant: string, clinics: string) =>
    `We did not find “${text}”. This is for ${meant}: ${clinics}.`,
  orElse: 'Or did you mean:',
  maybe: 'Did you mean:',
  openThen: (count: number) =>
    count === 0
      ? 'We know of none that is open then. All are below.'
      : `${count} ${count === 1 ? 'is' : 'are'} open then, listed first.`,

  straight: (place: string) => `Miles are in a straight line from the middle of ${place}.`,
  straightMetric: (place: string) =>
    `Kilometers are in a straight line from the middle of ${place}.`,
  straightLine: 'Miles are in a straight line.',
  straightLineMetric: 'Kilometers are in a straight line.',
  straightHere: 'Miles are in a straight line from where you are.',
  straightHereMetric: 'Kilometers are in a straight line from where you are.',
  areaAround: (zip: string) => `the area around ${zip}`,

  /** The code is not known, or has no area of its own. */
  around: (zip: string) => `We do not know ZIP code ${zip}. We used the area around it.`,
  /** The table of ZIP codes cannot be had. */
  roughly: (zip: string) => `We used the wide area around ${zip}.`,
  unknownZip: (zip: string) => `We do not know ZIP code ${zip}. Check it, or type a city.`,
  digits: 'A ZIP code has five numbers. Type all five, or type a city.',
  unknown: (text: string) => `We did not find “${text}”. Try a ZIP code or a city near you.`,
  addState: 'Add the state, as in “Salem, OR”.',
  noClinicIn: (state: string) => `We know of no clinic in ${state}.`,
  middleOf: (state: string) => `the middle of ${state}`,
  withPhone: (clinics: string, phone: string) => `${clinics} with the phone number ${phone}.`,
  unknownPhone: (phone: string) =>
    `“${phone}” is a phone number, and no clinic here has it. Type a ZIP code or a city.`,
  askHere: 'To see what is near you, tap “Use my location”, or type a ZIP code or a city.',
  askPlace: 'Type a ZIP code or a city near you.',
  all: 'All clinics are below.',

  locating: 'Looking for where you are.',
  stillLocating: 'We still do not know where you are. Type a ZIP code or a city.',
  locateFaults: {
    denied: 'Your browser does not share where you are. Type a ZIP code or a city.',
    unavailable: 'We could not find where you are. Type a ZIP code or a city.',
    insecure: 'This page cannot ask where you are. Type a ZIP code or a city.',
    timeout: 'It took too long to find where you are. Try again, or type a ZIP code.',
  },
};

const es: typeof en = {
  title: 'Busque una clínica',
  label: 'Ciudad, código postal o nombre de la clínica',
  find: 'Buscar',
  locate: 'Usar mi ubicación',
  filters: (count) => (count === 0 ? 'Filtros' : `Filtros: ${count}`),
  kinds: {
    zip: 'código postal',
    city: 'ciudad',
    state: 'estado',
    clinic: 'clínica',
    service: 'servicio',
  },
  suggestions: 'Sugerencias',
  suggested: (count) =>
    count === 0
      ? 'Sin sugerencias.'
      : count === 1
        ? '1 sugerencia. Use la flecha hacia abajo.'
        : `${count} sugerencias. Use la flecha hacia abajo.`,

  count: (count, all) =>
    `${count < all ? `${count} de ${all}` : all} ${all === 1 ? 'clínica' : 'clínicas'}`,
  here: 'Usted',
  nearest: (place, clinic) => `La más cercana${place && ` a ${place}`}: ${clinic}.`,
  nearestOpen: (place, clinic) =>
    `La más cercana${place && ` a ${place}`} que está abierta: ${clinic}.`,
  you: 'usted',
  noneOpen: 'Ninguna está abierta ahora.',
  noneKnownOpen: 'No sabemos de ninguna abierta ahora.',
  opensFirst: (clinic, when) => `${clinic} abre primero, ${when}.`,
  inState: (clinics, state) => `${clinics} en ${state}.`,
  withService: (clinics, service) => `${clinics}: ${service}.`,
  matching: (clinics, text) => `${clinics} con el nombre «${text}».`,
  meant: (text, meant, clinics) => `No encontramos «${text}». Esto es para ${meant}: ${clinics}.`,
  orElse: 'O quiso decir:',
  maybe: 'Quizá quiso decir:',
  openThen: (count) =>
    count === 0
      ? 'No sabemos de ninguna abierta a esa hora. Abajo están todas.'
      : `${count === 1 ? 'Abre 1' : `Abren ${count}`} a esa hora; están primero.`,

  straight: (place) => `Las millas son en línea recta desde el centro de ${place}.`,
  straightMetric: (place) => `Los kilómetros son en línea recta desde el centro de ${place}.`,
  straightLine: 'Las millas son en línea recta.',
  straightLineMetric: 'Los kilómetros son en línea recta.',
  straightHere: 'Las millas son en línea recta desde donde está.',
  straightHereMetric: 'Los kilómetros son en línea recta desde donde está.',
  areaAround: (zip) => `la zona de ${zip}`,

  around: (zip) => `No conocemos el código postal ${zip}. Usamos la zona que lo rodea.`,
  roughly: (zip) => `Usamos la zona amplia que rodea ${zip}.`,
  unknownZip: (zip) => `No conocemos el código postal ${zip}. Revíselo o escriba una ciudad.`,
  digits: 'Un código postal tiene cinco números. Escriba los cinco, o una ciudad.',
  unknown: (text) => `No encontramos «${text}». Pruebe con un código postal o una ciudad cercana.`,
  addState: 'Añada el estado, como en «Salem, OR».',
  noClinicIn: (state) => `No sabemos de ninguna clínica en ${state}.`,
  middleOf: (state) => `el centro de ${state}`,
  withPhone: (clinics, phone) => `${clinics} con el teléfono ${phone}.`,
  unknownPhone: (phone) =>
    `«${phone}» es un teléfono, y ninguna clínica de aquí lo tiene. Escriba un código postal o una ciudad.`,
  askHere:
    'Para ver lo que está cerca, toque «Usar mi ubicación», o escriba un código postal o una ciudad.',
  askPlace: 'Escriba un código postal o una ciudad cercana.',
  all: 'Abajo están todas las clínicas.',

  locating: 'Buscamos dónde está usted.',
  stillLocating: 'Aún no sabemos dónde está. Escriba un código postal o una ciudad.',
  locateFaults: {
    denied: 'Su navegador no comparte dónde está. Escriba un código postal o una ciudad.',
    unavailable: 'No pudimos saber dónde está. Escriba un código postal o una ciudad.',
    insecure: 'Esta página no puede preguntar dónde está. Escriba un código postal o una ciudad.',
    timeout: 'Tardó mucho saber dónde está. Intente otra vez o escriba un código postal.',
  },
};

export const searchWords: InEveryLanguage<typeof en> = { en, es };
