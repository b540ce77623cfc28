import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../src/clinic-locator/define.ts';
import type { ClinicLocator } from '../../src/clinic-locator/clinic-locator.ts';
import { clock, fixture, keys, spokenName, until, viewport } from '../helpers.ts';
import { all, one, root, script, text } from './locator.ts';

const SAMPLE = '/demo/sample-full.json';
/** Monday in Phoenix, then Friday night. */
const NOON = '2026-11-23T19:00:00Z';
const NIGHT = '2026-11-28T06:00:00Z';

const rows = (locator: Element) => all(locator, '.list > li');
/** Engines write “6 p.m.” with or without a space in it. */
const status = (locator: Element) =>
  text(one(locator, '[role=status]')).replace(/([ap]\.) m\./g, '$1m.');
const button = (locator: Element, label: RegExp) =>
  all(locator, 'button').find((each) => label.test(text(each)))!;
const height = (element: Element) => element.getBoundingClientRect().height;

async function located(
  { time = NOON, lang = 'en', night = '', src = SAMPLE, map = 'off' } = {},
  around = (locator: TemplateResult): TemplateResult => locator,
): Promise<ClinicLocator> {
  const host = await fixture(
    around(
      html`<clinic-locator
        lang=${lang}
        src=${src}
        map=${map as 'on'}
        after-hours-phone=${night}
        .clock=${clock(time)}
      ></clinic-locator>`,
    ),
  );
  const locator = host.matches('clinic-locator') ? host : host.querySelector('clinic-locator')!;
  await until(() => rows(locator).length > 0, 'the list is there');
  await locator.updateComplete;
  return locator;
}

async function asked(locator: ClinicLocator, question: Parameters<ClinicLocator['search']>[0]) {
  await locator.search(question);
  await locator.updateComplete;
}

describe('the finder', () => {
  before(() => document.head.append(script));
  after(() => script.remove());

  describe('heard', () => {
    it('has one status from the first drawing on: loading, list, answer, failure; never empty, never away', async () => {
      const locator = await fixture<ClinicLocator>(
        html`<clinic-locator src=${SAMPLE} map="off" .clock=${clock(NOON)}></clinic-locator>`,
      );
      const said = one(locator, '[role=status]')!;
      const heard: string[] = [];
      const look = () => {
        expect(all(locator, '[role=status]')).to.deep.equal([said]);
        expect(getComputedStyle(said).display).to.equal('block');
        heard.push(text(said));
      };
      if (rows(locator).length === 0) look();
      await until(() => rows(locator).length === 6);
      look();
      await asked(locator, '85281');
      look();
      locator.src = '/none.json';
      await until(() => rows(locator).length === 0 && /did not load/.test(status(locator)));
      look();
      expect(heard.slice(-3)).to.deep.equal([
        '6 clinics.',
        '6 clinics. Nearest to 85281: Sample Clinic Tempe, 2.4 miles, open until 6 PM.',
        'The list of clinics did not load.',
      ]);
      if (heard.length > 3) expect(heard[0]).to.equal('The list of clinics is loading.');
    });

    const answers: [time: string, typed: string, lang: string, said: string][] = [
      [
        NOON,
        'Glendale',
        'en',
        '6 clinics. Nearest to Glendale, AZ: Sample Clinic Glendale, 0.5 miles, open until 5 PM.',
      ],
      [
        NOON,
        '85281',
        'es',
        '6 clínicas. La más cercana a 85281: Sample Clinic Tempe, 2.4 millas, abierta hasta las 6 p.m.',
      ],
      // noon break in Avondale: another one is open
      [
        '2026-11-23T19:30:00Z',
        'Avondale',
        'en',
        '6 clinics. Nearest to Avondale, AZ that is open: Sample Clinic Glendale, 12 miles, open until 5 PM.',
      ],
      [
        NIGHT,
        '',
        'en',
        '6 clinics. Nobody is open now. Sample Clinic Phoenix opens first, tomorrow 8 AM.',
      ],
      [
        NIGHT,
        '85281',
        'en',
        '6 clinics. Nobody is open now. Sample Clinic Phoenix opens first, tomorrow 8 AM. Nearest to 85281: Sample Clinic Tempe, 2.4 miles, closed, opens Monday 8 AM.',
      ],
      [
        NIGHT,
        '85281',
        'es',
        '6 clínicas. Ninguna está abierta ahora. Sample Clinic Phoenix abre primero, mañana a las 8 a.m. La más cercana a 85281: Sample Clinic Tempe, 2.4 millas, cerrada, abre el lunes a las 8 a.m.',
      ],
    ];
    for (const [time, typed, lang, said] of answers)
      it(`${time.slice(5, 16)} “${typed}”, ${lang}: which, how far, open until when`, async () => {
        const locator = await located({ time, lang });
        if (typed) await asked(locator, typed);
        expect(status(locator)).to.equal(said);
      });

    it('hours that are only likely are said so', async () => {
      const [open, closed] = ['Mo-Su 01:00-02:00', 'Mo-Su 08:00-17:00'].map((openingHours, at) => ({
        name: `Sample ${at}`,
        geo: { latitude: 33.4, longitude: -112 + at },
        openingHours,
        lastReviewed: '2025-01-02',
      }));
      const locator = await fixture<ClinicLocator>(
        html`<clinic-locator
          timezone="America/Phoenix"
          map="off"
          .clock=${clock('2026-11-24T06:30:00Z')}
          .clinics=${[open, closed, { name: 'Sample Silent' }]}
        ></clinic-locator>`,
      );
      await until(() => rows(locator).length === 3);
      expect(status(locator)).to.equal(
        '3 clinics. We know of none that is open now. Sample 0 opens first, tomorrow 1 AM: call to check.',
      );
    });

    it('each change of a filter is said, with what was asked', async () => {
      const locator = await located();
      button(locator, /^Filters/).click();
      await locator.updateComplete;
      const heard: string[] = [];
      const tick = async (label: RegExp) => {
        all(locator, '.box')
          .find((each) => label.test(text(each)))!
          .querySelector('input')!
          .click();
        await locator.updateComplete;
        await until(() => status(locator) !== heard.at(-1));
        heard.push(status(locator));
      };
      for (const label of [/^Open now/, /^Spinal/, /^Spanish/, /^Acupuncture/, /^Open now/])
        await tick(label);
      expect(heard).to.deep.equal([
        '5 of 6 clinics. You asked for: Open now.',
        '1 of 6 clinics. You asked for: Open now, Spinal decompression.',
        '1 of 6 clinics. You asked for: Open now, Spinal decompression, Spanish.',
        'No clinic has all you asked for. Each one below says what it lacks. 6 clinics. You asked for: Open now, Spinal decompression, Spanish, Acupuncture.',
        'No clinic has all you asked for. Each one below says what it lacks. 6 clinics. You asked for: Spinal decompression, Spanish, Acupuncture.',
      ]);
    });

    it('each control of a row has one name, and no piece of it stands alone', async () => {
      const locator = await located();
      const row = rows(locator)[1]!;
      expect(Array.from(row.querySelectorAll('a, button')).map(spokenName)).to.deep.equal([
        'Details Sample Clinic Tempe',
        'Call 602-555-0102 Sample Clinic Tempe',
        'Directions Sample Clinic Tempe',
        'Book a visit Sample Clinic Tempe',
      ]);
      expect(row.querySelectorAll('.visually-hidden')).to.have.length(0);
      await asked(locator, 'Glendale');
      expect(spokenName(rows(locator)[0]!.querySelector('a')!)).to.equal(
        'Call 602-555-0101 Sample Clinic Glendale',
      );
    });

    it('visible words are in the name of every control', async () => {
      const locator = await located({ map: 'on' });
      button(locator, /^Filters/).click();
      one(locator, '.map-place')!.scrollIntoView();
      await until(() => one(locator, '.pin'));
      for (const each of all(locator, 'a, button')) {
        const seen = text(each).replace(/^.* (?=Choose|Show)/, '');
        expect(spokenName(each)).to.contain(seen);
      }
    });
  });

  describe('the panel of filters', () => {
    const opened = async () => {
      const locator = await located();
      await asked(locator, '85281');
      button(locator, /^Filters/).click();
      await locator.updateComplete;
      return locator;
    };
    it('has three groups, each with a name; what a clinic has is folded until it is asked for', async () => {
      const locator = await opened();
      expect(all(locator, '.filter-panel > fieldset > legend').map(text)).to.deep.equal([
        'When',
        'How far, and in which order',
        'What the clinic has',
      ]);
      expect(all(locator, '.filter-panel details[open]')).to.have.length(0);
      expect(all(locator, '.filter-panel [role=group]').map(spokenName)).to.deep.equal([
        'Services',
        'Languages',
        'At the clinic',
      ]);
      await asked(locator, { filters: ['languages:es'] });
      expect(all(locator, '.filter-panel details[open] > summary').map(text)).to.deep.equal([
        'Languages',
      ]);
    });
    it('fits a phone’s screen', async () => {
      await viewport(360, 760);
      expect(height(one(await opened(), '.filter-panel')!)).to.be.at.most(760);
    });
    it('ends with a button that closes it and leads to the list', async () => {
      const locator = await opened();
      await asked(locator, { filters: ['languages:es'] });
      const end = all(locator, '.filter-panel button')[0]!;
      expect(text(end)).to.equal(`Show ${rows(locator).length} clinics`);
      end.focus();
      await keys('Enter');
      await until(() => !one(locator, '.filter-panel'));
      expect(root(locator).activeElement).to.equal(one(locator, '.list'));
      expect(spokenName(one(locator, '.list')!)).to.equal('Clinics');
    });
    it('counts one clinic as one', async () => {
      const locator = await opened();
      await asked(locator, { filters: ['services:spinal decompression'] });
      expect(button(locator, /^Show/)).to.satisfy(
        (each: Element) => text(each) === 'Show 1 clinic',
      );
    });
    it('Escape closes it, focus goes to its button, and the page hears nothing', async () => {
      const locator = await opened();
      const heard: string[] = [];
      const listen = ({ key }: KeyboardEvent) => heard.push(key);
      document.addEventListener('keydown', listen);
      one(locator, '.filter-panel input')!.focus();
      await keys('Escape');
      document.removeEventListener('keydown', listen);
      await until(() => !one(locator, '.filter-panel'));
      expect(text(root(locator).activeElement)).to.equal('Filters');
      expect(heard).to.deep.equal([]);
    });
  });

  describe('at night', () => {
    const strong = (locator: Element) =>
      all(locator, '.button:not(.quiet, .bare, .outlined, [part=button])').map(text);

    const strongest: [name: string, settings: { time?: string; night?: string }, said: string][] = [
      ['the number that is answered', { time: NIGHT, night: '602-555-0199' }, 'Call 602-555-0199'],
      ['without one, the emergency number', { time: NIGHT }, 'Call 911'],
      ['by day, that of the answer', {}, 'Call'],
    ];
    for (const [name, settings, said] of strongest)
      it(`one button is strong: ${name}`, async () => {
        const locator = await located(settings);
        await asked(locator, '85281');
        expect(strong(locator)).to.deep.equal([said]);
      });

    it('the danger signs are one line that opens, with its button beside it', async () => {
      const locator = await located({ time: NIGHT, lang: 'es' });
      const summary = one(locator, '.emergency summary')!;
      expect(text(summary)).to.equal('Señales de peligro: llame ya al 911');
      expect(summary.querySelector('h3')).not.to.equal(null);
      const sign = one(locator, '.emergency li')!;
      expect(sign.checkVisibility()).to.equal(false);
      summary.focus();
      await keys('Enter');
      await until(() => sign.checkVisibility());
      expect(all(locator, '.emergency li')).to.have.length(9);
      expect(one(locator, '.emergency a')!.getAttribute('href')).to.equal('tel:911');
    });

    it('paper has the danger signs whole', async () => {
      const locator = await located({ time: NIGHT });
      dispatchEvent(new Event('beforeprint'));
      await locator.updateComplete;
      expect(one<HTMLDetailsElement>(locator, '.emergency details')!.open).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      await locator.updateComplete;
      expect(one<HTMLDetailsElement>(locator, '.emergency details')!.open).to.equal(false);
    });

    it('the nearest stands beside the one that opens first, and says so', async () => {
      const locator = await located({ time: NIGHT });
      await asked(locator, '85281');
      expect(
        rows(locator)
          .slice(0, 3)
          .map((row) => text(row.querySelector('.why'))),
      ).to.deep.equal(['Opens first', 'Nearest', '']);
    });
  });

  describe('seen', () => {
    for (const lang of ['en', 'es'])
      it(`with letters twice as large a whole ZIP code is seen on a phone, ${lang}`, async () => {
        const locator = await located(
          { lang },
          (each) => html`<div style="inline-size: 344px">${each}</div>`,
        );
        locator.style.setProperty('--clinic-font-size', '32px');
        const field = one<HTMLInputElement>(locator, '#place')!;
        const { paddingLeft, paddingRight, fontSize } = getComputedStyle(field);
        const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        // a digit of a wide font is about 0.65em
        expect(fontSize).to.equal('32px');
        expect(room).to.be.at.least(5 * 0.65 * 32);
      });

    it('rows have one rhythm: none has a line of buttons with a single small one at its end', async () => {
      const host = await located(
        {},
        (locator) => html`<div style="inline-size: 344px">${locator}</div>`,
      );
      for (const row of rows(host)) {
        const buttons = Array.from(row.querySelectorAll('.actions > *'), (each) =>
          each.getBoundingClientRect(),
        );
        const tops = new Set(buttons.map(({ top }) => Math.round(top)));
        expect(tops.size).to.equal(1);
        const widths = buttons.map(({ width }) => width);
        expect(Math.max(...widths) - Math.min(...widths)).to.be.below(1);
      }
    });

    for (const [name, src] of [
      ['addresses', SAMPLE],
      ['cities', '/demo/clinics.json'],
    ] as const)
      for (const width of [320, 768])
        it(`the place of the map is kept, ${name}, ${width} px`, async () => {
          await viewport(width, 400);
          const locator = await located(
            { src, map: 'on' },
            (each) => html`<div>${each}<p>After</p></div>`,
          );
          const before = one(locator, '.map-room') && height(locator);
          expect(before).to.be.a('number');
          one(locator, '.map-place')!.scrollIntoView();
          await until(() => one(locator, '.pin'));
          await until(() => all(locator, '.pin').every((pin) => pin.style.left !== ''));
          scrollTo(0, 0);
          expect(height(locator)).to.be.closeTo(before!, 1);
        });

    for (const [width, tall] of [
      [390, 760],
      [1280, 900],
    ] as const)
      it(`nothing moves after the first drawing, ${width} × ${tall}`, async function (this: Mocha.Context) {
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
        await viewport(width, tall);
        const moved: string[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const each of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node?: Node; currentRect: DOMRect; previousRect: DOMRect }[];
          })[])
            for (const { node, currentRect, previousRect } of each.sources)
              moved.push(
                `${each.value.toFixed(3)} ${node?.nodeName} ${previousRect.y}+${previousRect.height} → ${currentRect.y}+${currentRect.height}`,
              );
        });
        const frame = () => new Promise(requestAnimationFrame);
        const fetch = window.fetch.bind(window);
        let go = () => {};
        const waits = new Promise<void>((resolve) => (go = resolve));
        window.fetch = (...request) => waits.then(() => fetch(...request));
        try {
          const host = await fixture(
            html`<div><clinic-locator src=${SAMPLE} .clock=${clock(NOON)}></clinic-locator><p>After</p></div>`,
          );
          const locator = host.querySelector('clinic-locator')!;
          await frame();
          await frame();
          observer.observe({ type: 'layout-shift', buffered: false });
          go();
          await until(() => rows(locator).length === 6);
          await frame();
          one(locator, '.map-place')!.scrollIntoView({ behavior: 'instant' });
          await until(() => one(locator, '.pin'));
          await frame();
          await frame();
          scrollTo(0, 0);
          await frame();
          expect(moved).to.deep.equal([]);
        } finally {
          observer.disconnect();
          window.fetch = fetch;
        }
      });
  });

  describe('photos', () => {
    const clinics = (...photos: (string | undefined)[]) =>
      photos.map((photo, at) => ({ name: `Sample ${at}`, ...(photo && { photo }) }));
    const withPhotos = async (photos: (string | undefined)[], src = '') => {
      const locator = await fixture<ClinicLocator>(
        html`<clinic-locator map="off" src=${src} .clinics=${clinics(...photos)}></clinic-locator>`,
      );
      await until(() => rows(locator).length > 0);
      return locator;
    };
    const own = `https://${location.host}/demo/icon.svg`;
    const rowsOf: [
      name: string,
      src: string,
      photos: (string | undefined)[],
      asked: number,
      tiles: boolean,
    ][] = [
      ['of the page’s own host', '', [own, undefined], 1, true],
      [
        'of the list’s host',
        'https://lists.example/a.json',
        ['https://lists.example/a.jpg'],
        1,
        true,
      ],
      ['of any other host, until details are open', '', ['https://photos.example/a.jpg'], 0, false],
      ['none', '', [undefined], 0, false],
    ];
    for (const [name, src, photos, count, tiles] of rowsOf)
      it(`${name}: ${count}`, async () => {
        const locator = await withPhotos(photos, src);
        expect(
          all(locator, 'img').map((each) => each.getAttribute('referrerpolicy')),
        ).to.deep.equal(Array<string>(count).fill('no-referrer'));
        const seen = all(locator, '.thumb').filter((each) => each.checkVisibility());
        expect(seen).to.have.length(tiles ? photos.length : 0);
      });
    it('one that does not come leaves a drawing of the same size', async () => {
      const locator = await withPhotos([own]);
      const before = height(rows(locator)[0]!);
      const image = one(locator, 'img')!;
      image.dispatchEvent(new Event('error'));
      expect(image.checkVisibility()).to.equal(false);
      expect(height(rows(locator)[0]!)).to.equal(before);
    });
  });

  describe('without a list', () => {
    const gone = async (markup: TemplateResult) => {
      const locator = await fixture<ClinicLocator>(markup);
      await until(() => one(locator, '.actions button'));
      return locator;
    };
    it('while it loads the field is there, and what was asked is answered when it comes', async () => {
      const fetch = window.fetch.bind(window);
      let go = () => {};
      const waits = new Promise<void>((resolve) => (go = resolve));
      window.fetch = (...request) => waits.then(() => fetch(...request));
      try {
        const locator = await fixture<ClinicLocator>(
          html`<clinic-locator src=${SAMPLE} map="off" .clock=${clock(NOON)}></clinic-locator>`,
        );
        expect(status(locator)).to.equal('The list of clinics is loading.');
        expect(one(locator, '.status')!.checkVisibility()).to.equal(true);
        const field = one<HTMLInputElement>(locator, '#place')!;
        field.focus();
        field.value = '85281';
        await keys('Enter');
        go();
        await until(() => /Nearest to 85281/.test(status(locator)));
      } finally {
        window.fetch = fetch;
      }
    });
    it('that failed, the field is there and asks again', async () => {
      const locator = await gone(
        html`<clinic-locator src="/none.json" map="off"></clinic-locator>`,
      );
      const heard: string[] = [];
      locator.addEventListener('clinic-locator-error', ({ code }) => heard.push(code));
      one<HTMLInputElement>(locator, '#place')!.value = '85281';
      one(locator, '[part=button]')!.click();
      await until(() => heard.length === 1);
      expect(heard).to.deep.equal(['not-found']);
    });
    it('that is empty, there is a way on', async () => {
      const locator = await gone(
        html`<clinic-locator .clinics=${[]} clinic-phone="602-555-0100"></clinic-locator>`,
      );
      expect(status(locator)).to.equal('No clinic is listed here yet.');
      expect(all(locator, '.actions > *').map(text)).to.deep.equal([
        'Call 602-555-0100',
        'Try again',
      ]);
      expect(one(locator, '#place')).not.to.equal(null);
    });
    it('the page’s own link stands apart from the frame', async () => {
      const locator = await gone(
        html`<clinic-locator src="/none.json"><a data-fallback href="/all">All</a></clinic-locator>`,
      );
      const { bottom } = one(locator, '.widget')!.getBoundingClientRect();
      expect(locator.querySelector('a')!.getBoundingClientRect().top).to.be.at.least(bottom + 8);
    });
  });

  describe('reached', () => {
    it('the map, before the list, by one link', async () => {
      const locator = await located({ map: 'on' }, (each) => html`<div>${each}<p>After</p></div>`);
      const skip = button(locator, /^Skip to the map/);
      expect(skip.compareDocumentPosition(one(locator, '.list')!)).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
      skip.focus();
      await keys('Enter');
      await until(() => root(locator).activeElement?.matches('.map summary'));
    });
    it('no link leads to a map that is not there', async () => {
      expect(button(await located(), /^Skip to the map/)).to.equal(undefined);
    });
    it('nothing of it while it is hidden or inert', async () => {
      const locator = await located(
        {},
        (each) => html`<div><button>Before</button>${each}<button>After</button></div>`,
      );
      for (const state of ['hidden', 'inert'] as const) {
        locator[state] = true;
        locator.parentElement!.querySelector('button')!.focus();
        locator.focus();
        expect(document.activeElement?.textContent, state).to.equal('Before');
        await keys('Tab');
        expect(document.activeElement?.textContent, state).to.equal('After');
        locator[state] = false;
      }
      locator.hidden = true;
      expect(locator.checkVisibility()).to.equal(false);
    });
  });
});
