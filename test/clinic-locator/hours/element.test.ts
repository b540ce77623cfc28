import { executeServerCommand } from '@web/test-runner-commands';
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

  it('say what is certain, likely, in part, and text, of hours as people write them', async () => {
    const day = { day: 'Monday', open: '08:00', close: '17:00' };
    const written: [hours: unknown, state: string][] = [
      ['M-F 8am-5pm; Sat by appointment', 'Open until 5 PM'],
      ['M-F 8-5', 'Usually open until 5 PM: call to check'],
      ['Mon-Fri 8am-5pm, by appointment', 'Open until 5 PM (by appointment)'],
      ['Mon-Fri 8am-5pm (closed 12-1 for lunch)', 'Closed · opens 1 PM'],
      ['Mon-Fri 8am-5pm<br>Temporarily closed', 'Hours: Mon-Fri 8am-5pm; Temporarily closed'],
      ['Mon-Fri 8am-5pm EST', 'Usually open until 5 PM: call to check'],
      ['Mo-Su 00:00-00:00', 'Hours: Mo-Su 00:00-00:00'],
      [[day], 'Open until 5 PM'],
      [[{ ...day, closed: true }], 'Closed now'],
      [[{ ...day, day: 1 }], 'Hours: day 1 08:00–17:00'],
    ];
    const clinics = written.map(([openingHours], at) => ({ name: `Sample ${at}`, openingHours }));
    expect(states(await located(clock(NOON), clinics))).to.deep.equal(
      written.map(([, state]) => state),
    );
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

  it('leave the state in the results as it is, where the words doubt it', async () => {
    const { results } = await located(clock('2026-11-26T19:00:00Z'));
    expect(results[0]!.hours).to.deep.equal({
      state: 'open',
      nextChange: new Date('2026-11-27T00:00:00Z'),
    });
  });

  it('know no holidays where a site has turned them off', async () => {
    const locator = await located(clock('2026-11-26T19:00:00Z'));
    locator.holidays = 'off';
    await locator.updateComplete;
    expect(states(locator)[0]).to.equal('Open until 5 PM');
  });

  it('follow a zone that is changed', async () => {
    const locator = await located();
    locator.timezone = 'Asia/Tokyo';
    await locator.updateComplete;
    expect(states(locator)[0]).to.equal('Closed · opens 8 AM');
    expect(locator.results[0]!.hours.state).to.equal('closed');
  });

  it('ignore a time zone that does not exist, and tell the editor', async () => {
    const locator = await located(clock(NOON), CLINICS, 'Arizona');
    expect(states(locator)[0]).to.match(/^Hours: Monday/);
    expect(text(root(locator).querySelector('.editor'))).to.match(
      /timezone "Arizona" is not a time zone such as America\/Phoenix/,
    );
  });

  it('go by the zone of an entry before that of the tag', async () => {
    const own = [{ name: 'Sample', timezone: 'Asia/Tokyo', ...week('08:00', '17:00') }];
    expect(states(await located(clock(NOON), own))).to.deep.equal(['Closed · opens 8 AM']);
  });

  for (const zone of ['Europe/Berlin', 'Pacific/Honolulu', 'Asia/Tokyo']) {
    it(`are the same to a visitor in ${zone}`, async function () {
      const changed = await executeServerCommand<boolean, unknown>('page-timezone', { zone });
      if (!changed) this.skip();
      try {
        const locator = await located();
        expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
        expect(states(locator).slice(0, 2)).to.deep.equal(['Open until 5 PM', 'Open until 6 PM']);
        await locator.search({ openAt: '2026-11-28T10:00' });
        await locator.updateComplete;
        expect(states(locator)[0]).to.equal('Open Saturday, November 28, 10 AM');
      } finally {
        await executeServerCommand('page-timezone', {});
      }
    });
  }

  it('stand twice where a clinic stands twice, and the editor reads of it', async () => {
    const twice = { name: 'Sample', zip: '85281', ...week('08:00', '17:00') };
    const locator = await located(clock(NOON), [twice, twice]);
    expect(states(locator)).to.deep.equal(['Open until 5 PM', 'Open until 5 PM']);
    expect(locator.problems.map(({ code }) => code)).to.include('duplicate');
  });

  it('show the days that are not as usual, and mark today among them alone', async () => {
    const special = {
      name: 'Sample',
      ...week('08:00', '17:00'),
      specialOpeningHoursSpecification: [
        { validFrom: '2026-11-23', validThrough: '2026-11-23', opens: '09:00', closes: '12:00' },
        { validFrom: '2026-11-26', validThrough: '2026-11-27', opens: '00:00', closes: '00:00' },
      ],
    };
    const row = rows(await located(clock(NOON), [special]))[0]!;
    row.querySelector<HTMLElement>('[aria-expanded]')!.click();
    const details = await until(() => row.querySelector('table'));
    expect(Array.from(details.querySelectorAll('tr'), text)).to.deep.equal([
      'Monday to Friday 8 AM to 5 PM',
      'Saturday and Sunday closed',
      'Other days',
      'Monday, November 23 (today) 9 AM to noon',
      'Thursday, November 26 and Friday, November 27 closed',
    ]);
  });

  it('wake the list at the next change', async () => {
    const waits: (number | undefined)[] = [];
    const real = window.setTimeout.bind(window);
    window.setTimeout = ((ring: () => void, wait?: number) => {
      waits.push(wait);
      return real(ring, wait);
    }) as typeof window.setTimeout;
    try {
      const late = clock('2026-11-23T23:50:00Z');
      await located(late);
      expect(waits).to.include(10 * 60_000);
    } finally {
      window.setTimeout = real;
    }
  });

  it('show the week, and mark today in words', async () => {
    const row = rows(await located())[0]!;
    row.querySelector<HTMLElement>('[aria-expanded]')!.click();
    const details = await until(() => row.querySelector('table'));
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
        '4 clinics. 1 is open then, listed first.',
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
