import { expect } from 'chai';
import { parseClinics as parse } from '../../../../src/clinic-locator/feed/parse-clinics.ts';
import { reading } from '../reading.ts';

const clinic = (name: string, more: object = {}) => ({
  '@type': 'MedicalClinic',
  name,
  address: { '@type': 'PostalAddress', postalCode: '85281' },
  ...more,
});
const site = { '@type': 'WebSite', name: 'Our site', publisher: { '@id': '#clinic' } };

describe('schema.org: where the clinics are', () => {
  const rows: [name: string, data: unknown, names: string[]][] = [
    ['a single node', clinic('A'), ['A']],
    ['a list of nodes', [clinic('A'), clinic('B')], ['A', 'B']],
    ['a graph', { '@context': 'https://schema.org', '@graph': [site, clinic('A')] }, ['A']],
    ['several graphs', [{ '@graph': [clinic('A')] }, { '@graph': [clinic('B')] }], ['A', 'B']],
    ['a list of types', clinic('A', { '@type': ['MedicalClinic', 'LocalBusiness'] }), ['A']],
    ['a type with a prefix', clinic('A', { '@type': 'schema:Physiotherapy' }), ['A']],
    ['a type that is an address', clinic('A', { '@type': 'https://schema.org/Dentist' }), ['A']],
    ['a type known as a place, with a name alone', { '@type': 'MedicalClinic', name: 'A' }, ['A']],
    ['a type unknown here, with an address', clinic('A', { '@type': 'Podiatric' }), ['A']],
    ['the main entity of a page', { '@type': 'WebPage', mainEntity: clinic('A') }, ['A']],
    [
      'a list of items',
      {
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, item: clinic('A') },
          { '@type': 'ListItem', position: 2, item: clinic('B') },
        ],
      },
      ['A', 'B'],
    ],
    [
      'departments of a hospital, which is one too',
      clinic('A', { '@type': 'Hospital', department: [clinic('B'), clinic('C')] }),
      ['A', 'B', 'C'],
    ],
    [
      'not a department without an address of its own',
      clinic('A', { department: [{ '@type': 'Pharmacy', name: 'B', telephone: '602-555-0102' }] }),
      ['A'],
    ],
    [
      'locations of a group, whose head office is none',
      { '@type': 'Organization', name: 'Group', address: {}, location: [clinic('A'), clinic('B')] },
      ['A', 'B'],
    ],
    ['an organization that is all there is', clinic('A', { '@type': 'Organization' }), ['A']],
    [
      'not the people, the pages or the events',
      [
        clinic('A'),
        { '@type': 'Person', name: 'Dr. No', telephone: '602-555-0100' },
        { '@type': 'BreadcrumbList', name: 'Path' },
        { '@type': 'EducationEvent', name: 'Talk', address: {} },
      ],
      ['A'],
    ],
    [
      'entries of the canonical list, whatever they are',
      { clinics: [{ name: 'A' }, site] },
      ['A', 'Our site'],
    ],
    ['a plain list', [{ name: 'A' }, { name: 'B' }], ['A', 'B']],
    ['a plain entry among nodes', [site, { name: 'A' }], ['A']],
  ];
  for (const [name, data, names] of rows) {
    it(name, () => {
      const read = reading(data);
      expect(read.names).to.deep.equal(names);
      expect(read.errors).to.deep.equal([]);
      expect(reading(JSON.stringify(data)).names, 'as text').to.deep.equal(names);
      expect(reading(data, 'schema').names, 'by name').to.deep.equal(names);
    });
  }

  it('data without a place in it is not a feed', () => {
    expect(reading(site).codes).to.deep.equal(['not-a-feed']);
    expect(reading({ '@graph': [site] }).codes).to.deep.equal(['not-a-feed']);
  });

  it('a graph that holds itself ends', () => {
    const node: Record<string, unknown> = clinic('A');
    node['department'] = [node, { '@type': 'WebPage', mainEntity: node }];
    expect(reading({ '@graph': [node, node] }).names).to.deep.equal(['A']);
  });

  it('says where in the page a node stands', () => {
    expect(reading({ '@graph': [site, clinic('')] }).errors).to.deep.equal([
      '@graph[1].name: the name is missing, so this clinic is left out.',
    ]);
    expect(reading(clinic('')).errors[0]).to.match(/^clinic\.name: /);
    const nested = { '@type': 'ItemList', itemListElement: [{ item: clinic('') }] };
    expect(reading(nested).errors[0]).to.match(/^itemListElement\[0\]\.item\.name: /);
  });
});

describe('schema.org: the ways in which a field may be written', () => {
  const full = clinic('A', {
    '@id': 'https://clinic.example/#a',
    telephone: ['602-555-0101', '602-555-0102'],
    url: { '@id': 'https://clinic.example/a' },
    photo: [{ '@type': 'ImageObject', name: 'Front', contentUrl: 'https://clinic.example/a.jpg' }],
    geo: [{ '@type': 'GeoCoordinates', latitude: '33.4', longitude: '-111.9' }],
    address: {
      streetAddress: ['1 Sample St', 'Suite 2'],
      addressLocality: 'Tempe',
      addressRegion: 'AZ',
      postalCode: 85281,
      addressCountry: { '@type': 'Country', name: 'US' },
    },
    medicalSpecialty: ['https://schema.org/Physiotherapy', 'Neurologic'],
    availableService: [{ '@type': 'MedicalTherapy', name: 'Ice' }, 'Heat'],
    knowsLanguage: ['en', { '@type': 'Language', name: 'Spanish' }],
    isAcceptingNewPatients: true,
    amenityFeature: [
      { '@type': 'LocationFeatureSpecification', name: 'Wheelchair access', value: true },
      { name: 'Parking', value: 'behind the house' },
      { name: 'Elevator', value: 'no' },
      'Wi-Fi',
    ],
    areaServed: 'Tempe',
    lastReviewed: '2026-05-03T08:00:00Z',
    timezone: 'America/Phoenix',
    reportUrl: 'mailto:web@clinic.example',
    bookingUrl: 'https://clinic.example/book/a',
  });

  it('all of them', () => {
    const { only, errors, warnings } = reading(full);
    expect([errors, warnings]).to.deep.equal([[], []]);
    expect(only).to.deep.equal({
      id: 'https://clinic.example/#a',
      name: 'A',
      address: {
        streetAddress: '1 Sample St, Suite 2',
        addressLocality: 'Tempe',
        addressRegion: 'AZ',
        postalCode: '85281',
        addressCountry: 'US',
      },
      geo: { latitude: 33.4, longitude: -111.9, accuracy: 'address' },
      telephone: '602-555-0101',
      contactPoint: [{ telephone: '602-555-0102' }],
      status: 'open',
      notice: undefined,
      noticeUntil: undefined,
      telehealth: undefined,
      department: [],
      insurance: [],
      url: 'https://clinic.example/a',
      bookingUrl: 'https://clinic.example/book/a',
      reportUrl: 'mailto:web@clinic.example',
      photo: 'https://clinic.example/a.jpg',
      timezone: 'America/Phoenix',
      hoursSource: {
        openingHoursSpecification: undefined,
        specialOpeningHoursSpecification: undefined,
        openingHours: undefined,
      },
      medicalSpecialty: ['Physiotherapy', 'Neurologic'],
      availableService: ['Ice', 'Heat'],
      knowsLanguage: ['en', 'Spanish'],
      isAcceptingNewPatients: true,
      amenityFeature: [
        { name: 'Wheelchair access', value: true },
        { name: 'Parking', value: 'behind the house' },
        { name: 'Elevator', value: false },
        { name: 'Wi-Fi', value: true },
      ],
      lastReviewed: '2026-05-03',
    });
  });

  it('an address that is one text stands in its first line', () => {
    const { only } = reading(clinic('A', { address: '1 Sample St, Tempe' }));
    expect(only.address.streetAddress).to.equal('1 Sample St, Tempe');
  });

  it('an address and hours that stand elsewhere in the graph', () => {
    const { only, names } = reading({
      '@graph': [
        clinic('A', {
          address: { '@id': '#address' },
          openingHoursSpecification: [{ '@id': '#h' }],
        }),
        { '@type': 'PostalAddress', '@id': '#address', postalCode: '85281' },
        { '@type': 'OpeningHoursSpecification', '@id': '#h', opens: '09:00' },
      ],
    });
    expect(names).to.deep.equal(['A']);
    expect(only.address.postalCode).to.equal('85281');
    expect(only.hoursSource.openingHoursSpecification).to.deep.equal([
      { '@type': 'OpeningHoursSpecification', '@id': '#h', opens: '09:00' },
    ]);
  });

  it('hours are kept as they stand, unread', () => {
    const hours = {
      openingHoursSpecification: [{ dayOfWeek: 'Monday', opens: '09:00', closes: '17:00' }],
      specialOpeningHoursSpecification: { validFrom: '2026-12-25', validThrough: '2026-12-25' },
      openingHours: ['Ma-Fr 09:00-17:00'],
    };
    expect(reading(clinic('A', hours)).only.hoursSource).to.deep.equal(hours);
  });

  it('names that people use where schema.org has others', () => {
    const { only, errors } = reading([
      {
        title: 'A',
        street: '1 Sample St',
        city: 'Tempe',
        state: 'AZ',
        zip: 85281,
        lat: 33.4,
        lng: -111.9,
        phone: '602-555-0101',
        website: 'https://clinic.example',
        hours: 'Mo-Fr 09:00-17:00',
      },
    ]);
    expect(errors).to.deep.equal([]);
    expect([only.name, only.telephone, only.url]).to.deep.equal([
      'A',
      '602-555-0101',
      'https://clinic.example',
    ]);
    expect(only.address).to.deep.include({
      streetAddress: '1 Sample St',
      addressLocality: 'Tempe',
      addressRegion: 'AZ',
      postalCode: '85281',
    });
    expect(only.geo).to.deep.equal({ latitude: 33.4, longitude: -111.9, accuracy: 'address' });
    expect(only.hoursSource.openingHours).to.equal('Mo-Fr 09:00-17:00');
  });

  it('the name of schema.org wins over another', () => {
    expect(reading([{ title: 'Title', name: 'Name' }]).names).to.deep.equal(['Name']);
  });
});

describe('text that cannot be read as a list', () => {
  const rows: [name: string, text: string, code: string, fix: RegExp][] = [
    ['nothing', '', 'empty', /Write the clinics/],
    ['blanks', ' \n\t ', 'empty', /Write the clinics/],
    ['a byte order mark alone', '\ufeff', 'empty', /Write the clinics/],
    ['a web page', '<!DOCTYPE html><title>Not found</title>', 'html', /not of the page/],
    ['XHTML', '<?xml version="1.0"?><html><p/></html>', 'html', /not of the page/],
    ['XML', '<?xml version="1.0"?><a/>', 'not-a-feed', /JSON or CSV/],
    [
      'KML',
      '<?xml version="1.0"?>\n<kml xmlns="x"><Document/></kml>',
      'not-a-feed',
      /GeoJSON or CSV/,
    ],
    ['UTF-16 without its mark', 'name,zip'.split('').join('\0'), 'not-text', /UTF-8/],
    ['the same from its other end', '\0n\0a\0m\0e\0,', 'not-text', /UTF-8/],
    ['a script', 'var clinics = [{ "name": "A" }];', 'not-a-feed', /before the first bracket/],
    ['a module', 'export default [{ "name": "A" }];', 'not-a-feed', /before the first bracket/],
    ['a call', 'showClinics([{ "name": "A" }]);', 'not-a-feed', /before the first bracket/],
    ['YAML', '---\nclinics:\n  - name: A\n', 'not-a-feed', /JSON or CSV/],
    ['YAML, a list', '- name: A\n  zip: 85281\n', 'not-a-feed', /JSON or CSV/],
    ['letters in another code page', 'OrgID\ufffdOrgName\n1\ufffdA', 'no-header', /not UTF-8/],
    ['single quotes', "[{'name': 'A'}]", 'not-json', /straight double quotes/],
    ['bare names', '[{name: "A", zip: "85281"}]', 'not-json', /straight double quotes/],
    [
      'single quotes, and a comma too many',
      "[{'name': 'A'},]",
      'not-json',
      /straight double quotes/,
    ],
    [
      'an apostrophe is no fault',
      '[{"name": "O\'Neil, \'A\'"},]',
      'not-json',
      /comma before a closing/,
    ],
    [
      'one object a line, one of them broken',
      '{"name":"A"}\n{"name":"B",}\n',
      'not-json',
      /comma before/,
    ],
    ['curly quotes', '[{\u201cname\u201d: "A"}]', 'not-json', /makes them curly/],
    ['a comma too many', '[{"name": "A"},]', 'not-json', /comma before a closing/],
    ['tags of a page editor, and cut short', '[{"name":</p>\n<p>"A"', 'not-json', /blank lines/],
    ['cut short', '[{"name": "A"', 'not-json', /missing/],
    ['a workbook', 'PK\u0003\u0004[Content_Types].xml', 'not-text', /CSV/],
    ['a PDF', '%PDF-1.7', 'not-text', /CSV/],
    ['a picture', '\u0089PNG\u0000\u0000', 'not-text', /CSV/],
    ['an object of another kind', '{"data": []}', 'not-a-feed', /clinics/],
  ];
  for (const [name, text, code, fix] of rows) {
    it(`${name}: ${code}`, () => {
      const { clinics, problems, failure } = parse(text);
      expect(clinics).to.deep.equal([]);
      expect(problems).to.deep.equal([failure]);
      expect(failure?.code).to.equal(code);
      expect(failure?.fix).to.match(fix);
    });
  }

  const edited: [name: string, text: string][] = [
    ['a paragraph where a line was blank', '[{"name":</p>\n<p>"A"}]'],
    ['line breaks', '[{<br />"name":<br>"A"}]'],
    ['quotes as entities', '[{&quot;name&quot;: &quot;A&quot;}]'],
    ['curly quotes', '[{\u201cname\u201d: \u201cA\u201d}]'],
  ];
  for (const [name, text] of edited) {
    it(`JSON that a page editor has changed in one way alone: ${name}`, () => {
      expect(reading(text).names).to.deep.equal(['A']);
    });
  }

  it('a byte order mark before good JSON does no harm', () => {
    expect(reading('\ufeff[{"name":"A"}]').names).to.deep.equal(['A']);
  });

  it('a format that is set and not there is named', () => {
    for (const format of ['geojson', 'fhir'] as const) {
      expect(reading([{ name: 'A' }], format).codes, format).to.deep.equal(['wrong-format']);
    }
    expect(reading({ name: 'A' }, 'csv').codes).to.deep.equal(['wrong-format']);
    expect(reading({ type: 'FeatureCollection', features: [] }, 'schema').codes).to.deep.equal([
      'wrong-format',
    ]);
  });

  it('letters that were lost on the way are reported', () => {
    const { names, errors } = reading('[{"name":"Cl\ufffdnica","zip":"85281"}]');
    expect(names).to.deep.equal(['Cl\ufffdnica']);
    expect(errors[0]).to.match(/^feed: letters with accents are lost.*Cl\ufffdnica/);
  });
});

describe('schema.org: where a visit is booked', () => {
  const target = 'https://sample.example/book';
  const rows: [name: string, fields: object, bookingUrl: string | undefined][] = [
    ['an action', { potentialAction: { '@type': 'ReserveAction', target } }, target],
    [
      'one of several',
      {
        potentialAction: [
          { '@type': 'SearchAction', target: 'https://sample.example/find' },
          { '@type': 'https://schema.org/ReserveAction', target },
        ],
      },
      target,
    ],
    [
      'an entry point',
      {
        potentialAction: {
          '@type': 'ReserveAction',
          target: { '@type': 'EntryPoint', urlTemplate: target },
        },
      },
      target,
    ],
    [
      'not before bookingUrl',
      {
        bookingUrl: 'https://sample.example/own',
        potentialAction: { '@type': 'ReserveAction', target },
      },
      'https://sample.example/own',
    ],
    ['no other action', { potentialAction: { '@type': 'SearchAction', target } }, undefined],
    [
      'no script',
      { potentialAction: { '@type': 'ReserveAction', target: 'javascript:alert(1)' } },
      undefined,
    ],
  ];
  for (const [name, fields, bookingUrl] of rows) {
    it(name, () => {
      expect(reading(clinic('A', fields)).only.bookingUrl).to.equal(bookingUrl);
    });
  }
});
