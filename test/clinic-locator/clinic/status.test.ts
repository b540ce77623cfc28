import { expect } from 'chai';
import type { Clinic } from '../../../src/clinic-locator/clinic/clinic.ts';
import { parseStatus, type StatusWord } from '../../../src/clinic-locator/clinic/status.ts';
import { ClinicHours } from '../../../src/clinic-locator/hours/clinic-hours.ts';
import { noticeOn } from '../../../src/clinic-locator/hours/standing.ts';
import { reading } from '../feed/reading.ts';

describe('a word of a list about a clinic', () => {
  const rows: [written: string, status: StatusWord][] = [
    ['open', 'open'],
    ['OPERATIONAL', 'open'],
    ['Active', 'open'],
    ['Abierto', 'open'],
    ['Temporarily closed', 'temporarily closed'],
    ['CLOSED_TEMPORARILY', 'temporarily closed'],
    ['temp. closed', 'temporarily closed'],
    ['Closed for now', 'temporarily closed'],
    ['Cerrado temporalmente', 'temporarily closed'],
    ['Closed', 'closed'],
    ['C', 'closed'],
    ['cerrada', 'closed'],
    ['permanently closed', 'gone'],
    ['CLOSED_PERMANENTLY', 'gone'],
    ['cerrado definitivamente', 'gone'],
    ['suspended', 'gone'],
    ['inactive', 'gone'],
    ['Limited services', 'limited'],
    ['not open', 'unknown'],
    ['Opening soon', 'unknown'],
    ['Under renovation', 'unknown'],
    ['0', 'unknown'],
    ['-1', 'unknown'],
    ['', 'unknown'],
  ];
  for (const [written, status] of rows) {
    it(`${JSON.stringify(written)}: ${status}`, () => {
      expect(parseStatus(written)).to.equal(status);
    });
  }
});

describe('no clinic is open that its list calls closed', () => {
  const always = { name: 'Sample', timezone: 'America/Phoenix', openingHours: '24/7; PH 24/7' };
  const now = '2026-12-30T19:00:00Z';
  const stateOf = (clinic: Clinic, at = now) =>
    new ClinicHours({ timezone: '', holidays: 'us', clock: { now: () => Date.parse(at) } }).now(
      clinic,
    ).state;

  const rows: [name: string, fields: object, state: string, told: RegExp | null][] = [
    ['nothing said', {}, 'open', null],
    ['open', { status: 'open' }, 'open', null],
    ['temporarily closed', { status: 'Temporarily closed' }, 'closed', null],
    ['closed', { status: 'closed' }, 'closed', null],
    ['temporarilyClosed', { temporarilyClosed: true }, 'closed', null],
    ['by its name', { name: 'Sample (temporarily closed)' }, 'closed', null],
    ['FHIR', { operationalStatus: 'C' }, 'closed', null],
    ['the second of several words', { status: ['open', 'closed'] }, 'closed', null],
    [
      'another word deeper in its entry',
      { status: true, details: { status: 'Temporarily closed' } },
      'closed',
      null,
    ],
    ['a word nobody knows', { status: 'Renovating' }, 'unknown', /"Renovating" is no status/],
    ['limited services', { status: 'limited services' }, 'open', null],
    ['a notice', { notice: 'New door on the left' }, 'open', null],
    ['a notice of closing', { notice: 'Closed for snow' }, 'unknown', /may say that it is closed/],
    ['a notice of closing, in Spanish', { notice: 'Cerrada por nieve' }, 'unknown', /may say/],
    [
      'a notice that is over',
      { notice: 'Closed for snow', noticeUntil: '2026-12-29' },
      'open',
      /may say/,
    ],
    [
      'a notice on its last day',
      { notice: 'Closed for snow', noticeUntil: '2026-12-30' },
      'unknown',
      /may say/,
    ],
    [
      'schema.org’s announcement',
      { specialAnnouncement: { text: 'Closed for snow', expires: '2027-01-05' } },
      'unknown',
      /may say/,
    ],
  ];
  for (const [name, fields, state, told] of rows) {
    it(name, () => {
      const { only, warnings, errors } = reading([{ ...always, ...fields }]);
      expect(errors).to.deep.equal([]);
      expect(stateOf(only)).to.equal(state);
      const about = warnings.filter((each) => !/no distance is shown/.test(each));
      if (told) expect(about.join()).to.match(told);
      else expect(about).to.deep.equal([]);
    });
  }

  for (const fields of [{ status: 'Permanently closed' }, { permanentlyClosed: 'true' }]) {
    it(`left out, and told: ${JSON.stringify(fields)}`, () => {
      const { clinics, warnings } = reading([{ ...always, ...fields }]);
      expect(clinics).to.deep.equal([]);
      expect(warnings[0]).to.match(/so this clinic is left out/i);
    });
  }

  it('a notice ends after its last day', () => {
    const spoken = { status: 'open' as const, notice: 'Snow', noticeUntil: '2026-12-30' };
    const day = Date.parse('2026-12-30') / 86_400_000;
    expect([day - 1, day, day + 1].map((each) => noticeOn(spoken, each))).to.deep.equal([
      'Snow',
      'Snow',
      undefined,
    ]);
  });
});
