import type { InEveryLanguage } from '../../shared/language/language.ts';

/** A time of day as a clock says it. */
export interface Time {
  readonly text: string;
  /** Whether it is one o'clock, which is singular in Spanish. */
  readonly one: boolean;
}

const before = (day: string) => (day ? `${day} ` : '');

const en = {
  /** `day` is empty where it is clear without words. */
  openUntil: (day: string, { text }: Time) => `Open until ${before(day)}${text}`,
  openNow: 'Open now',
  openAlways: 'Open 24 hours',
  opens: (day: string, { text }: Time) => `Closed · opens ${before(day)}${text}`,
  at: (day: string, { text }: Time) => `${before(day)}${text}`,
  checkFirst: (when: string) => `${when}: call to check`,
  closedNow: 'Closed now',
  /** `state` begins with a small letter. */
  usually: (state: string) => `Usually ${state}: call to check`,
  /** For a day and time that the visitor chose. */
  openThen: (day: string, { text }: Time) => `Open ${day}, ${text}`,
  closedThen: (day: string, { text }: Time) => `Closed ${day}, ${text}`,
  callThen: 'Call for the hours of that day',
  status: {
    'temporarily closed': 'Closed for now',
    closed: 'Closed',
    unknown: 'Call to check if it is open',
  },
  title: 'Hours',
  exceptions: 'Other days',
  isToday: 'today',
  today: (hours: string) => `Today: ${hours}`,
  callToday: 'Call for today’s hours',
  nextHere: (day: string, { text }: Time) => `Next here ${day} ${text}`,
  hours: (hours: string) => `Hours: ${hours}`,
  noon: 'noon',
  midnight: 'midnight',
  tomorrow: 'tomorrow',
  onWeekday: (weekday: string) => weekday,
  onDate: (date: string) => `${date},`,
  range: (first: string, last: string) => `${first} to ${last}`,
  both: (first: string, second: string) => `${first} and ${second}`,
  everyDay: 'Every day',
  allDay: 'open 24 hours',
  closed: 'closed',
  notListed: 'not listed',
};

const article = ({ text, one }: Time) => `${one ? 'la' : 'las'} ${text}`;

const es: typeof en = {
  openUntil: (day, time) => `Abierta hasta ${day ? `${day} a ` : ''}${article(time)}`,
  openNow: 'Abierta ahora',
  openAlways: 'Abierta las 24 horas',
  opens: (day, time) => `Cerrada · abre ${before(day)}a ${article(time)}`,
  at: (day, time) => `${before(day)}a ${article(time)}`,
  checkFirst: (when) => `${when}: llame para confirmar`,
  closedNow: 'Cerrada ahora',
  usually: (state) => `Por lo general ${state}: llame para confirmar`,
  openThen: (day, time) => `Abierta el ${day} a ${article(time)}`,
  closedThen: (day, time) => `Cerrada el ${day} a ${article(time)}`,
  callThen: 'Llame para saber el horario de ese día',
  status: {
    'temporarily closed': 'Cerrada por ahora',
    closed: 'Cerrada',
    unknown: 'Llame para saber si está abierta',
  },
  title: 'Horario',
  exceptions: 'Otros días',
  isToday: 'hoy',
  today: (hours) => `Hoy: ${hours}`,
  callToday: 'Llame para saber el horario de hoy',
  nextHere: (day, time) => `Vuelve aquí ${day} a ${article(time)}`,
  hours: (hours) => `Horario: ${hours}`,
  noon: '12 del mediodía',
  midnight: '12 de la noche',
  tomorrow: 'mañana',
  onWeekday: (weekday) => `el ${weekday}`,
  onDate: (date) => `el ${date}`,
  range: (first, last) => `${first} a ${last}`,
  both: (first, second) => `${first} y ${second}`,
  everyDay: 'Todos los días',
  allDay: 'abierta las 24 horas',
  closed: 'cerrada',
  notListed: 'sin horario indicado',
};

export const messages: InEveryLanguage<typeof en> = { en, es };
