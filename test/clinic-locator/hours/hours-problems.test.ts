import { expect } from 'chai';
import { ClinicHours, untilChange } from '../../../src/clinic-locator/hours/clinic-hours.ts';
import { hoursProblems } from '../../../src/clinic-locator/hours/hours-problems.ts';
import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';

/** Noon in Phoenix, on a Monday. */
const NOON = Date.parse('2026-11-23T19:00:00Z');
const MINUTE = 60_000;

const settings = (timezone = 'America/Phoenix', holidays: 'us' | 'off' = 'us', at = NOON) => ({
  timezone,
  holidays,
  clock: { now: () => at },
});
const clinic = (openingHours: string, more: object = {}) => ({ name: 'A', openingHours, ...more });

const reviewed = (lastReviewed: string) => ({ lastReviewed });

describe('what an editor reads of hours', () => {
  const rows: [
    name: string,
    clinics: object[],
    codes: string[],
    of?: ReturnType<typeof settings>,
  ][] = [
    ['hours that say all', [clinic('Mo-Fr 08:00-17:00; PH off')], []],
    ['no hours at all', [{ name: 'A' }], []],
    ['no zone', [clinic('Mo-Fr 08:00-17:00; PH off')], ['no-zone'], settings('')],
    ['a holiday to come', [clinic('Mo-Fr 08:00-17:00; 2026 Dec 25 off')], []],
    ['holidays of the past alone', [clinic('Mo-Fr 08:00-17:00; 2025 Dec 25 off')], ['no-holiday']],
    ['no holiday, turned off', [clinic('Mo 08:00-17:00')], [], settings('America/Phoenix', 'off')],
    ['checked 180 days ago', [clinic('Mo 08:00-17:00; PH off', reviewed('2026-05-27'))], []],
    [
      'checked 181 days ago',
      [clinic('Mo 08:00-17:00; PH off', reviewed('2026-05-26'))],
      ['not-reviewed'],
    ],
    ['what cannot be read', [clinic('most mornings')], ['hours']],
  ];
  for (const [name, clinics, codes, of = settings()] of rows) {
    it(`${name}: ${codes.join(', ') || 'nothing'}`, () => {
      const found = hoursProblems(parseClinics({ clinics }), new ClinicHours(of), of);
      expect(found.map(({ code }) => code)).to.deep.equal(codes);
      expect(found.map(({ severity }) => severity)).to.deep.equal(codes.map(() => 'warning'));
    });
  }

  it('once for the whole list, with the place of the first and the count', () => {
    const hours = 'Mo-Fr 08:00-17:00';
    const clinics = [clinic(`${hours}; PH off`), clinic(hours), clinic(hours, { zip: '85281' })];
    const given = settings();
    const found = hoursProblems(parseClinics({ clinics }), new ClinicHours(given), given);
    expect(found).to.have.length(1);
    expect(found[0]!.path).to.match(/clinics\[1\]/);
    expect(found[0]!.message).to.match(/\(2 clinics, of which this is the first\)/);
  });
});

describe('until the words about hours change', () => {
  const rows: [name: string, hours: string[], at: string, minutes: number][] = [
    ['a closing', ['Mo-Fr 08:00-17:00'], '2026-11-23T19:00:00Z', 5 * 60],
    ['the first of several', ['Mo-Fr 08:00-17:00', 'Mo 09:00-14:00'], '2026-11-23T19:00:00Z', 120],
    ['midnight, when tomorrow is today', ['Mo-Fr 08:00-17:00'], '2026-11-24T04:00:00Z', 3 * 60],
    ['midnight, where it never closes', ['24/7'], '2026-11-24T04:00:30Z', 179.5],
    ['never, where nothing is known', ['most mornings'], '2026-11-23T19:00:00Z', Infinity],
  ];
  for (const [name, hours, at, minutes] of rows) {
    it(`${name}: ${minutes} minutes`, () => {
      const now = Date.parse(at);
      const all = new ClinicHours(settings('America/Phoenix', 'us', now));
      const { clinics } = parseClinics({ clinics: hours.map((each) => clinic(each)) });
      const readings = clinics.map((each) => all.now(each));
      expect(untilChange(readings, now) / MINUTE).to.equal(minutes);
    });
  }
});
