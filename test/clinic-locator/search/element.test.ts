import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../../src/clinic-locator/define.ts';
import type { ClinicLocator } from '../../../src/clinic-locator/clinic-locator.ts';
import { clock, fixture, keys, type, until } from '../../helpers.ts';
import { all, names, one, root, script, text } from '../locator.ts';

const clinic = (name: string, latitude: number, longitude: number, more: object = {}) => ({
  id: name.toLowerCase(),
  name: `Sample ${name}`,
  address: { streetAddress: '1 Oak St', addressLocality: name, addressRegion: 'AZ' },
  geo: { latitude, longitude },
  telephone: '602-555-0100 x12',
  timezone: 'America/Phoenix',
  ...more,
});

const week = (openingHours: string) => ({ openingHours: `${openingHours}; PH off` });

const CLINICS = [
  clinic('Glendale', 33.539, -112.186, {
    ...week('Mo-Fr 08:00-17:00'),
    knowsLanguage: ['en', 'es'],
    availableService: ['X-ray'],
    isAcceptingNewPatients: true,
    lastReviewed: '2026-11-02',
    reportUrl: 'mailto:web@clinic.example',
  }),
  clinic('Phoenix', 33.448, -112.074, { ...week('Mo-Fr 09:00-18:00'), knowsLanguage: ['en'] }),
  clinic('Mesa', 33.422, -111.823, { ...week('Mo-Su 07:00-21:00'), availableService: ['Massage'] }),
];
/** Monday in Phoenix. */
const NOON = '2026-11-23T19:00:00Z';
const EVENING = '2026-11-24T01:30:00Z';
const NIGHT = '2026-11-24T06:30:00Z';

const status = (locator: Element) => text(one(locator, '.status'));
const button = (locator: Element, label: string) =>
  all(locator, 'button').find((each) => text(each).startsWith(label))!;

async function located(
  time = NOON,
  markup?: (clock: { now(): number }) => TemplateResult,
): Promise<ClinicLocator> {
  const now = clock(time);
  const host = await fixture(
    markup?.(now) ??
      html`<clinic-locator .clock=${now} .clinics=${CLINICS} map="off"></clinic-locator>`,
  );
  const locator = host.matches('clinic-locator') ? host : host.querySelector('clinic-locator')!;
  await until(() => names(locator).length > 0, 'the list is there');
  return locator;
}

const field = (locator: Element) => one<HTMLInputElement>(locator, '#place')!;
const options = (locator: Element) => all(locator, '[role=option]').map(text);

/** The field once suggestions are ready to be made. */
async function combobox(locator: ClinicLocator): Promise<HTMLInputElement> {
  field(locator).focus();
  await until(() => field(locator).getAttribute('role') === 'combobox');
  return field(locator);
}

describe('finding a clinic', () => {
  before(() => document.head.append(script));
  after(() => script.remove());

  describe('suggestions', () => {
    it('come while somebody types, each with its kind, and are counted once', async () => {
      const locator = await located();
      await combobox(locator);
      await type('gl');
      await until(() => options(locator).length > 0);
      expect(options(locator)).to.deep.equal([
        'Glendale, AZ city',
        'Globe, AZ city',
        'Sample Glendale clinic',
      ]);
      expect(text(one(locator, '[aria-live]'))).to.equal('3 suggestions. Use the down arrow.');
    });

    it('the one that arrows mark is in sight, however little room the list has', async () => {
      const locator = await located();
      await combobox(locator);
      await type('gl');
      await until(() => options(locator).length > 0);
      const list = one(locator, '#suggestions')!;
      list.style.maxBlockSize = '4em';
      await keys('ArrowUp');
      await locator.updateComplete;
      const [box, marked] = [list, one(locator, '[aria-selected=true]')!].map((each) =>
        each.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      expect(marked.bottom).to.be.at.most(box.bottom + 1);
      expect(list.scrollTop).to.be.greaterThan(0);
    });

    it('arrows mark one, Home gives the text back, Enter takes it', async () => {
      const locator = await located();
      const input = await combobox(locator);
      await type('gl');
      await until(() => options(locator).length > 0);
      await keys('ArrowDown');
      expect(input.getAttribute('aria-activedescendant')).to.equal('suggestion-0');
      await keys('ArrowUp');
      expect(input.hasAttribute('aria-activedescendant')).to.equal(false);
      await keys('ArrowUp');
      expect(input.getAttribute('aria-activedescendant')).to.equal('suggestion-2');
      await keys('Home');
      expect(input.hasAttribute('aria-activedescendant')).to.equal(false);
      await keys('ArrowDown', 'Enter');
      await until(() => /Nearest to Glendale, AZ/.test(status(locator)));
      expect(input.value).to.equal('Glendale, AZ');
      expect(input.getAttribute('aria-expanded')).to.equal('false');
      expect(root(locator).activeElement).to.equal(input);
    });

    it('Escape closes the list and leaves the text', async () => {
      const locator = await located();
      const input = await combobox(locator);
      await type('me');
      await until(() => options(locator).length > 0);
      await keys('Escape');
      await until(() => options(locator).length === 0);
      expect(input.value).to.equal('me');
    });

    it('a service leads to the clinics that have it', async () => {
      const locator = await located();
      await combobox(locator);
      await type('massage');
      await until(() => options(locator).length > 0);
      await keys('ArrowDown', 'Enter');
      await until(() => names(locator).length === 1);
      expect(names(locator)).to.deep.equal(['Sample Mesa']);
      expect(status(locator)).to.equal('1 clinic: Massage.');
    });
  });

  describe('what is typed', () => {
    const rows: [typed: string, first: string, said: RegExp][] = [
      ['pheonix', 'Sample Phoenix', /We did not find “pheonix”\. This is for Phoenix, AZ/],
      ['glandale', 'Sample Glendale', /This is for Glendale, AZ: 3 clinics/],
      ['Glandale, AZ', 'Sample Glendale', /This is for Glendale, AZ/],
      ['Glendale', 'Sample Glendale', /Nearest to Glendale, AZ/],
      ['Arizona', 'Sample Glendale', /^3 clinics in Arizona\.$/],
      ['az', 'Sample Glendale', /^3 clinics in Arizona\.$/],
      ['Las Vegas Nevada', 'Sample Glendale', /Nearest to Las Vegas, NV/],
      ['x-ray', 'Sample Glendale', /^1 clinic: X-ray\.$/],
      ['85001', 'Sample Glendale', /used the area around it/],
    ];
    for (const [typed, first, said] of rows) {
      it(`“${typed}”: ${first}`, async () => {
        const locator = await located();
        await locator.search({ text: typed });
        await locator.updateComplete;
        expect(names(locator)[0]).to.equal(first);
        expect(status(locator)).to.match(said);
      });
    }
  });

  describe('filters', () => {
    it('are made from the list, with counts, and closed at first', async () => {
      const locator = await located();
      expect(one(locator, '.filter-panel')).to.equal(null);
      button(locator, 'Filters').click();
      await until(() => one(locator, '.filter-panel'));
      expect(all(locator, '.box').map(text)).to.deep.equal([
        'Open now (3)',
        'Takes new patients (1)',
        'Massage (1)',
        'X-ray (1)',
        'English (2)',
        'Spanish (1)',
      ]);
      expect(all(locator, 'legend').map(text)).to.deep.equal(['When', 'What the clinic has']);
      expect(all(locator, '.filter-panel summary').map(text)).to.deep.equal([
        'Services',
        'Languages',
      ]);
      expect(
        all(locator, '.filter-panel input').every((each) => each.closest('fieldset')),
      ).to.equal(true);
    });

    it('narrow the list at once, and all can be cleared', async () => {
      const locator = await located();
      button(locator, 'Filters').click();
      const boxes = await until(() => {
        const found = all(locator, '.box input');
        return found.length > 0 ? found : undefined;
      });
      boxes.at(-1)!.click();
      await until(() => names(locator).length === 1);
      expect(names(locator)).to.deep.equal(['Sample Glendale']);
      expect(text(button(locator, 'Filters'))).to.equal('Filters: 1 on');
      button(locator, 'Clear all').click();
      await until(() => names(locator).length === 3);
    });

    it('never leave nothing: each clinic says what it lacks', async () => {
      const locator = await located();
      const results = await locator.search({
        text: 'Mesa',
        radius: 5,
        filters: ['languages:es', 'services:massage'],
      });
      await until(() => all(locator, '.lacks').length === 3);
      expect(results).to.have.length(3);
      expect(status(locator)).to.match(
        /^No clinic has all you asked for\. Each one below says what/,
      );
      expect(all(locator, '.lacks').map(text)).to.deep.equal([
        'Not listed for this clinic: Spanish.',
        'It is farther than you asked. Not listed for this clinic: Spanish, Massage.',
        'It is farther than you asked. Not listed for this clinic: Massage.',
      ]);
    });

    it('a radius and a center can stand in the tag', async () => {
      const locator = await located(
        NOON,
        (now) => html`<clinic-locator
          map="off"
          center="33.42,-111.82"
          radius="20"
          .clock=${now}
          .clinics=${CLINICS}
        ></clinic-locator>`,
      );
      await until(() => names(locator).length === 2);
      expect(names(locator)).to.deep.equal(['Sample Mesa', 'Sample Phoenix']);
      expect(text(one(locator, '.note'))).to.equal('Miles are in a straight line.');
    });

    it('filters="off" and geolocation="off" offer neither', async () => {
      const locator = await located(
        NOON,
        () =>
          html`<clinic-locator filters="off" geolocation="off" .clinics=${CLINICS}></clinic-locator>`,
      );
      await locator.search({ text: 'Mesa' });
      await locator.updateComplete;
      expect(one(locator, '.tools')).to.equal(null);
    });
  });

  describe('“Use my location”', () => {
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation')!;
    let asked = 0;
    const pretend = (answer: (good: PositionCallback, bad: PositionErrorCallback) => void) => {
      asked = 0;
      Object.defineProperty(Navigator.prototype, 'geolocation', {
        configurable: true,
        value: {
          getCurrentPosition(good: PositionCallback, bad: PositionErrorCallback) {
            asked++;
            answer(good, bad);
          },
        },
      });
    };
    afterEach(() => Object.defineProperty(Navigator.prototype, 'geolocation', real));

    it('measures from there, and tells the page no more than that', async () => {
      pretend((good) => {
        good({ coords: { latitude: 33.42, longitude: -111.82 } } as GeolocationPosition);
      });
      const locator = await located();
      const heard: string[] = [];
      locator.addEventListener('clinic-locator-search', ({ kind }) => heard.push(kind));
      button(locator, 'Use my location').click();
      await until(() => /Nearest to you/.test(status(locator)));
      expect(names(locator)[0]).to.equal('Sample Mesa');
      expect(heard).to.deep.equal(['location']);
    });

    const faults: [name: string, code: number, said: RegExp][] = [
      ['denied', 1, /does not share where you are\. Type a ZIP code/],
      ['unavailable', 2, /could not find where you are/],
      ['too slow', 3, /took too long/],
    ];
    for (const [name, code, said] of faults) {
      it(`${name}: says so, and the search still works`, async () => {
        pretend((_, bad) => {
          bad({ code } as GeolocationPositionError);
        });
        const locator = await located();
        button(locator, 'Use my location').click();
        await until(() => said.test(status(locator)));
        await locator.search({ text: 'Mesa' });
        await locator.updateComplete;
        expect(names(locator)[0]).to.equal('Sample Mesa');
      });
    }

    it('is never asked by Enter', async () => {
      pretend(() => undefined);
      const locator = await located();
      field(locator).focus();
      await type('Mesa');
      await keys('Enter');
      await until(() => /Nearest to Mesa/.test(status(locator)));
      expect(asked).to.equal(0);
    });
  });

  describe('the answer', () => {
    it('is the nearest, where that is open', async () => {
      const locator = await located();
      await locator.search({ text: 'Glendale' });
      await locator.updateComplete;
      expect(text(one(locator, '.best h3'))).to.equal('Sample Glendale');
      expect(one(locator, '.why')).to.equal(null);
    });

    it('is the nearest that is open, where the nearest is not', async () => {
      const locator = await located(EVENING);
      await locator.search({ text: 'Glendale' });
      await locator.updateComplete;
      expect(text(one(locator, '.best h3'))).to.equal('Sample Mesa');
      expect(text(one(locator, '.why'))).to.equal('Nearest that is open now');
      expect(locator.results[0]!.clinic.name).to.equal('Sample Glendale');
    });

    it('when none is open: what to do now comes first, then who opens first', async () => {
      const locator = await located(
        NIGHT,
        (now) => html`<clinic-locator
          map="off"
          after-hours-phone="602-555-0199"
          .clock=${now}
          .clinics=${CLINICS}
        ></clinic-locator>`,
      );
      const links = all(locator, 'a').map((each) => each.getAttribute('href'));
      expect(links.slice(0, 2)).to.deep.equal(['tel:+16025550199', 'tel:911']);
      expect(status(locator)).to.equal(
        '3 clinics. Nobody is open now. Sample Mesa opens first, tomorrow 7 AM.',
      );
      expect(text(one(locator, '.best h3'))).to.equal('Sample Mesa');
      expect(text(one(locator, '.why'))).to.equal('Opens first');
    });

    it('without an after-hours number it names urgent care', async () => {
      const locator = await located(NIGHT);
      expect(text(one(locator, '.closed-now p'))).to.match(
        /Go to urgent care or an emergency room/,
      );
    });

    it('a list without hours says nothing about them', async () => {
      const locator = await located(
        NIGHT,
        () => html`<clinic-locator .clinics=${[{ name: 'Silent' }]}></clinic-locator>`,
      );
      expect(one(locator, '.closed-now')).to.equal(null);
    });
  });

  describe('details', () => {
    it('open in place, one at a time, and focus stays', async () => {
      const locator = await located();
      const [first, second] = all(locator, '.list [aria-expanded]');
      first!.focus();
      first!.click();
      const details = await until(() => one(locator, '.details'));
      expect(text(details)).to.match(
        /Hours.*New patients ?Yes.*X-ray.*English, Spanish.*Hours checked November 2\./,
      );
      expect(one<HTMLAnchorElement>(locator, '.details a')!.href).to.equal(
        'mailto:web@clinic.example',
      );
      expect(root(locator).activeElement).to.equal(first);
      second!.click();
      await until(() => second!.getAttribute('aria-expanded') === 'true');
      expect(all(locator, '.details')).to.have.length(1);
    });

    it('a link outside the allow-list is dropped and reported', async () => {
      const locator = await located(
        NOON,
        () => html`<clinic-locator
          .clinics=${[{ name: 'A', reportUrl: 'javascript:alert(1)', url: 'ftp://x.example' }]}
        ></clinic-locator>`,
      );
      expect(all(locator, '.list a')).to.deep.equal([]);
      expect(locator.problems.map(({ path }) => path)).to.include.members([
        'clinics[0].url',
        'clinics[0].reportUrl',
      ]);
    });
  });

  it('by keyboard alone: ZIP code, filter, details, call, choose, send', async () => {
    const locator = await located(
      NOON,
      (now) => html`<form>
        <clinic-locator map="off" name="clinic" required .clock=${now} .clinics=${CLINICS}></clinic-locator>
        <button>Send</button>
      </form>`,
    );
    const form = locator.closest('form')!;
    const sent: unknown[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(new FormData(form).get('clinic'));
    });
    const heard: string[] = [];
    locator.addEventListener('clinic-locator-action', (event) => {
      heard.push(event.action);
      event.preventDefault();
    });
    /** Tabs on to what begins with these words. */
    const tabTo = async (label: string) => {
      for (let i = 0; i < 30; i++) {
        const focused = root(locator).activeElement ?? document.activeElement;
        const name = text(focused?.closest('label') ?? focused);
        if (name.startsWith(label)) return;
        await keys('Tab');
      }
      throw new Error(`Tab does not lead to ${label}`);
    };
    await combobox(locator);
    await type('85301');
    await keys('Enter');
    await until(() => /Nearest to 85301/.test(status(locator)));
    await tabTo('Filters');
    await keys('Enter');
    await until(() => one(locator, '.filter-panel'));
    await tabTo('Languages');
    await keys('Enter');
    await tabTo('Spanish');
    await keys('Space');
    await until(() => names(locator).length === 1);
    await tabTo('Show 1 clinic');
    await keys('Enter');
    await tabTo('Details');
    await keys('Enter');
    await until(() => one(locator, '.details'));
    await tabTo('Choose');
    await keys('Enter');
    await tabTo('Call');
    await keys('Enter');
    await until(() => locator.value === 'glendale');
    await tabTo('Send');
    await keys('Enter');
    await until(() => sent.length > 0);
    expect([sent, heard]).to.deep.equal([['glendale'], ['call']]);
    expect(one<HTMLAnchorElement>(locator, '.list a')!.getAttribute('href')).to.equal(
      'tel:+16025550100,12',
    );
  });
});
