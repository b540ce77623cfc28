import { expect } from 'chai';
import fc from 'fast-check';
// the reference library of OpenStreetMap, for tests alone: it is large, and LGPL
import OpeningHours from 'opening_hours';
import { dayOf } from '../../../src/clinic-locator/hours/calendar.ts';
import { openAtWall } from './states.ts';
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
  fc.constantFrom('PH off', '24/7', '24/7', 'Mo-Su', 'Sa,Su,PH off'),
);
const base = fc.oneof(
  fc.tuple(weekdays, times).map((parts) => parts.join(' ')),
  times,
  fc.constant('24/7'),
);

/** Days alone, in which nothing goes on past midnight. */
const byDay = fc
  .tuple(base, fc.array(fc.tuple(fc.constantFrom('; ', ', '), rule), { maxLength: 3 }))
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
    fc.integer({ min: 49, max: 95 }),
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
