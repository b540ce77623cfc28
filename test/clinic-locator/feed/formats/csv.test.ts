import { expect } from 'chai';
import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { parseRows } from '../../../../src/clinic-locator/feed/formats/csv-rows.ts';
import { reading } from '../reading.ts';

describe('CSV: the shapes of a table', () => {
  const rows: [name: string, text: string, names: string[]][] = [
    ['commas', 'name,zip\nA,85281\nB,85282', ['A', 'B']],
    ['semicolons', 'name;zip\nA, Tempe;85281', ['A, Tempe']],
    ['tabs', 'name\tzip\nA\t85281', ['A']],
    ['bars', 'name|zip\nA|85281', ['A']],
    ['what Excel says of its separator', 'sep=;\r\nname;zip\r\nA;85281', ['A']],
    ['a byte order mark', '\ufeffname,zip\nA,85281', ['A']],
    ['CRLF', 'name,zip\r\nA,85281\r\nB,85282\r\n', ['A', 'B']],
    ['CR alone', 'name,zip\rA,85281\rB,85282\r', ['A', 'B']],
    ['no line end at the end', 'name,zip\nA,85281', ['A']],
    ['quotes', '"name","zip"\n"A","85281"', ['A']],
    ['a comma in quotes', 'name,zip\n"A, the first",85281', ['A, the first']],
    ['a quote in quotes', 'name,zip\n"A ""the"" first",85281', ['A "the" first']],
    ['a line break in quotes', 'name,zip\n"A\nB",85281', ['A B']],
    ['a quote amid bare text', 'name,zip\n5" brace shop,85281', ['5" brace shop']],
    ['blank rows', 'name,zip\n\n,\n  ,  \nA,85281\n\n', ['A']],
    ['a title above', 'Our clinics,\n,\nname,zip\nA,85281', ['A']],
    ['rows cut short', 'name,zip,phone\nA,85281', ['A']],
    ['blank cells behind the last column', 'name,zip\nA,85281,, ,\nB,85282,', ['A', 'B']],
    ['blank names behind the last column', 'name,zip,,\nA,85281,,', ['A']],
    ['a column alone', 'name\nA\nB', ['A', 'B']],
    ['names of columns in capitals, with blanks', ' NAME , Zip Code \nA,85281', ['A']],
    ['columns in any order, others between', 'zip,x1,name\n85281,?,A', ['A']],
    ['no rows', 'name,zip\n', []],
    [
      'quotes that a page has curled',
      'name,zip\n“A, the first”,85281\nB,85282',
      ['A, the first', 'B'],
    ],
    ['the same, in every cell', '“name”,“zip”\n“A, the first”,“85281”', ['A, the first']],
    ['curled the wrong way round', 'name,zip\n”A, the first”,85281', ['A, the first']],
    [
      'curly quotes that belong to a name',
      'name,zip\n“A” the first,85281\nThe “B”,85282',
      ['“A” the first', 'The “B”'],
    ],
  ];
  for (const [name, text, names] of rows) {
    it(name, () => {
      const read = reading(text);
      expect(read.names).to.deep.equal(names);
      expect(read.errors).to.deep.equal([]);
      expect(reading(text, 'csv').names, 'by name').to.deep.equal(names);
    });
  }

  const flaws: [name: string, text: string, names: string[], errors: RegExp[]][] = [
    [
      'a comma without quotes',
      'name,street,zip\nA,1 Sample St, Suite 2,85281\nB,,85282',
      ['B'],
      [/^row 2: it has more cells/],
    ],
    [
      'letters behind a quote',
      'name,zip\n"Dr. "Back" Clinic",85281\nB,85282',
      ['B'],
      [/^row 2: letters stand behind a closing quote/],
    ],
    [
      'a quote that never closes',
      'name,zip\nA,85281\n"B,85282\nC,85283\n',
      ['A'],
      [/^row 3: a quote opens in it and never closes, so it and all that follows/],
    ],
    [
      'a curly quote that a comma cuts off from its other half',
      'name,street,zip\n“A, the first,1 Sample St,85281\nB,,85282',
      ['B'],
      [/^row 2: a curly quote opens in a cell and does not close there/],
    ],
    [
      'a row without a name, counted as a spreadsheet counts',
      'name,zip\n"A\nB",85281\n\n,85282',
      ['A B'],
      [/^row 4, column name: the name is missing/],
    ],
  ];
  for (const [name, text, names, errors] of flaws) {
    it(`${name}: that row is left out and reported`, () => {
      const read = reading(text);
      expect(read.names).to.deep.equal(names);
      expect(read.errors).to.have.length(errors.length);
      errors.forEach((each, i) => expect(read.errors[i]).to.match(each));
    });
  }

  for (const text of ['A,85281\nB,85282', 'id\n1', 'import { html } from "lit";']) {
    it(`${JSON.stringify(text)}: no row names the columns`, () => {
      const { codes, errors } = reading(text);
      expect(codes).to.deep.equal(['no-header']);
      expect(errors[0]).to.match(/^feed: no row at its beginning names the columns; it begins "/);
    });
  }

  it('columns that are not used are named once', () => {
    expect(reading('name,zip,telefone,blorb\nA,85281,1,2\nB,85281,1,2').warnings).to.deep.equal([
      'row 1: columns that are not used: telefone (phone?), blorb.',
    ]);
  });
});

describe('CSV: names of columns', () => {
  const header =
    'id,name,streetAddress,addressLocality,addressRegion,postalCode,addressCountry,latitude,longitude,accuracy,telephone,url,bookingUrl,reportUrl,photo,timezone,openingHours,specialHours,medicalSpecialty,services,languages,isAcceptingNewPatients,amenities,lastReviewed';
  const row =
    'a,A,1 Sample St,Tempe,AZ,85281,US,33.4,-111.9,address,602-555-0101,https://clinic.example/a,https://clinic.example/book,mailto:web@clinic.example,https://clinic.example/a.jpg,America/Phoenix,Mo-Fr 09:00-17:00,2026-12-25 off,Physiotherapy,Ice; Heat,en | es,yes,Parking,2026-05-03';

  it('its own', () => {
    const { only, errors, warnings } = reading(`${header}\n${row}`);
    expect([errors, warnings]).to.deep.equal([[], []]);
    expect(only).to.deep.equal({
      id: 'a',
      name: 'A',
      address: {
        streetAddress: '1 Sample St',
        addressLocality: 'Tempe',
        addressRegion: 'AZ',
        postalCode: '85281',
        addressCountry: 'US',
      },
      geo: { latitude: 33.4, longitude: -111.9, accuracy: 'address' },
      telephone: '602-555-0101',
      contactPoint: [],
      status: 'open',
      notice: undefined,
      noticeUntil: undefined,
      telehealth: undefined,
      department: [],
      insurance: [],
      url: 'https://clinic.example/a',
      bookingUrl: 'https://clinic.example/book',
      reportUrl: 'mailto:web@clinic.example',
      photo: 'https://clinic.example/a.jpg',
      timezone: 'America/Phoenix',
      hoursSource: {
        openingHoursSpecification: undefined,
        specialOpeningHoursSpecification: '2026-12-25 off',
        openingHours: 'Mo-Fr 09:00-17:00',
      },
      medicalSpecialty: ['Physiotherapy'],
      availableService: ['Ice', 'Heat'],
      knowsLanguage: ['en', 'es'],
      isAcceptingNewPatients: true,
      amenityFeature: [{ name: 'Parking', value: true }],
      lastReviewed: '2026-05-03',
    });
  });

  const synonyms: [header: string, row: string, expected: object][] = [
    ['title', 'A', { name: 'A' }],
    ['Clinic Name', 'A', { name: 'A' }],
    ['title,name', 'Title,A', { name: 'A' }],
    ['name,Phone Number', 'A,602-555-0101', { telephone: '602-555-0101' }],
    ['name,WEBSITE', 'A,https://a.example', { url: 'https://a.example' }],
    [
      'name,lat,lng',
      'A,33.4,-111.9',
      { geo: { latitude: 33.4, longitude: -111.9, accuracy: 'address' } },
    ],
    [
      'name,lat,lon',
      'A,33.4,-111.9',
      { geo: { latitude: 33.4, longitude: -111.9, accuracy: 'address' } },
    ],
    [
      'name,geo.latitude,geo.longitude',
      'A,33.4,-111.9',
      { geo: { latitude: 33.4, longitude: -111.9, accuracy: 'address' } },
    ],
    ['name,New Patients', 'A,No', { isAcceptingNewPatients: false }],
    ['name,services', 'A,"Ice, Heat"', { availableService: ['Ice', 'Heat'] }],
    [
      'name,services',
      'A,"Nutrition, weight; Heat"',
      { availableService: ['Nutrition, weight', 'Heat'] },
    ],
  ];
  for (const [columns, cells, expected] of synonyms) {
    it(columns, () => {
      const { only, errors } = reading(`${columns}\n${cells}`);
      expect(errors).to.deep.equal([]);
      expect(only).to.deep.include(expected);
    });
  }

  for (const columns of [
    'Address1,Address2,Address3',
    'Address 1,Address 2,Address 3',
    'Address Line 1,Address Line 2,Suite',
    'address-1,address-2,unit',
  ]) {
    it(`address in parts: ${columns}`, () => {
      const { only } = reading(
        `name,${columns},City,ST,ZIP\nA,null,1 Sample St,Suite 2,Tempe,AZ,85281`,
      );
      expect(only.address).to.deep.equal({
        streetAddress: '1 Sample St, Suite 2',
        addressLocality: 'Tempe',
        addressRegion: 'AZ',
        postalCode: '85281',
        addressCountry: undefined,
      });
    });
  }

  it('a column for each day', () => {
    const { only } = reading('name,Monday,Tuesday,Saturday,Sunday\nA,800AM-430PM,24/7,-,null');
    expect(only.hoursSource.openingHours).to.deep.equal({
      Mo: '800AM-430PM',
      Tu: '24/7',
      Sa: '-',
    });
  });

  it('cells such as "null" or "n/a" count as empty', () => {
    const { only, errors } = reading('name,phone,zip,website\nA,null,N/A,NOT AVAILABLE');
    expect(errors).to.deep.equal([]);
    expect([only.telephone, only.address.postalCode, only.url]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('a site that is suspended is left out, and said to be', () => {
    const { names, errors, warnings } = reading('name,zip,SUSPENDED\nA,85281,N\nB,85281,Y');
    expect([names, errors]).to.deep.equal([['A'], []]);
    expect(warnings).to.deep.equal(['row 3: it is suspended, so this clinic is left out.']);
  });

  it('names of an object’s own methods are unknown columns', () => {
    const { names, warnings } = reading('name,__proto__,constructor,toString\nA,1,2,3');
    expect(names).to.deep.equal(['A']);
    expect(warnings).to.include(
      'row 1: columns that are not used: __proto__, constructor, toString.',
    );
  });

  const places: [columns: string, cells: string, error: RegExp][] = [
    [
      'name,lat,lng',
      'A,-112.0,33.4',
      /^row 2, column lat: longitude 33\.4 and latitude -112 look swapped/,
    ],
    ['name,lat,lng', 'A,33.4,', /^row 2, column lng: the longitude is missing/],
    ['name,Web Site', 'A,javascript:alert(1)', /^row 2, column Web Site: "javascript:alert\(1\)"/],
    ['name,ZIP Code,state', 'A,852,AZ', /^row 2, column ZIP Code: "852" has too few digits/],
    [
      'name,languages',
      'A,"en;LONG"',
      /^row 2, column languages: "x{57}\u2026" is not a text of at most/,
    ],
  ];
  for (const [columns, cells, error] of places) {
    it(`a place is named by its row and its column: ${columns}`, () => {
      const { errors } = reading(`${columns}\n${cells.replace('LONG', 'x'.repeat(301))}`);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.match(error);
    });
  }

  it('blanks around quotes do not count', () => {
    expect(reading('"name" ,"zip"\n  "A, B"  , "85281" \n').names).to.deep.equal(['A, B']);
  });
});

describe('CSV against d3-dsv', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '',
      'a',
      '"',
      '""',
      ',',
      ';',
      '\n',
      '\r\n',
      ' ',
      'A, "B"\nC',
      '\u20ac',
      '\ud83d\ude00',
    ),
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 8,
  });
  for (const separator of [',', ';', '\t', '|']) {
    const oracle = dsvFormat(separator);

    it(`every table that is written by the rules, separated by ${JSON.stringify(separator)}`, () => {
      fc.assert(
        fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, end, ended) => {
          // a table that ends in an empty line is one that has a line end
          fc.pre(rows.at(-1)!.join('') !== '' || rows.at(-1)!.length > 1);
          const text = rows.map((row) => oracle.formatRows([row])).join(end) + (ended ? end : '');
          const read = parseRows(text, separator);
          expect(read.map(({ cells }) => cells)).to.deep.equal(oracle.parseRows(text));
          expect(read.map(({ cells }) => cells)).to.deep.equal(rows);
          expect(read.every(({ flaw }) => flaw === undefined)).to.equal(true);
        }),
        { numRuns: 1000 },
      );
    });
  }

  it('every text: the same cells, or the row says that it cannot be trusted', () => {
    const text = fc
      .array(fc.constantFrom('"', ',', '\n', '\r', 'a', 'b'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    const oracle = dsvFormat(',');
    fc.assert(
      fc.property(text, (each) => {
        const read = parseRows(each, ',');
        const flawed = read.findIndex(({ flaw }) => flaw !== undefined);
        const sound = flawed < 0 ? read : read.slice(0, flawed);
        expect(sound.map(({ cells }) => cells)).to.deep.equal(
          oracle.parseRows(each).slice(0, sound.length),
        );
        if (flawed < 0) expect(read).to.have.length(oracle.parseRows(each).length);
      }),
      { numRuns: 5000 },
    );
  });
});
