import type { InEveryLanguage } from '../../shared/language/language.ts';

const en = {
  loading: 'The list of clinics is loading.',
  offline: 'You are offline. The list of clinics will load when you are back.',
  failed: 'The list of clinics did not load.',
  stale: 'This list may be old. A newer one did not load.',
  staleOffline: 'You are offline, so this list may be old.',
  empty: 'No clinic is listed here yet.',
  retry: 'Try again',

  danger: (number: string) => `Danger signs: call ${number} now`,
  afterHours: 'When clinics are closed, call this number.',
  elsewhere: 'Cannot wait? Go to urgent care or an emergency room.',

  /** Why the first clinic is the answer. */
  first: { open: 'Nearest that is open now', soonest: 'Opens first' },
  nearest: 'Nearest',
  /** What the list is called where it is heard. */
  list: 'Clinics',
  call: 'Call',
  directions: 'Directions',
  book: 'Book a visit',
  website: 'Website',
  details: 'Details',
  choose: 'Choose',
  chosen: 'Your choice',
  announceChosen: (clinic: string) => `Your choice: ${clinic}`,
  more: (count: number) => `Show ${count} more`,
  /** On paper, which has no button. */
  shownOf: (shown: number, all: number) => `${shown} of ${all} clinics.`,

  remote: 'By phone or video',
  telehealth: 'Phone or video visits',
  insurance: 'Insurance',
  /** What a number is for, where the feed does not say. */
  phone: 'Phone',
  fax: 'Fax',
  email: 'Email',
  photo: (clinic: string) => `Photo of ${clinic}`,

  services: 'Services',
  languages: 'Languages spoken',
  amenities: 'At the clinic',
  newPatients: 'New patients',
  yes: 'Yes',
  no: 'Not now',
  checked: (date: string) => `Hours checked ${date}.`,
  report: 'Is something wrong here?',
};

const es: typeof en = {
  loading: 'La lista de clínicas se está cargando.',
  offline: 'No tiene conexión. La lista de clínicas se cargará cuando vuelva.',
  failed: 'La lista de clínicas no se pudo cargar.',
  stale: 'Esta lista puede ser vieja. Una más nueva no se pudo cargar.',
  staleOffline: 'No tiene conexión: esta lista puede ser vieja.',
  empty: 'Todavía no hay clínicas en esta lista.',
  retry: 'Intente otra vez',

  danger: (number) => `Señales de peligro: llame ya al ${number}`,
  afterHours: 'Si las clínicas están cerradas, llame a este número.',
  elsewhere: '¿No puede esperar? Vaya a una sala de urgencias.',

  first: { open: 'La más cercana abierta ahora', soonest: 'Abre primero' },
  nearest: 'La más cercana',
  list: 'Clínicas',
  call: 'Llamar',
  directions: 'Cómo llegar',
  book: 'Pedir una cita',
  website: 'Sitio web',
  details: 'Detalles',
  choose: 'Elegir',
  chosen: 'Su elección',
  announceChosen: (clinic) => `Su elección: ${clinic}`,
  more: (count) => `Ver ${count} más`,
  shownOf: (shown, all) => `${shown} de ${all} clínicas.`,

  remote: 'Por teléfono o video',
  telehealth: 'Visitas por teléfono o video',
  insurance: 'Seguro médico',
  phone: 'Teléfono',
  fax: 'Fax',
  email: 'Correo electrónico',
  photo: (clinic) => `Foto de ${clinic}`,

  services: 'Servicios',
  languages: 'Idiomas',
  amenities: 'En la clínica',
  newPatients: 'Pacientes nuevos',
  yes: 'Sí',
  no: 'Ahora no',
  checked: (date) => `Horario revisado el ${date}.`,
  report: '¿Hay un error aquí?',
};

export const listWords: InEveryLanguage<typeof en> = { en, es };
