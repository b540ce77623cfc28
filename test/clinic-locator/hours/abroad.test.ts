import { expect } from 'chai';
import { isAbroad } from '../../../src/clinic-locator/hours/abroad.ts';
import { ClinicHours } from '../../../src/clinic-locator/hours/clinic-hours.ts';
import { hoursProblems } from '../../../src/clinic-locator/hours/hours-problems.ts';
import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';

describe('isAbroad', () => {
  const rows: [country: string | undefined, zone: string | undefined, abroad: boolean][] = [
    [undefined, undefined, false],
    ['US', undefined, false],
    ['U.S.A.', undefined, false],
    ['United States of America', undefined, false],
    ['Estados Unidos', undefined, false],
    ['Puerto Rico', undefined, false],
    ['GU', 'Pacific/Guam', false],
    ['US', 'Europe/Berlin', false],
    ['Canada', undefined, true],
    ['CA', 'America/New_York', true],
    ['Österreich', undefined, true],
    [undefined, 'America/Phoenix', false],
    [undefined, 'america/indiana/knox', false],
    [undefined, 'US/Arizona', false],
    [undefined, 'Pacific/Honolulu', false],
    [undefined, 'America/Puerto_Rico', false],
    [undefined, 'UTC', false],
    [undefined, '', false],
    [undefined, 'America/Toronto', true],
    [undefined, 'America/Mexico_City', true],
    [undefined, 'Australia/Perth', true],
    ['', 'Europe/Berlin', true],
  ];
  for (const [country, zone, abroad] of rows)
    it(`${country}, ${zone}: ${abroad}`, () =>
      expect(isAbroad({ country, zone })).to.equal(abroad));
});

describe('public holidays abroad', () => {
  const ZONE = 'Australia/Melbourne';
  const read = (at: string, hours: string, more: object, timezone = ZONE) => {
    const settings = { timezone, holidays: 'us' as const, clock: { now: () => Date.parse(at) } };
    const list = parseClinics({ clinics: [{ name: 'A', openingHours: hours, ...more }] });
    const all = new ClinicHours(settings);
    const { state, doubts } = all.now(list.clinics[0]!);
    return { state, doubts, codes: hoursProblems(list, all, settings).map(({ code }) => code) };
  };
  /** Noon on a Thursday, Thanksgiving in the United States. */
  const NOON = '2026-11-26T01:00Z';

  it('"PH off" closes no day there, and the editor is told', () => {
    expect(read(NOON, 'Mo-Fr 09:00-17:00; PH off', {})).to.deep.equal({
      state: 'open',
      doubts: [],
      codes: ['hours'],
    });
  });
  it('nor does "PH open" open one', () => {
    expect(read('2026-12-26T01:00Z', 'Mo-Fr,PH 09:00-17:00', {}).state).to.equal('closed');
  });
  it('a federal holiday is no reason to call there, nor to advise', () => {
    expect(read(NOON, 'Mo-Fr 09:00-17:00', {})).to.deep.equal({
      state: 'open',
      doubts: [],
      codes: [],
    });
  });
  it('a date still closes', () => {
    expect(read(NOON, 'Mo-Fr 09:00-17:00; 2026-11-26 off', {}).state).to.equal('closed');
  });
  it('a country tells it, too', () => {
    const more = { address: { addressCountry: 'CA' } };
    const at = '2026-11-26T17:00Z';
    expect(read(at, 'Mo-Fr 09:00-17:00; PH off', more, 'America/New_York').state).to.equal('open');
    expect(read(at, 'Mo-Fr 09:00-17:00; PH off', {}, 'America/New_York').state).to.equal('closed');
  });

  it('a zone that is set later counts', () => {
    const settings = {
      timezone: '',
      holidays: 'us' as const,
      clock: { now: () => Date.parse(NOON) },
    };
    const { clinics } = parseClinics({
      clinics: [{ name: 'A', openingHours: 'Mo-Fr 09:00-17:00; PH off' }],
    });
    const all = new ClinicHours(settings);
    expect(all.now(clinics[0]!).state).to.equal('unknown');
    settings.timezone = ZONE;
    expect(all.now(clinics[0]!).state).to.equal('open');
  });
});
