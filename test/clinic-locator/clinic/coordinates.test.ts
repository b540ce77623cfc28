import { expect } from 'chai';
import fc from 'fast-check';
import { latitude, longitude, pair } from '../../../src/clinic-locator/clinic/coordinates.ts';
import { point as pointInTag } from '../../../src/clinic-locator/clinic/point-grammar.ts';

const near = (actual: number | undefined, expected: number | undefined) =>
  expected === undefined
    ? expect(actual).to.equal(undefined)
    : expect(actual).to.be.closeTo(expected, 1e-9);

describe('a latitude or a longitude in a cell of its own', () => {
  const rows: [written: string, latitude: number | undefined, longitude: number | undefined][] = [
    ['33.45', 33.45, 33.45],
    ['-33.45', -33.45, -33.45],
    ['+33.45', 33.45, 33.45],
    ['33,45', 33.45, 33.45],
    ['-112,07', -112.07, -112.07],
    ['33.45°', 33.45, 33.45],
    ['33.45N', 33.45, undefined],
    ['N 33.45', 33.45, undefined],
    ['33.45 S', -33.45, undefined],
    ['W111.902', undefined, -111.902],
    ['111.902 W', undefined, -111.902],
    ['-111.902 W', undefined, -111.902],
    ['111.902 O', undefined, -111.902],
    ['33°24\'54"N', 33.415, undefined],
    ['111°54′07″W', undefined, -(111 + 54 / 60 + 7 / 3600)],
    ["33° 24.9' N", 33.415, undefined],
    ['1e-3', 0.001, 0.001],
    // not certain
    ['33.45.1', undefined, undefined],
    ['33°75\'00"N', undefined, undefined],
    ['about 33', undefined, undefined],
    ['', undefined, undefined],
  ];
  for (const [written, north, east] of rows) {
    it(JSON.stringify(written), () => {
      near(latitude.parse(written), north);
      near(longitude.parse(written), east);
    });
  }
});

describe('both in one text', () => {
  const tempe = [33.42, -111.94];
  const rows: [written: string, expected: number[] | undefined][] = [
    ['33.42, -111.94', tempe],
    ['33.42,-111.94', tempe],
    ['33.42 -111.94', tempe],
    ['33.42;-111.94', tempe],
    ['33,42; -111,94', tempe],
    ['33,42 -111,94', tempe],
    ['(33.42, -111.94)', tempe],
    ['[33.42, -111.94]', tempe],
    ['33.42N, 111.94W', tempe],
    ['33.42 N 111.94 W', tempe],
    ['33.42° N, 111.94° W', tempe],
    ['POINT (-111.94 33.42)', tempe],
    ['POINT(-111.94 33.42)', tempe],
    ['POINT Z (-111.94 33.42 340)', tempe],
    ['SRID=4326;POINT(-111.94 33.42)', tempe],
    ['1 Sample St\nTempe, AZ 85281\n(33.42, -111.94)', tempe],
    ['33.42', undefined],
    ['1 Sample St, Tempe', undefined],
    ['33.42, -111.94, 340', undefined],
    ['', undefined],
  ];
  for (const [written, expected] of rows) {
    it(JSON.stringify(written), () => {
      const point = pair.parse(written);
      near(point?.latitude, expected?.[0]);
      near(point?.longitude, expected?.[1]);
    });
  }
  it('what is written is read, to the last digit', () => {
    const degrees = (most: number) =>
      fc.double({ min: -most, max: most, noNaN: true }).map((each) => Number(each.toFixed(6)));
    fc.assert(
      fc.property(
        degrees(90),
        degrees(180),
        fc.constantFrom(', ', ',', '; ', ' '),
        (north, east, between) => {
          const text = `${north.toFixed(6)}${between}${east.toFixed(6)}`;
          expect(pair.parse(text)).to.deep.equal({
            latitude: Number(north.toFixed(6)),
            longitude: Number(east.toFixed(6)),
          });
        },
      ),
    );
  });
  it('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void pair.parse(text)),
    );
  });
});

describe('a point in an attribute', () => {
  const rows: [written: string, expected: number[] | undefined][] = [
    ['33.42,-111.94', [33.42, -111.94]],
    ['33.42° N, 111.94° W', [33.42, -111.94]],
    ['-111.94, 33.42', undefined],
    ['33.42, -181', undefined],
    ['Tempe', undefined],
  ];
  for (const [written, expected] of rows) {
    it(JSON.stringify(written), () => {
      const read = pointInTag.parse(written);
      near(read?.latitude, expected?.[0]);
      near(read?.longitude, expected?.[1]);
    });
  }
});
