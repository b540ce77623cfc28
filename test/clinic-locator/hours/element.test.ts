import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/clinic-locator/define.ts';
import type { ClinicLocator } from '../../../src/clinic-locator/clinic-locator.ts';
import { clock, fixture, until, type FakeClock } from '../../helpers.ts';

const week = (opens: string, closes: string) => ({
  openingHoursSpecification: [
    { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens, closes },
  ],
});
const CLINICS = [
  { name: 'Sample Day', ...week('08:00', '17:00') },
  { name: 'Sample Saturday', openingHours: 'Mo-Sa 09:00-18:00; PH off' },
  { name: 'Sample Silent' },
  { name: 'Sample Words', openingHours: 'by appointment' },
];
/** Monday noon in Phoenix. */
const NOON = '2026-11-23T19:00:00Z';

const root = (element: Element) => element.shadowRoot!;
const text = (element: Element | null | undefined) =>
  element?.textContent?.replace(/[\s\u00a0\u202f]+/g, ' ').trim() ?? '';
const rows = (locator: Element) => Array.from(root(locator).querySelectorAll('.list > li'));
const names = (locator: Element) => rows(locator).map((row) => text(row.querySelector('h3')));
const states = (locator: Element) => rows(locator).map((row) => text(row.querySelector('.state')));

async function located(
  time: FakeClock = clock(NOON),
  clinics: unknown = CLINICS,
  zone = 'America/Phoenix',
) {
  const locator = await fixture<ClinicLocator>(
    html`<clinic-locator .clock=${time} .clinics=${clinics} timezone=${zone}></clinic-locator>`,
  );
  await until(() => rows(locator).length > 0, 'the list is there');
  await locator.updateComplete;
  return locator;
}

describe('hours in the rows', () => {
  it('say whether it is open, until when, and what cannot be read as it is written', async () => {
    expect(states(await located())).to.deep.equal([
      'Open until 5 PM',
      'Open until 6 PM',
      '',
      'Hours: by appointment',
    ]);
  });

  it('give no verdict without a zone', async () => {
    const locator = await located(clock(NOON), CLINICS, '');
    expect(states(locator)[0]).to.equal(
      'Hours: Monday to Friday 8 AM to 5 PM; Saturday and Sunday closed',
    );
    expect(locator.results[0]!.hours).to.deep.equal({ state: 'unknown', nextChange: null });
  });

  it('are in the results, by the zone of the clinic', async () => {
    const { results } = await located();
    expect(results[0]!.hours).to.deep.equal({
      state: 'open',
      nextChange: new Date('2026-11-24T00:00:00Z'),
    });
    expect(results[2]!.hours).to.deep.equal({ state: 'unknown', nextChange: null });
  });

  it('change when a visitor comes back to the page', async () => {
    const time = clock(NOON);
    const locator = await located(time);
    time.advance(6 * 3_600_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await locator.updateComplete;
    expect(states(locator)[0]).to.equal('Closed · opens tomorrow 8 AM');
  });

  it('say to call on a holiday that the list does not mention', async () => {
    expect(states(await located(clock('2026-11-26T19:00:00Z'))).slice(0, 2)).to.deep.equal([
      'Usually open until 5 PM: call to check',
      'Closed · opens tomorrow 9 AM',
    ]);
  });

  it('say to call where nobody has checked them for 180 days', async () => {
    const old = { name: 'Sample Old', lastReviewed: '2026-01-02', ...week('08:00', '17:00') };
    expect(states(await located(clock(NOON), [old]))).to.deep.equal([
      'Usually open until 5 PM: call to check',
    ]);
  });

  it('show the week, and mark today in words', async () => {
    const details = rows(await located())[0]!.querySelector('details')!;
    details.open = true;
    expect(Array.from(details.querySelectorAll('tr'), text)).to.deep.equal([
      'Monday to Friday (today) 8 AM to 5 PM',
      'Saturday and Sunday closed',
    ]);
  });

  it('tell the editor what is missing', async () => {
    const locator = await located(clock(NOON), CLINICS, '');
    const codes = await until(() => {
      const found = locator.problems.map(({ code }) => code);
      return found.includes('no-zone') && found;
    });
    expect(codes).to.include.members(['no-zone', 'no-holiday', 'hours']);
  });
});

describe('open at a day and time', () => {
  const wanted: [name: string, openAt: Date | string][] = [
    ['on the clinics’ wall clocks', '2026-11-28T10:00'],
    ['an instant', new Date('2026-11-28T17:00:00Z')],
  ];
  for (const [name, openAt] of wanted) {
    it(`${name}: those open come first, all stay`, async () => {
      const locator = await located();
      await locator.search({ openAt });
      await locator.updateComplete;
      expect(names(locator)).to.deep.equal([
        'Sample Saturday',
        'Sample Silent',
        'Sample Words',
        'Sample Day',
      ]);
      expect(states(locator)[0]).to.equal('Open Saturday, November 28, 10 AM');
      expect(states(locator)[3]).to.equal('Closed Saturday, November 28, 10 AM');
      expect(text(root(locator).querySelector('[role=status]'))).to.equal(
        '1 is open then, listed first.',
      );
    });
  }
});

describe('a list that fails', () => {
  it('tells why in its problems', async () => {
    const locator = await fixture<ClinicLocator>(
      html`<clinic-locator src="/no-such.json"></clinic-locator>`,
    );
    await until(() => locator.problems.length > 0);
    expect(locator.problems.map(({ code, severity }) => [code, severity])).to.deep.equal([
      ['not-found', 'error'],
    ]);
  });

  it('stays when it cannot be loaded again, and says so', async () => {
    const real = window.fetch.bind(window);
    const locator = await fixture<ClinicLocator>(
      html`<clinic-locator src="/demo/clinics.json"></clinic-locator>`,
    );
    await until(() => rows(locator).length === 6);
    try {
      window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
      locator.reload();
      await until(() => /may be old/.test(text(root(locator).querySelector('.widget'))));
      expect(rows(locator)).to.have.length(6);
      expect(locator.problems[0]!.code).to.equal('not-found');
    } finally {
      window.fetch = real;
    }
  });
});
