import { expect } from 'chai';
import type { Clinic } from '../../../src/clinic-locator/clinic/clinic.ts';
import { METRES } from '../../../src/clinic-locator/clinic/geo.ts';
import {
  doubtfulZip,
  farFromAddress,
} from '../../../src/clinic-locator/places/point-and-address.ts';
import { decodeZipShard } from '../../../src/clinic-locator/places/zip-shard.ts';
import { zipArea } from '../../../src/clinic-locator/places/zip-areas.ts';
import { stateNamed } from '../../../src/clinic-locator/places/states.ts';
import { zipAreasOf } from '../../../src/clinic-locator/places/state-zips.ts';
import { reading } from '../feed/reading.ts';

const clinic = (latitude: number, longitude: number, address: object): Clinic =>
  reading([{ name: 'Sample', geo: { latitude, longitude }, address }]).only;

describe('a point that contradicts the address', () => {
  const rows: [name: string, clinic: Clinic, miles: number | undefined][] = [
    [
      'Ohio by its ZIP code, Oklahoma by its point',
      clinic(35.55, -97.6, { addressRegion: 'OH', postalCode: '43302' }),
      850,
    ],
    [
      'Ohio by its state, Oklahoma by its point',
      clinic(35.55, -97.6, { addressRegion: 'OH' }),
      790,
    ],
    ['Ohio by its name', clinic(35.55, -97.6, { addressRegion: 'Ohio' }), 790],
    [
      'where it should be',
      clinic(40.59, -83.13, { addressRegion: 'OH', postalCode: '43302' }),
      undefined,
    ],
    ['across the state line, near enough', clinic(41.7, -83.6, { addressRegion: 'MI' }), undefined],
    ['a far corner of a wide state', clinic(31.8, -106.4, { addressRegion: 'TX' }), undefined],
    [
      'a far island',
      clinic(-14.3, -170.7, { addressRegion: 'AS', postalCode: '96799' }),
      undefined,
    ],
    [
      'the Aleutians',
      clinic(51.88, -176.65, { addressRegion: 'AK', postalCode: '99546' }),
      undefined,
    ],
    [
      'elsewhere in the world',
      clinic(52.5, 13.4, { addressCountry: 'DE', postalCode: '43302' }),
      undefined,
    ],
    ['no address', clinic(35.55, -97.6, {}), undefined],
  ];
  for (const [name, each, miles] of rows) {
    it(name, () => {
      const apart = farFromAddress(each);
      if (miles === undefined) expect(apart).to.equal(undefined);
      else expect(apart! / METRES.mi).to.be.closeTo(miles, 30);
    });
  }

  it('by the middle of its ZIP code sixty miles are far', () => {
    const centre = { latitude: 40.59, longitude: -83.13 };
    const at = (latitude: number) =>
      clinic(latitude, -83.13, { addressRegion: 'OH', postalCode: '43302' });
    expect(farFromAddress(at(40.59 + 0.8), centre)).to.equal(undefined);
    expect(farFromAddress(at(40.59 + 1), centre)! / METRES.mi).to.be.closeTo(69, 1);
  });
});

describe('no clinic in the middle of its own ZIP code is in doubt', () => {
  for (let digit = 0; digit < 10; digit++) {
    it(`ZIP codes that begin with ${digit}`, async () => {
      const bytes = await (await fetch(`/dist/data/zip-${digit}.bin`)).arrayBuffer();
      const { zips, latitudes, longitudes } = decodeZipShard(new Uint8Array(bytes));
      expect(zips.length).to.be.greaterThan(1000);
      let doubtful = 0;
      zips.forEach((last, index) => {
        const geo = {
          latitude: latitudes[index]!,
          longitude: longitudes[index]!,
          accuracy: 'address' as const,
        };
        const postalCode = `${digit}${String(last).padStart(4, '0')}`;
        const one = { geo, address: { addressCountry: 'US', postalCode } } as unknown as Clinic;
        if (doubtfulZip(one) !== undefined) doubtful++;
        expect(farFromAddress(one), postalCode).to.equal(undefined);
        expect(farFromAddress(one, geo), postalCode).to.equal(undefined);
      });
      // few lists need the table of ZIP codes only to be sure
      expect(doubtful / zips.length).to.be.below(0.25);
    });
  }
});

describe('the ZIP codes of a state', () => {
  it('are known', () => {
    for (const code of ['AZ', 'CA', 'TX', 'NY', 'VA', 'MT', 'FL', 'ME', 'PR', 'DC']) {
      expect(stateNamed(code)?.code).to.equal(code);
      expect(zipAreasOf(code).filter(zipArea).length, code).to.be.greaterThan(0);
    }
    expect(zipAreasOf('XX')).to.deep.equal([]);
  });
});
