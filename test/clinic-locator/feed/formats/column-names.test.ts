import { expect } from 'chai';
import { columns, parseColumns } from '../../../../src/clinic-locator/feed/formats/columns.ts';
import { fieldNamed } from '../../../../src/clinic-locator/feed/formats/field-named.ts';
import { parseClinics } from '../../../../src/clinic-locator/feed/parse-clinics.ts';
import { reading } from '../reading.ts';

describe('the field that a name is meant for', () => {
  const rows: Record<string, readonly string[]> = {
    name: [
      'SITE NAME',
      'HOSPITAL_NAME',
      'Business name',
      'Provider Name',
      'place',
      'Office',
      'Practice Name',
      'Store Name',
      'sl_store',
      'Facility',
      'Facility_Name',
      'facilityName',
      'FACILITYNAME',
      'clinicName',
      'NameofCenter',
      'Name of Clinic',
      'nombre',
      'Nombre de Clínica'.slice(0, 6),
      'Name*',
      'name ',
      ' Name',
      'store',
      'Pharmacy Name',
      'Agency Name',
      'title',
    ],
    streetAddress: [
      'ADDR',
      'street1',
      'FULL_ADDRESS',
      'Clinic Address',
      'Address > Line 1',
      'STREET_ADDRESS',
      'addr:street',
      'address_1',
      'Street Address (no PO box)',
      'Dirección',
      'direccion',
      'Address line 1',
      'CenterAddress',
    ],
    streetAddress2: ['street2', 'Address > Line 2', 'address_2', 'Address Line 2'],
    addressLocality: [
      'Clinic City',
      'suburb',
      'Locality',
      'City_Name',
      'ciudad',
      'municipio',
      'addr:city',
      'Municipality_Name',
    ],
    addressRegion: [
      'PROVINCE',
      'Administrative area',
      'state_province',
      'ST_ABBR',
      'Address > Region',
      'estado',
      'Province_Name',
    ],
    postalCode: [
      'ZIP (5 digits)',
      'Zip Code',
      'Postal code',
      'addr:postcode',
      'código postal',
      'Clinic Zip',
      'POSTAL',
    ],
    addressCountry: ['Country / Region', 'país', 'Country Code'],
    latitude: ['latitude_1', 'GC_LATITUDE', 'Lat', 'Y', 'latitud', 'geo.lat', 'wpsl_lat'],
    longitude: ['longitude_1', 'GC_LONGITUDE', 'Long', 'X', 'longitud', 'wpsl_lng'],
    coordinates: ['Lat,Lng', 'coordinates', 'LatLong', 'wkt', 'coordenadas', 'Geolocation'],
    cityState: ['City, State', 'City State Zip'],
    telephone: [
      'Facility Phone Number',
      'Primary phone',
      'Main Phone',
      'Contact Number',
      'phone_num',
      'TelephoneNumber',
      'contact:phone',
      'teléfono',
      'Phone 1',
      'phone_1',
      'Phone #',
    ],
    telephone2: ['Phone 2', 'Additional phones', 'Toll Free'],
    url: [
      'Website URL',
      'WEB_URL',
      'contact:website',
      'Sitio web',
      'Web Address'.replace(' Address', 'site'),
    ],
    faxNumber: ['fax', 'Fax Number', 'Facility Fax'],
    email: ['E-mail', 'Contact Email', 'correo electrónico'],
    tty: ['TTY', 'tdd'],
    openingHours: [
      'HOURS OF OPERATION',
      'openHours',
      'Clinic Hours',
      'Business Hours',
      'horario',
      'opening_hours',
      'Office Hours',
      'open_hours',
    ],
    specialHours: ['Special hours', 'Holiday Hours', 'Hours > Holiday Hours'].slice(0, 2),
    Mo: ['Monday Hours', 'Hours_Mon', 'Monday hours', 'lunes', 'Hours > Monday', 'Mondays'],
    MoOpen: ['Mon_Open', 'Monday Open', 'open_mon', 'Monday Start'],
    MoClose: ['Mon_Close', 'Monday Close', 'Monday End'],
    'days Mo-Fr': [
      'Hours M-F',
      'Mon-Fri Hours',
      'Weekday Hours',
      'Monday - Friday',
      'Hours Monday to Friday',
    ],
    'days Sa-Su': ['Weekend Hours', 'Sat-Sun'],
    status: ['status', 'Facility Status'],
    businessStatus: ['Business status', 'operatingStatus'],
    notice: ['notice', 'Alert'],
    noticeUntil: ['notice until', 'noticeUntil'],
    insurance: ['insurance', 'Insurance Accepted', 'healthPlanNetworkId'],
    telehealth: ['telehealth', 'Telemedicine'],
    photo: ['photo', 'image', 'Cover photo', 'Image URL'],
    knowsLanguage: ['idiomas', 'Languages Spoken'],
  };
  for (const [field, names] of Object.entries(rows)) {
    for (const name of names) {
      it(`${name}: ${field}`, () => {
        expect(fieldNamed(name)?.field).to.equal(field);
      });
    }
  }

  for (const name of [
    'Contact Name',
    'Main Clinic',
    'Mailing Address',
    'Mailing City',
    'Billing Phone',
    'County',
    'Provider ID',
    'M/F',
    'Mon 1',
    'Mon 2',
    'Sunshine',
    'Marketing',
    'contact title',
    'type',
    '__proto__',
    'constructor',
    'toString',
    'Last updated',
    'a'.repeat(200),
    '',
    ' ',
    'Facility Type',
    'Sunday School',
  ]) {
    it(`${name.slice(0, 20)}: none`, () => {
      expect(fieldNamed(name)?.field).to.equal(undefined);
    });
  }
});

describe('a table whose columns have other names', () => {
  const row = (header: string, cells: string) => reading(`${header}\n${cells}`);

  it("a large city's list", () => {
    const { only, errors } = row(
      'SITE NAME,HOURS OF OPERATION,ADDRESS,CITY,STATE,ZIP,PHONE',
      'Sample Clinic,"Mon-Fri, 8 am to 5 pm","1 Sample Ave\nChicago, IL\n(41.8, -87.6)",Chicago,IL,60612,(312) 555-0101',
    );
    expect(errors).to.deep.equal([]);
    expect(only.name).to.equal('Sample Clinic');
    expect(only.hoursSource.openingHours).to.equal('Mon-Fri, 8 am to 5 pm');
    expect(only.address.streetAddress).to.equal('1 Sample Ave');
    expect(only.geo).to.deep.include({ latitude: 41.8, longitude: -87.6 });
  });

  it('the hours of days in columns of their own', () => {
    const { only } = row(
      'name,zip,Monday Hours,Hours_Tue,Wed_Open,Wed_Close',
      'A,85281,8:00 AM-4:30 PM,Closed,08:00:00,1700',
    );
    expect(only.hoursSource.openingHours).to.deep.equal({
      Mo: '8:00 AM-4:30 PM',
      Tu: 'Closed',
      We: '08:00-17:00',
    });
  });
  it('the hours of several days in one column', () => {
    const { only } = row(
      'name,zip,Hours M-F,Weekend Hours,Sunday',
      'A,85281,8am-5pm,9am-noon,Closed',
    );
    expect(only.hoursSource.openingHours).to.deep.equal({
      Mo: '8am-5pm',
      Tu: '8am-5pm',
      We: '8am-5pm',
      Th: '8am-5pm',
      Fr: '8am-5pm',
      Sa: '9am-noon',
      Su: 'Closed',
    });
  });
  it('a day that is closed in the column where it would open', () => {
    const { only } = row(
      'name,zip,Mon_Open,Mon_Close,Tue_Open,Tue_Close',
      'A,85281,Closed,,Closed,Closed',
    );
    expect(only.hoursSource.openingHours).to.deep.equal({ Mo: 'Closed', Tu: 'Closed' });
  });
  it('how many came on Mondays is no hours', () => {
    const { only, warnings } = row('name,zip,Monday,Tuesday', 'A,85281,69,57');
    expect(only.hoursSource.openingHours).to.equal(undefined);
    expect(warnings[0]).to.match(/not used: Monday, Tuesday/);
  });
  it('city and state in one column', () => {
    const { only } = row('name,street,"City, State",zip', 'A,1 Sample Ave,"Tempe, AZ",85281');
    expect(only.address).to.deep.include({
      addressLocality: 'Tempe',
      addressRegion: 'AZ',
      postalCode: '85281',
    });
  });
  it('a list as a program prints it', () => {
    expect(
      row('name,zip,languages', `A,85281,"['English', 'Spanish']"`).only.knowsLanguage,
    ).to.deep.equal(['English', 'Spanish']);
  });
  it('a phone beside another', () => {
    const { only } = row('name,zip,phone,phone 2', 'A,85281,602-555-0101,602-555-0102');
    expect(only.telephone).to.equal('602-555-0101');
  });
  it('blanks around a name', () => {
    expect(row('name , zip ', 'A,85281').only.address.postalCode).to.equal('85281');
  });
  it('a serialized week is read, or left out', () => {
    const php = 'a:2:{s:6:""monday"";a:1:{i:0;s:15:""9:00 AM,5:00 PM"";}s:6:""sunday"";a:0:{}}';
    expect(
      row('wpsl_name,zip,hours', `A,85281,"${php}"`).only.hoursSource.openingHours,
    ).to.deep.equal({
      Mo: '9:00 AM-5:00 PM',
      Su: 'Closed',
    });
    expect(
      row('name,zip,hours', 'A,85281,"a:1:{i:0;O:8:""Sample"":0:{}}"').only.hoursSource
        .openingHours,
    ).to.equal(undefined);
  });
});

describe('a table that names no column for the clinic', () => {
  it('the first column with names is taken for it, and told', () => {
    const { names, warnings } = reading(
      ',lat,lng,phone\nSample A,33.4,-111.9,602-555-0101\nSample B,33.5,-111.9,602-555-0102',
    );
    expect(names).to.deep.equal(['Sample A', 'Sample B']);
    expect(warnings).to.deep.equal([
      'row 1: the column "1" is taken for the name, because it is the first that holds names.',
    ]);
  });
  it('of several the one that is called so', () => {
    const { names, problems } = {
      ...reading('Kind,Nm_of_Prac_Name,zip\nalpha,Sample A,85281\nbeta,Sample B,85281'),
      ...parseClinics('Kind,Nm_of_Prac_Name,zip\nalpha,Sample A,85281\nbeta,Sample B,85281'),
    };
    expect(names).to.deep.equal(['Sample A', 'Sample B']);
    expect(problems.find(({ code }) => code === 'guessed')?.fix).to.match(
      /columns="name=Nm_of_Prac_Name"/,
    );
  });
  for (const [header, cells] of [
    ['id,zip', '1,85281'],
    ['id,ADDRESS_OR_CROSSING,POSTAL_CODE', '1,1 Sample Ave,85281'],
    ['street,zip,county', '1 Sample Ave,85281,Sample'],
  ] as const) {
    it(`refused with the columns it has: ${header}`, () => {
      const { errors } = reading(`${header}\n${cells}`);
      expect(errors[0]).to.match(/^row 1: no column is called name; the columns are "/);
    });
  }
});

describe('which row names the columns', () => {
  it('not a row of data with a cell that is called like a column', () => {
    const { names } = reading(
      ',lat,lng,phone,type\nSample A,33.4,-111.9,602-555-0101,clinic\nSample B,33.5,-111.9,602-555-0102,clinic',
    );
    expect(names).to.deep.equal(['Sample A', 'Sample B']);
  });
  it('not a title that is called like a column', () => {
    const { names } = reading('Clinic\nname,street,zip\nSample A,1 Sample Ave,85281');
    expect(names).to.deep.equal(['Sample A']);
  });
});

describe('a column without a known name, by what stands in it', () => {
  const table = (header: string, cells: (index: number) => string) =>
    parseClinics([header, ...Array.from({ length: 5 }, (_, index) => cells(index))].join('\n'));
  const guesses = ({ problems }: ReturnType<typeof parseClinics>) =>
    problems.filter(({ code }) => code === 'guessed').map(({ message }) => message);

  it('telephone numbers', () => {
    const feed = table('name,zip,Reach us', (i) => `A${i},85281,602-555-010${i}`);
    expect(feed.clinics[1]!.telephone).to.equal('602-555-0101');
    expect(guesses(feed)).to.deep.equal([
      'the column "Reach us" is taken for the telephone, because it holds telephone numbers.',
    ]);
  });
  it('a column of points', () => {
    const feed = table('name,zip,NS,EW', (i) => `A${i},85281,33.410${i},-111.910${i}`);
    expect(feed.clinics[1]!.geo).to.deep.include({ latitude: 33.4101, longitude: -111.9101 });
    expect(guesses(feed)).to.have.length(2);
  });
  for (const cell of ['"33.410, -111.910"', 'POINT (-111.910 33.410)', '(33.410; -111.910)']) {
    it(`points in one cell: ${cell}`, () => {
      const feed = table('name,zip,Spot', (i) => `A${i},85281,${cell}`);
      expect(feed.clinics[1]!.geo).to.deep.include({ latitude: 33.41, longitude: -111.91 });
      expect(guesses(feed)).to.deep.equal([
        'the column "Spot" is taken for the coordinates, because it holds points.',
      ]);
    });
  }
  it('ZIP codes of the state beside them', () => {
    const feed = table('name,state,Area', (i) => `A${i},AZ,8528${i}`);
    expect(feed.clinics[1]!.address.postalCode).to.equal('85281');
    expect(guesses(feed)).to.have.length(1);
  });
  for (const [name, header, cells] of [
    ['numbers of providers', 'name,zip,NPI', (i: number) => `A${i},85281,160255510${i}`],
    ['faxes', 'name,zip,Fx Fax', (i: number) => `A${i},85281,602-555-010${i}`],
    ['five digits of another kind', 'name,state,Key', (i: number) => `A${i},AZ,1000${i}`],
    ['five digits without a state', 'name,street,Key', (i: number) => `A${i},x,8528${i}`],
    ['decimals', 'name,zip,Score', (i: number) => `A${i},85281,33.410${i}`],
  ] as const) {
    it(`nothing is guessed: ${name}`, () => {
      const feed = table(header, cells);
      expect(guesses(feed)).to.deep.equal([]);
      expect(feed.clinics[0]!.telephone).to.equal(undefined);
    });
  }
});

describe('a cell that holds an address, a point or both', () => {
  const cases: [name: string, cell: string, street: string | undefined][] = [
    ['as portals write it', '"1 Sample Ave\nTempe, AZ\n(33.4, -111.9)"', '1 Sample Ave'],
    ['the point alone', '"(33.4, -111.9)"', undefined],
    ['an address alone', '"1 Sample Ave, Tempe, AZ 85281"', '1 Sample Ave'],
    ['WKT', 'POINT (-111.9 33.4)', undefined],
    ['a word', 'Tempe', undefined],
  ];
  for (const [name, cell, street] of cases) {
    it(name, () => {
      const { only, warnings } = reading(`name,zip,Location\nA,85281,${cell}`);
      expect(only.address.streetAddress).to.equal(street);
      expect(warnings.filter((each) => each.includes('not used'))).to.deep.equal([]);
    });
  }
});

describe('the attribute columns', () => {
  const table = 'LABEL,TEL NO.,WHEN,zip\nSample A,602-555-0101,Mo-Fr 08:00-17:00,85281';
  it('gives columns to fields', () => {
    const { clinics, problems } = parseClinics(
      table,
      'auto',
      'name=label; phone = TEL NO. ;hours=WHEN;',
    );
    expect(problems.filter(({ code }) => code === 'unused')).to.deep.equal([]);
    expect(clinics[0]!.name).to.equal('Sample A');
    expect(clinics[0]!.telephone).to.equal('602-555-0101');
    expect(clinics[0]!.hoursSource.openingHours).to.equal('Mo-Fr 08:00-17:00');
  });
  it('wins over what a name seems to say', () => {
    const { clinics } = parseClinics('name,alias,zip\nLLC 12,Sample A,85281', 'auto', 'name=alias');
    expect(clinics[0]!.name).to.equal('Sample A');
  });
  it('a column that is not there is told', () => {
    const { problems } = parseClinics('name,zip\nA,85281', 'auto', 'phone=TEL');
    expect(problems[0]!.message).to.equal(
      'no column is called "tel", which "columns" in the tag names.',
    );
  });
  for (const [raw, good] of [
    ['name=SITE NAME; hours=HOURS OF OPERATION', true],
    ['name=SITE NAME', true],
    ['zip=a=b', true],
    ['', true],
    ['SITE NAME', false],
    ['shoe size=X', false],
    ['name=', false],
    ['=X', false],
    [`name=${'x'.repeat(5000)}`, false],
  ] as const) {
    it(`${raw.slice(0, 40)} is ${good ? 'taken' : 'no value'}`, () => {
      expect(columns.parse(raw)).to.equal(good ? raw : undefined);
    });
  }
  it('reaches no prototype', () => {
    expect(parseColumns('__proto__=x')).to.equal(undefined);
    expect(Array.from(parseColumns('name=__proto__') ?? [])).to.deep.equal([['proto', 'name']]);
  });
});
