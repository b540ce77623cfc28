// The ground of the overview map, read back by another reader than the browser's.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { outlines } from '../../tools/outlines.mjs';

const bytes = outlines();
const { source, step, land, borders } = JSON.parse(Buffer.from(bytes).toString());

/** The lines of a path of `m`, `l` and `z`, in degrees east and north. */
function linesOf(path) {
  let [x, y] = [0, 0];
  return path
    .split('m')
    .slice(1)
    .map((part) => {
      const numbers = part.match(/-?\d+/g).map(Number);
      const line = [];
      for (let i = 0; i < numbers.length; i += 2) {
        [x, y] = [x + numbers[i], y + numbers[i + 1]];
        line.push([x * step, -y * step]);
      }
      if (part.endsWith('z')) [x, y] = [line[0][0] / step, -line[0][1] / step].map(Math.round);
      return line;
    });
}

const rings = linesOf(land);

/** Odd where a line to the west crosses an odd number of edges. */
const onLand = ([lon, lat]) =>
  rings
    .flatMap((ring) => ring.map((from, i) => [from, ring[(i + 1) % ring.length]]))
    .filter(
      ([[x1, y1], [x2, y2]]) =>
        y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) * (x2 - x1)) / (y2 - y1),
    ).length %
    2 ===
  1;

describe('outlines.json', () => {
  it('has at most 9 KB, packed', () => {
    assert.ok(brotliCompressSync(bytes).length <= 9000);
  });
  it('is the same in every build', () => {
    assert.deepEqual(outlines(), bytes);
  });
  it('names its source', () => {
    assert.match(source, /Census.*us-atlas/);
  });
  it('is made of nothing but relative lines', () => {
    assert.match(land, /^(?:m-?\d+[ -]\d+l[\d -]+z)+$/);
    assert.match(borders, /^(?:m-?\d+[ -]\d+l[\d -]+)+$/);
  });

  for (const [name, lon, lat] of [
    ['Phoenix', -112.07, 33.45],
    ['Washington', -77.03, 38.9],
    ['Augusta, Maine', -69.78, 44.31],
    ['San Antonio', -98.49, 29.42],
    ['Anchorage', -149.7, 61.2],
    ['Unalaska', -166.8, 53.7],
    ['Hilo', -155.2, 19.65],
    ['Oahu', -158, 21.45],
    ['San Juan', -66.1, 18.38],
    ['Saint Croix', -64.78, 17.73],
    ['Saint Thomas', -64.95, 18.34],
    ['Guam', 144.78, 13.45],
    ['Saipan', 145.75, 15.19],
    ['Tutuila', -170.75, -14.31],
  ]) {
    it(`${name} is on land`, () => assert.ok(onLand([lon, lat])));
  }
  for (const [name, lon, lat] of [
    ['the Gulf', -90, 27],
    ['the Atlantic', -70, 35],
    ['Lake Michigan', -87, 43.5],
    ['Toronto', -79.4, 43.7],
    ['Hermosillo', -110.97, 29.1],
    ['between Guam and Hawaii', 180, 18],
  ]) {
    it(`${name} is not`, () => assert.ok(!onLand([lon, lat])));
  }
  it('four states meet in one corner', () => {
    const near = ([lon, lat]) => Math.hypot(lon + 109.05, lat - 37) < 0.02;
    const corners = linesOf(borders).flat().filter(near);
    assert.ok(corners.length > 0);
    assert.equal(new Set(corners.map(String)).size, 1);
  });
});
