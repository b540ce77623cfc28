import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../../src/clinic-locator/define.ts';
import type { ClinicLocator } from '../../../src/clinic-locator/clinic-locator.ts';
import { fixture, media, spokenName, until } from '../../helpers.ts';

const clinics = ['Ash', 'Birch', 'Cedar'].map((name, index) => ({
  id: name.toLowerCase(),
  name,
  address: {
    streetAddress: `${index + 1} Oak St`,
    addressLocality: 'Tempe',
    addressRegion: 'AZ',
    postalCode: '85281',
  },
  geo: { latitude: 33.4 + index / 100, longitude: -111.9 },
  telephone: `602-555-010${index}`,
  url: 'https://clinic.example/',
  knowsLanguage: index === 1 ? ['es'] : ['en'],
}));

const root = (element: Element) => element.shadowRoot!;
const names = (locator: Element) =>
  Array.from(root(locator).querySelectorAll('.list h3')).map((each) => each.textContent);
const details = (locator: Element, name: string) =>
  Array.from(root(locator).querySelectorAll<HTMLElement>('.list button')).find((each) =>
    spokenName(each).includes(`Details ${name}`),
  )!;

async function located(markup: TemplateResult) {
  const first = await fixture(markup);
  const locator = first.matches('clinic-locator') ? first : first.querySelector('clinic-locator')!;
  await until(() => names(locator).length > 0, 'the list is there');
  return locator;
}

const goBack = async () => {
  const gone = new Promise((resolve) =>
    window.addEventListener('popstate', resolve, { once: true }),
  );
  history.back();
  await gone;
};

describe('the locator in the page’s address', () => {
  const markup = html`<clinic-locator url-state="query" limit="2" .clinics=${clinics}></clinic-locator>`;
  const clinic = () => new URL(location.href).searchParams.get('clinic');
  const filters = () => new URL(location.href).searchParams.getAll('clinic-filter');
  const address = (query: string) => history.replaceState(null, '', query);

  beforeEach(() => address('?own=1'));

  it('leaves the address alone unless the tag asks', async () => {
    const before = location.href;
    address('?own=1&clinic=birch');
    const locator = await located(html`<clinic-locator .clinics=${clinics}></clinic-locator>`);
    details(locator, 'Ash').click();
    await locator.search({ filters: ['languages:es'] });
    await locator.updateComplete;
    expect(location.href).to.equal(`${before}&clinic=birch`);
  });

  it('a clinic is a step, and back undoes it', async () => {
    const locator = await located(markup);
    locator.select('ash');
    await until(() => clinic() === 'ash');
    locator.select('birch');
    await until(() => clinic() === 'birch');
    await goBack();
    await until(() => locator.selected === 'ash');
    await goBack();
    await until(() => locator.selected === '');
    expect(location.search).to.equal('?own=1');
  });

  it('a clinic’s details are a step, and back closes them', async () => {
    const locator = await located(markup);
    const open = (name: string) => details(locator, name).getAttribute('aria-expanded');
    details(locator, 'Ash').click();
    await until(() => clinic() === 'ash');
    details(locator, 'Birch').click();
    await until(() => clinic() === 'birch');
    await goBack();
    await until(() => open('Ash') === 'true' && open('Birch') === 'false');
    details(locator, 'Ash').click();
    await until(() => clinic() === null);
    await goBack();
    await until(() => open('Ash') === 'true');
    await goBack();
    await until(() => open('Ash') === 'false');
    expect(location.search).to.equal('?own=1');
  });

  it('in a form the chosen clinic is the step, whatever is looked at', async () => {
    const locator = await located(
      html`<clinic-locator name="clinic" url-state="query" .clinics=${clinics}></clinic-locator>`,
    );
    locator.select('ash');
    await until(() => clinic() === 'ash');
    const more = Array.from(
      root(locator).querySelectorAll<HTMLElement>('.list button[aria-expanded]'),
    );
    more[1]!.click();
    await until(() => more[1]!.getAttribute('aria-expanded') === 'true');
    expect([clinic(), locator.selected]).to.deep.equal(['ash', 'ash']);
  });

  it('filters are in it, a typed text and a place never are', async () => {
    const locator = await located(markup);
    await locator.search({ filters: ['languages:es'] });
    await until(() => filters().length > 0);
    await locator.search({ text: 'Birch' });
    await locator.search({ center: { latitude: 33.4, longitude: -111.9 } });
    await locator.updateComplete;
    expect(location.search).to.equal('?own=1&clinic-filter=languages%3Aes');
  });

  it('a link opens its clinic and sets its filters', async () => {
    address('?clinic=cedar&clinic-filter=languages%3Aen');
    const locator = await located(markup);
    await until(() => locator.selected === 'cedar');
    await until(() => names(locator).join() === 'Ash,Cedar');
    await locator.updateComplete;
    expect([clinic(), filters()]).to.deep.equal(['cedar', ['languages:en']]);
  });

  it('what no list could mean is ignored, and none of it is shown', async () => {
    address('?clinic=__proto__&clinic-filter=constructor&clinic-filter=services:call+900-555-0100');
    const locator = await located(markup);
    locator.select('ash');
    await until(() => clinic() === 'ash');
    expect([names(locator), filters()]).to.deep.equal([['Ash', 'Birch'], []]);
    expect(root(locator).textContent).not.to.contain('900');
  });

  it('a link that comes late does not undo what a visitor chose', async () => {
    address('?clinic=cedar');
    const locator = await located(markup);
    locator.select('ash');
    await until(() => clinic() === 'ash');
    expect(locator.selected).to.equal('ash');
  });

  it('two on a page, one with an id, keep out of each other’s way', async () => {
    const first = await located(
      html`<div>
        <clinic-locator url-state="query" .clinics=${clinics}></clinic-locator>
        <clinic-locator id="east" url-state="query" .clinics=${clinics}></clinic-locator>
      </div>`,
    );
    const second = first.nextElementSibling as ClinicLocator;
    await until(() => names(second).length > 0);
    first.select('ash');
    await until(() => clinic() === 'ash');
    second.select('cedar');
    await until(() => location.search === '?own=1&clinic=ash&east-clinic=cedar');
    await goBack();
    await until(() => second.selected === '');
    expect(first.selected).to.equal('ash');
    // axe wants a name for each of two searches, which a page gives by labels of its own
    second.remove();
  });

  it('a second without an id says so to the editor', async () => {
    const first = await located(html`<div>${markup}${markup}</div>`);
    const second = first.nextElementSibling!;
    const notes = () =>
      [first, second].map((each) => root(each).querySelector('.editor')?.textContent ?? '').join();
    await until(() => /another finder of this page/.test(notes()));
    expect(notes().match(/another finder of this page/g)).to.have.length(1);
    second.remove();
  });
});

describe('the locator and search engines', () => {
  const scripts = () =>
    Array.from(document.head.querySelectorAll('script[type="application/ld+json"]'));

  it('nothing unless the tag asks', async () => {
    await located(html`<clinic-locator .clinics=${clinics}></clinic-locator>`);
    expect(scripts()).to.deep.equal([]);
  });

  it('one script from the list, anew with another list, gone with the element', async () => {
    const locator = await located(
      html`<clinic-locator json-ld="page" .clinics=${clinics}></clinic-locator>`,
    );
    await until(() => scripts().length === 1);
    expect(scripts()[0]!.textContent).to.contain('"Cedar"');
    locator.clinics = [{ name: 'Elm' }];
    await until(() => scripts()[0]?.textContent.includes('Elm'));
    expect(scripts()).to.have.length(1);
    locator.jsonLd = 'off';
    await until(() => scripts().length === 0);
    locator.jsonLd = 'page';
    await until(() => scripts().length === 1);
    locator.remove();
    expect(scripts()).to.deep.equal([]);
  });
});

describe('the way there', () => {
  it('is a link that the page may veto', async () => {
    const locator = await located(
      html`<clinic-locator directions="osm" .clinics=${clinics}></clinic-locator>`,
    );
    const heard: unknown[] = [];
    locator.addEventListener('clinic-locator-action', (event) => {
      event.preventDefault();
      heard.push([event.clinicId, event.action]);
    });
    const link = root(locator).querySelector<HTMLAnchorElement>('a[href*="openstreetmap"]')!;
    expect([link.hostname, link.rel]).to.deep.equal(['www.openstreetmap.org', 'noreferrer']);
    link.click();
    expect(heard).to.deep.equal([['ash', 'directions']]);
  });

  it('is not there where only the city is known', async () => {
    const locator = await located(html`<clinic-locator src="/demo/clinics.json"></clinic-locator>`);
    expect(root(locator).querySelector('a[href*="directions"], a[href*="maps"]')).to.equal(null);
  });
});

describe('the locator on paper', () => {
  it('is names, addresses and phones, without buttons, with the addresses of links', async () => {
    await media({ media: 'print' });
    const locator = await located(html`<clinic-locator .clinics=${clinics}></clinic-locator>`);
    const shown = (selector: string) =>
      Array.from(root(locator).querySelectorAll(selector)).filter((each) => each.checkVisibility());
    expect(shown('.list h3')).to.have.length(3);
    expect(shown('.where span').map((each) => each.textContent)).to.deep.equal([
      '1 Oak St, Tempe, AZ 85281',
      '602-555-0100',
      '2 Oak St, Tempe, AZ 85281',
      '602-555-0101',
      '3 Oak St, Tempe, AZ 85281',
      '602-555-0102',
    ]);
    expect(shown('button, input, svg, a[href^="tel:"], a[href*="directions"]')).to.deep.equal([]);
    const website = root(locator).querySelector('a[href="https://clinic.example/"]')!;
    expect(getComputedStyle(website, '::after').content).to.match(/clinic\.example|attr\(href\)/);
  });
});

describe('the locator on a page from right to left', () => {
  it('runs by its own language, and shows the same', async () => {
    document.documentElement.dir = 'rtl';
    const host = await fixture(
      html`<section dir="rtl" lang="ar"><clinic-locator .clinics=${clinics}></clinic-locator></section>`,
    );
    const locator = host.querySelector('clinic-locator')!;
    await until(() => names(locator).length === 3);
    const widget = root(locator).querySelector('.widget')!;
    expect(getComputedStyle(widget).direction).to.equal('ltr');
    const field = widget.querySelector('.field')!.getBoundingClientRect();
    const button = widget.querySelector('.line .button')!.getBoundingClientRect();
    expect(field.right).to.be.at.most(button.left);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  });
});
