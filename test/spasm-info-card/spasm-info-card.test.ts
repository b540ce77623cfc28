import { expect } from 'chai';
import { html } from 'lit';
import '../../src/spasm-info-card/define.ts';
import { TEXT_VERSION } from '../../src/spasm-info-card/content/outline.ts';
import type { SpasmInfoCard } from '../../src/spasm-info-card/spasm-info-card.ts';
import { fixture, keys, media, until, viewport } from '../helpers.ts';
import { all, card, findings, open, openAll, sectionNames, text } from './card.ts';

/** A clock that stands at a day's noon. */
const at = (day: string) => ({ now: () => Date.parse(`${day}T12:00:00Z`) });

const IDS = ['care', 'visit', 'what', 'causes', 'prevent'];
const NAMES = [
  'What to do now',
  'When to get help',
  'What it is',
  'Why it happens',
  'Keep it from coming back',
];

/** The name that is read out. */
const spoken = (element: Element | null) => element?.getAttribute('aria-label') ?? text(element);

describe('<spasm-info-card>', () => {
  describe('the danger signs come before all advice', () => {
    const long = html`<p slot="intro">Our own words.</p>`;
    const rows: [name: string, markup: ReturnType<typeof html>][] = [
      ['as it comes', html`<spasm-info-card></spasm-info-card>`],
      ['with one section', html`<spasm-info-card sections="what"></spasm-info-card>`],
      ['with no known section', html`<spasm-info-card sections="none"></spasm-info-card>`],
      ['open', html`<spasm-info-card expanded></spasm-info-card>`],
      ['in Spanish', html`<spasm-info-card lang="es"></spasm-info-card>`],
      ['with an intro', html`<spasm-info-card>${long}</spasm-info-card>`],
    ];
    for (const [name, markup] of rows) {
      it(name, async () => {
        const element = await card(markup);
        const emergency = all(element, '.emergency');
        expect(emergency).to.have.length(1);
        const later = all(element, 'details:not(.rest), slot[name], .contact');
        expect(later).to.not.be.empty;
        for (const each of later) {
          expect(emergency[0]!.compareDocumentPosition(each)).to.equal(
            Node.DOCUMENT_POSITION_FOLLOWING,
          );
        }
      });
    }

    it('has no part, no slot and no event, so that a site cannot touch it', async () => {
      const element = await card(html`<spasm-info-card></spasm-info-card>`);
      expect(all(element, '.emergency [part], .emergency slot, .emergency[part]')).to.deep.equal(
        [],
      );
      let heard = 0;
      element.addEventListener('spasm-info-card-contact', () => heard++);
      const call = all(element, '.emergency a')[0]!;
      call.addEventListener('click', (event) => event.preventDefault());
      call.click();
      expect(heard).to.equal(0);
    });

    for (const [written, called] of [
      ['112', '112'],
      ['602-555-0100', '911'],
      ['', '911'],
    ] as const) {
      it(`emergency-number="${written}": ${called}`, async () => {
        const element = await card(
          html`<spasm-info-card emergency-number=${written}></spasm-info-card>`,
        );
        expect(all(element, '.emergency a')[0]!.getAttribute('href')).to.equal(`tel:${called}`);
        expect(text(all(element, '[part=disclaimer]')[0])).to.match(new RegExp(`call ${called}`));
        const wrong = written !== '' && written !== called;
        expect(findings(element).length).to.equal(wrong ? 1 : 0);
      });
    }
  });

  describe('sections', () => {
    const rows: [written: string, names: string[], found: RegExp | null][] = [
      ['', NAMES, null],
      ['what', ['What it is'], null],
      ['prevent what', ['Keep it from coming back', 'What it is'], null],
      ['what cure', ['What it is'], /^sections "cure" is no section\. Write ids of care, visit/],
      ['cure', NAMES, /^sections "cure" is no section/],
      ['“what”', ['What it is'], /curly quotes/],
    ];
    for (const [written, expected, found] of rows) {
      it(`"${written}"`, async () => {
        const element = await card(html`<spasm-info-card sections=${written}></spasm-info-card>`);
        expect(sectionNames(element)).to.deep.equal(expected);
        if (found) expect(findings(element).join()).to.match(found);
        else expect(findings(element)).to.deep.equal([]);
      });
    }

    it('a finding goes when the attribute is mended', async () => {
      const element = await card(html`<spasm-info-card sections="cure"></spasm-info-card>`);
      element.sections = 'care';
      await element.updateComplete;
      expect(findings(element)).to.deep.equal([]);
    });

    it('each is a native <details> without a name, with a real heading inside its summary', async () => {
      const element = await fixture<HTMLElement>(
        html`<div>
          <h1>Page</h1>
          <h2>Part</h2>
          <spasm-info-card heading-level="3"></spasm-info-card>
        </div>`,
      );
      const sections = all(element.querySelector('spasm-info-card')!, '.section');
      expect(sections.map(({ localName }) => localName)).to.deep.equal(Array(5).fill('details'));
      expect(sections.map((each) => each.getAttribute('name'))).to.deep.equal(Array(5).fill(null));
      expect(
        sections.map((each) => text(each.querySelector(':scope > summary > h4'))),
      ).to.deep.equal(NAMES);
    });
  });

  describe('what is open', () => {
    const rows: [name: string, markup: ReturnType<typeof html>, expected: string[]][] = [
      ['at first the first section', html`<spasm-info-card></spasm-info-card>`, ['care']],
      [
        'the first of those chosen',
        html`<spasm-info-card sections="what care"></spasm-info-card>`,
        ['what'],
      ],
      ['expanded: all', html`<spasm-info-card expanded></spasm-info-card>`, IDS],
      ['expanded="false"', html`<spasm-info-card expanded="false"></spasm-info-card>`, ['care']],
    ];
    for (const [name, markup, expected] of rows) {
      it(name, async () => {
        expect(open(await card(markup))).to.deep.equal(expected);
      });
    }

    it('expanded set later opens all, and tells nobody: no visitor did it', async () => {
      const element = await card(html`<spasm-info-card></spasm-info-card>`);
      let heard = 0;
      element.addEventListener('spasm-info-card-toggle', () => heard++);
      const toggled = new Promise((resolve) =>
        all(element, '.section')[4]!.addEventListener('toggle', resolve, { once: true }),
      );
      element.expanded = true;
      await toggled;
      expect(open(element)).to.deep.equal(IDS);
      expect(heard).to.equal(0);
    });

    it('a switch of language keeps it, the sources too', async () => {
      const element = await card(html`<spasm-info-card></spasm-info-card>`);
      all(element, '.section > summary')[2]!.click();
      all(element, '.section')[0]!.querySelector<HTMLElement>('.sources > summary')!.click();
      await until(() => open(element).join() === 'care,what');
      all(element, '.top button')[0]!.click();
      await until(() => sectionNames(element)[0] === 'Qué hacer ahora');
      expect(open(element)).to.deep.equal(['care', 'what']);
      expect(all(element, '.sources[open]')).to.have.length(1);
    });

    it('works by keyboard, and says which section opened and closed', async () => {
      const element = await card(html`<spasm-info-card></spasm-info-card>`);
      const heard: string[] = [];
      element.parentElement!.addEventListener('spasm-info-card-toggle', (event) =>
        heard.push(`${event.section} ${event.open}`),
      );
      all(element, '.section > summary')[1]!.focus();
      await keys('Enter');
      await until(() => heard.length === 1);
      await keys('Space');
      await until(() => heard.length === 2);
      expect(heard).to.deep.equal(['visit true', 'visit false']);
    });

    it('the tab key reaches every summary that is shown, in order', async () => {
      const element = await card(
        html`<spasm-info-card sections="what causes" figure="off"></spasm-info-card>`,
      );
      all(element, '.emergency a')[0]!.focus();
      const reached: string[] = [];
      for (let i = 0; i < 4; i++) {
        await keys('Tab');
        reached.push(spoken(element.shadowRoot!.activeElement));
      }
      expect(reached).to.deep.equal([
        'What it is',
        'Sources: What it is',
        'Why it happens',
        'Sources for the top of this card: Back muscle spasms',
      ]);
    });
  });

  describe('visit-after-days', () => {
    for (const [written, days, wrong] of [
      [null, '7 days', false],
      ['1', '1 day', false],
      ['3', '3 days', false],
      ['7', '7 days', false],
      ['0', '7 days', true],
      ['8', '7 days', true],
      ['28', '7 days', true],
      ['-3', '7 days', true],
      ['2.5', '7 days', true],
      ['soon', '7 days', true],
    ] as const) {
      it(`${written}: ${days}`, async () => {
        const element = await card(html`<spasm-info-card sections="visit"></spasm-info-card>`);
        if (written !== null) element.setAttribute('visit-after-days', written);
        await element.updateComplete;
        expect(text(all(element, '.visit > li')[0])).to.equal(
          `severe pain, or no relief after ${days}`,
        );
        expect(findings(element).length).to.equal(wrong ? 1 : 0);
      });
    }
  });

  describe('sources', () => {
    it('once in each section and once for what stands above, each with its strength in words', async () => {
      const element = await card(html`<spasm-info-card></spasm-info-card>`);
      expect(all(element, '.sources > summary').map(spoken)).to.deep.equal([
        ...NAMES.map((name) => `Sources: ${name}`),
        'Sources for the top of this card: Back muscle spasms',
      ]);
      await until(() => all(element, '.basis').length > 20);
      for (const basis of all(element, '.basis')) {
        expect(text(basis.querySelector('strong'))).to.match(/^[A-Z].+\.$/);
        expect(basis.querySelectorAll('a').length).to.be.at.least(1);
      }
      await openAll(element);
    });

    it('links tell the other site nothing, and open where the visitor wants', async () => {
      const element = await card(html`<spasm-info-card></spasm-info-card>`);
      await until(() => all(element, '.sources a').length > 30);
      const links = all(element, '.sources a');
      for (const link of links) {
        expect(link.getAttribute('rel')).to.equal('noopener noreferrer');
        expect(link.hasAttribute('target')).to.equal(false);
        expect(link.lang).to.equal('en');
      }
    });

    it('where the advice goes beyond the evidence, that is one tap away', async () => {
      const element = await card(html`<spasm-info-card sections="care"></spasm-info-card>`);
      const notes = await until(() => all(element, '.more > details:not(.sources)')[0]);
      expect(spoken(notes.querySelector('summary'))).to.equal('What studies say: What to do now');
      expect(notes.checkVisibility()).to.equal(true);
      notes.querySelector('summary')!.click();
      expect(text(notes)).to.match(/too few trials to know/);
    });
  });

  describe('review', () => {
    const reviewed = {
      'reviewed-by': 'Dr. Sample',
      'reviewed-on': '2026-11-30',
      'reviewed-version': TEXT_VERSION,
    };
    const version = `Text version ${TEXT_VERSION}.`;
    const not = `Not yet reviewed by a clinician. ${version}`;
    const rows: [
      name: string,
      attributes: Record<string, string>,
      line: string,
      found: RegExp | null,
    ][] = [
      ['nobody', {}, not, null],
      ['somebody', reviewed, `Reviewed by Dr. Sample on November 30, 2026. ${version}`, null],
      ['of another version', { ...reviewed, 'reviewed-version': '0' }, not, /of version 0/],
      [
        'on a day that is none',
        { ...reviewed, 'reviewed-on': '30 Nov' },
        not,
        /"30 Nov" is not a date/,
      ],
      ['name alone', { 'reviewed-by': 'Dr. Sample' }, not, /^reviewed-\* .*reviewed-version="/],
      [
        'Spanish, translation not reviewed',
        { ...reviewed, lang: 'es' },
        `Revisado por Dr. Sample el 30 de noviembre de 2026. Esta es una traducción del inglés. Aún no se ha revisado. Texto, versión ${TEXT_VERSION}.`,
        null,
      ],
      [
        'Spanish, translation reviewed',
        { lang: 'es', 'reviewed-version': TEXT_VERSION, 'translation-reviewed-by': 'Ana Sample' },
        `Un profesional de salud aún no ha revisado este texto. Traducción revisada por Ana Sample. Texto, versión ${TEXT_VERSION}.`,
        null,
      ],
    ];
    for (const [name, attributes, line, found] of rows) {
      it(name, async () => {
        const element = await card(
          html`<spasm-info-card .clock=${at('2027-01-15')}></spasm-info-card>`,
        );
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        await until(() => text(all(element, '[part=review]')[0]) === line, line);
        if (found) expect(findings(element).join()).to.match(found);
        else expect(findings(element)).to.deep.equal([]);
      });
    }
  });

  describe('an old review', () => {
    const banner = (element: Element) => all(element, '.stale').map(text);
    for (const [name, today, lang, expected] of [
      ['is not old yet', '2028-11-29', 'en', []],
      [
        'English',
        '2028-11-30',
        'en',
        [
          'The last review of this text was on November 30, 2026. Some of it may be out of date. Ask your clinic.',
        ],
      ],
      [
        'Spanish',
        '2028-11-30',
        'es',
        [
          'La última revisión de este texto fue el 30 de noviembre de 2026. Puede tener partes viejas. Pregunte a su clínica.',
        ],
      ],
    ] as const) {
      it(name, async () => {
        const element = await card(
          html`<spasm-info-card
            lang=${lang}
            reviewed-by="Dr. Sample"
            reviewed-on="2026-11-30"
            reviewed-version=${TEXT_VERSION}
            .clock=${at(today)}
          ></spasm-info-card>`,
        );
        expect(banner(element)).to.deep.equal(expected);
      });
    }
  });

  describe('slots', () => {
    const NAMED = [
      'intro',
      'after-what',
      'after-causes',
      'after-care',
      'after-prevent',
      'links',
      'contact',
      'disclaimer',
    ];
    it('take the editor’s own words at their place', async () => {
      const element = await card(
        html`<spasm-info-card expanded
          >${NAMED.map((name) => html`<p slot=${name}>${name}</p>`)}</spasm-info-card
        >`,
      );
      const children = Array.from(element.children) as HTMLElement[];
      expect(children.map((each) => each.assignedSlot?.name)).to.deep.equal(NAMED);
      expect(children.every((each) => each.checkVisibility())).to.equal(true);
      expect(all(element, 'slot[name=disclaimer] p')[0]!.checkVisibility()).to.equal(false);
      const after = all(element, '.section').map(
        (each) => each.querySelector<HTMLSlotElement>('slot')?.name,
      );
      expect(after).to.deep.equal([
        'after-care',
        undefined,
        'after-what',
        'after-causes',
        'after-prevent',
      ]);
    });
  });

  it('two on a page, each in its language', async () => {
    const parent = await fixture(
      html`<div>
        <spasm-info-card></spasm-info-card>
        <div lang="es-MX"><spasm-info-card heading-level="3"></spasm-info-card></div>
      </div>`,
    );
    const cards = Array.from(parent.querySelectorAll('spasm-info-card'));
    expect(cards.map((each) => sectionNames(each)[0])).to.deep.equal([
      'What to do now',
      'Qué hacer ahora',
    ]);
    expect(cards.map((each) => all(each, '.widget')[0]!.lang)).to.deep.equal(['en', 'es']);
  });

  it('says when it is on screen', async () => {
    const heard = new Promise<Element>((resolve) => {
      document.addEventListener(
        'spasm-info-card-ready',
        (event) => {
          resolve(event.target as Element);
        },
        { once: true },
      );
    });
    const element = await card(html`<spasm-info-card></spasm-info-card>`);
    expect(await heard).to.equal(element);
  });

  describe('looks', () => {
    for (const lang of ['en', 'es']) {
      it(`320 px wide, all open, nothing scrolls sideways: ${lang}`, async () => {
        await viewport(320);
        const element = await card(
          html`<spasm-info-card
            lang=${lang}
            expanded
            clinic-name="Sample Clinic Scottsdale"
            clinic-phone="602-555-0100"
            after-hours-phone="602-555-0199"
            contact-href="/contact"
          ></spasm-info-card>`,
        );
        await openAll(element);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      });
    }

    for (const [name, width, css] of [
      ['400 % zoom of a 1280 px window', 320, { fontSize: '100%' }],
      ['text twice as large', 640, { fontSize: '200%' }],
      [
        'wide text spacing',
        320,
        { lineHeight: '1.5', letterSpacing: '0.12em', wordSpacing: '0.16em' },
      ],
    ] as const) {
      it(`${name}: nothing is cut or scrolls sideways`, async () => {
        await viewport(width);
        const element = await card(
          html`<spasm-info-card expanded guide="on" clinic-phone="602-555-0100"></spasm-info-card>`,
        );
        await until(() => all(element, '.guide button').length > 0);
        Object.assign(all(element, '.widget')[0]!.style, css);
        await openAll(element);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        for (const each of all(element, 'p, li, summary, .button')) {
          expect(each.scrollWidth, text(each)).to.be.at.most(Math.max(each.clientWidth, 1) + 1);
        }
      });
    }

    it('every control is at least 44 px high, the links of the sources 24', async () => {
      const element = await card(
        html`<spasm-info-card expanded clinic-phone="602-555-0100"></spasm-info-card>`,
      );
      await openAll(element);
      for (const each of all(element, 'summary, .button')) {
        if (!each.checkVisibility()) continue;
        expect(each.getBoundingClientRect().height, text(each)).to.be.at.least(44);
      }
      for (const each of all(element, '.sources a')) {
        expect(each.getBoundingClientRect().height, text(each)).to.be.at.least(24);
      }
    });

    it('the chevron stands at the start of the line, and turns', async () => {
      const element = await card(html`<spasm-info-card sections="care what"></spasm-info-card>`);
      await media({ reducedMotion: 'reduce' });
      const [opened, closed] = all(element, '.section > summary');
      const turn = (each: HTMLElement) => getComputedStyle(each, '::before').rotate;
      expect([turn(opened!), turn(closed!)]).to.deep.equal(['45deg', '-45deg']);
      const title = closed!.querySelector('h3')!.getBoundingClientRect();
      expect(title.left - closed!.getBoundingClientRect().left).to.be.greaterThan(12);
    });

    it('on a page from right to left it points the other way', async () => {
      document.documentElement.dir = 'rtl';
      const element = await card(html`<spasm-info-card sections="care what"></spasm-info-card>`);
      const [, closed] = all(element, '.section > summary');
      const expected = getComputedStyle(closed!).direction === 'rtl' ? '135deg' : '-45deg';
      expect(getComputedStyle(closed!, '::before').rotate).to.equal(expected);
      expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
    });

    for (const features of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      it(`all open and readable: ${JSON.stringify(features)}`, async () => {
        await media(features);
        const element = await card(
          html`<spasm-info-card expanded clinic-phone="602-555-0100"></spasm-info-card>`,
        );
        document.documentElement.style.colorScheme = 'light dark';
        await openAll(element);
        expect(open(element)).to.deep.equal(IDS);
      });
    }
    afterEach(() => document.documentElement.removeAttribute('style'));
  });

  it('has its defaults before it is on a page', () => {
    const element = document.createElement('spasm-info-card') satisfies SpasmInfoCard;
    expect(element.visitAfterDays).to.equal(7);
    expect(element.emergencyNumber).to.equal('911');
    expect([element.expanded, element.sections]).to.deep.equal([false, '']);
  });
});
