// In each engine too: times as Intl writes them.
import { expect } from 'chai';
import type { Language } from '../../../src/shared/language/language.ts';
import { parseHours } from '../../../src/clinic-locator/hours/parse.ts';
import { readHours, type Circumstances } from '../../../src/clinic-locator/hours/read.ts';
import { exceptionLines, weekLines } from '../../../src/clinic-locator/hours/week-table.ts';
import { hoursWords } from '../../../src/clinic-locator/hours/state-words.ts';

/** Engines differ in the spaces, and whether Spanish has one, of "p. m." */
const plainSpaces = (text: string) =>
  text.replace(/[\u00a0\u202f]/g, ' ').replace(/([ap])\.\s?m\./g, '$1. m.');

function wordsOf(
  openingHours: unknown,
  now: string,
  language: Language,
  locale: string,
  more: Partial<Circumstances> = {},
): string {
  const hours = parseHours({ openingHours });
  const reading = readHours(hours, {
    zone: 'America/Phoenix',
    now: Date.parse(`${now}-07:00`),
    ...more,
  });
  return plainSpaces(hoursWords(hours, reading, language, locale));
}

const WEEK = 'Mo-Fr 08:00-17:00';
const TEXTS = { Mo: '8AM-5PM', Tu: 'By appointment', We: '-', Th: '24/7', Fr: 'Call' };
const OLD = { lastReviewed: '2025-11-23' };

describe('hoursWords', () => {
  // 23 November 2026 is a Monday
  const rows: [
    openingHours: unknown,
    now: string,
    en: string,
    es: string,
    more?: Partial<Circumstances>,
  ][] = [
    [WEEK, '2026-11-23T12:00', 'Open until 5 PM', 'Abierta hasta las 5 p. m.'],
    // a mobile clinic gives days, and no week
    [
      '2026-11-26 13:00-16:00; 2026-12-03 13:00-16:00',
      '2026-11-23T12:00',
      'Next here Thursday 1 PM',
      'Vuelve aquí el jueves a la 1 p. m.',
    ],
    [
      '2026-11-26 13:00-16:00; 2026-12-03 13:00-16:00',
      '2026-11-26T08:00',
      'Closed · opens 1 PM',
      'Cerrada · abre a la 1 p. m.',
    ],
    [
      '2026-11-26 13:00-16:00; 2026-12-03 13:00-16:00',
      '2026-11-26T17:00',
      'Next here Thursday, December 3, 1 PM',
      'Vuelve aquí el jueves, 3 de diciembre a la 1 p. m.',
    ],
    ['2026-11-26 13:00-16:00', '2026-11-26T14:00', 'Open until 4 PM', 'Abierta hasta las 4 p. m.'],
    [
      '2026-11-20 13:00-16:00',
      '2026-11-23T12:00',
      'Call for today’s hours',
      'Llame para saber el horario de hoy',
    ],
    ['Mo 08:00-17:30', '2026-11-23T12:00', 'Open until 5:30 PM', 'Abierta hasta las 5:30 p. m.'],
    ['Mo 08:00-13:00', '2026-11-23T12:00', 'Open until 1 PM', 'Abierta hasta la 1 p. m.'],
    ['Mo 08:00-12:00', '2026-11-23T09:00', 'Open until noon', 'Abierta hasta las 12 del mediodía'],
    [
      'Mo 08:00-24:00',
      '2026-11-23T09:00',
      'Open until midnight',
      'Abierta hasta las 12 de la noche',
    ],
    ['Mo 18:00-02:00', '2026-11-23T20:00', 'Open until 2 AM', 'Abierta hasta las 2 a. m.'],
    ['Mo 18:00-02:00', '2026-11-24T01:00', 'Open until 2 AM', 'Abierta hasta las 2 a. m.'],
    [
      'Mo 00:00-24:00; Tu 00:00-14:00',
      '2026-11-23T10:00',
      'Open until tomorrow 2 PM',
      'Abierta hasta mañana a las 2 p. m.',
    ],
    [
      'Mo-Th 00:00-24:00; Fr 00:00-18:00',
      '2026-11-23T10:00',
      'Open until Friday 6 PM',
      'Abierta hasta el viernes a las 6 p. m.',
    ],
    [
      'Mo-Th 00:00-24:00',
      '2026-11-23T10:00',
      'Open until Thursday midnight',
      'Abierta hasta el jueves a las 12 de la noche',
    ],
    ['24/7', '2026-11-23T10:00', 'Open 24 hours', 'Abierta las 24 horas'],
    ['24/7; Dec 25 off', '2026-11-23T10:00', 'Open 24 hours', 'Abierta las 24 horas'],
    [WEEK, '2026-11-23T07:00', 'Closed · opens 8 AM', 'Cerrada · abre a las 8 a. m.'],
    [
      WEEK,
      '2026-11-23T18:00',
      'Closed · opens tomorrow 8 AM',
      'Cerrada · abre mañana a las 8 a. m.',
    ],
    [
      WEEK,
      '2026-11-28T18:00',
      'Closed · opens Monday 8 AM',
      'Cerrada · abre el lunes a las 8 a. m.',
    ],
    [
      'Mo 13:00-17:00',
      '2026-11-28T18:00',
      'Closed · opens Monday 1 PM',
      'Cerrada · abre el lunes a la 1 p. m.',
    ],
    [
      'Mo 00:00-17:00',
      '2026-11-28T18:00',
      'Closed · opens Monday 12 AM',
      'Cerrada · abre el lunes a las 12 a. m.',
    ],
    [
      'Mo 08:00-17:00',
      '2026-11-23T18:00',
      'Closed · opens Monday, November 30, 8 AM',
      'Cerrada · abre el lunes, 30 de noviembre a las 8 a. m.',
    ],
    ['off', '2026-11-23T18:00', 'Closed now', 'Cerrada ahora'],
    [
      WEEK,
      '2026-11-26T12:00',
      'Usually open until 5 PM: call to check',
      'Por lo general abierta hasta las 5 p. m.: llame para confirmar',
    ],
    [
      WEEK,
      '2026-11-25T18:00',
      'Usually closed · opens tomorrow 8 AM: call to check',
      'Por lo general cerrada · abre mañana a las 8 a. m.: llame para confirmar',
    ],
    [
      '24/7',
      '2026-11-23T10:00',
      'Usually open 24 hours: call to check',
      'Por lo general abierta las 24 horas: llame para confirmar',
      OLD,
    ],
    [
      'off',
      '2026-11-23T10:00',
      'Usually closed now: call to check',
      'Por lo general cerrada ahora: llame para confirmar',
      OLD,
    ],
    [
      'M-F 8-5',
      '2026-11-23T12:00',
      'Usually open until 5 PM: call to check',
      'Por lo general abierta hasta las 5 p. m.: llame para confirmar',
    ],
    [
      'Mon-Fri 8am-5pm; by appointment',
      '2026-11-23T12:00',
      'Open until 5 PM (by appointment)',
      'Abierta hasta las 5 p. m. (by appointment)',
    ],
    [
      'Mon-Fri 8am-5pm; by appointment',
      '2026-11-23T18:00',
      'Closed · opens tomorrow 8 AM',
      'Cerrada · abre mañana a las 8 a. m.',
    ],
    [
      'Sun-Fri 8am-5pm; Sat by appointment',
      '2026-11-28T12:00',
      'Today: By appointment',
      'Hoy: By appointment',
    ],
    [
      'Mo-Su 00:00-00:00',
      '2026-11-23T12:00',
      'Hours: Mo-Su 00:00-00:00',
      'Horario: Mo-Su 00:00-00:00',
    ],
    [TEXTS, '2026-11-23T18:00', 'Closed now', 'Cerrada ahora'],
    [TEXTS, '2026-11-24T10:00', 'Today: By appointment', 'Hoy: By appointment'],
    [TEXTS, '2026-11-25T10:00', 'Call for today’s hours', 'Llame para saber el horario de hoy'],
    [
      TEXTS,
      '2026-11-26T10:00',
      'Usually open now: call to check',
      'Por lo general abierta ahora: llame para confirmar',
    ],
    ['Call us', '2026-11-23T10:00', 'Hours: Call us', 'Horario: Call us'],
    [undefined, '2026-11-23T10:00', '', ''],
    [
      WEEK,
      '2026-11-23T10:00',
      'Hours: Monday to Friday 8 AM to 5 PM; Saturday and Sunday closed',
      'Horario: Lunes a viernes 8 a. m. a 5 p. m.; Sábado y domingo cerrada',
      { zone: undefined },
    ],
    ['Call us', '2026-11-23T10:00', 'Hours: Call us', 'Horario: Call us', { zone: undefined }],
  ];
  for (const [openingHours, now, en, es, more] of rows) {
    it(`${JSON.stringify(openingHours)} at ${now}: ${en}`, () => {
      expect(wordsOf(openingHours, now, 'en', 'en-US', more)).to.equal(en);
      expect(wordsOf(openingHours, now, 'es', 'es-US', more)).to.equal(es);
    });
  }

  it('writes times as the region does', () => {
    expect(wordsOf(WEEK, '2026-11-23T12:00', 'en', 'en-GB')).to.equal('Open until 17:00');
    expect(wordsOf(WEEK, '2026-11-23T12:00', 'es', 'es-ES')).to.equal('Abierta hasta las 17:00');
    expect(wordsOf('Mo 00:00-01:30', '2026-11-23T00:00', 'es', 'es-ES')).to.equal(
      'Abierta hasta la 1:30',
    );
  });

  it('falls back to the language where the locale is not valid', () => {
    expect(wordsOf(WEEK, '2026-11-23T12:00', 'en', 'not a locale')).to.equal('Open until 5 PM');
  });
});

describe('weekLines and exceptionLines', () => {
  const today = Date.UTC(2026, 10, 23) / 86_400_000;
  const lines = (openingHours: unknown, language: Language = 'en') => {
    const { schedule } = parseHours({ openingHours });
    const text = [weekLines, exceptionLines].map((make) =>
      make(schedule!, today, language, `${language}-US`).map(({ days, hours }) =>
        plainSpaces(`${days}: ${hours}`),
      ),
    );
    return text;
  };
  const rows: [openingHours: unknown, week: string[], exceptions: string[]][] = [
    [WEEK, ['Monday to Friday: 8 AM to 5 PM', 'Saturday and Sunday: closed'], []],
    ['24/7', ['Every day: open 24 hours'], []],
    [
      'Mo-We 09:00-12:00,13:00-17:00; Fr 22:00-06:00',
      [
        'Monday to Wednesday: 9 AM to noon, 1 PM to 5 PM',
        'Thursday: closed',
        'Friday: 10 PM to 6 AM',
        'Saturday and Sunday: closed',
      ],
      [],
    ],
    ['Mo-Su 12:00-17:00,09:00-12:00', ['Every day: 9 AM to 5 PM'], []],
    ['Mo-Su 16:00-24:00', ['Every day: 4 PM to midnight'], []],
    [
      'Mo-Su 08:00-17:00; PH off; Sa[1] 09:00-10:00; Dec 24-Jan 1 off',
      ['Every day: 8 AM to 5 PM'],
      [
        'Thursday, November 26: closed',
        'Saturday, December 5: 9 AM to 10 AM',
        'Thursday, December 24 to Friday, January 1: closed',
        'Saturday, January 2: 9 AM to 10 AM',
        'Monday, January 18: closed',
      ],
    ],
    ['Mo-Su 08:00-17:00; Jun-Aug 07:00-13:00', ['Every day: 8 AM to 5 PM'], []],
    ['Mo-Su 08:00-17:00; Nov-Feb 09:00-16:00', ['Every day: 9 AM to 4 PM'], []],
    [
      TEXTS,
      [
        'Monday: 8 AM to 5 PM',
        'Tuesday: By appointment',
        'Wednesday: not listed',
        'Thursday: open 24 hours',
        'Friday: Call',
        'Saturday and Sunday: not listed',
      ],
      [],
    ],
    ['2026-12-25 off', [], ['Friday, December 25: closed']],
    [
      'Mon-Fri 8am-5pm, walk-ins welcome; Sat by appointment',
      [
        'Monday to Friday: 8 AM to 5 PM (walk-ins welcome)',
        'Saturday: By appointment',
        'Sunday: closed',
      ],
      [],
    ],
  ];
  for (const [openingHours, week, exceptions] of rows) {
    it(JSON.stringify(openingHours), () =>
      expect(lines(openingHours)).to.deep.equal([week, exceptions]),
    );
  }

  it('in Spanish', () => {
    expect(lines('Mo-Fr 08:00-12:00; Sa 00:00-24:00; Dec 24,Dec 25 off', 'es')).to.deep.equal([
      [
        'Lunes a viernes: 8 a. m. a 12 del mediodía',
        'Sábado: abierta las 24 horas',
        'Domingo: cerrada',
      ],
      ['Jueves, 24 de diciembre y viernes, 25 de diciembre: cerrada'],
    ]);
  });
});
