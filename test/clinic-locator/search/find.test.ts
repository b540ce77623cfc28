import { expect } from 'chai';
import fc from 'fast-check';
import type { Clinic } from '../../../src/clinic-locator/clinic/clinic.ts';
import type { PlaceFiles } from '../../../src/clinic-locator/places/place-files.ts';
import type { Answer } from '../../../src/clinic-locator/search/answer.ts';
import { find } from '../../../src/clinic-locator/search/find.ts';
import { SearchableList } from '../../../src/clinic-locator/search/searchable-list.ts';
import { clinicsOf, inCity } from './clinics.ts';
import { committedFiles, noFiles } from './committed-files.ts';

const runInSlices = <T>(work: Generator<void, T>): Promise<T> => {
  for (;;) {
    const step = work.next();
    if (step.done) return Promise.resolve(step.value);
  }
};
const listOf = (clinics: readonly Clinic[], files: PlaceFiles = committedFiles()) =>
  new SearchableList(clinics, { files, runInSlices });
const ask = async (text: string, list: SearchableList): Promise<Answer> =>
  (await find({ kind: 'text', text }, list))!;

/** An answer in one line: what it is about, "about" where the place is wide, the first clinic, what else is offered. */
async function answered(text: string, list: SearchableList): Promise<string> {
  const { outcome, results, from } = await ask(text, list);
  const about = outcome.kind === 'near' && outcome.known === 'wide' ? 'about ' : '';
  const place =
    'place' in outcome && outcome.place
      ? outcome.place
      : 'state' in outcome
        ? outcome.state
        : 'zip' in outcome
          ? outcome.zip
          : '';
  const first = from || outcome.kind === 'named' ? `: ${results[0]!.clinic.name}` : '';
  const others =
    'others' in outcome && outcome.others.length > 0
      ? ` | ${outcome.others.map(({ label }) => label).join('; ')}`
      : '';
  return [outcome.kind, about + place].filter(Boolean).join(' ') + first + others;
}

const sample = (city: string, state: string, latitude: number, longitude: number, more = {}) => ({
  name: `Sample ${city}`,
  ...inCity(city, state, latitude, longitude),
  ...more,
});

const arizona = clinicsOf(
  sample('Phoenix', 'AZ', 33.448, -112.074, { telephone: '602-555-0100' }),
  sample('Tempe', 'AZ', 33.415, -111.909, {
    telephone: '+1 (480) 555-0101 x12 / 480-555-0102',
    department: [{ name: 'Spine', telephone: '480-555-0103' }],
  }),
  sample('Flagstaff', 'AZ', 35.198, -111.651, {
    address: { addressLocality: 'Flagstaff', addressRegion: 'Arizona' },
  }),
);
const national = clinicsOf(
  sample('Seattle', 'WA', 47.606, -122.332),
  sample('Spokane', 'WA', 47.659, -117.426),
  sample('Dallas', 'TX', 32.783, -96.807),
  sample('Tupelo', 'MS', 34.258, -88.703),
  sample('Orlando', 'FL', 28.538, -81.379),
  sample('Oakland', 'CA', 37.804, -122.271),
  sample('Lakeside', 'CA', 32.857, -116.922),
  sample('Nampa', 'ID', 43.541, -116.563),
  sample('Atlanta', 'GA', 33.749, -84.388),
  sample('Springfield', 'IL', 39.802, -89.644),
  sample('Denver', 'CO', 39.739, -104.985),
  sample('Boston', 'MA', 42.358, -71.06),
  sample('Brooklyn', 'NY', 40.65, -73.95),
  sample('Scobey', 'MT', 48.793, -105.421),
  sample('Oklahoma City', 'OK', 35.468, -97.516),
  sample('St. Louis', 'MO', 38.627, -90.199),
);
const newYork = clinicsOf(
  sample('Brooklyn', 'NY', 40.65, -73.95),
  sample('Buffalo', 'NY', 42.886, -78.878),
  sample('Newark', 'NJ', 40.736, -74.172),
);
const buffalo = clinicsOf(sample('Buffalo', 'NY', 42.886, -78.878));
const capital = clinicsOf(
  sample('Washington', 'DC', 38.895, -77.036),
  sample('Fairfax', 'VA', 38.846, -77.306),
  sample('Arlington', 'VA', 38.881, -77.104),
);
const washingtons = clinicsOf(
  sample('Seattle', 'WA', 47.606, -122.332),
  sample('Evansville', 'IN', 37.975, -87.556),
  sample('Salt Lake City', 'UT', 40.761, -111.891),
);
const montana = clinicsOf(
  sample('Scobey', 'MT', 48.793, -105.421),
  sample('Billings', 'MT', 45.783, -108.5),
);
const midwest = clinicsOf(
  sample("O'Fallon", 'MO', 38.811, -90.7),
  sample("Coeur d'Alene", 'ID', 47.678, -116.78),
  sample('McLean', 'VA', 38.934, -77.178),
  sample('La Grange', 'IL', 41.805, -87.869),
  sample('St. Louis', 'MO', 38.627, -90.199),
);
const california = clinicsOf(
  sample('Los Angeles', 'CA', 34.052, -118.244),
  sample('Oakland', 'CA', 37.804, -122.271),
  sample('Seattle', 'WA', 47.606, -122.332),
);
const islands = clinicsOf(
  sample('Dededo', 'GU', 13.518, 144.839),
  sample('San Juan', 'PR', 18.466, -66.106),
  sample('Mayagüez', 'Puerto Rico', 18.201, -67.139),
  sample('Charlotte Amalie', 'VI', 18.342, -64.931),
  sample('Pago Pago', 'AS', -14.278, -170.703),
);
const coast = clinicsOf(
  sample('Hyannis', 'MA', 41.653, -70.283),
  sample('Boston', 'MA', 42.358, -71.06),
  sample('Hempstead', 'NY', 40.706, -73.619),
);
const louisiana = clinicsOf(sample('Lafayette', 'LA', 30.224, -92.02));

type Rows = readonly (readonly [typed: string, expected: string])[];
const tables: Readonly<Record<string, readonly [clinics: readonly Clinic[], rows: Rows]>> = {
  'a ZIP code with company': [
    capital,
    [
      ['10301 New Guinea Rd Fairfax, VA 22032-3268', 'near 22032: Sample Fairfax'],
      ['Fairfax VA 22032', 'near 22032: Sample Fairfax'],
      ['Fairfax, VA 22030, USA', 'near 22030: Sample Fairfax'],
      ['22030 Fairfax, VA', 'near 22030: Sample Fairfax'],
      ['10301 New Guinea Rd', 'unknown'],
      ['10301 New Guinea Rd, Fairfax, VA', 'near Fairfax, VA: Sample Fairfax'],
    ],
  ],
  'a list of one state': [
    arizona,
    [
      ['Phoenix', 'near Phoenix, AZ: Sample Phoenix'],
      ['85004', 'near 85004: Sample Phoenix'],
      ['código postal 85004', 'near 85004: Sample Phoenix'],
      ['Maricopa County', 'near about Maricopa County, AZ: Sample Phoenix'],
      ['maricopa county arizona', 'near about Maricopa County, AZ: Sample Phoenix'],
      ['Condado de Coconino', 'near about Coconino County, AZ: Sample Flagstaff'],
      ['north phoenix', 'near about Phoenix, AZ: Sample Phoenix'],
      ['Phoenix area', 'near about Phoenix, AZ: Sample Phoenix'],
      ['Phoenix metro area, AZ', 'near about Phoenix, AZ: Sample Phoenix'],
      ['NW Phoenix', 'near about Phoenix, AZ: Sample Phoenix'],
      ['zona de Phoenix', 'near about Phoenix, AZ: Sample Phoenix'],
      ['East Valley', 'near about East Valley, AZ: Sample Tempe'],
      ['Phoenix, Ariz.', 'near Phoenix, AZ: Sample Phoenix'],
      ['Phoenix, Arizona, USA', 'near Phoenix, AZ: Sample Phoenix'],
      ['clínica en Tempe', 'near Tempe, AZ: Sample Tempe'],
      ['near Phoenix', 'near Phoenix, AZ: Sample Phoenix'],
      ['clinics near Tempe, AZ', 'near Tempe, AZ: Sample Tempe'],
      ['clínicas cerca de Tempe', 'near Tempe, AZ: Sample Tempe'],
      ['la clínica más cercana a Tempe', 'near Tempe, AZ: Sample Tempe'],
      ['Tempe clinics', 'near Tempe, AZ: Sample Tempe'],
      ['near me', 'ask-here'],
      ['clinic near me', 'ask-here'],
      ['clinics near me open now', 'ask-here'],
      ['cerca de mí', 'ask-here'],
      ['doctor', 'ask-here'],
      ['back pain clinic', 'ask-here'],
      ['clínicas cerca de mi casa', 'ask-here'],
      ['Arizona', 'state Arizona'],
      ['AZ', 'state Arizona'],
      ['State of Arizona', 'state Arizona'],
      ['Estado de Arizona', 'state Arizona'],
      ['602-555-0100', 'phone'],
      ['Houston', 'near Houston, TX: Sample Tempe'],
      ['N. Hollywood', 'near North Hollywood, CA: Sample Phoenix'],
      ['1200 E Sample Ave, Suite 5, Tempe, AZ', 'near Tempe, AZ: Sample Tempe'],
      ['1200 E Sample Ave, Tempe', 'near Tempe, AZ: Sample Tempe'],
      ['Tempe, Maricopa County, AZ', 'near about Maricopa County, AZ: Sample Phoenix'],
      ['I live in Tempe', 'near Tempe, AZ: Sample Tempe'],
      ['North Carolina', 'no-clinic-in North Carolina: Sample Flagstaff'],
      ['clinics in West Virginia', 'no-clinic-in West Virginia: Sample Flagstaff'],
      ['Kansas', 'no-clinic-in Kansas: Sample Flagstaff'],
      ['pheonix', 'meant Phoenix, AZ: Sample Phoenix'],
      ['Glandale, CA', 'meant Glendale, CA: Sample Phoenix | Glendale, AZ'],
      ['\u200b', 'all'],
      [', .', 'unknown'],
      ['Sample Tem', 'named: Sample Tempe'],
    ],
  ],
  'a national list': [
    national,
    [
      ['Houston', 'near Houston, TX: Sample Dallas'],
      ['Miami', 'near Miami, FL: Sample Orlando | Miami, OK'],
      ['San Francisco', 'near San Francisco, CA: Sample Oakland'],
      ['San Fransisco', 'meant San Francisco, CA: Sample Oakland'],
      ['Boise', 'near Boise, ID: Sample Nampa'],
      ['Long Beach', 'near Long Beach, CA: Sample Lakeside | Long Beach, NY; Long Beach, MS'],
      ['Boise, ID', 'near Boise, ID: Sample Nampa'],
      [
        'Springfield',
        'near Springfield, IL: Sample Springfield | Springfield, MO; Springfield, MA; Springfield, OR',
      ],
      ['Springfield, MO', 'near Springfield, MO: Sample St. Louis'],
      ['New York, NY', 'near New York City, NY: Sample Brooklyn'],
      ['New York', 'near New York City, NY: Sample Brooklyn | New York State'],
      ['NYC', 'near New York City, NY: Sample Brooklyn'],
      ['Nueva York', 'near New York City, NY: Sample Brooklyn | New York State'],
      ['LA', 'near Los Angeles, CA: Sample Lakeside'],
      ['L.A.', 'near Los Angeles, CA: Sample Lakeside'],
      ['Philly', 'near Philadelphia, PA: Sample Brooklyn'],
      ['Washington', 'state Washington | Washington, DC; Washington, UT; Washington, IL'],
      ['Maricopa County', 'near about Maricopa County, AZ: Sample Lakeside'],
      ['Miami-Dade', 'near about Miami-Dade County, FL: Sample Orlando'],
      ['Bucks, PA', 'near about Bucks County, PA: Sample Brooklyn'],
      ['Wyoming', 'no-clinic-in Wyoming: Sample Denver'],
      ['Wyoming, MI', 'near Wyoming, MI: Sample Springfield'],
      ['Indiana', 'no-clinic-in Indiana: Sample Springfield'],
      ['Scobey', 'near Scobey, MT: Sample Scobey'],
      ['Scobie', 'unknown | Scobey, MT; Skokie, IL'],
      ['Scobie, MT', 'unknown | Scobey, MT'],
      ['Xqzzt', 'unknown'],
    ],
  ],
  'a list around New York': [
    newYork,
    [
      ['New York, NY', 'near New York City, NY: Sample Brooklyn'],
      ['New York NY', 'near New York City, NY: Sample Brooklyn'],
      ['New York, New York', 'near New York City, NY: Sample Brooklyn'],
      ['NYC', 'near New York City, NY: Sample Brooklyn'],
      ['N.Y.C.', 'near New York City, NY: Sample Brooklyn'],
      ['New York', 'near New York City, NY: Sample Brooklyn | New York State'],
      ['New York State', 'state New York'],
      ['New York City', 'near New York City, NY: Sample Brooklyn'],
      ['NY', 'state New York'],
      ['Bronx, NY', 'near The Bronx, NY: Sample Brooklyn'],
      ['the Bronx', 'near The Bronx, NY: Sample Brooklyn'],
      ['Long Island', 'near about Long Island, NY: Sample Brooklyn'],
    ],
  ],
  'a list of New York State': [buffalo, [['New York', 'state New York | New York City, NY']]],
  'a list around Washington, DC': [
    capital,
    [
      ['Washington, D.C.', 'near Washington, DC: Sample Washington'],
      ['Washington D.C.', 'near Washington, DC: Sample Washington'],
      ['Washington D. C.', 'near Washington, DC: Sample Washington'],
      ['D.C.', 'near Washington, DC: Sample Washington'],
      ['DC', 'near Washington, DC: Sample Washington'],
      ['Washington', 'near Washington, DC: Sample Washington'],
      ['West Virginia', 'no-clinic-in West Virginia: Sample Fairfax'],
      ['Northern Virginia', 'near about Northern Virginia, VA: Sample Fairfax'],
      ['District of Columbia', 'near Washington, DC: Sample Washington'],
    ],
  ],
  'a state or a town': [
    washingtons,
    [
      ['Washington', 'state Washington | Washington, UT; Washington, IN'],
      ['Washington State', 'state Washington'],
      ['State of Washington', 'state Washington'],
      ['Washington, IN', 'near Washington, IN: Sample Evansville'],
      ['Seattle, Wash.', 'near Seattle, WA: Sample Seattle'],
      ['King County, WA', 'near about King County, WA: Sample Seattle'],
      ['W. Seattle', 'near about Seattle, WA: Sample Seattle'],
      ['Nevada, MO', 'near Nevada, MO: Sample Evansville'],
      ['California, MD', 'near California, MD: Sample Evansville'],
      ['Indiana, PA', 'near Indiana, PA: Sample Evansville'],
      ['Baltimore, Md.', 'near Baltimore, MD: Sample Evansville'],
    ],
  ],
  'other spellings': [
    midwest,
    [
      ['O Fallon MO', "near O'Fallon, MO: Sample O'Fallon"],
      ["O'Fallon", "near O'Fallon, MO: Sample O'Fallon | O'Fallon, IL"],
      ['O’Fallon, IL', "near O'Fallon, IL: Sample St. Louis"],
      ['OFallon', "near O'Fallon, MO: Sample O'Fallon | O'Fallon, IL"],
      ['Coeur d Alene', "near Coeur d'Alene, ID: Sample Coeur d'Alene"],
      ['coeur dalene', "near Coeur d'Alene, ID: Sample Coeur d'Alene"],
      ['Cœur d’Alene', "near Coeur d'Alene, ID: Sample Coeur d'Alene"],
      ['Mc Lean', 'near McLean, VA: Sample McLean'],
      ['De Kalb', 'near DeKalb, IL: Sample La Grange'],
      ['LaGrange', 'near La Grange, IL: Sample La Grange'],
      ['Ste Genevieve', 'near Sainte Genevieve, MO: Sample St. Louis'],
      ['St Louis MO', 'near St. Louis, MO: Sample St. Louis'],
      ['St. Louis County', 'near about St. Louis County, MO: Sample St. Louis'],
    ],
  ],
  'the West Coast': [
    california,
    [
      ['N. Hollywood', 'near North Hollywood, CA: Sample Los Angeles'],
      ['LA', 'near Los Angeles, CA: Sample Los Angeles'],
      ['LA County', 'near about Los Angeles County, CA: Sample Los Angeles'],
      ['Bay Area', 'near about San Francisco Bay Area, CA: Sample Oakland'],
      ['SF', 'near San Francisco, CA: Sample Oakland'],
      ['W. Seattle', 'near about Seattle, WA: Sample Seattle'],
    ],
  ],
  Louisiana: [
    louisiana,
    [
      ['LA', 'state Louisiana | Los Angeles, CA'],
      ['Jefferson Parish', 'near about Jefferson Parish, LA: Sample Lafayette'],
    ],
  ],
  'Montana, misspelt': [
    montana,
    [
      ['Scobie, MT', 'unknown | Scobey, MT'],
      ['Scobie', 'unknown | Scobey, MT'],
      ['Scoby', 'meant Scobey, MT: Sample Scobey'],
      ['MT', 'state Montana'],
      ['Rocky Mount', 'near Rocky Mount, NC: Sample Scobey'],
    ],
  ],
  'the coast': [
    coast,
    [
      ['Cape Cod', 'near about Cape Cod, MA: Sample Hyannis'],
      ['Cape Cod, MA', 'near about Cape Cod, MA: Sample Hyannis'],
      ['Long Island', 'near about Long Island, NY: Sample Hempstead'],
    ],
  ],
  territories: [
    islands,
    [
      ['Guam', 'state Guam'],
      ['GU', 'state Guam'],
      ['U.S. Virgin Islands', 'state U.S. Virgin Islands'],
      ['Virgin Islands', 'state U.S. Virgin Islands'],
      ['VI', 'state U.S. Virgin Islands'],
      ['American Samoa', 'state American Samoa'],
      ['Puerto Rico', 'state Puerto Rico'],
      ['Dededo, GU', 'near Dededo, GU: Sample Dededo'],
      ['Cruz Bay', 'near Cruz Bay, VI: Sample Charlotte Amalie'],
      ['Mayagüez', 'near Mayagüez, PR: Sample Mayagüez'],
      ['Mayaguez', 'near Mayagüez, PR: Sample Mayagüez'],
      ['Bayamon', 'near Bayamón, PR: Sample San Juan'],
      ['San Juan, Puerto Rico', 'near San Juan, PR: Sample San Juan'],
      ['San Juan', 'near San Juan, PR: Sample San Juan'],
    ],
  ],
};

describe('what a visitor types', () => {
  for (const [name, [clinics, rows]] of Object.entries(tables))
    describe(name, () => {
      for (const [typed, expected] of rows)
        it(`“${typed}”: ${expected}`, async () =>
          expect(await answered(typed, listOf(clinics))).to.equal(expected));
    });

  describe('a phone number', () => {
    const rows: [typed: string, outcome: object, names: string[]][] = [
      ['602-555-0100', { known: true }, ['Sample Phoenix']],
      ['(602) 555-0100', { known: true }, ['Sample Phoenix']],
      ['6025550100', { known: true }, ['Sample Phoenix']],
      ['+1 602 555 0100 x7', { known: true }, ['Sample Phoenix']],
      ['480-555-0101', { known: true }, ['Sample Tempe']],
      ['555-0101', { known: true }, ['Sample Tempe']],
      ['480-555-0102', { known: true }, ['Sample Tempe']],
      ['480-555-0103', { known: true }, ['Sample Tempe']],
      ['602-555-0199', { known: false }, ['Sample Phoenix', 'Sample Tempe', 'Sample Flagstaff']],
    ];
    for (const [typed, expected, names] of rows)
      it(typed, async () => {
        const { outcome, results } = await ask(typed, listOf(arizona));
        expect(outcome).to.deep.equal({ kind: 'phone', phone: typed, ...expected });
        expect(results.map(({ clinic }) => clinic.name)).to.deep.equal(names);
      });
  });

  describe('what is asked of the files', () => {
    const abroad = clinicsOf(
      { address: { addressLocality: 'Toronto', addressRegion: 'ON', addressCountry: 'CA' } },
      { address: { addressLocality: 'Perth', addressRegion: 'WA', addressCountry: 'AU' } },
      { address: { addressLocality: 'Nowhere', addressRegion: 'ZZ' } },
    );
    const rows: [name: string, clinics: readonly Clinic[], typed: string, files: string[]][] = [
      ['none for regions abroad', abroad, 'Toronto, ON', ['cities-large.json']],
      ['the state’s own', arizona, 'Tempe, AZ', ['cities-AZ.json']],
      ['one for all states where these are many', national, 'Houston', ['cities-large.json']],
      ['none for a short name', national, 'NYC', []],
      ['its first digit alone for a ZIP code', national, 'Phoenix, AZ 85004', ['zip-8.bin']],
    ];
    for (const [name, clinics, typed, files] of rows)
      it(name, async () => {
        const asked: string[] = [];
        await ask(typed, listOf(clinics, committedFiles(asked)));
        expect(Array.from(new Set(asked))).to.deep.equal(files);
      });
  });

  describe('without the data folder', () => {
    const rows: Rows = [
      ['Tempe', 'near Tempe, AZ: Sample Tempe'],
      ['Tempe, Ariz.', 'near Tempe, AZ: Sample Tempe'],
      ['LA', 'near Los Angeles, CA: Sample Phoenix'],
      ['East Valley', 'near about East Valley, AZ: Sample Tempe'],
      ['Arizona', 'state Arizona'],
      ['Maricopa County', 'unknown'],
      ['Houston', 'unknown'],
      ['Kansas', 'no-clinic-in Kansas'],
      ['near me', 'ask-here'],
    ];
    for (const [typed, expected] of rows)
      it(`“${typed}”: ${expected}`, async () =>
        expect(await answered(typed, listOf(arizona, noFiles))).to.equal(expected));
  });

  it('cities abroad are those of the list itself', async () => {
    const abroad = clinicsOf(
      { name: 'A', ...inCity('Toronto', 'ON', 43.65, -79.38) },
      {
        name: 'B',
        address: { addressLocality: 'Tepic', addressCountry: 'MX' },
        geo: { latitude: 21.5, longitude: -104.9 },
      },
    );
    for (const [typed, expected] of [
      ['Toronto', 'near Toronto, ON: A'],
      ['Toronto, ON', 'near Toronto, ON: A'],
      ['toronto on', 'near Toronto, ON: A'],
      ['Tepic', 'near Tepic: B'],
    ] as const)
      expect(await answered(typed, listOf(abroad))).to.equal(expected);
  });

  it('a list of many states says that a state helps; one of few does not', async () => {
    const said = async (text: string, clinics: readonly Clinic[]) => {
      const { outcome } = await ask(text, listOf(clinics));
      return outcome.kind === 'unknown' && outcome.addState;
    };
    expect(await said('Xqzzt', national)).to.equal(true);
    expect(await said('Xqzzt, TX', national)).to.equal(false);
    expect(await said('Xqzzt', arizona)).to.equal(false);
  });

  it('two letters are no part of a name', async () => {
    const names = clinicsOf({ name: 'Lakeside' }, { name: 'Atlanta' }, { name: 'La Clínica' });
    const { results } = await ask('la clinica', listOf(names));
    expect(results.map(({ clinic }) => clinic.name)).to.deep.equal(['La Clínica']);
    const { outcome } = await ask('Te', listOf(arizona));
    expect(outcome.kind).to.equal('unknown');
  });

  it('whatever is typed, an answer comes soon and loses no clinic', async () => {
    const word = fc.constantFrom(
      'near',
      'me',
      'Phoenix',
      'AZ',
      'St.',
      'county',
      'of',
      '85004',
      '602-555-0100',
      ',',
      '.',
      '#',
      'la',
      'clínica',
      'New York',
      'north',
      'D.C.',
      '\u200b',
      '(',
      ')',
      'x',
      '-',
      'constructor',
      '__proto__',
    );
    const typed = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
      fc.tuple(word, fc.integer({ min: 1, max: 400 })).map(([each, times]) => each.repeat(times)),
    );
    const lists = [listOf(arizona), listOf(national), listOf(arizona, noFiles)];
    await fc.assert(
      fc.asyncProperty(typed, fc.constantFrom(...lists), async (text, list) => {
        const began = performance.now();
        const { results, outcome } = await ask(text, list);
        expect(performance.now() - began).to.be.lessThan(2000);
        expect(results.length).to.be.greaterThan(0);
        for (const { clinic } of results) expect(list.clinics).to.include(clinic);
        if (outcome.kind === 'unknown') expect(results).to.have.length(list.clinics.length);
      }),
      { numRuns: 400 },
    );
  });
});
