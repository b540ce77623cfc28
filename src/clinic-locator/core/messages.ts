import type { InEveryLanguage } from '../../shared/core/language.ts';

const en = {
  title: 'Find a clinic',
  label: 'City, ZIP code or clinic name',
  find: 'Find',
  openAt: 'Open at a day and time',
  openThen: (count: number) =>
    count === 0
      ? 'We know of none that is open then. All are below.'
      : `${count} ${count === 1 ? 'is' : 'are'} open then, listed first.`,
  loading: 'The list of clinics is loading.',
  offline: 'You are offline. The list of clinics will load when you are back.',
  failed: 'The list of clinics did not load.',
  stale: 'This list may be old. A newer one did not load.',
  staleOffline: 'You are offline, so this list may be old.',
  empty: 'No clinic is listed here yet.',
  retry: 'Try again',
  call: 'Call',
  book: 'Book a visit',
  website: 'Website',
  choose: 'Choose',
  chosen: 'Your choice',
  announceChosen: (clinic: string) => `Your choice: ${clinic}`,
  /** After a button's word, for people who hear the page. */
  of: (clinic: string) => `: ${clinic}`,
  more: (count: number) => `Show ${count} more`,
  count: (count: number) => (count === 1 ? '1 clinic' : `${count} clinics`),
  nearestFirst: (clinics: string, place: string) => `${clinics}. Nearest to ${place} first.`,
  matching: (clinics: string, text: string) => `${clinics} with the name “${text}”.`,
  straight: (place: string) => `Miles are in a straight line from the middle of ${place}.`,
  straightMetric: (place: string) =>
    `Kilometers are in a straight line from the middle of ${place}.`,
  areaAround: (zip: string) => `the area around ${zip}`,
  approximate: (zip: string) => `We do not know ZIP code ${zip}. We used the area around it.`,
  unknownZip: (zip: string) => `We do not know ZIP code ${zip}. Check it, or type a city.`,
  digits: 'A ZIP code has five numbers. Type all five, or type a city.',
  unknown: (text: string) => `We did not find “${text}”. Try a ZIP code or a city near you.`,
  noZips: 'We cannot look up ZIP codes right now. Type a city.',
  all: 'All clinics are below.',
  about: (distance: string) => `about ${distance}`,
  under: (distance: string) => `less than ${distance}`,
  toCity: ', to the city',
  toZip: ', to the ZIP code area',
};

const es: typeof en = {
  title: 'Busque una clínica',
  label: 'Ciudad, código postal o nombre de la clínica',
  find: 'Buscar',
  openAt: 'Abierta un día a una hora',
  openThen: (count) =>
    count === 0
      ? 'No sabemos de ninguna abierta a esa hora. Abajo están todas.'
      : `${count === 1 ? 'Abre 1' : `Abren ${count}`} a esa hora; están primero.`,
  loading: 'La lista de clínicas se está cargando.',
  offline: 'No tiene conexión. La lista de clínicas se cargará cuando vuelva.',
  failed: 'La lista de clínicas no se pudo cargar.',
  stale: 'Esta lista puede ser vieja. Una más nueva no se pudo cargar.',
  staleOffline: 'No tiene conexión: esta lista puede ser vieja.',
  empty: 'Todavía no hay clínicas en esta lista.',
  retry: 'Intente otra vez',
  call: 'Llamar',
  book: 'Pedir una cita',
  website: 'Sitio web',
  choose: 'Elegir',
  chosen: 'Su elección',
  announceChosen: (clinic) => `Su elección: ${clinic}`,
  of: (clinic) => `: ${clinic}`,
  more: (count) => `Ver ${count} más`,
  count: (count) => (count === 1 ? '1 clínica' : `${count} clínicas`),
  nearestFirst: (clinics, place) => `${clinics}. Primero la más cercana a ${place}.`,
  matching: (clinics, text) => `${clinics} con el nombre «${text}».`,
  straight: (place) => `Las millas son en línea recta desde el centro de ${place}.`,
  straightMetric: (place) => `Los kilómetros son en línea recta desde el centro de ${place}.`,
  areaAround: (zip) => `la zona de ${zip}`,
  approximate: (zip) => `No conocemos el código postal ${zip}. Usamos la zona que lo rodea.`,
  unknownZip: (zip) => `No conocemos el código postal ${zip}. Revíselo o escriba una ciudad.`,
  digits: 'Un código postal tiene cinco números. Escriba los cinco, o una ciudad.',
  unknown: (text) => `No encontramos «${text}». Pruebe con un código postal o una ciudad cercana.`,
  noZips: 'Ahora no podemos buscar códigos postales. Escriba una ciudad.',
  all: 'Abajo están todas las clínicas.',
  about: (distance) => `a cerca de ${distance}`,
  under: (distance) => `a menos de ${distance}`,
  toCity: ', hasta la ciudad',
  toZip: ', hasta la zona postal',
};

export const messages: InEveryLanguage<typeof en> = { en, es };
