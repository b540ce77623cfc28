import { expect } from 'chai';
import { reading } from '../reading.ts';

const location = (more: object = {}) => ({
  resourceType: 'Location',
  id: 'a',
  status: 'active',
  name: 'A',
  address: { line: ['1 Sample St', 'Suite 2'], city: 'Tempe', state: 'AZ', postalCode: '85281' },
  ...more,
});
const bundle = (...resources: unknown[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
});
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

describe('FHIR: where the locations are', () => {
  const rows: [name: string, data: unknown, names: string[]][] = [
    ['a bundle', bundle(location(), location({ id: 'b', name: 'B' })), ['A', 'B']],
    ['a single location', location(), ['A']],
    ['a list', [location(), location({ id: 'b', name: 'B' })], ['A', 'B']],
    ['an empty bundle', { resourceType: 'Bundle', type: 'searchset' }, []],
    [
      'not the other resources of a bundle',
      bundle({ resourceType: 'Organization', name: 'Group' }, location(), null, {
        resourceType: 'OperationOutcome',
      }),
      ['A'],
    ],
    ['a status that is not told', bundle(location({ status: undefined })), ['A']],
  ];
  for (const [name, data, names] of rows) {
    it(name, () => {
      expect(reading(data).names).to.deep.equal(names);
      expect(reading(data).errors).to.deep.equal([]);
      expect(reading(JSON.stringify(data), 'fhir').names).to.deep.equal(names);
    });
  }

  it('a bundle without locations is not a feed', () => {
    expect(reading(bundle({ resourceType: 'Patient' })).codes).to.deep.equal(['not-a-feed']);
  });

  for (const status of ['suspended', 'inactive']) {
    it(`one that is ${status} is left out, and said to be`, () => {
      const { names, errors, warnings } = reading(bundle(location({ status })));
      expect([names, errors]).to.deep.equal([[], []]);
      expect(warnings).to.deep.equal([
        `entry[0].resource.status: it is ${status}, so this clinic is left out.`,
      ]);
    });
  }

  it('one page of several is not taken for all', () => {
    const { names, errors } = reading({
      ...bundle(location()),
      link: [{ relation: 'self' }, { relation: 'next', url: 'https://fhir.example/?page=2' }],
    });
    expect(names).to.deep.equal(['A']);
    expect(errors).to.deep.equal([
      'link: this bundle is one page of several; the clinics of the others are left out.',
    ]);
  });

  it('names its own fields', () => {
    const { errors } = reading(
      bundle(
        location({ position: { latitude: -112, longitude: 33.4 } }),
        location({ id: 'b', telecom: [{ system: 'phone', value: '0' }] }),
      ),
    );
    expect(errors[0]).to.match(/^entry\[0\]\.resource\.position\.latitude: longitude 33\.4/);
    expect(errors[1]).to.match(/^entry\[1\]\.resource\.telecom: "0" is not a telephone/);
  });
});

describe('FHIR: fields', () => {
  it('address, position, telecom, timezone', () => {
    const { only, errors } = reading(
      location({
        position: { latitude: 33.4, longitude: -111.9, altitude: 360 },
        telecom: [
          { system: 'fax', value: '602-555-0199' },
          { system: 'phone', use: 'old', value: '602-555-0198' },
          { system: 'phone', use: 'work', value: '602-555-0101' },
          { system: 'url', value: 'https://clinic.example' },
        ],
        extension: [
          { url: 'http://example.org/other', valueCode: 'x' },
          { url: 'http://hl7.org/fhir/StructureDefinition/timezone', valueCode: 'America/Phoenix' },
        ],
      }),
    );
    expect(errors).to.deep.equal([]);
    expect(only).to.deep.include({
      id: 'a',
      name: 'A',
      address: {
        streetAddress: '1 Sample St, Suite 2',
        addressLocality: 'Tempe',
        addressRegion: 'AZ',
        postalCode: '85281',
        addressCountry: undefined,
      },
      geo: { latitude: 33.4, longitude: -111.9, accuracy: 'address' },
      telephone: '602-555-0101',
      url: 'https://clinic.example',
      timezone: 'America/Phoenix',
    });
  });

  it('an address that is text, and the telecom of R5', () => {
    const { only } = reading(
      location({
        address: { text: '1 Sample St, Tempe' },
        contact: [{ telecom: [{ system: 'phone', value: '602-555-0101' }] }],
      }),
    );
    expect([only.address.streetAddress, only.telephone]).to.deep.equal([
      '1 Sample St, Tempe',
      '602-555-0101',
    ]);
  });

  const hours: [name: string, hoursOfOperation: unknown, weekly: object[], special: object[]][] = [
    [
      'R4',
      [
        { daysOfWeek: weekdays, openingTime: '08:00:00', closingTime: '17:30:00' },
        { daysOfWeek: ['sat'], allDay: true },
      ],
      [
        { dayOfWeek: WEEKDAYS, opens: '08:00', closes: '17:30' },
        { dayOfWeek: ['Saturday'], opens: '00:00', closes: '23:59' },
      ],
      [],
    ],
    [
      'R5',
      {
        availableTime: [
          { daysOfWeek: weekdays, availableStartTime: '08:00:00', availableEndTime: '17:30:00' },
        ],
        notAvailableTime: [
          { description: 'Holiday', during: { start: '2026-12-25', end: '2026-12-26' } },
        ],
      },
      [{ dayOfWeek: WEEKDAYS, opens: '08:00', closes: '17:30' }],
      [{ validFrom: '2026-12-25', validThrough: '2026-12-26' }],
    ],
    ['none', undefined, [], []],
    ['nonsense', [null, 'always', { notAvailableTime: 3 }], [], []],
  ];
  for (const [name, hoursOfOperation, weekly, special] of hours) {
    it(`hours of ${name} in the shape of schema.org`, () => {
      const { hoursSource } = reading(location({ hoursOfOperation })).only;
      expect(hoursSource.openingHoursSpecification ?? []).to.deep.equal(weekly);
      expect(hoursSource.specialOpeningHoursSpecification ?? []).to.deep.equal(special);
    });
  }

  it('exceptions in words are kept as text, which nobody takes for hours', () => {
    const availabilityExceptions = 'Closed on public holidays';
    expect(reading(location({ availabilityExceptions })).only.hoursSource.openingHours).to.equal(
      availabilityExceptions,
    );
  });
});

describe('FHIR: what is no clinic', () => {
  const service = (more: object = {}) => ({
    resourceType: 'HealthcareService',
    active: true,
    name: 'Sample Care',
    location: [{ reference: 'Location/a' }],
    telecom: [{ system: 'phone', value: '602-555-0101' }],
    availableTime: [
      {
        daysOfWeek: ['mon', 'tue'],
        availableStartTime: '08:00:00',
        availableEndTime: '17:00:00',
      },
    ],
    ...more,
  });
  const hours = [{ dayOfWeek: ['Monday', 'Tuesday'], opens: '08:00', closes: '17:00' }];

  for (const [name, data] of [
    ['alone', service()],
    ['in a bundle', bundle(service(), service())],
  ] as const) {
    it(`a service without its location, ${name}, is refused with words`, () => {
      const { codes, errors } = reading(data);
      expect(codes).to.deep.equal(['not-a-feed']);
      expect(errors[0]).to.match(/HealthcareService.* no Location/);
    });
  }

  for (const [name, more] of [
    ['a kind of place', { mode: 'kind' }],
    ['an ambulance', { physicalType: { coding: [{ code: 've' }] } }],
    ['an area', { physicalType: { coding: [{ code: 'jdn' }] } }],
    ['a vehicle of R5', { form: { coding: [{ code: 've' }] } }],
  ] as const) {
    it(`${name} is left out, and said to be`, () => {
      const { names, warnings } = reading(bundle(location(more), location({ id: 'b', name: 'B' })));
      expect(names).to.deep.equal(['B']);
      expect(warnings[0]).to.match(
        /^entry\[0\]\.resource: it is an? .* not a place to go to, so this clinic is left out/,
      );
    });
  }

  it('a building, and an instance, are clinics', () => {
    const building = { mode: 'instance', physicalType: { coding: [{ code: 'bu' }] } };
    expect(reading(bundle(location(building))).names).to.deep.equal(['A']);
  });

  it("a service's phone and hours reach its location", () => {
    const { only } = reading(bundle(location(), service()));
    expect(only.telephone).to.equal('602-555-0101');
    expect(only.hoursSource.openingHoursSpecification).to.deep.equal(hours);
  });
  it('of R5 too', () => {
    const { availableTime, ...rest } = service();
    const { only } = reading(bundle(location(), { ...rest, availability: [{ availableTime }] }));
    expect(only.hoursSource.openingHoursSpecification).to.deep.equal(hours);
  });
  it("not over the location's own", () => {
    const own = { telecom: [{ system: 'phone', value: '602-555-0109' }] };
    expect(reading(bundle(location(own), service())).only.telephone).to.equal('602-555-0109');
  });
  it('not of several services, which may differ, nor of one that has ended', () => {
    expect(reading(bundle(location(), service(), service())).only.telephone).to.equal(undefined);
    const ended = service({ active: false });
    expect(reading(bundle(location(), ended)).only.telephone).to.equal(undefined);
  });
  it('closed is passed on', () => {
    const closed = location({ operationalStatus: { code: 'C' } });
    expect(reading(bundle(closed)).names.length).to.be.within(0, 1);
  });
});
