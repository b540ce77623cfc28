import { expect } from 'chai';
import type { Clinic } from '../../../src/clinic-locator/clinic/clinic.ts';
import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';
import { DIRECTIONS, directionsHref } from '../../../src/clinic-locator/list/directions.ts';
import { safeHref, telHref } from '../../../src/shared/attributes/links.ts';

const clinicOf = (fields: object): Clinic =>
  parseClinics({ clinics: [{ name: 'A', ...fields }] }).clinics[0]!;

const address = {
  streetAddress: '12 Oak St # 3',
  addressLocality: 'Tempe',
  addressRegion: 'AZ',
  postalCode: '85281',
};
const point = { latitude: 33.42, longitude: -111.94 };

describe('the way to a clinic', () => {
  const TEXT = '12%20Oak%20St%20%23%203%2C%20Tempe%2C%20AZ%2085281';
  const rows: [name: string, fields: object, end: string | undefined][] = [
    ['by its address', { address, geo: point }, TEXT],
    [
      'by its address, where only the city’s middle is known',
      { address, geo: { ...point, accuracy: 'city' } },
      TEXT,
    ],
    ['by its address alone', { address }, TEXT],
    [
      'by its exact point',
      { address: { addressLocality: 'Tempe' }, geo: point },
      '33.42%2C-111.94',
    ],
    [
      'by its exact point where a street has no city',
      { address: { streetAddress: '12 Oak St' }, geo: point },
      '33.42%2C-111.94',
    ],
    [
      'none to the middle of a city',
      { address: { addressLocality: 'Tempe' }, geo: { ...point, accuracy: 'city' } },
      undefined,
    ],
    [
      'none to the middle of a ZIP code',
      { address: { postalCode: '85281' }, geo: { ...point, accuracy: 'zip' } },
      undefined,
    ],
    ['none to a street without a city', { address: { streetAddress: '12 Oak St' } }, undefined],
    ['none to nowhere', {}, undefined],
  ];
  for (const [name, fields, end] of rows) {
    it(name, () =>
      expect(directionsHref(clinicOf(fields), 'google', false)).to.equal(
        end && `https://www.google.com/maps/dir/?api=1&destination=${end}`,
      ),
    );
  }

  const services: [choice: (typeof DIRECTIONS)[number], apple: boolean, host: string][] = [
    ['auto', true, 'maps.apple.com'],
    ['auto', false, 'www.google.com'],
    ['google', true, 'www.google.com'],
    ['apple', false, 'maps.apple.com'],
    ['osm', true, 'www.openstreetmap.org'],
  ];
  for (const [choice, apple, host] of services) {
    it(`${choice} on ${apple ? 'an Apple' : 'another'} device: ${host}`, () => {
      const href = directionsHref(clinicOf({ address }), choice, apple)!;
      expect(new URL(href).hostname).to.equal(host);
      expect(safeHref(href)).to.equal(href);
    });
  }

  it('an address cannot end the link or begin another', () => {
    const hostile = { ...address, streetAddress: '1 A St&api=2"><script>#?\u202e' };
    const url = new URL(directionsHref(clinicOf({ address: hostile }), 'google', false)!);
    expect(url.searchParams.get('destination')).to.contain(hostile.streetAddress);
    expect(url.searchParams.get('api')).to.equal('1');
    expect(url.hash).to.equal('');
  });
});

describe('a telephone link', () => {
  const rows: [phone: string, href: string][] = [
    ['1-800-857-3384, ext. 45543', 'tel:+18008573384,45543'],
    ['1-800-857-3384 extension 45543', 'tel:+18008573384,45543'],
    ['(800) 857-3384 x45543', 'tel:+18008573384,45543'],
    ['800-857-3384 #45543', 'tel:+18008573384,45543'],
    ['+18008573384,45543', 'tel:+18008573384,45543'],
    ['800-857-3384,,45543', 'tel:+18008573384,45543'],
    ['800-857-3384 ext. 45-543', 'tel:+18008573384,45543'],
    ['800-857-3384 x', 'tel:+18008573384'],
    ['800-857-3384 x12 x13', 'tel:+18008573384,12'],
    ['+44 (0)20 7946 0958', 'tel:+442079460958'],
    ['+52 55 5555 0100', 'tel:+525555550100'],
    ['988', 'tel:988'],
  ];
  for (const [phone, href] of rows) it(phone, () => expect(telHref(phone)).to.equal(href));
});

describe('a link that could harm', () => {
  const fields = ['url', 'bookingUrl', 'reportUrl', 'photo'] as const;
  const links = ['javascript:alert(1)', 'data:text/html,x', 'geo:33,-112', 'sms:5550100'];
  for (const field of fields) {
    for (const link of links) {
      it(`${field}: ${link} is left out and reported, the clinic stays`, () => {
        const { clinics, problems } = parseClinics({
          clinics: [{ name: 'A', address, [field]: link }],
        });
        expect(clinics.map((each) => each[field])).to.deep.equal([undefined]);
        expect(problems.map(({ path, code }) => [path, code])).to.deep.equal([
          [`clinics[0].${field}`, 'unsafe-link'],
        ]);
        expect(problems[0]!.message).to.contain(link);
      });
    }
  }
});
