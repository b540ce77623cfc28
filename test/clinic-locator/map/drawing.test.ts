import { expect } from 'chai';
import fc from 'fast-check';
import { parseClinics } from '../../../src/clinic-locator/feed/parse-clinics.ts';
import type { Point } from '../../../src/clinic-locator/clinic/geo.ts';
import { closeUp, fit } from '../../../src/clinic-locator/map/fit.ts';
import { transforms } from '../../../src/clinic-locator/map/ground.ts';
import { group } from '../../../src/clinic-locator/map/group.ts';
import { placeLabels, type Side } from '../../../src/clinic-locator/map/labels.ts';
import { parseOutlines } from '../../../src/clinic-locator/map/outlines.ts';
import { scaleBar } from '../../../src/clinic-locator/map/scale-bar.ts';
import { pointsToFit, sceneOf } from '../../../src/clinic-locator/map/scene.ts';
import {
  CLOSEST,
  isIn,
  metresPerPixel,
  middle,
  move,
  project,
  type View,
} from '../../../src/clinic-locator/map/viewport.ts';
import { unmeasured } from '../../../src/clinic-locator/clinic/result.ts';

const SIZE = { width: 320, height: 320 };
const METRES = { mi: 1609.344, km: 1000 };

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const point = fc.record({ latitude: between(-85, 85), longitude: between(-180, 180) });
const size = fc.record({ width: between(100, 1200), height: between(100, 1200) });
const view = fc
  .tuple(point, size, between(2, CLOSEST))
  .map(([centre, box, scale]): View => ({ ...centre, ...box, scale }));

const at = (latitude: number, longitude: number): Point => ({ latitude, longitude });
const PHOENIX = at(33.448, -112.074);
const TEMPE = at(33.415, -111.909);

/** The angle between two vectors from the centre of the Earth: another way than the haversine. */
function metresBetween(a: Point, b: Point): number {
  const vector = ({ latitude, longitude }: Point) => {
    const [p, l] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)] as const;
  };
  const [x1, y1, z1] = vector(a);
  const [x2, y2, z2] = vector(b);
  const cross = Math.hypot(y1 * z2 - z1 * y2, z1 * x2 - x1 * z2, x1 * y2 - y1 * x2);
  return 6_371_008.8 * Math.atan2(cross, x1 * x2 + y1 * y2 + z1 * z2);
}

describe('the first view', () => {
  const rows: [name: string, points: Point[]][] = [
    ['one clinic', [PHOENIX]],
    ['the same place ten times', Array<Point>(10).fill(PHOENIX)],
    ['two clinics', [PHOENIX, TEMPE]],
    ['Maine and Hawaii', [at(44.3, -69.8), at(21.3, -157.8)]],
    ['Guam and Hawaii, over the date line', [at(13.4, 144.8), at(21.3, -157.8)]],
    ['both ends of the Aleutians', [at(52.9, 172.9), at(53.9, -166.5)]],
    ['both names of the date line', [at(0, 180), at(0, -180)]],
    ['all corners of the Earth', [at(85, -180), at(-85, 180), at(0, 0), at(0, 90), at(0, -90)]],
  ];
  for (const [name, points] of rows) {
    it(`shows all of ${name}`, () => {
      const seen = fit(points, SIZE);
      points.forEach((each) => expect(isIn(project(each, seen), SIZE, 12)).to.equal(true));
      expect(seen.scale).to.be.within(0.1, CLOSEST);
    });
  }
  it('takes the short way over the date line', () => {
    const seen = fit([at(13.4, 144.8), at(21.3, -157.8)], SIZE);
    expect(project(at(13.4, 144.8), seen).x).to.be.lessThan(project(at(21.3, -157.8), seen).x);
    expect(metresPerPixel(seen) * SIZE.width).to.be.below(9_000_000);
  });
  it('around one clinic shows its part of town', () => {
    expect(metresPerPixel(fit([PHOENIX], SIZE)) * SIZE.width).to.be.within(10_000, 30_000);
  });
  it('leaves out the few that would shrink all others', () => {
    const mainland = Array.from({ length: 100 }, (_, i) => at(30 + (i % 10), -120 + i / 2));
    const seen = fit(mainland.concat(at(13.4, 144.8)), SIZE);
    expect(isIn(project(at(13.4, 144.8), seen), SIZE)).to.equal(false);
    mainland.forEach((each) => expect(isIn(project(each, seen), SIZE)).to.equal(true));
  });
  it('shows all points that are not far from the others', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), size, (points, box) => {
        const seen = fit(points, box);
        points.forEach((each) => expect(isIn(project(each, seen), box, -1e-6)).to.equal(true));
      }),
    );
  });
  it('close up, shows every one of ever so many', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 200 }), size, (points, box) => {
        const seen = closeUp(points, box);
        points.forEach((each) => expect(isIn(project(each, seen), box, -1e-6)).to.equal(true));
      }),
    );
  });
  it('after a search by place takes that place and the list’s clinics; else all', () => {
    const { clinics } = parseClinics([
      { name: 'a', geo: PHOENIX },
      { name: 'b' },
      { name: 'c', geo: TEMPE },
    ]);
    const results = clinics.map(unmeasured);
    const longitudes = (points: Point[]) => points.map(({ longitude }) => longitude);
    expect(longitudes(pointsToFit(results, 1, at(33, -111)))).to.deep.equal([-111, -112.074]);
    expect(longitudes(pointsToFit(results, 1, undefined))).to.deep.equal([-112.074, -111.909]);
  });
});

describe('moving the map', () => {
  it('nearer, what is at the spot stays there', () => {
    const spot = fc.record({ x: between(0, 1), y: between(0, 1) });
    fc.assert(
      fc.property(view, spot, between(0.5, 2), (before, share, nearer) => {
        const where = { x: share.x * before.width, y: share.y * before.height };
        const onEarth = (seen: View) => project({ latitude: 0, longitude: 0 }, seen);
        const after = move(before, where, where, nearer);
        // the equator is a straight line, so it says where the spot's latitude went
        const degrees = (seen: View) => (onEarth(seen).y - where.y) / seen.scale;
        expect(degrees(after)).to.be.closeTo(degrees(before), 1e-6);
      }),
    );
  });
  it('nearer, a clinic at the spot stays there', () => {
    const seen = fit([PHOENIX, TEMPE], SIZE);
    const spot = project(TEMPE, seen);
    const after = project(TEMPE, move(seen, spot, spot, 2));
    expect(after.x).to.be.closeTo(spot.x, 0.01);
    expect(after.y).to.be.closeTo(spot.y, 0.01);
  });
  it('dragged, its middle goes with the hand', () => {
    const seen = fit([PHOENIX], SIZE);
    const { x, y } = middle(SIZE);
    const after = project(PHOENIX, move(seen, { x, y }, { x: x + 30, y: y - 20 }));
    expect(after.x).to.be.closeTo(x + 30, 0.01);
    expect(after.y).to.be.closeTo(y - 20, 0.01);
  });
  it('there and back is where it was', () => {
    fc.assert(
      fc.property(view, between(-300, 300), between(-300, 300), (seen, x, y) => {
        const from = middle(seen);
        const to = { x: from.x + x, y: from.y + y };
        const back = move(move(seen, from, to), to, from);
        expect(back.latitude).to.be.closeTo(seen.latitude, 1e-6);
        expect(Math.cos(((back.longitude - seen.longitude) * Math.PI) / 180)).to.be.closeTo(
          1,
          1e-6,
        );
      }),
    );
  });
  it('never past a pixel of ten metres, nor past the whole Earth', () => {
    const seen = fit([PHOENIX], SIZE);
    expect(move(seen, middle(SIZE), middle(SIZE), 1e9).scale).to.equal(CLOSEST);
    expect(move(seen, middle(SIZE), middle(SIZE), 1e-9).scale).to.equal(SIZE.width / 360);
  });
});

describe('groups', () => {
  const spots = fc.array(fc.record({ x: between(-500, 1500), y: between(-500, 1500) }), {
    maxLength: 300,
  });
  it('each spot is in exactly one', () => {
    fc.assert(
      fc.property(spots, between(20, 100), (given, size) => {
        const members = group(given, size).flatMap((each) => each.members);
        expect(members).to.have.length(given.length);
        expect(new Set(members).size).to.equal(given.length);
      }),
    );
  });
  it('none overlaps another: each has its touch target to itself', () => {
    fc.assert(
      fc.property(spots, between(20, 100), (given, size) => {
        const groups = group(given, size);
        groups.forEach((a, i) =>
          groups.slice(i + 1).forEach((b) => {
            expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).to.be.at.least(size);
          }),
        );
      }),
    );
  });
  it('stand where their first member is, and no member is farther than it must be', () => {
    fc.assert(
      fc.property(spots, (given) => {
        for (const { x, y, members } of group(given, 44)) {
          expect(members[0]).to.include({ x, y });
          members.forEach((each) =>
            expect(Math.max(Math.abs(each.x - x), Math.abs(each.y - y))).to.be.below(44),
          );
        }
      }),
    );
  });
  const rows: [name: string, xs: number[], counts: number[]][] = [
    ['none', [], []],
    ['far apart', [0, 44, 88], [1, 1, 1]],
    ['the same place', [5, 5, 5], [3]],
    ['over the edge of a cell', [43, 45], [2]],
    ['a chain: the middle one joins the first', [0, 30, 60], [2, 1]],
    ['the nearer of two', [0, 60, 40], [1, 2]],
  ];
  for (const [name, xs, counts] of rows) {
    it(name, () => {
      const groups = group(
        xs.map((x) => ({ x, y: 10 })),
        44,
      );
      expect(groups.map(({ members }) => members.length)).to.deep.equal(counts);
    });
  }
});

describe('the bar of the scale', () => {
  const overview = view.filter(({ latitude }) => Math.abs(latitude) < 72);
  for (const units of ['mi', 'km'] as const) {
    it(`is 1, 2 or 5 times a power of ten ${units} long, and as long as that has room`, () => {
      fc.assert(
        fc.property(between(10, 50_000), (metres) => {
          const length = scaleBar(metres, units, 100);
          const amount = (length * metres) / METRES[units];
          expect(amount.toExponential(3)).to.match(/^[125]\.000e/);
          expect(length).to.be.within(39.9, 100.001);
        }),
      );
    });
  }
  it('agrees with the distance over the Earth, by another formula', () => {
    fc.assert(
      fc.property(overview, (seen) => {
        const { latitude } = seen;
        const half = (50 / seen.scale / Math.cos((latitude * Math.PI) / 180)) * 1;
        fc.pre(half < 5);
        const metres = metresBetween(at(latitude, -half), at(latitude, half));
        expect(100 * metresPerPixel(seen)).to.be.closeTo(metres, metres * 0.01);
      }),
    );
  });
});

describe('labels', () => {
  const rows: [name: string, pins: [x: number, y: number, width: number][], Side[]][] = [
    ['right of the pin', [[100, 100, 80]], ['right']],
    ['left at the right edge', [[300, 100, 80]], ['left']],
    ['below where both sides are full', [[160, 100, 150]], ['below']],
    ['above at the bottom', [[160, 315, 150]], ['above']],
    [
      'left of a neighbour',
      [
        [160, 100, 80],
        [200, 100, 0],
      ],
      ['left'],
    ],
  ];
  for (const [name, pins, sides] of rows) {
    it(name, () => {
      const placed = placeLabels(
        pins.map(([x, y, width]) => ({ x, y, width })),
        SIZE,
        16,
        20,
      );
      expect(placed.filter(Boolean)).to.deep.equal(sides);
    });
  }
  it('none where there is no room', () => {
    expect(placeLabels([{ x: 10, y: 10, width: 400 }], SIZE, 16, 20)).to.deep.equal([undefined]);
  });
  it('never on each other, nor on a pin, nor over the edge', () => {
    const pin = fc.record({ x: between(0, 320), y: between(0, 320), width: between(0, 150) });
    fc.assert(
      fc.property(fc.array(pin, { maxLength: 40 }), (pins) => {
        const boxes = placeLabels(pins, SIZE, 16, 20).flatMap((side, i) => {
          const { x, y, width } = pins[i]!;
          if (!side) return [];
          const beside = side === 'right' ? x + 16 : x - 16 - width;
          const level = side === 'right' || side === 'left';
          const left = level ? beside : x - width / 2;
          const top = level ? y - 10 : side === 'below' ? y + 16 : y - 36;
          return { i, left, top, right: left + width, bottom: top + 20 };
        });
        for (const a of boxes) {
          expect(Math.min(a.left, a.top)).to.be.at.least(-1e-9);
          expect(Math.max(a.right, a.bottom)).to.be.at.most(320 + 1e-9);
          const others = boxes.filter(({ i }) => i !== a.i);
          const dots = pins.map(({ x, y }) => ({
            left: x - 16,
            right: x + 16,
            top: y - 16,
            bottom: y + 16,
          }));
          for (const b of [...others, ...dots.filter((_, i) => i !== a.i)]) {
            const gap = Math.max(
              b.left - a.right,
              a.left - b.right,
              b.top - a.bottom,
              a.top - b.bottom,
            );
            expect(gap).to.be.at.least(-1e-9);
          }
        }
      }),
    );
  });
});

describe('the scene', () => {
  const MEASURES = { target: 44, text: 14 };
  const feed = fc.array(fc.option(point), { minLength: 1, maxLength: 80 });
  it('has each result in view in exactly one pin, in their order', () => {
    fc.assert(
      fc.property(feed, view, (points, seen) => {
        const entries = points.map((geo, i) => ({ id: String(i), name: 'x', ...(geo && { geo }) }));
        const results = parseClinics(entries).clinics.map(unmeasured);
        const { pins, count } = sceneOf(results, 10, '', seen, MEASURES);
        const ids = pins.flatMap(({ members }) => members.map(({ clinic }) => clinic.id));
        const visible = results.filter(
          ({ clinic: { geo } }) => geo && isIn(project(geo, seen), seen, 12),
        );
        expect(ids.slice().sort()).to.deep.equal(visible.map(({ clinic }) => clinic.id).sort());
        expect(count).to.equal(visible.length);
        const firsts = pins.map(({ members }) => Number(members[0].clinic.id));
        expect(firsts).to.deep.equal(firsts.slice().sort((a, b) => a - b));
      }),
    );
  });

  const { clinics } = parseClinics([
    { id: 'a', name: 'Exact', geo: PHOENIX },
    { id: 'b', name: 'City', geo: { ...TEMPE, accuracy: 'city' } },
    { id: 'c', name: 'ZIP', geo: { ...at(33.6, -112.3), accuracy: 'zip' } },
    { id: 'd', name: 'Nowhere' },
  ]);
  const results = clinics.map(unmeasured);
  const seen = fit(pointsToFit(results, 10, undefined), SIZE);
  const scene = sceneOf(results, 2, 'c', seen, MEASURES);
  const row = <T>(of: (pin: (typeof scene.pins)[number]) => T) => scene.pins.map(of);
  it('draws an area for a clinic known to its city or ZIP code, about five kilometres around', () => {
    const five = 5000 / metresPerPixel(seen);
    expect(row(({ radius }) => radius)).to.deep.equal([0, five, five]);
  });
  it('far off, an area is as large as a finger', () => {
    const far = fit([PHOENIX, at(44, -70)], SIZE);
    expect(sceneOf(results.slice(1, 2), 2, '', far, MEASURES).pins[0]?.radius).to.equal(22);
  });
  it('knows which the list shows, and which is chosen', () => {
    expect(row(({ listed }) => listed)).to.deep.equal([true, true, false]);
    expect(row(({ selected }) => selected)).to.deep.equal([false, false, true]);
  });
  it('counts what it stands for, not what has no place', () => {
    expect(scene.count).to.equal(3);
  });
  it('one exact address among areas is a pin', () => {
    const far = fit([PHOENIX, at(44, -70)], SIZE);
    const { pins } = sceneOf(results, 4, '', far, MEASURES);
    expect(pins.map(({ members, radius }) => [members.length, radius])).to.deep.equal([[3, 0]]);
  });
});

describe('outlines', () => {
  const good = { step: 0.01, land: 'm0 0l1 1-2 3z', borders: 'm5-5l1 0' };
  it('are taken as they are', () => expect(parseOutlines(good)).to.deep.equal(good));
  const rows: [name: string, data: unknown][] = [
    ['nothing', undefined],
    ['a text', 'm0 0'],
    ['a list', []],
    ['no land', { step: 0.01, borders: '' }],
    ['a step of nothing', { ...good, step: 0 }],
    ['what is no path', { ...good, land: 'm0 0<script>' }],
    ['a path of numbers', { ...good, borders: 5 }],
  ];
  for (const [name, data] of rows) {
    it(`${name} is refused`, () => expect(() => parseOutlines(data)).to.throw(TypeError));
  }

  const draws = (seen: View, { latitude, longitude }: Point) =>
    transforms(parseOutlines(good), seen).map((text) => {
      const [a, , , d, e, f] = text.match(/-?[\d.]+(?:e-?\d+)?/g)!.map(Number);
      return { x: (a! * longitude) / good.step + e!, y: (d! * -latitude) / good.step + f! };
    });
  it('lie under the pins: the transform agrees with the projection', () => {
    const wideView = view.filter((seen) => metresPerPixel(seen) >= 400);
    fc.assert(
      fc.property(wideView, point, (seen, where) => {
        const { x, y } = project(where, seen);
        fc.pre(isIn({ x, y }, seen, 1));
        expect(
          draws(seen, where).some((each) => Math.hypot(each.x - x, each.y - y) < 0.01),
        ).to.equal(true);
      }),
    );
  });
  it('are drawn twice where the map crosses the date line', () => {
    expect(draws(fit([at(13.4, 144.8), at(21.3, -157.8)], SIZE), PHOENIX)).to.have.length(2);
    expect(draws(fit([PHOENIX, at(44, -70)], SIZE), PHOENIX)).to.have.length(1);
  });
  it('are not drawn so near that they would be wrong', () => {
    expect(draws(fit([PHOENIX], SIZE), PHOENIX)).to.deep.equal([]);
  });
});
