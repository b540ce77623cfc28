import { expect } from 'chai';
import fc from 'fast-check';
// the reference library of OpenStreetMap, for tests alone: it is large, and LGPL
import OpeningHours from 'opening_hours';
import { dayOf } from '../../../src/clinic-locator/hours/calendar.ts';
import { openAtWall } from './states.ts';
import { isShort } from '../../../src/clinic-locator/hours/schedule.ts';
import { parseHours } from '../../../src/clinic-locator/hours/parse.ts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The library wants to know whose holidays are meant; of Wyoming's it adds none of its own. */
const PLACE = { lat: 43, lon: -107, address: { country_code: 'us', state: 'Wyoming' } };

const clock = (quarter: number) =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;

const day = fc.constantFrom(...DAYS);
const weekdays = fc.oneof(
  day,
  fc.tuple(day, day).map(([a, b]) => (a === b ? a : `${a}-${b}`)),
  fc.uniqueArray(day, { minLength: 2, maxLength: 4 }).map((list) => list.join(',')),
  fc
    .tuple(day, fc.constantFrom('[1]', '[-1]', '[2,4]', '[1-3]', '[5]'))
    .map((parts) => parts.join('')),
  fc.tuple(day, day).map(([a, b]) => (a === b ? a : `${a},${b}[1]`)),
);

/** Two spans of a day, apart or touching, and in order. */
const times = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 4 })
  .map((list) => list.sort((a, b) => a - b))
  .map((list) => (list.length === 3 ? list.slice(1) : list))
  .map(([a, b, c, d]) =>
    c === undefined
      ? `${clock(a!)}-${clock(b!)}`
      : `${clock(a!)}-${clock(b!)},${clock(c)}-${clock(d!)}`,
  );

const monthDay = fc
  .tuple(fc.constantFrom(...MONTHS), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.join(' '));
const dates = fc.oneof(
  monthDay,
  fc
    .tuple(monthDay, monthDay)
    .filter(([a, b]) => a.slice(0, 3) !== b.slice(0, 3))
    .map((pair) => pair.join('-')),
  fc
    .tuple(fc.constantFrom(...MONTHS), fc.constantFrom(...MONTHS))
    .map(([a, b]) => (a === b ? a : `${a}-${b}`)),
  fc.tuple(monthDay, monthDay).map((pair) => pair.join(',')),
  monthDay.map((date) => `2027 ${date}`),
  fc.constantFrom('2027', '2026-2027', '2026 Dec 20-2027 Jan 5', '2027 Jun-Aug'),
);

const off = fc.constantFrom('off', 'closed');
const rule = fc.oneof(
  fc.tuple(weekdays, times).map((parts) => parts.join(' ')),
  fc.tuple(dates, weekdays, times).map((parts) => parts.join(' ')),
  fc.tuple(dates, times).map((parts) => parts.join(' ')),
  fc.tuple(fc.oneof(weekdays, dates), off).map((parts) => parts.join(' ')),
  fc.tuple(fc.constantFrom('PH', 'Mo-Fr,PH'), times).map((parts) => parts.join(' ')),
  // hours for every day, such as 24/7, must come first here
  fc.constantFrom('PH off', 'Mo-Su', 'Sa,Su,PH off'),
);
const base = fc.oneof(
  fc
    .tuple(
      weekdays.filter((days) => !days.includes('[')),
      times,
    )
    .map((parts) => parts.join(' ')),
  times,
  fc.constant('24/7'),
);

/** Hours of the week, days off, seasons and weeks of a month, then holidays and single dates. */
const orderOf = (text: string): number => {
  const { rules } = parseHours({ openingHours: text }).schedule!;
  if (text.startsWith('PH') || rules.every(isShort)) return 3;
  if (!/^(?:Mo|Tu|We|Th|Fr|Sa|Su)/.test(text) || text.includes('[')) return 2;
  return /off|closed/.test(text) ? 1 : 0;
};

/** Days alone, in which nothing goes on past midnight. */
const byDay = fc
  .tuple(base, fc.array(fc.tuple(fc.constantFrom('; ', ', '), rule), { maxLength: 3 }))
  // in another order what is said of fewer days wins here
  .map(
    ([first, more]) => [first, more.slice().sort((a, b) => orderOf(a[1]) - orderOf(b[1]))] as const,
  )
  // a comma before "off", before dates and after "24/7" is read in more than one way
  .map(
    ([first, more]) =>
      first +
      more
        .map(
          ([separator, next]) =>
            (separator === ', ' && /^[MTWFS]\w[^,]*\d$/.test(next) ? ', ' : '; ') + next,
        )
        .join(''),
  )
  .filter((text) => !/24\/7,/.test(text));

/** Nights, and closures of whole dates. */
const byNight = fc
  .tuple(
    weekdays,
    // from 12:00 to 12:45 is read as noon to before 1 PM, whatever the standard says of 12:15-10:00
    fc.integer({ min: 52, max: 95 }),
    fc.integer({ min: 1, max: 48 }),
    fc.constantFrom('', '; PH off', '; Dec 25 off', '; 2027 Jul 1-9 off'),
  )
  .map(([on, opens, closes, closure]) => `${on} ${clock(opens)}-${clock(closes)}${closure}`);

/**
 * Quarter hours of 2026 and 2027 where no clock here is set, and the library knows the holiday. It
 * counts a night from the midnight before, so a clock set on that day moves its end.
 */
const quarters = fc
  .tuple(fc.integer({ min: 0, max: 729 }), fc.integer({ min: 0, max: 95 }))
  .map(([day, quarter]) => ({ day, quarter, local: new Date(2026, 0, 1 + day, 0, quarter * 15) }))
  .filter(({ day, local }) => {
    const noon = (shift: number) => new Date(2026, 0, 1 + day + shift, 12).getTimezoneOffset();
    const isUnknownThere = local.getMonth() === 11 && local.getDate() === 31;
    return noon(-2) === noon(1) && !isUnknownThere;
  });

/** Names of the days, Monday first, as one writer spells them. */
const SPELLINGS = [
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  'Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays',
  'Mon Tue Wed Thu Fri Sat Sun',
  'Mon. Tues. Wed. Thurs. Fri. Sat. Sun.',
  'MON TUE WED THU FRI SAT SUN',
  'M T W Th F Sat Sun',
  'lunes martes miércoles jueves viernes sábado domingo',
  'Lun Martes Mié Jue Vie Sáb Dom',
].map((names) => names.split(' '));

/** How one writer puts hours: `17:30` as `5:30 PM`, `5:30p`, `1730`. */
const CLOCKS: readonly ((hour: number, minute: string) => string)[] = [
  (hour, minute) => `${hour % 12 || 12}:${minute} ${hour % 24 < 12 ? 'AM' : 'PM'}`,
  (hour, minute) =>
    `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`}${hour % 24 < 12 ? 'am' : 'pm'}`,
  (hour, minute) => `${hour % 12 || 12}:${minute}${hour % 24 < 12 ? 'a' : 'p'}`,
  (hour, minute) => `${hour % 12 || 12}.${minute} ${hour % 24 < 12 ? 'a.m.' : 'p.m.'}`,
  (hour, minute) => `${hour % 12 || 12}:${minute} ${hour % 24 < 12 ? 'a. m.' : 'p. m.'}`,
  (hour, minute) => `${String(hour).padStart(2, '0')}:${minute}`,
  (hour, minute) => `${String(hour).padStart(2, '0')}${minute}`,
];

const spelled = fc.record({
  names: fc.constantFrom(...SPELLINGS),
  clock: fc.constantFrom(...CLOCKS),
  to: fc.constantFrom('-', ' - ', '–', ' to ', ' a '),
  through: fc.constantFrom('-', ' – ', ' to ', ' through ', ' thru ', ' a '),
  and: fc.constantFrom(',', ', ', ' & ', ' and ', ' y ', '/', ', and '),
  also: fc.constantFrom(',', ', ', ' & ', ' and ', ' '),
  colon: fc.constantFrom(' ', ': ', ' : ', ', '),
  closed: fc.constantFrom('closed', 'Closed', 'CLOSED', 'cerrado'),
  parts: fc.constantFrom('; ', '\n', ' | ', ' '),
  timesFirst: fc.boolean(),
  heading: fc.constantFrom('', '', 'Hours: ', 'Regular hours\n', 'Horario: ', 'Open '),
});

interface Part {
  readonly days: readonly number[];
  readonly times: readonly number[];
}

/** Days that follow each other, or stand apart, with one or two spans; `[]` is closed. */
const part: fc.Arbitrary<Part> = fc.record({
  days: fc.oneof(
    fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })),
    fc.integer({ min: 0, max: 6 }).map((each) => [each] as const),
    fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 4 }),
  ),
  times: fc.oneof(
    // within a day: from 6 AM, and not to midnight
    fc
      .uniqueArray(fc.integer({ min: 24, max: 95 }), { minLength: 2, maxLength: 4 })
      .map((list) => list.sort((a, b) => a - b))
      .map((list) => (list.length === 3 ? list.slice(1) : list)),
    fc.constant([]),
  ),
});

type Spelling = typeof spelled extends fc.Arbitrary<infer T> ? T : never;

const inOsm = (parts: readonly Part[]) =>
  parts
    .map(({ days, times }) => {
      const named = days.map((each) => DAYS[each]!).join(days.length === 2 ? '-' : ',');
      const spans = times.flatMap((at, index) =>
        index % 2 ? [] : `${clock(at)}-${clock(times[index + 1]!)}`,
      );
      return `${named} ${spans.join() || 'off'}`;
    })
    .join('; ');

function asPeopleWrite(parts: readonly Part[], how: Spelling): string {
  const { names, clock: say, to, through, and, also, colon, closed, heading } = how;
  // a part that has no hours stands behind its day
  const timesFirst = how.timesFirst && parts.every(({ times }) => times.length > 0);
  const time = (quarter: number) =>
    say(Math.floor(quarter / 4), String((quarter % 4) * 15).padStart(2, '0'));
  const texts = parts.map(({ days, times }) => {
    const named = days.map((each) => names[each]!).join(days.length === 2 ? through : and);
    const spans = times
      .flatMap((at, index) => (index % 2 ? [] : time(at) + to + time(times[index + 1]!)))
      .join(also);
    return timesFirst ? `${spans} ${named}` : `${named}${colon}${spans || closed}`;
  });
  return heading + texts.join(how.parts);
}

/** Undefined where the library refuses the text. */
function libraryOf(text: string): OpeningHours | undefined {
  try {
    return new OpeningHours(text, PLACE);
  } catch {
    return undefined;
  }
}

const stateOf = (text: string, { day, quarter }: { day: number; quarter: number }) => {
  const hours = parseHours({ openingHours: text });
  expect(hours.schedule, text).to.not.equal(null);
  return openAtWall(hours, (dayOf(2026, 1, 1) + day) * 1440 + quarter * 15);
};

describe('hours: as opening_hours.js reads them', function () {
  this.timeout(120_000);

  it('rules for days and dates', () => {
    let compared = 0;
    fc.assert(
      fc.property(byDay, fc.array(quarters, { minLength: 10, maxLength: 10 }), (text, times) => {
        const library = libraryOf(text);
        fc.pre(library !== undefined);
        for (const at of times) {
          const state = stateOf(text, at);
          // of a year that no rule is for, the library says closed, and we say nothing
          if (state === 'unknown') continue;
          expect(state === 'open', at.local.toString()).to.equal(library.getState(at.local));
          compared++;
        }
      }),
      { numRuns: 1000 },
    );
    expect(compared).to.be.above(8000);
  });

  it('rules as people write them', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc
          .array(part, { minLength: 1, maxLength: 4 })
          // a day off above hours for more days stays off here
          .map((parts) => parts.sort((a, b) => b.times.length - a.times.length)),
        spelled,
        fc.array(quarters, { minLength: 10, maxLength: 10 }),
        (parts, how, times) => {
          fc.pre(parts.every(({ days }) => days.length !== 2 || days[0] !== days[1]));
          // " a " is Spanish; a T behind "to" may be Thursday
          const spanish = /lun/i.test(how.names[0]!);
          fc.pre(spanish || (how.to !== ' a ' && how.through !== ' a ' && how.and !== ' y '));
          fc.pre(
            how.names[1] !== 'T' || parts.every(({ days }) => days.length !== 2 || days[1] !== 1),
          );
          const text = asPeopleWrite(parts, how);
          // years to us, where no days stand before them
          fc.pre(!how.timesFirst || !/\b20\d\d[^\d,;|]+20\d\d/.test(text));
          const library = libraryOf(inOsm(parts));
          fc.pre(library !== undefined);
          for (const at of times) {
            const state = stateOf(text, at);
            if (state === 'unknown') continue;
            expect(state === 'open', `${text} ${at.local.toString()}`).to.equal(
              library.getState(at.local),
            );
            compared++;
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(compared).to.be.above(10_000);
  });

  it('nights', () => {
    fc.assert(
      fc.property(byNight, fc.array(quarters, { minLength: 10, maxLength: 10 }), (text, times) => {
        const library = libraryOf(text)!;
        for (const at of times) {
          const { local } = at;
          const evening = new Date(local.getFullYear(), local.getMonth(), local.getDate(), 0, -1);
          // the library opens the morning after a closed date, as if its night had begun
          const began = local.getHours() >= 12 || library.getState(evening);
          const expected = began && library.getState(local);
          expect(stateOf(text, at) === 'open', local.toString()).to.equal(expected);
        }
      }),
      { numRuns: 500 },
    );
  });
});
