// dist/check.js as a person runs it: in a folder of its own, with files and addresses.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { rollup } from 'rollup';
import { command } from '../../rollup.config.mjs';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
const inFolder = (name) => join(folder, name);

function run(args, input = '') {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [inFolder('check.js'), ...args], { cwd: folder });
    const told = { out: '', err: '' };
    child.stdout.on('data', (data) => (told.out += data));
    child.stderr.on('data', (data) => (told.err += data));
    child.on('close', (code) => resolve({ code, ...told }));
    child.stdin.end(input);
  });
}

const GOOD = 'name,city,state,zip,lat,lng,phone\nA,Tempe,AZ,85281,33.4,-111.9,602-555-0101\n';
const BAD = `${GOOD}B,Mesa,AZ,85201,-111.8,33.4,602-555-0102\nC,Mesa,AZ,8520,,,call\n,Mesa,AZ,85201,,,602-555-0103\n`;

/** Hours that say all that can be asked of them but the zone. */
const HOURS = 'name,zip,openingHours,lastReviewed,timezone';
const fresh = new Date().toISOString().slice(0, 10);
const HOURS_ROWS = {
  'whole.csv': `A,85281,Mo-Fr 08:00-17:00; PH off,${fresh},America/Phoenix`,
  'no-zone.csv': `A,85281,Mo-Fr 08:00-17:00; PH off,${fresh},`,
  'no-holiday.csv': `A,85281,Mo-Fr 08:00-17:00,${fresh},America/Phoenix`,
  'not-reviewed.csv': 'A,85281,Mo-Fr 08:00-17:00; PH off,2020-01-02,America/Phoenix',
  'unread.csv': `A,85281,most mornings,${fresh},America/Phoenix`,
};

const ADDRESS = { street: '1 Sample Ave', city: 'Tempe', state: 'AZ', zip: '85281' };
const ENTRY = { name: 'Sample A', ...ADDRESS, lat: 33.4, lng: -111.9 };

/** Lists as exports and APIs write them; an editor has to do nothing. */
const SHAPES = [
  ['wrapped', { data: [ENTRY] }],
  ['keyed', { 'tempe-1': ENTRY }],
  ['grouped', [{ name: 'Metro', locations: [ENTRY] }]],
  ['nested', [{ name: 'A', address: ADDRESS, location: { lat: 33.4, lng: -111.9 } }]],
  ['json-api', { data: [{ id: '1', type: 'clinic', attributes: ENTRY }] }],
  [
    'arcgis',
    { features: [{ attributes: { Facility: 'A', ...ADDRESS }, geometry: { x: -111.9, y: 33.4 } }] },
  ],
  [
    'overpass',
    {
      elements: [
        { type: 'node', id: 1, lat: 33.4, lon: -111.9, tags: { name: 'A', amenity: 'clinic' } },
      ],
    },
  ],
  ['rows', { columns: ['SITE NAME', 'ZIP'], rows: [['A', '85281']] }],
];

/** Files of other kinds: each is told by its own cause. */
const OTHERS = [
  ['list.kml', '<?xml version="1.0"?><kml xmlns="x"></kml>', /this is KML/],
  ['list.xml', '<?xml version="1.0"?><clinics/>', /this is XML/],
  ['list.xlsx', 'PK\u0003\u0004\0\0', /this is a workbook \(xlsx\)/],
  ['utf16.csv', Buffer.from('name,zip\nA,85281', 'utf16le'), /UTF-16 without the mark/],
  ['list.js', 'var clinics = [{ "name": "A" }];', /this is a script/],
  ['list.yaml', '- name: A\n  zip: 85281\n', /looks like YAML/],
  ['ansi.csv', Buffer.from('name,zip\nCl\u00ednica,85281', 'latin1'), /likely in windows-1252/],
  ['single.json', "[{'name': 'A'}]", /straight double quotes/],
];

const server = createServer((request, response) => {
  const open = { 'access-control-allow-origin': '*' };
  const answers = {
    '/open.csv': () => response.writeHead(200, open).end(GOOD),
    '/closed.csv': () => response.writeHead(200).end(GOOD),
    '/page': () => response.writeHead(200, open).end('<!doctype html>'),
  };
  (answers[request.url] ?? (() => response.writeHead(404).end()))();
});
let site;

before(async () => {
  const bundle = await rollup(command);
  await bundle.write({ ...command.output, file: inFolder('check.js') });
  await bundle.close();
  writeFileSync(inFolder('good.csv'), GOOD);
  writeFileSync(inFolder('bad.csv'), BAD);
  writeFileSync(inFolder('odd.csv'), 'LABEL,LINE,zip\nSample A,602-555-0101,85281\n');
  writeFileSync(inFolder('nameless.csv'), 'id,zip\n1,85281\n');
  writeFileSync(inFolder('likely.json'), JSON.stringify([{ ...ENTRY, phone_hotline: 'x' }]));
  for (const [name, list] of SHAPES) writeFileSync(inFolder(`${name}.json`), JSON.stringify(list));
  for (const [name, content] of OTHERS) writeFileSync(inFolder(name), content);
  for (const [name, row] of Object.entries(HOURS_ROWS))
    writeFileSync(inFolder(name), `${HOURS}\n${row}\n`);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${server.address().port}`;
});

after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('node check.js', () => {
  const rows = [
    ['a good file', ['good.csv'], 0, /^1 entry: 1 clinic shown, 0 left out\./m],
    ['a bad file', ['bad.csv'], 1, /^4 entries: 3 clinics shown, 1 left out\./m],
    [
      'a row and a column',
      ['bad.csv'],
      1,
      /^error {2}row 3, column lat: longitude 33\.4 and latitude -111\.8 look swapped/m,
    ],
    ['what to do', ['bad.csv'], 1, /^ {9}In Arizona latitude is about 33/m],
    ['the count', ['bad.csv'], 1, /^3 errors, \d+ warnings?\.$/m],
    ['a format that it is not', ['good.csv', '--format', 'fhir'], 1, /not valid JSON/],
    ['a file that is not there', ['none.csv'], 1, /none\.csv cannot be read \(ENOENT\)/],
    ['help', ['--help'], 0, /^Usage: node check\.js FEED/],
    ['no feed', [], 2, /No feed is named\.\s+Usage: /],
    ['two feeds', ['good.csv', 'bad.csv'], 2, /One feed at a time/],
    ['an unknown option', ['good.csv', '--mend'], 2, /--mend is unknown/],
    ['an unknown format', ['good.csv', '--format', 'xlsx'], 2, /xlsx is not one of auto, schema/],
    [
      'columns that it does not have to guess',
      ['odd.csv', '--columns', 'name=LABEL; phone=LINE'],
      0,
      /^0 errors, 0 warnings\.$/m,
    ],
    [
      'columns that are none',
      ['odd.csv', '--columns', 'LABEL'],
      2,
      /--columns "LABEL" is not such as/,
    ],
    [
      'the attribute to write, for a guess',
      ['odd.csv'],
      0,
      /say so in the tag: columns="phone=LINE; name=LABEL"/,
    ],
    [
      'the attribute to write, for a name that is likely',
      ['likely.json'],
      0,
      /keys that are not used: phone_hotline \(phone\?\)[^]*columns="phone=phone_hotline"/,
    ],
    [
      'no column for the name',
      ['nameless.csv'],
      1,
      /no column is called name; the columns are "id, zip"/,
    ],
    ...SHAPES.map(([name]) => [
      `${name}: nothing to do`,
      [`${name}.json`],
      0,
      /^0 errors, 0 warnings\.$/m,
    ]),
    ...OTHERS.map(([name, , words]) => [`${name}, by its cause`, [name], 1, words]),
    ['an option cut short', ['good.csv', '--fix'], 2, /--fix needs a word/],
    ['hours that say all', ['whole.csv'], 0, /^0 errors, 0 warnings\.$/m],
    [
      'no zone',
      ['no-zone.csv'],
      0,
      /^warning {2}row 2, column timezone: hours without a time zone/m,
    ],
    [
      'the zone of the tag',
      ['no-zone.csv', '--timezone', 'America/Phoenix'],
      0,
      /^0 errors, 0 warnings\.$/m,
    ],
    [
      'a zone that is none',
      ['no-zone.csv', '--timezone', 'MST'],
      2,
      /--timezone MST is not a time zone such as America\/Phoenix/,
    ],
    ['no zone behind its option', ['no-zone.csv', '--timezone'], 2, /--timezone needs a word/],
    ['no holiday', ['no-holiday.csv'], 0, /^warning {2}row 2: the hours name no holiday/m],
    [
      'hours long unchecked',
      ['not-reviewed.csv'],
      0,
      /^warning {2}row 2, column lastReviewed: nobody has checked the hours for 180 days/m,
    ],
    ['hours that cannot be read', ['unread.csv'], 0, /^warning {2}row 2, column openingHours: /m],
  ];
  for (const [name, args, code, output] of rows) {
    it(`${name}: ends with ${code}`, async () => {
      const { code: ended, out, err } = await run(args);
      assert.match(out + err, output);
      assert.equal(ended, code);
    });
  }

  const addresses = [
    ['/open.csv', 0, /^0 errors, 0 warnings\.$/m],
    ['/closed.csv', 0, /only pages of its own site can read it/],
    ['/none.csv', 1, /answered 404/],
    ['/page', 1, /is a web page, not a list/],
  ];
  for (const [path, code, output] of addresses) {
    it(`an address, ${path}: ends with ${code}`, async () => {
      const { code: ended, out, err } = await run([site + path]);
      assert.match(out + err, output);
      assert.equal(ended, code);
    });
  }

  it('reads what is piped in', async () => {
    const { code, out } = await run(['-'], GOOD);
    assert.match(out, /1 clinic shown/);
    assert.equal(code, 0);
  });

  it('--all lists what is otherwise counted', async () => {
    const many = GOOD + 'B,Mesa,AZ,85201,33.4,-111.8,0\n'.repeat(30);
    const some = await run(['-'], many);
    assert.match(some.out, /^error wrong-value: and 10 more; --all lists them\.$/m);
    const all = await run(['-', '--all'], many);
    assert.equal(all.out.match(/"0" is not a telephone number/g).length, 30);
  });

  it('--fix writes what could be read, and nothing else', async () => {
    const { code, out } = await run(['bad.csv', '--fix', 'mended.json']);
    assert.equal(code, 1);
    assert.match(out, /mended\.json: 3 clinics written\./);
    assert.deepEqual(JSON.parse(readFileSync(inFolder('mended.json'), 'utf8')), {
      clinics: [
        {
          id: 'clinic-1',
          name: 'A',
          address: { addressLocality: 'Tempe', addressRegion: 'AZ', postalCode: '85281' },
          geo: { latitude: 33.4, longitude: -111.9, accuracy: 'address' },
          telephone: '602-555-0101',
          status: 'open',
        },
        {
          id: 'clinic-2',
          name: 'B',
          address: { addressLocality: 'Mesa', addressRegion: 'AZ', postalCode: '85201' },
          telephone: '602-555-0102',
          status: 'open',
        },
        {
          id: 'clinic-3',
          name: 'C',
          address: { addressLocality: 'Mesa', addressRegion: 'AZ' },
          contactPoint: [{ description: 'call' }],
          status: 'open',
        },
      ],
    });
    assert.equal((await run(['mended.json'])).code, 0);
  });

  it('--fix keeps hours as they were written: what was found is found again, and no more', async () => {
    for (const name of Object.keys(HOURS_ROWS)) {
      const told = ({ out }) =>
        out
          .split('\n')
          .filter((line) => /^warning|warnings?\.$/.test(line))
          .map((line) => line.replace(/^warning {2}[^:]+/, ''));
      const before = await run([name, '--fix', 'hours.json']);
      const after = await run(['hours.json']);
      assert.deepEqual(told(after), told(before), name);
      assert.equal(after.code, 0);
    }
  });

  it('says where a point contradicts its address, to the mile where the files of ZIP codes lie beside it', async () => {
    writeFileSync(
      inFolder('far.csv'),
      'name,state,zip,lat,lng\nA,OH,43302,35.55,-97.6\nB,OH,43302,41.75,-83.13\n',
    );
    const alone = (await run(['far.csv'])).out;
    assert.match(
      alone,
      /row 2, column lat: its point is \d+ miles from the middle of ZIP code 43302/,
    );
    assert.doesNotMatch(alone, /row 3/);
    mkdirSync(inFolder('data'));
    copyFileSync(new URL('../../dist/data/zip-4.bin', import.meta.url), inFolder('data/zip-4.bin'));
    assert.match((await run(['far.csv'])).out, /row 3, column lat: its point is 80 miles from/);
    rmSync(inFolder('data'), { recursive: true });
  });

  it('--fix does not write over the feed', async () => {
    const { code, err } = await run(['bad.csv', '--fix', './bad.csv']);
    assert.equal(code, 2);
    assert.match(err, /name another than the feed/);
    assert.equal(readFileSync(inFolder('bad.csv'), 'utf8'), BAD);
  });
});
