import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../../src/clinic-locator/define.ts';
import type { ClinicLocator } from '../../../src/clinic-locator/clinic-locator.ts';
import { clock, fixture, media, until } from '../../helpers.ts';
import { all, names, root, script, text } from '../locator.ts';

const clinic = (name: string, state: string, latitude: number, longitude: number) => ({
  id: name.toLowerCase(),
  name: `Sample ${name}`,
  address: { addressLocality: name, addressRegion: state },
  geo: { latitude, longitude },
  telephone: '602-555-0100',
});
const CLINICS = [
  clinic('Flagstaff', 'AZ', 35.198, -111.651),
  clinic('Phoenix', 'AZ', 33.448, -112.074),
  { ...clinic('Tempe', 'AZ', 33.415, -111.909), knowsLanguage: ['es'] },
];

const status = (locator: Element) => text(root(locator).querySelector('.status'));
const field = (locator: Element) => root(locator).querySelector<HTMLInputElement>('#place')!;
const button = (locator: Element, label: string) =>
  all(locator, 'button').find((each) => text(each).startsWith(label));
const others = (locator: Element) => all(locator, '.others button').map(text);

async function located(markup: TemplateResult): Promise<ClinicLocator> {
  const locator = await fixture<ClinicLocator>(markup);
  await until(() => names(locator).length > 0, 'the list is there');
  return locator;
}
const plain = () => located(html`<clinic-locator .clinics=${CLINICS} map="off"></clinic-locator>`);

async function typed(locator: Element, what: string): Promise<void> {
  field(locator).value = what;
  const before = status(locator);
  button(locator, 'Find')!.click();
  await until(() => status(locator) !== before, `the answer to ${what}`);
}

describe('asking the finder', () => {
  before(() => document.head.append(script));
  after(() => script.remove());

  it('search() takes a text, which is the same as { text }, and the field shows it', async () => {
    const locator = await plain();
    const first = await locator.search('85281');
    expect(field(locator).value).to.equal('85281');
    const second = await locator.search({ text: '85281' });
    const measured = (results: typeof first) =>
      results.map((each) => [each.clinic.id, each.distance]);
    expect(measured(first)).to.deep.equal(measured(second));
    expect(first[0]!.clinic.id).to.equal('tempe');
  });

  it('query asks at the start, and the field shows it', async () => {
    const locator = await located(
      html`<clinic-locator query="Tempe, AZ" .clinics=${CLINICS} map="off"></clinic-locator>`,
    );
    await until(() => /Nearest to Tempe, AZ/.test(status(locator)));
    expect(names(locator)[0]).to.equal('Sample Tempe');
    expect(field(locator).value).to.equal('Tempe, AZ');
  });

  const addresses: [search: string, asked: string][] = [
    ['?zip=85281', '85281'],
    ['?other=1&zip=Tempe%2C+AZ', 'Tempe, AZ'],
    ['?zip=', 'Flagstaff'],
    ['?other=85281', 'Flagstaff'],
    ['', 'Flagstaff'],
  ];
  for (const [search, asked] of addresses)
    it(`query-param="zip" with “${search}”: ${asked}`, async () => {
      history.replaceState(null, '', location.pathname + search);
      const locator = await located(
        html`<clinic-locator
          query="Flagstaff"
          query-param="zip"
          .clinics=${CLINICS}
          map="off"
        ></clinic-locator>`,
      );
      await until(() => field(locator).value === asked);
      await until(() => /Nearest to/.test(status(locator)));
      expect(location.search).to.equal(search);
    });

  it('without query-param the page’s address is not read', async () => {
    history.replaceState(null, '', `${location.pathname}?zip=85281&query=85281`);
    const locator = await plain();
    await locator.updateComplete;
    expect([status(locator), field(locator).value]).to.deep.equal(['3 clinics.', '']);
  });

  it('a markup in the address is a text that is not found', async () => {
    history.replaceState(null, '', `${location.pathname}?q=${encodeURIComponent('<img src=x>')}`);
    const locator = await located(
      html`<clinic-locator query-param="q" .clinics=${CLINICS} map="off"></clinic-locator>`,
    );
    await until(() => /We did not find “<img src=x>”/.test(status(locator)));
    expect(root(locator).querySelector('.status img')).to.equal(null);
  });

  it('a list that comes again is asked again', async () => {
    const locator = await plain();
    await typed(locator, 'Tempe');
    locator.clinics = CLINICS.slice(1);
    await until(() => names(locator).length === 2);
    await until(() => /2 clinics\. Nearest to Tempe, AZ/.test(status(locator)));
    expect(field(locator).value).to.equal('Tempe');
  });

  it('a filter that changes while a search is under way does not end it', async () => {
    const locator = await plain();
    const search = locator.search('Flagstaff');
    await locator.search({ filters: ['languages:es'] });
    await search;
    await until(() => /Nearest to Flagstaff, AZ/.test(status(locator)));
    expect(names(locator)).to.deep.equal(['Sample Tempe']);
  });

  describe('a radius waits for a place', () => {
    const within = () =>
      located(html`<clinic-locator radius="25" .clinics=${CLINICS} map="off"></clinic-locator>`);
    it('nothing typed: all clinics, and no word of what they lack', async () => {
      const locator = await within();
      await locator.updateComplete;
      expect([names(locator).length, status(locator), all(locator, '.lacks').length]).to.deep.equal(
        [3, '3 clinics.', 0],
      );
      expect(text(button(locator, 'Filters'))).to.equal('Filters');
    });
    const rows: [typed: string, count: number, said: RegExp][] = [
      ['Sample Tem', 1, /^1 clinic with the name/],
      ['Xqzzt', 3, /^We did not find/],
      ['8528', 3, /^A ZIP code has five numbers/],
      ['near me', 3, /^To see what is near you/],
      ['Arizona', 3, /^3 clinics in Arizona/],
      [
        'Kansas',
        3,
        /^We know of no clinic in Kansas\. 3 clinics\. Nearest to the middle of Kansas: Sample /,
      ],
      ['Tempe', 2, /^2 of 3 clinics\. You asked for: Within 25 miles\. Nearest to Tempe/],
    ];
    for (const [what, count, said] of rows)
      it(`“${what}”: ${count}`, async () => {
        const locator = await within();
        await typed(locator, what);
        expect(status(locator)).to.match(said);
        expect(names(locator)).to.have.length(count);
        expect(all(locator, '.lacks')).to.have.length(0);
      });
  });

  describe('what else is offered', () => {
    const states = [
      clinic('Seattle', 'WA', 47.606, -122.332),
      clinic('Evansville', 'IN', 37.975, -87.556),
      clinic('Provo', 'UT', 40.234, -111.659),
    ];
    it('the towns of a state’s name', async () => {
      const locator = await located(
        html`<clinic-locator .clinics=${states} map="off"></clinic-locator>`,
      );
      await typed(locator, 'Washington');
      expect(status(locator)).to.equal('1 clinic in Washington.');
      expect(others(locator)).to.deep.equal(['Washington, UT', 'Washington, IN']);
      all(locator, '.others button')[1]!.click();
      await until(() => /Nearest to Washington, IN/.test(status(locator)));
      expect(field(locator).value).to.equal('Washington, IN');
      expect(names(locator)[0]).to.equal('Sample Evansville');
    });
    it('what a text is only like', async () => {
      const montana = [
        clinic('Scobey', 'MT', 48.793, -105.421),
        clinic('Butte', 'MT', 46, -112.53),
      ];
      const locator = await located(
        html`<clinic-locator .clinics=${montana} map="off"></clinic-locator>`,
      );
      await typed(locator, 'Scobie, MT');
      expect(status(locator)).to.match(/^We did not find “Scobie, MT”.* All clinics are below\.$/);
      expect(text(all(locator, '.others')[0])).to.equal('Did you mean: Scobey, MT');
      all(locator, '.others button')[0]!.click();
      await until(() => /Nearest to Scobey, MT/.test(status(locator)));
    });
    it('a county says “about”', async () => {
      const locator = await plain();
      await typed(locator, 'Maricopa County');
      expect(status(locator)).to.equal(
        '3 clinics. Nearest to Maricopa County, AZ: Sample Phoenix, about 2 miles.',
      );
      expect(text(all(locator, '.list > li')[0])).to.match(/about \d/);
    });
  });

  describe('the visitor’s place', () => {
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation')!;
    let answer: (point?: { latitude: number; longitude: number }) => void;
    let asked = 0;
    beforeEach(() => {
      asked = 0;
      Object.defineProperty(Navigator.prototype, 'geolocation', {
        configurable: true,
        value: {
          getCurrentPosition(good: PositionCallback) {
            asked++;
            answer = (coords = { latitude: 32.22, longitude: -110.97 }) =>
              good({ coords } as GeolocationPosition);
          },
        },
      });
    });
    afterEach(() => Object.defineProperty(Navigator.prototype, 'geolocation', real));

    it('a city that is searched for meanwhile wins', async () => {
      const locator = await plain();
      button(locator, 'Use my location')!.click();
      await until(() => asked === 1);
      await typed(locator, 'Flagstaff');
      answer();
      await locator.updateComplete;
      await new Promise((resolve) => setTimeout(resolve));
      expect(status(locator)).to.match(/Nearest to Flagstaff, AZ/);
      expect(field(locator).value).to.equal('Flagstaff');
    });

    it('a filter that changes meanwhile does not end the wait', async () => {
      const locator = await plain();
      button(locator, 'Use my location')!.click();
      await until(() => asked === 1);
      await locator.search({ filters: ['languages:es'] });
      await locator.updateComplete;
      expect(status(locator)).to.equal('Looking for where you are.');
      answer();
      await until(() =>
        /^1 of 3 clinics\. You asked for: Spanish\. Nearest to you: /.test(status(locator)),
      );
    });

    it('what the field held is gone when the place is known', async () => {
      const locator = await plain();
      await typed(locator, 'Flagstaff');
      button(locator, 'Use my location')!.click();
      await until(() => asked === 1);
      answer();
      await until(() => /Nearest to you/.test(status(locator)));
      expect(field(locator).value).to.equal('');
    });

    it('without an answer, after 15 seconds: type instead; a late answer still counts', async () => {
      const now = clock('2026-11-23T19:00:00Z');
      const locator = await located(
        html`<clinic-locator .clock=${now} .clinics=${CLINICS} map="off"></clinic-locator>`,
      );
      const look = async () => {
        document.dispatchEvent(new Event('visibilitychange'));
        await locator.updateComplete;
      };
      button(locator, 'Use my location')!.click();
      await until(() => status(locator) === 'Looking for where you are.');
      now.advance(14_900);
      await look();
      expect(status(locator)).to.equal('Looking for where you are.');
      now.advance(100);
      await look();
      expect(status(locator)).to.equal(
        'We still do not know where you are. Type a ZIP code or a city.',
      );
      answer();
      await until(() => /Nearest to you/.test(status(locator)));
    });

    it('“near me” offers the button, and asks the browser only on a tap', async () => {
      const locator = await plain();
      await typed(locator, 'clinic near me');
      expect(status(locator)).to.match(/tap “Use my location”, or type a ZIP code or a city/);
      expect([others(locator), asked]).to.deep.equal([['Use my location'], 0]);
      all(locator, '.others button')[0]!.click();
      await until(() => asked === 1);
      answer();
      await until(() => /Nearest to you/.test(status(locator)));
      expect(others(locator)).to.deep.equal([]);
    });

    it('geolocation="off": no button, and no word of one', async () => {
      const locator = await located(
        html`<clinic-locator geolocation="off" .clinics=${CLINICS} map="off"></clinic-locator>`,
      );
      await typed(locator, 'near me');
      expect(status(locator)).to.equal(
        'Type a ZIP code or a city near you. All clinics are below.',
      );
      expect(others(locator)).to.deep.equal([]);
    });
  });

  it('in Spanish', async () => {
    document.documentElement.lang = 'es';
    const locator = await plain();
    field(locator).value = 'clínicas cerca de mí';
    button(locator, 'Buscar')!.click();
    await until(() => /toque «Usar mi ubicación»/.test(status(locator)));
    expect(others(locator)).to.deep.equal(['Usar mi ubicación']);
    field(locator).value = '602-555-0199';
    button(locator, 'Buscar')!.click();
    await until(() => /«602-555-0199» es un teléfono/.test(status(locator)));
  });

  describe('on paper', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => ({
        ...CLINICS[0],
        id: `c${i}`,
        name: `Sample ${i}`,
      }));
    const print = (type: 'beforeprint' | 'afterprint') => dispatchEvent(new Event(type));
    const paper = (locator: Element) =>
      all(locator, '.on-paper')
        .filter((each) => each.checkVisibility())
        .map(text);

    it('all matches are printed, and the screen is as before', async () => {
      const locator = await located(
        html`<clinic-locator .clinics=${many(54)} map="off"></clinic-locator>`,
      );
      expect(names(locator)).to.have.length(10);
      print('beforeprint');
      await locator.updateComplete;
      expect(names(locator)).to.have.length(54);
      print('afterprint');
      await locator.updateComplete;
      expect(names(locator)).to.have.length(10);
    });

    it('of very many the paper says how many there are', async () => {
      await media({ media: 'print' });
      const locator = await located(
        html`<clinic-locator .clinics=${many(250)} map="off"></clinic-locator>`,
      );
      expect(paper(locator)).to.deep.equal(['10 of 250 clinics.']);
      print('beforeprint');
      await locator.updateComplete;
      expect(names(locator)).to.have.length(200);
      expect(paper(locator)).to.deep.equal(['200 of 250 clinics.']);
      expect(all(locator, '.more').filter((each) => each.checkVisibility())).to.deep.equal([]);
      print('afterprint');
    });
  });
});
