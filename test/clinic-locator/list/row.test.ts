import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/clinic-locator/define.ts';
import type { ClinicLocator } from '../../../src/clinic-locator/clinic-locator.ts';
import { clock, fixture, until } from '../../helpers.ts';

const text = (element: Element | null | undefined) =>
  element?.textContent?.replace(/[\s\u00a0\u202f]+/g, ' ').trim() ?? '';
const rows = (locator: Element) =>
  Array.from(locator.shadowRoot!.querySelectorAll<HTMLElement>('.list > li'));
const rowOf = (locator: Element, name: string) =>
  rows(locator).find((row) => text(row.querySelector('h3')) === name)!;

const address = {
  streetAddress: '1 Sample St',
  addressLocality: 'Tempe',
  addressRegion: 'AZ',
  postalCode: '85281',
};
const CLINICS = [
  {
    name: 'Sample Closed',
    status: 'Temporarily closed',
    address,
    telephone: '602-555-0100',
    openingHours: '24/7; PH 24/7',
    photo: 'https://clinic.example/a.jpg',
  },
  {
    name: 'Sample Notice',
    address,
    telephone: '602-555-0101 / 602-555-0102 (TTY: 711)',
    faxNumber: '602-555-0109',
    email: 'desk@clinic.example',
    notice: 'Parking is behind the house',
    noticeUntil: '2026-12-01',
    openingHours: '24/7; PH 24/7',
    insurance: ['Sample Plan', 'Sliding fee'],
    department: [
      {
        name: 'Spine Center',
        telephone: '602-555-0144',
        openingHours: 'Mo-Su 09:00-12:00; PH off',
      },
    ],
  },
  { name: 'Sample Video', telehealth: 'only', telephone: '602-555-0103' },
  {
    name: 'Sample Box',
    address: { ...address, streetAddress: 'PO Box 12' },
    telephone: 'ask at the desk',
  },
];

async function located(language = 'en') {
  const locator = await fixture<ClinicLocator>(
    html`<clinic-locator
      lang=${language}
      .clock=${clock('2026-11-23T21:00:00Z')}
      .clinics=${CLINICS}
      timezone="America/Phoenix"
      map="off"
    ></clinic-locator>`,
  );
  await until(() => rows(locator).length > 0, 'the list is there');
  return locator;
}

const open = async (locator: ClinicLocator, name: string, button = /Details/) => {
  const found = Array.from(rowOf(locator, name).querySelectorAll('button'));
  found.find((each) => button.test(text(each)))!.click();
  await locator.updateComplete;
  return rowOf(locator, name).querySelector<HTMLElement>('.details')!;
};
const links = (element: Element) =>
  Array.from(element.querySelectorAll('a')).map((each) => each.getAttribute('href'));

describe('a row', () => {
  it('of a clinic that is closed comes last, says so, and offers its phone', async () => {
    const locator = await located();
    const last = rows(locator).pop()!;
    expect(text(last.querySelector('h3'))).to.equal('Sample Closed');
    expect(text(last.querySelector('.state'))).to.equal('Closed for now');
    expect(links(last)[0]).to.equal('tel:+16025550100');
    const details = await open(locator, 'Sample Closed');
    expect(details.querySelector('table'), 'no usual week').to.equal(null);
    expect(
      locator.results.find(({ clinic }) => clinic.name === 'Sample Closed')!.hours.state,
    ).to.equal('closed');
  });

  it('of a clinic that is closed says so in Spanish', async () => {
    const locator = await located('es');
    expect(text(rowOf(locator, 'Sample Closed').querySelector('.state'))).to.equal(
      'Cerrada por ahora',
    );
  });

  it('shows a notice until its day', async () => {
    const locator = await located();
    expect(text(rowOf(locator, 'Sample Notice').querySelector('.notice'))).to.equal(
      'Parking is behind the house',
    );
    locator.clock = clock('2026-12-02T21:00:00Z');
    await locator.updateComplete;
    await until(() => !rowOf(locator, 'Sample Notice').querySelector('.notice'), 'it is over');
  });

  it('calls the first number; the details have all the others', async () => {
    const locator = await located();
    expect(links(rowOf(locator, 'Sample Notice'))[0]).to.equal('tel:+16025550101');
    const details = await open(locator, 'Sample Notice');
    const terms = Array.from(details.querySelectorAll('dl > div')).map(text);
    expect(terms.slice(0, 4)).to.deep.equal([
      'Phone 602-555-0102',
      'TTY 711',
      'Fax 602-555-0109',
      'Email desk@clinic.example',
    ]);
    expect(links(details)).to.include.members([
      'tel:+16025550102',
      'tel:711',
      'mailto:desk@clinic.example',
    ]);
    expect(terms.join()).to.contain('InsuranceSample Plan, Sliding fee');
  });

  it('shows departments with their phone and hours, and finds them by name', async () => {
    const locator = await located();
    const details = await open(locator, 'Sample Notice');
    const department = details.querySelector('.department');
    expect(text(department?.querySelector('h4'))).to.equal('Spine Center');
    expect(text(department?.querySelector('.state'))).to.contain('opens tomorrow 9 AM');
    expect(links(department!)).to.deep.equal(['tel:+16025550144']);
    const found = await locator.search({ text: 'spine' });
    expect(found.map(({ clinic }) => clinic.name)).to.deep.equal(['Sample Notice']);
  });

  it('of a clinic by phone or video has no way there, and no radius loses it', async () => {
    const locator = await located();
    const row = rowOf(locator, 'Sample Video');
    expect(text(row)).to.contain('By phone or video');
    expect(text(row)).not.to.contain('Directions');
    const found = await locator.search({
      center: { latitude: 33.42, longitude: -111.94 },
      radius: 1,
    });
    expect(found.map(({ clinic }) => clinic.name)).to.contain('Sample Video');
  });

  it('sends nobody to a post office box, and shows words that are no number', async () => {
    const locator = await located();
    expect(text(rowOf(locator, 'Sample Box'))).not.to.contain('Directions');
    expect(text(await open(locator, 'Sample Box'))).to.contain('ask at the desk');
  });

  it('shows a photo once details are open, of a fixed shape, with the name for people who hear the page', async () => {
    const locator = await located();
    expect(locator.shadowRoot!.querySelector('img')).to.equal(null);
    const image = (await open(locator, 'Sample Closed')).querySelector('img')!;
    expect(image.alt).to.equal('Photo of Sample Closed');
    expect([image.loading, image.referrerPolicy]).to.deep.equal(['lazy', 'no-referrer']);
    const { width, height } = image.getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.05);
  });

  it('can be asked for by insurance', async () => {
    const locator = await located();
    const found = await locator.search({ filters: ['insurance:sliding fee'] });
    expect(found.map(({ clinic }) => clinic.name)).to.deep.equal(['Sample Notice']);
  });
});
