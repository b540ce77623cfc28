import { expect } from 'chai';
import fc from 'fast-check';
import { parseHours } from '../../../src/clinic-locator/hours/parse.ts';
import { whole } from '../../sample.ts';
import { openAtWall, wall } from './states.ts';

const RUNS = whole ? 100_000 : 4000;
const MANY = RUNS.toLocaleString('en');

/** Four times of each day of a week without a holiday. */
const MONDAY = wall('2026-11-30 00:00');
const HOURS = [3, 9, 12, 15, 21];
const timesOf = (day: number) => HOURS.map((hour) => MONDAY + (day * 24 + hour) * 60);
const WEEK = [0, 1, 2, 3, 4, 5, 6].flatMap(timesOf);

/** The first time at which a clinic is open, among some. */
function openTime(openingHours: unknown, times: readonly number[]): number | undefined {
  const hours = parseHours({ openingHours }, { zone: 'America/Phoenix' });
  return times.find((at) => openAtWall(hours, at) === 'open');
}

const pick = <T>(...values: T[]) => fc.constantFrom(...values);

/** Hours of Monday to Friday, in many ways. */
const workdays = fc.oneof(
  pick(
    'Mo-Fr',
    'M-F',
    'Mon-Fri',
    'Monday – Friday',
    'MTWThF',
    'Weekdays',
    'Lunes a viernes',
    'Mon, Wed & Fri',
    'Tue',
  ).chain((days) =>
    pick(
      '08:00-17:00',
      '8am-5pm',
      '8-5',
      '8:00 a.m. to 5 PM',
      '0800-1700',
      '24 hours',
      '8am-noon, 1pm-5pm',
      '8:00 a 17:00',
    ).map((times) => `${days} ${times}`),
  ),
  pick(
    '8am-5pm Mon-Fri',
    'Mon-Fri\n8am-5pm',
    'Mon-Fri: 8am-5pm (closed 12-1 for lunch)',
    'Mo-Fr 08:00-17:00 by appointment',
  ),
);
const always = fc.oneof(
  workdays,
  pick('24/7', 'Open 24 hours', 'Daily 8am-8pm', '09:00-17:00', 'Mo-Su 00:00-24:00'),
);

/** Hours of the closed day, too. */
const everyDay = pick('Daily 8am-8pm', 'Mon-Sun 9-5', 'Mo-Su 08:00-17:00', '8am-8pm 7 days a week');

const separator = pick('; ', ', ', '\n', ' | ', '. ', ' - ', ' ', ' (', ': ', ' / ', ' & ', '!');

/** Takes out, doubles or puts in signs that make no other day's name. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  by: pick(
    '',
    '',
    '',
    ' ',
    ',',
    '-',
    ':',
    '.',
    '(',
    ')',
    '\n',
    ';',
    '|',
    '"',
    '0',
    '9',
    '–',
    'am',
    'p',
    'to',
    'x',
    '\u202e',
  ),
  cut: pick(0, 1, 1, 2),
});
const mutated = (text: string, all: readonly { at: number; by: string; cut: number }[]) =>
  all.reduce((before, { at, by, cut }) => {
    const index = Math.floor(at * before.length);
    return before.slice(0, index) + by + before.slice(index + cut);
  }, text);
const mutations = fc.array(mutation, { maxLength: 3 });

describe('hours: what says closed is never open', function () {
  this.timeout(600_000);

  it(`${MANY} texts that close the whole clinic`, () => {
    const closed = pick(
      'Temporarily closed',
      'TEMPORARILY CLOSED',
      'permanently closed',
      'Closed until further notice',
      'Currently closed.',
      'closed for repairs',
      'Closed',
      'Cerrado temporalmente',
      'Clinic is closed',
      'we are closed',
    );
    fc.assert(
      fc.property(
        always,
        closed,
        separator,
        mutations,
        fc.boolean(),
        (hours, word, by, how, first) => {
          const rest = mutated(hours, how);
          const text = first ? word + by + rest : rest + by + word;
          // what is cut to a day's name is about that day, as is what stands before "closed"
          fc.pre(!/^closed$/i.test(word) || /[;\n|]/.test(by) || first);
          fc.pre(!(first && /^closed$/i.test(word) && /^[\W\d]*[a-z]+\W*$/i.test(rest)));
          // as is what a lone letter of a day follows: "Closed: M) Mo-Fr 08:00-17:00"
          fc.pre(!(first && /^closed$/i.test(word) && /^\W*[mtwfs]\W/i.test(rest)));
          const at = openTime(text, WEEK);
          expect(at, JSON.stringify(text)).to.equal(undefined);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it(`${MANY} texts that close a day`, () => {
    const day = fc.constantFrom<[string, number]>(
      ['Sat', 5],
      ['Saturday', 5],
      ['Sa', 5],
      ['sábado', 5],
      ['Sun', 6],
      ['Sundays', 6],
      ['Su', 6],
      ['domingo', 6],
    );
    const closed = pick(
      'closed',
      'Closed',
      'CLOSED',
      'off',
      'cerrado',
      ': closed',
      ' - Closed',
      '(closed)',
      '\nClosed',
    );
    fc.assert(
      fc.property(
        fc.oneof({ weight: 3, arbitrary: workdays }, everyDay),
        day,
        closed,
        pick('; ', ', ', '\n', ' | ', '. ', ' '),
        mutations,
        fc.boolean(),
        (hours, [name, index], word, by, how, first) => {
          const [rest, says] = [mutated(hours, how), `${name} ${word}`];
          const text = first ? says + by + rest : rest + by + says;
          // the night of the day before may go on until the morning
          expect(openTime(text, timesOf(index).slice(2)), JSON.stringify(text)).to.equal(undefined);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it(`${MANY} objects that close a day`, () => {
    const key = pick('day', 'days', 'dayOfWeek', 'weekday', 'day_name', 'Day');
    const times = pick<object>(
      { open: '08:00', close: '17:00' },
      { opens: '08:00', closes: '17:00' },
      { start_time: '8 AM', end_time: '5 PM' },
      { from: '8', to: '5' },
      { hours: '8am-5pm' },
      { times: [{ start: '08:00', end: '17:00' }] },
      { allDay: true },
      {},
    );
    const closed = pick<object>(
      { closed: true },
      { isClosed: 'yes' },
      { is_closed: 1 },
      { closed: 'true' },
      { closed: 'Closed' },
      { isOpen: false },
      { is_open: 'no' },
      { available: false },
      { enabled: 0 },
      { status: 'Closed' },
      { state: 'temporarily closed' },
      { note: 'closed for repairs' },
      { comment: 'Cerrado' },
      { label: 'closed' },
    );
    const noise = fc.dictionary(
      fc.oneof(
        fc.string({ maxLength: 8 }),
        pick('id', 'order', '@type', 'x', '__proto__', 'season'),
      ),
      fc.oneof(fc.string({ maxLength: 8 }), fc.integer(), fc.boolean(), fc.constant(null)),
      { maxKeys: 3 },
    );
    fc.assert(
      fc.property(
        key,
        times,
        closed,
        noise,
        fc.integer({ min: 0, max: 3 }),
        (name, open, off, more, shape) => {
          const says = { ...more, [name]: 'Monday', ...open, ...off };
          const day = { ...more, ...open, ...off };
          const other = { [name]: 'Tuesday', open: '08:00', close: '17:00' };
          const all: unknown[] = [
            [says, other],
            [other, says],
            { monday: day, tuesday: '8am-5pm' },
            { Mon: [day] },
          ];
          expect(openTime(all[shape], timesOf(0)), JSON.stringify(all[shape])).to.equal(undefined);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
