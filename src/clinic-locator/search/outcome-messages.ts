import type { InEveryLanguage } from '../../shared/language/language.ts';

const en = {
  here: 'You',
  nearestFirst: (clinics: string, place: string) => `${clinics}. Nearest to ${place} first.`,
  nearestHere: (clinics: string) => `${clinics}. Nearest to you first.`,
  matching: (clinics: string, text: string) => `${clinics} with the name “${text}”.`,
  straight: (place: string) => `Miles are in a straight line from the middle of ${place}.`,
  straightMetric: (place: string) =>
    `Kilometers are in a straight line from the middle of ${place}.`,
  straightLine: 'Miles are in a straight line.',
  straightLineMetric: 'Kilometers are in a straight line.',
  straightHere: 'Miles are in a straight line from where you are.',
  straightHereMetric: 'Kilometers are in a straight line from where you are.',
  areaAround: (zip: string) => `the area around ${zip}`,
  approximate: (zip: string) => `We do not know ZIP code ${zip}. We used the area around it.`,
  unknownZip: (zip: string) => `We do not know ZIP code ${zip}. Check it, or type a city.`,
  digits: 'A ZIP code has five numbers. Type all five, or type a city.',
  unknown: (text: string) => `We did not find “${text}”. Try a ZIP code or a city near you.`,
  noZips: 'We cannot look up ZIP codes right now. Type a city.',
  all: 'All clinics are below.',
  count: (count: number) => (count === 1 ? '1 clinic' : `${count} clinics`),
};

const es: typeof en = {
  here: 'Usted',
  nearestFirst: (clinics, place) => `${clinics}. Primero la más cercana a ${place}.`,
  nearestHere: (clinics) => `${clinics}. Primero la más cercana a usted.`,
  matching: (clinics, text) => `${clinics} con el nombre «${text}».`,
  straight: (place) => `Las millas son en línea recta desde el centro de ${place}.`,
  straightMetric: (place) => `Los kilómetros son en línea recta desde el centro de ${place}.`,
  straightLine: 'Las millas son en línea recta.',
  straightLineMetric: 'Los kilómetros son en línea recta.',
  straightHere: 'Las millas son en línea recta desde donde está.',
  straightHereMetric: 'Los kilómetros son en línea recta desde donde está.',
  areaAround: (zip) => `la zona de ${zip}`,
  approximate: (zip) => `No conocemos el código postal ${zip}. Usamos la zona que lo rodea.`,
  unknownZip: (zip) => `No conocemos el código postal ${zip}. Revíselo o escriba una ciudad.`,
  digits: 'Un código postal tiene cinco números. Escriba los cinco, o una ciudad.',
  unknown: (text) => `No encontramos «${text}». Pruebe con un código postal o una ciudad cercana.`,
  noZips: 'Ahora no podemos buscar códigos postales. Escriba una ciudad.',
  all: 'Abajo están todas las clínicas.',
  count: (count) => (count === 1 ? '1 clínica' : `${count} clínicas`),
};

export const outcomeMessages: InEveryLanguage<typeof en> = { en, es };
