import { expect } from 'chai';
import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';
import { MOST_CLINICS } from '../../../src/clinic-locator/page/json-ld.ts';
import { publish } from '../../../src/clinic-locator/page/json-ld-controller.ts';
import '../../helpers.ts';

type Graph = { '@graph': Record<string, unknown>[] };

let script: HTMLScriptElement | undefined;

const publishing = (...clinics: object[]): HTMLScriptElement =>
  (script = publish(parseClinics({ clinics }).clinics));
const graphOf = (...clinics: object[]) =>
  (JSON.parse(publishing(...clinics).text) as Graph)['@graph'];

describe('clinics for search engines', () => {
  afterEach(() => {
    script?.remove();
    script = undefined;
  });

  it('one script in the head, which its owner can take away', () => {
    const made = publishing({ name: 'A' });
    expect(document.head.querySelectorAll('script[type="application/ld+json"]')).to.have.length(1);
    expect(made.parentNode).to.equal(document.head);
  });

  it('a name alone says a name alone', () => {
    expect(graphOf({ name: 'A' })).to.deep.equal([{ '@type': 'MedicalClinic', name: 'A' }]);
  });

  it('a text cannot end the script', () => {
    const name = '</script><script>alert(1)</script><!--';
    expect(graphOf({ name })[0]!.name).to.equal(name);
    expect(script!.text).not.to.contain('<');
  });

  const rows: [name: string, fields: object, says: object][] = [
    [
      'an address',
      { address: { streetAddress: '12 Oak St', addressLocality: 'Tempe' } },
      {
        address: { '@type': 'PostalAddress', streetAddress: '12 Oak St', addressLocality: 'Tempe' },
      },
    ],
    [
      'an exact point',
      { geo: { latitude: 33.4, longitude: -111.9 } },
      { geo: { '@type': 'GeoCoordinates', latitude: 33.4, longitude: -111.9 } },
    ],
    [
      'not the middle of a city',
      { geo: { latitude: 33.4, longitude: -111.9, accuracy: 'city' } },
      {},
    ],
    [
      'not the middle of a ZIP code',
      { geo: { latitude: 33.4, longitude: -111.9, accuracy: 'zip' } },
      {},
    ],
    ['an id that is an address', { id: 'https://a.example/#c' }, { '@id': 'https://a.example/#c' }],
    ['not an id of the list’s own', { id: 'tempe' }, {}],
    [
      'a specialty of the vocabulary, and one in other words',
      { medicalSpecialty: ['https://schema.org/Physiotherapy', 'Spine care'] },
      { medicalSpecialty: ['https://schema.org/Physiotherapy'], knowsAbout: ['Spine care'] },
    ],
    [
      'services, languages, amenities, new patients',
      {
        availableService: ['X-ray'],
        knowsLanguage: ['es'],
        amenityFeature: [{ name: 'Parking', value: 'yes' }, 'Elevator'],
        isAcceptingNewPatients: false,
      },
      {
        availableService: [{ '@type': 'MedicalProcedure', name: 'X-ray' }],
        knowsLanguage: ['es'],
        amenityFeature: [
          { '@type': 'LocationFeatureSpecification', name: 'Parking', value: true },
          { '@type': 'LocationFeatureSpecification', name: 'Elevator', value: true },
        ],
        isAcceptingNewPatients: false,
      },
    ],
    [
      'ways to reach it',
      {
        telephone: '602-555-0101',
        url: 'https://a.example/',
        photo: 'https://a.example/a.jpg',
        bookingUrl: 'https://a.example/book',
        reportUrl: 'https://a.example/wrong',
      },
      {
        telephone: '602-555-0101',
        url: 'https://a.example/',
        image: 'https://a.example/a.jpg',
        potentialAction: { '@type': 'ReserveAction', target: 'https://a.example/book' },
      },
    ],
    [
      'further numbers, and departments with theirs',
      {
        telephone: '602-555-0101; 602-555-0102',
        faxNumber: '602-555-0109',
        department: [{ name: 'Spine', telephone: '602-555-0144', openingHours: 'by appointment' }],
      },
      {
        telephone: '602-555-0101',
        contactPoint: [
          { '@type': 'ContactPoint', telephone: '602-555-0102' },
          { '@type': 'ContactPoint', faxNumber: '602-555-0109' },
        ],
        department: [{ '@type': 'MedicalClinic', name: 'Spine', telephone: '602-555-0144' }],
      },
    ],
    [
      'no hours of a clinic that is closed',
      { status: 'closed', openingHours: 'Mo-Su 09:00-17:00' },
      {},
    ],
  ];
  for (const [name, fields, says] of rows) {
    it(name, () =>
      expect(graphOf({ name: 'A', ...fields })).to.deep.equal([
        { '@type': 'MedicalClinic', name: 'A', ...says },
      ]),
    );
  }

  const week = (dayOfWeek: string[], opens: string, closes: string) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek,
    opens,
    closes,
  });
  const FIVE = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
  const hours: [openingHours: unknown, says: unknown[] | undefined][] = [
    ['Mo-Fr 09:00-17:00', [week(FIVE, '09:00', '17:00')]],
    ['Mo-Fr 09:00-17:00; PH off', [week(FIVE, '09:00', '17:00')]],
    [
      'Mo-Fr 09:00-17:00; We off',
      [week(['Monday', 'Tuesday', 'Thursday', 'Friday'], '09:00', '17:00')],
    ],
    [
      'Mo 09:00-12:00,13:00-17:00',
      [week(['Monday'], '09:00', '12:00'), week(['Monday'], '13:00', '17:00')],
    ],
    ['Fr 22:00-06:00', [week(['Friday'], '22:00', '06:00')]],
    ['24/7', [week([...FIVE, 'Saturday', 'Sunday'], '00:00', '23:59')]],
    [{ Mo: '800AM-430PM', Su: 'sometimes' }, undefined],
    [{ Mo: '800AM-430PM', Tu: '-' }, [week(['Monday'], '08:00', '16:30')]],
    ['Mo-Fr 09:00-17:00; Sa[1] 09:00-12:00', undefined],
    ['Jun-Aug Mo-Fr 09:00-15:00', undefined],
    ['by appointment', undefined],
    ['Mon-Fri 9am-5pm by appointment', [week(FIVE, '09:00', '17:00')]],
    ['M-F 9-5', undefined],
    ['Mon-Fri 9am-5pm; Sat by appointment', undefined],
    ['Mo-Su 00:00-00:00', undefined],
    [[{ day: 'Monday', open: '09:00', close: '17:00' }], [week(['Monday'], '09:00', '17:00')]],
    [[{ tag: 'Monday', opens: '09:00', closes: '17:00' }], undefined],
    [[{}], undefined],
  ];
  for (const [openingHours, says] of hours) {
    it(`hours: ${JSON.stringify(openingHours)}`, () =>
      expect(graphOf({ name: 'A', openingHours })[0]!.openingHoursSpecification).to.deep.equal(
        says,
      ));
  }

  it('hours of single dates, and days that are closed', () => {
    const [clinic] = graphOf({
      name: 'A',
      openingHours: 'Mo-Fr 09:00-17:00',
      specialOpeningHoursSpecification: [
        { opens: '09:00', closes: '12:00', validFrom: '2026-12-24', validThrough: '2026-12-24' },
        { validFrom: '2026-12-25', validThrough: '2026-12-26' },
      ],
    });
    expect(clinic!.specialOpeningHoursSpecification).to.have.deep.members([
      {
        '@type': 'OpeningHoursSpecification',
        validFrom: '2026-12-24',
        validThrough: '2026-12-24',
        opens: '09:00',
        closes: '12:00',
      },
      {
        '@type': 'OpeningHoursSpecification',
        validFrom: '2026-12-25',
        validThrough: '2026-12-26',
      },
    ]);
  });

  it('survives a page library that gives lists a way of their own to be written', () => {
    Object.defineProperty(Array.prototype, 'toJSON', { configurable: true, value: () => 'broken' });
    try {
      expect(graphOf({ name: 'A', knowsLanguage: ['es'] })[0]!.knowsLanguage).to.deep.equal(['es']);
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });

  it('stops where a page would grow beyond what is read', () => {
    const many = Array.from({ length: MOST_CLINICS + 5 }, (_, index) => ({ name: `A${index}` }));
    expect(graphOf(...many)).to.have.length(MOST_CLINICS);
  });
});
