// In each engine too: letters by their Unicode class.
import { expect } from 'chai';
import fc from 'fast-check';
import { comparable } from '../../../src/clinic-locator/clinic/comparable-name.ts';
import { cityAndState, stateNamed } from '../../../src/clinic-locator/places/states.ts';
import { haystackOf, misspelt } from '../../../src/clinic-locator/places/misspelling.ts';
import { SuggestionIndex } from '../../../src/clinic-locator/search/suggestion-index.ts';
import { Suggestions } from '../../../src/clinic-locator/search/suggestions.ts';
import { clinicsOf, inCity } from './clinics.ts';

const drained = <T>(work: Generator<void, T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

const clinics = clinicsOf(
  { id: 'g', name: 'Valley Spine', ...inCity('Glendale', 'AZ', 33.54, -112.19) },
  { id: 'g2', name: 'Glen Clinic', ...inCity('Glendale', 'AZ', 33.56, -112.19) },
  {
    id: 'p',
    name: 'Back Pain Phoenix',
    availableService: ['Physical therapy', 'Phone visits'],
    ...inCity('Phoenix', 'Arizona', 33.45, -112.07),
  },
  {
    id: 'z',
    name: 'St. Luke’s Clinic',
    address: { postalCode: '85281', addressRegion: 'AZ' },
    geo: { latitude: 33.4, longitude: -111.9 },
  },
);
const lists = [
  {
    state: 'AZ',
    name: 'Arizona',
    cities: [
      ['Phoenix', 33.448, -112.074],
      ['Glen Canyon City', 36.9, -111.5],
      ['Scottsdale', 33.5, -111.9],
      ['Surprise', 33.6, -112.4, 100_000],
    ],
  } as const,
];

const suggestions = new Suggestions();
drained(suggestions.build(clinics, lists));
const labels = (text: string) =>
  suggestions.suggest(text).map(({ kind, label }) => `${kind} ${label}`);

describe('suggestions', () => {
  const rows: [typed: string, expected: string[]][] = [
    ['gl', ['city Glendale, AZ', 'city Glen Canyon City, AZ', 'clinic Glen Clinic']],
    ['can', ['city Glen Canyon City, AZ']],
    [
      'ph',
      [
        'city Phoenix, AZ',
        'service Physical therapy',
        'service Phone visits',
        'clinic Back Pain Phoenix',
      ],
    ],
    ['ari', ['state Arizona']],
    ['Saint Lu', ['clinic St. Luke’s Clinic']],
    ['852', ['zip 85281']],
    ['NYC', ['city New York City, NY']],
    ['L.A.', ['city Los Angeles, CA']],
    [
      's',
      [
        'city Surprise, AZ',
        'city Scottsdale, AZ',
        'clinic St. Luke’s Clinic',
        'clinic Valley Spine',
      ],
    ],
    ['\u200bgl', ['city Glendale, AZ', 'city Glen Canyon City, AZ', 'clinic Glen Clinic']],
    ['85', []],
    ['xyz', []],
    ['', []],
    ['   ', []],
    ['\n', []],
  ];
  for (const [typed, expected] of rows) {
    it(`“${typed}”: ${expected.join('; ') || 'none'}`, () =>
      expect(labels(typed)).to.deep.equal(expected));
  }

  it('a city stands in the middle of its clinics, and is suggested once', () => {
    const [glendale] = suggestions.suggest('glendale');
    expect(glendale!.point!.latitude).to.be.closeTo(33.55, 1e-9);
    expect(labels('phoenix').filter((each) => each.startsWith('city'))).to.have.length(1);
  });

  it('builds in steps that other work fits between', () => {
    const many = clinicsOf(...Array.from({ length: 5000 }, (_, i) => ({ name: `Sample ${i}` })));
    let steps = 0;
    for (const work = new Suggestions().build(many, []); !work.next().done;) steps++;
    expect(steps).to.be.greaterThan(9);
  });

  it('finds what a look through all labels finds', () => {
    const label = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '-'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 30 }), label, (all, typed) => {
        const index = new SuggestionIndex();
        all.forEach((each) => index.add({ kind: 'clinic', label: each }));
        const wanted = comparable(typed);
        const first = index.entries.filter((each) => comparable(each.label).startsWith(wanted));
        const rest = index.entries.filter(
          (each) => !first.includes(each) && ` ${comparable(each.label)}`.includes(` ${wanted}`),
        );
        expect(index.beginning(typed, 100)).to.deep.equal(wanted ? [...first, ...rest] : []);
      }),
    );
  });
});

describe('misspellings', () => {
  const cities = ['Phoenix', 'Phoenixville', 'Glendale', 'Scottsdale', 'Apache Junction', 'Mesa'];
  const haystack = haystackOf(cities);
  const rows: [typed: string, meant: string[]][] = [
    ['pheonix', ['Phoenix']],
    ['glandale', ['Glendale']],
    ['scotsdale', ['Scottsdale']],
    ['Scottsdalle', ['Scottsdale']],
    ['apache juntion', ['Apache Junction']],
    ['apahce jnuction', ['Apache Junction']],
    ['mes', []],
    ['atlantis', []],
    ['.*+?^${}()|[]\\', []],
    ['-', []],
    ['"quoted"', []],
    ['x'.repeat(5000), []],
  ];
  for (const [typed, meant] of rows) {
    it(`“${typed.slice(0, 20)}”: ${meant.join() || 'nothing'}`, () =>
      expect(misspelt(typed, haystack).map((at) => cities[at])).to.deep.equal(meant));
  }

  it('one slip inside a name is forgiven, whatever slip it is', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const slips = [
      (word: string, at: number) => word.slice(0, at) + word.slice(at + 1),
      (word: string, at: number, by: string) => word.slice(0, at) + by + word.slice(at + 1),
      (word: string, at: number, by: string) => word.slice(0, at) + by + word.slice(at),
      (word: string, at: number) =>
        word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom('phoenix', 'glendale', 'scottsdale'),
        fc.nat(),
        letter,
        fc.constantFrom(...slips),
        (name, where, by, slip) => {
          const at = 1 + (where % (name.length - 3));
          expect(misspelt(slip(name, at, by), haystack).map((each) => haystack[each])).to.include(
            name,
          );
        },
      ),
    );
  });

  it('throws at nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(misspelt(text, haystack))));
  });

  it('a misspelt city comes before a clinic', () => {
    expect(drained(suggestions.meant('pheonix'))[0]!.label).to.equal('Phoenix, AZ');
    expect(drained(suggestions.meant('physcal therapy'))[0]!.kind).to.equal('service');
  });
});

describe('states', () => {
  const rows: [typed: string, code: string | undefined][] = [
    ['Arizona', 'AZ'],
    ['az', 'AZ'],
    ['new mexico', 'NM'],
    ['District of Columbia', 'DC'],
    ['Ariz.', 'AZ'],
    ['ari', undefined],
    ['Nueva Jersey', 'NJ'],
    ['MT', 'MT'],
    ['Mount', undefined],
    ['Guam', 'GU'],
    ['U.S. Virgin Islands', 'VI'],
    ['', undefined],
    ['constructor', undefined],
  ];
  for (const [typed, code] of rows) {
    it(`“${typed}”: ${code ?? 'none'}`, () => expect(stateNamed(typed)?.code).to.equal(code));
  }

  const cities: [typed: string, city: string | undefined, code?: string][] = [
    ['Las Vegas Nevada', 'las vegas', 'NV'],
    ['Las Vegas, NV', 'las vegas', 'NV'],
    ['charleston west virginia', 'charleston', 'WV'],
    ['Seattle, Wash.', 'seattle', 'WA'],
    ['Bismarck N. Dak.', 'bismarck', 'ND'],
    ['Cruz Bay, U.S. Virgin Islands', 'cruz bay', 'VI'],
    ['Rocky Mount', undefined],
    ['Virginia', undefined],
    ['Tempe', undefined],
  ];
  for (const [typed, city, code] of cities) {
    it(`“${typed}”: ${city ?? 'no city'}`, () => {
      const said = cityAndState(typed);
      expect([said?.city, said?.state.code]).to.deep.equal([city, code]);
    });
  }
});
