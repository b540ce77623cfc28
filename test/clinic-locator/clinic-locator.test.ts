import { expect } from 'chai';
import { html } from 'lit';
import '../../src/clinic-locator/define.ts';
import type { ClinicLocator } from '../../src/clinic-locator/clinic-locator.ts';
import { fixture, keys, media, spokenName, type, until, viewport } from '../helpers.ts';
import { all, names, root, script, text } from './locator.ts';

const FEED = '/demo/clinics.json';
const SAMPLE = '/demo/sample-clinics.json';

const status = (locator: Element) => text(root(locator).querySelector('[role=status]'));

async function located(markup = html`<clinic-locator src=${FEED}></clinic-locator>`) {
  const locator = await fixture<ClinicLocator>(markup);
  await until(() => names(locator).length > 0, 'the list is there');
  return locator;
}

async function failed(markup: Parameters<typeof fixture>[0]) {
  const locator = await fixture<ClinicLocator>(markup);
  await until(() => root(locator).querySelector('.actions'), 'the error is there');
  return locator;
}

describe('<clinic-locator>', () => {
  before(() => document.head.append(script));
  after(() => script.remove());

  describe('the list', () => {
    it('shows the six clinics of the first group, and nothing that is not in the feed', async () => {
      const locator = await located();
      expect(names(locator)).to.deep.equal([
        'Glendale clinic',
        'Tempe clinic',
        'Phoenix clinic',
        'Avondale clinic',
        'Mesa clinic',
        'Scottsdale clinic',
      ]);
      expect(all(locator, '.list a')).to.deep.equal([]);
      expect(locator.problems).to.deep.equal([]);
    });

    it('says when it is ready, and with how many', async () => {
      const parent = document.createElement('div');
      const heard = new Promise<number>((resolve) => {
        parent.addEventListener('clinic-locator-ready', (event) => {
          resolve(event.count);
        });
      });
      const host = await fixture<HTMLElement>(html`<div></div>`);
      host.append(parent);
      parent.append(Object.assign(document.createElement('clinic-locator'), { src: FEED }));
      expect(await heard).to.equal(6);
    });

    it('takes a list given by script', async () => {
      const locator = await located(
        html`<clinic-locator .clinics=${[{ name: 'One' }, { name: 'Two' }]}></clinic-locator>`,
      );
      expect(names(locator)).to.deep.equal(['One', 'Two']);
    });

    it('takes a list that stands in the page', async () => {
      const locator = await fixture<ClinicLocator>(
        `<clinic-locator><script type="application/ld+json">{"clinics":[{"name":"In the page"}]}</script></clinic-locator>`,
      );
      await until(() => names(locator).length === 1);
      expect(names(locator)).to.deep.equal(['In the page']);
    });

    it('takes a list that the parser adds later', async () => {
      const locator = await failed(html`<clinic-locator src=""></clinic-locator>`);
      const data = document.createElement('script');
      data.type = 'application/ld+json';
      data.textContent = '[{"name":"Late"}]';
      locator.append(data);
      await until(() => names(locator)[0] === 'Late');
    });

    it('the later of two addresses wins, whatever answers first', async () => {
      const locator = await fixture<ClinicLocator>(
        html`<clinic-locator src=${FEED}></clinic-locator>`,
      );
      locator.src = SAMPLE;
      await until(() => names(locator)[0] === 'Sample Clinic Glendale');
      await locator.updateComplete;
      expect(names(locator)[0]).to.equal('Sample Clinic Glendale');
    });
  });

  describe('finding the nearest', () => {
    const rows: [typed: string, first: string, status: RegExp][] = [
      [
        '85281',
        'Tempe clinic',
        /^6 clinics\. Nearest to 85281: Tempe clinic, about 2 miles, to the city\.$/,
      ],
      ['85301', 'Glendale clinic', /Nearest to 85301/],
      ['Mesa', 'Mesa clinic', /Nearest to Mesa, AZ/],
      ['flagstaff', 'Scottsdale clinic', /Nearest to Flagstaff, AZ/],
      ['Tucson, AZ', 'Mesa clinic', /Nearest to Tucson, AZ/],
      ['Las Vegas, NV', 'Avondale clinic', /Nearest to Las Vegas, NV/],
      ['85001', 'Glendale clinic', /We do not know ZIP code 85001\. We used the area around it/],
    ];
    for (const [typed, first, sentence] of rows) {
      it(`"${typed}": ${first}`, async () => {
        const locator = await located();
        const results = await locator.search({ text: typed });
        await locator.updateComplete;
        expect(names(locator)[0]).to.equal(first);
        expect(results[0]!.clinic.name).to.equal(first);
        expect(status(locator)).to.match(sentence);
      });
    }

    const misses: [typed: string, status: RegExp][] = [
      ['8528', /five numbers/],
      ['00001', /do not know ZIP code 00001/],
      ['Atlantis', /did not find “Atlantis”/],
      ['x'.repeat(300), /did not find “x{39}…”/],
      ['<img src=x onerror=alert(1)>', /did not find “<img/],
    ];
    for (const [typed, sentence] of misses) {
      it(`"${typed.slice(0, 30)}" is explained, and the list stays`, async () => {
        const locator = await located();
        await locator.search({ text: typed });
        await locator.updateComplete;
        expect(status(locator)).to.match(sentence);
        expect(names(locator)).to.have.length(6);
        expect(root(locator).querySelector('img')).to.equal(null);
      });
    }

    it('places a clinic with a ZIP code and no coordinates at the middle of that ZIP code, and says so', async () => {
      const locator = await located(
        html`<clinic-locator
          .clinics=${[
            { name: 'By ZIP', address: { postalCode: '85281', addressRegion: 'AZ' } },
            { name: 'Box', address: { postalCode: '85001', addressRegion: 'AZ' } },
          ]}
        ></clinic-locator>`,
      );
      await locator.search({ text: '85301' });
      await locator.updateComplete;
      expect(locator.results.map(({ clinic }) => clinic.geo?.accuracy)).to.deep.equal([
        'zip',
        undefined,
      ]);
      expect(text(all(locator, '.list .muted')[0])).to.match(
        /about \d+ miles, to the ZIP code area$/,
      );
    });

    it('says so where the distances begin in no exact place', async () => {
      const locator = await located();
      await locator.search({ text: '85001' });
      await locator.updateComplete;
      expect(text(root(locator).querySelector('.note'))).to.match(
        /middle of the area around 85001/,
      );
    });

    it('says how far, as well as it is known', async () => {
      const locator = await located();
      await locator.search({ text: 'Tempe' });
      await locator.updateComplete;
      const rows = all(locator, '.list .muted').map(text);
      expect(rows[0]).to.equal('Tempe, AZ · less than 1 mile, to the city');
      expect(rows[1]).to.match(/^Mesa, AZ · about 5 miles, to the city$/);
      expect(text(root(locator).querySelector('.note'))).to.match(/straight line/);
    });

    it('finds a clinic by its name', async () => {
      const locator = await located(html`<clinic-locator src=${SAMPLE}></clinic-locator>`);
      const heard: string[] = [];
      locator.addEventListener('clinic-locator-search', ({ kind }) => heard.push(kind));
      await locator.search({ text: 'sample mesa' });
      await locator.updateComplete;
      expect(names(locator)).to.deep.equal(['Sample Clinic Mesa']);
      expect(heard).to.deep.equal(['name']);
    });

    it('an earlier search that answers late does not win', async () => {
      const locator = await located();
      await Promise.all([locator.search({ text: '10001' }), locator.search({ text: 'Mesa' })]);
      await locator.updateComplete;
      expect(status(locator)).to.match(/Mesa/);
    });

    it('tells the page the kind and the count, never the text', async () => {
      const locator = await located();
      const heard: object[] = [];
      for (const name of ['clinic-locator-search', 'clinic-locator-results'] as const) {
        locator.addEventListener(name, (event) => heard.push({ ...event, name }));
      }
      await locator.search({ text: 'Tempe' });
      expect(heard).to.deep.equal([
        { isTrusted: false, kind: 'city', name: 'clinic-locator-search' },
        { isTrusted: false, count: 6, name: 'clinic-locator-results' },
      ]);
    });

    it('without the data files: cities of the feed still work, a ZIP code is its wide area and distances say “about”', async () => {
      script.remove();
      try {
        const locator = await located(
          html`<clinic-locator
            .clinics=${[
              {
                name: 'A',
                address: { addressLocality: 'Yuma', addressRegion: 'ZZ' },
                geo: { latitude: 32.7, longitude: -114.6 },
              },
            ]}
          ></clinic-locator>`,
        );
        await locator.search({ text: 'yuma' });
        await locator.updateComplete;
        expect(status(locator)).to.match(/Nearest to Yuma, ZZ/);
        await locator.search({ text: '99501' });
        await locator.updateComplete;
        expect(status(locator)).to.match(/^We used the wide area around 99501\. 1 clinic/);
        expect(text(root(locator).querySelector('.list li'))).to.match(/about 2,\d\d\d miles/);
        expect(text(root(locator).querySelector('.editor'))).to.match(
          /zip-9\.bin .* Copy the folder data/,
        );
      } finally {
        document.head.append(script);
      }
    });
  });

  describe('by keyboard', () => {
    it('types a ZIP code, presses Enter, chooses the first clinic', async () => {
      const locator = await located();
      root(locator).querySelector('input')!.focus();
      await type('85281');
      await keys('Enter');
      await until(() => /85281/.test(status(locator)));
      expect(root(locator).activeElement?.localName).to.equal('input');
      await keys('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
      expect(spokenName(root(locator).activeElement!)).to.equal('Choose Tempe clinic');
      await keys('Enter');
      await until(() => locator.selected === 'tempe');
      expect(status(locator)).to.equal('Your choice: Tempe clinic');
      expect(spokenName(root(locator).activeElement!)).to.equal('✓ Your choice Tempe clinic');
    });

    it('“Show more” moves on to the first clinic that it brought', async () => {
      const locator = await located(html`<clinic-locator src=${FEED} limit="4"></clinic-locator>`);
      expect(names(locator)).to.have.length(4);
      all(locator, 'button').at(-1)!.focus();
      expect(text(root(locator).activeElement)).to.equal('Show 2 more');
      await keys('Enter');
      await until(() => names(locator).length === 6);
      await until(() => spokenName(root(locator).activeElement!) === 'Choose Mesa clinic');
    });

    it('keys typed into the search are not the page’s shortcuts', async () => {
      const locator = await located();
      const heard: string[] = [];
      const listen = (event: KeyboardEvent) => heard.push(event.key);
      document.addEventListener('keydown', listen);
      root(locator).querySelector('input')!.focus();
      await keys('m', 'Tab');
      document.removeEventListener('keydown', listen);
      expect(heard).to.deep.equal(['Tab']);
    });
  });

  describe('choosing', () => {
    it('a host may veto', async () => {
      const locator = await located();
      locator.addEventListener('clinic-locator-select', (event) => event.preventDefault(), {
        once: true,
      });
      locator.select('tempe');
      expect(locator.selected).to.equal('');
      locator.select('tempe');
      expect(locator.selected).to.equal('tempe');
    });
    it('an unknown id changes nothing', async () => {
      const locator = await located();
      locator.select('atlantis');
      expect(locator.selected).to.equal('');
    });
    it('a chosen clinic without phone or address leads on to the page’s own link', async () => {
      const locator = await located(
        html`<clinic-locator src=${FEED}><a data-fallback href="/all">All six</a></clinic-locator>`,
      );
      locator.select('mesa');
      await locator.updateComplete;
      const link = root(locator).querySelector<HTMLAnchorElement>('.list a')!;
      expect([text(link), new URL(link.href).pathname]).to.deep.equal(['All six', '/all']);
    });
    it('a clinic with phone and booking offers those, and a host may veto the way', async () => {
      const locator = await located(html`<clinic-locator src=${SAMPLE}></clinic-locator>`);
      const heard: unknown[] = [];
      locator.addEventListener('clinic-locator-action', (event) => {
        heard.push([event.clinicId, event.action]);
        event.preventDefault();
      });
      const row = all(locator, '.list li')[1]!;
      const links = Array.from(row.querySelectorAll('a'));
      expect(links.map(spokenName)).to.deep.equal([
        'Call 602-555-0102 Sample Clinic Tempe',
        'Directions Sample Clinic Tempe',
        'Book a visit Sample Clinic Tempe',
      ]);
      expect(links[0]!.href).to.equal('tel:+16025550102');
      links.forEach((link) => link.click());
      expect(heard).to.deep.equal([
        ['sample-tempe', 'call'],
        ['sample-tempe', 'directions'],
        ['sample-tempe', 'book'],
      ]);
    });
  });

  describe('when the list cannot be had', () => {
    const rows: [name: string, src: string, editor: RegExp][] = [
      ['a file that is not there', '/no-such.json', /answered 404/],
      ['a web page', '/demo/index.html', /is a web page, not a list/],
      ['a script', '/src/index.ts', /names the columns; it begins/],
    ];
    for (const [name, src, editor] of rows) {
      it(`${name}: a calm sentence, the fallback, and the cause for the editor`, async () => {
        const locator = await failed(
          html`<clinic-locator src=${src} clinic-phone="602-555-0100"
            ><a data-fallback href="/all">All six</a></clinic-locator
          >`,
        );
        expect(status(locator)).to.equal('The list of clinics did not load.');
        expect(root(locator).querySelector<HTMLAnchorElement>('a.button')!.href).to.equal(
          'tel:+16025550100',
        );
        expect(locator.querySelector('a')!.checkVisibility()).to.equal(true);
        expect(text(root(locator).querySelector('.editor'))).to.match(editor);
      });
    }

    it('hides the fallback after the first good render, and shows every other child', async () => {
      const locator = await located(
        html`<clinic-locator src=${FEED}
          ><a data-fallback href="/all">All</a><span class="kept">Kept</span></clinic-locator
        >`,
      );
      expect(locator.querySelector('a')!.checkVisibility()).to.equal(false);
      expect(locator.querySelector('.kept')!.checkVisibility()).to.equal(true);
      locator.src = '/no-such.json';
      await until(() => locator.querySelector('a')!.checkVisibility());
    });

    it('tries again when asked', async () => {
      const locator = await failed(html`<clinic-locator src="/no-such.json"></clinic-locator>`);
      const heard: string[] = [];
      locator.addEventListener('clinic-locator-error', ({ code }) => heard.push(code));
      all(locator, '.actions button')[0]!.click();
      await until(() => heard.length === 1);
      expect(heard).to.deep.equal(['not-found']);
    });

    it('an empty list says so and keeps the fallback', async () => {
      const locator = await fixture<ClinicLocator>(
        html`<clinic-locator .clinics=${[]}><a data-fallback href="/all">All</a></clinic-locator>`,
      );
      await until(() => /No clinic is listed/.test(status(locator)));
      expect(locator.querySelector('a')!.checkVisibility()).to.equal(true);
    });

    it('a bad clinic is left out, and the editor reads which and why', async () => {
      const locator = await located(
        html`<clinic-locator
          .clinics=${[{ name: 'Good' }, { name: 'Bad', geo: { latitude: -112, longitude: 33 } }]}
        ></clinic-locator>`,
      );
      expect(names(locator)).to.deep.equal(['Good']);
      expect(text(root(locator).querySelector('.editor'))).to.match(
        /clinics\[1\]\.geo\.latitude.*look swapped/,
      );
    });
  });

  describe('language, width, direction', () => {
    it('switches to Spanish and back in one tap, and loses nothing', async () => {
      const locator = await located();
      await locator.search({ text: 'Tempe' });
      locator.select('mesa');
      await locator.updateComplete;
      const field = root(locator).querySelector('input')!;
      field.value = 'half typed';
      all(locator, '.top button')[0]!.click();
      await locator.updateComplete;
      expect(text(root(locator).querySelector('h2'))).to.equal('Busque una clínica');
      expect(text(all(locator, '.list .muted')[1])).to.equal(
        'Mesa, AZ · a cerca de 5 millas, hasta la ciudad',
      );
      expect(status(locator)).to.equal('Su elección: Mesa clinic');
      expect(field.value).to.equal('half typed');
      expect(root(locator).querySelector('.widget')!.getAttribute('lang')).to.equal('es');
      all(locator, '.top button')[0]!.click();
      await locator.updateComplete;
      expect(text(root(locator).querySelector('h2'))).to.equal('Find a clinic');
    });

    for (const width of [320, 1280]) {
      it(`nothing runs over the edge at ${width} px, in either direction`, async () => {
        await viewport(width);
        const locator = await located(html`<clinic-locator src=${SAMPLE}></clinic-locator>`);
        await locator.search({ text: 'Tempe' });
        await locator.updateComplete;
        const within = () =>
          document.documentElement.scrollWidth <= document.documentElement.clientWidth;
        expect(within()).to.equal(true);
        document.documentElement.dir = 'rtl';
        expect(within()).to.equal(true);
      });
    }

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`is accessible in a ${colorScheme} page`, async () => {
        await media({ colorScheme });
        const host = await fixture(
          html`<div style="color-scheme: light dark"><clinic-locator src=${SAMPLE}></clinic-locator></div>`,
        );
        const locator = host.querySelector('clinic-locator')!;
        await until(() => names(locator).length > 0);
        await locator.search({ text: 'Tempe' });
        await locator.updateComplete;
        const shown = getComputedStyle(root(locator).querySelector('.widget')!).backgroundColor;
        expect(shown).to.equal(colorScheme === 'dark' ? 'rgb(18, 26, 26)' : 'rgb(255, 255, 255)');
      });
    }
  });

  describe('attributes', () => {
    it('a wrong one counts as none and is named', async () => {
      const locator = await located(
        html`<clinic-locator src=${FEED} limit="many" units="leagues" heading-level="9"></clinic-locator>`,
      );
      expect([locator.limit, locator.units, locator.headingLevel]).to.deep.equal([10, 'auto', 2]);
      const notes = text(root(locator).querySelector('.editor'));
      expect(notes).to.match(/limit "many" is not a whole number from 1 to 100\. 10 is used/);
      expect(notes).to.match(/units "leagues" is not one of auto, mi, km/);
      expect(notes).to.match(/heading-level "9"/);
    });
    it('units="km" counts in kilometers', async () => {
      const locator = await located(html`<clinic-locator src=${FEED} units="km"></clinic-locator>`);
      await locator.search({ text: 'Tempe' });
      await locator.updateComplete;
      expect(text(all(locator, '.list .muted')[1])).to.match(/about 8 kilometers/);
    });
    it('survives being moved in the page', async () => {
      const locator = await located();
      await locator.search({ text: 'Mesa' });
      const other = await fixture(html`<section></section>`);
      other.append(locator);
      await until(() => names(locator).length === 6);
      await locator.search({ text: 'Tempe' });
      await locator.updateComplete;
      expect(names(locator)[0]).to.equal('Tempe clinic');
    });
  });
});
