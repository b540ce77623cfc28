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
const ISLANDS = [
  'American Samoa',
  'Commonwealth of the Northern Mariana Islands',
  'Guam',
  'Hawaii',
  'Puerto Rico',
  'United States Virgin Islands',
];
const MORE = 20;

function simplified() {
  const atlas = presimplify(require('us-atlas/states-10m.json'), sphericalTriangleArea);
  for (const { arcs, properties } of atlas.objects.states.geometries) {
    if (!ISLANDS.includes(properties.name)) continue;
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

/** @returns {Uint8Array} bytes that are the same in every build */
export function outlines() {
  const atlas = simplified();
  const { states } = atlas.objects;
  const rings = merge(atlas, states.geometries).coordinates.flat().map(inSteps);
  const lines = mesh(atlas, states, (a, b) => a !== b).coordinates.map(inSteps);
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
  };
  return Buffer.from(`${JSON.stringify(file)}\n`);
}
