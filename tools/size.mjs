// What the scripts in dist/ cost. The ledger compares minified bytes by room with tools/size.json, so that a
// change is seen where it was made; compressed, each script has a ceiling, in steps of 100 bytes, because
// brotli moves by some dozens of bytes for no reason. With --check a difference fails; with --write the
// figures are taken over.
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { decode } from '@jridgewell/sourcemap-codec';
import { SCRIPTS } from './widgets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const figuresFile = `${root}tools/size.json`;

/** In bytes, brotli 11. Raise one only in the commit that says what the bytes buy. */
const CEILINGS = {
  // of each, some 2,500 bytes buy colours of a site that can be read, its look taken up, and the nearest language;
  // of these two, 31,000 bytes buy lists as others write them (some forty shapes, hours in people's words,
  // phones, addresses, closures) and places as patients type them: read at once, without a second request
  'clinic-widgets.min.js': 147_500,
  'clinic-locator.min.js': 102_000,
  // nights, a phone that slept, a reminder, screens that are heard and seen from a bed;
  // a widget goes on while a translator is at work in it, and no tap answers what nobody saw
  'treatment-timer.min.js': 45_500,
  'spasm-info-card.min.js': 34_500,
};

const brotli = (text) =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  }).length;

const hundreds = (bytes) => Math.round(bytes / 100) * 100;

/** src/clinic-locator/hours, src/clinic-locator (its own files), src/shared, or a package. */
const roomOf = (file) =>
  /^(?:src\/shared|src\/[\w-]+\/[\w-]+(?=\/)|src\/[\w-]+(?=\/)|node_modules\/(?:@[\w-]+\/)?[\w-]+)/.exec(
    file,
  )?.[0] ?? 'the frame of the script';

/** Minified bytes by room, read off the source map. What no source accounts for is the frame's. */
function bytesByRoom(code, { mappings, sources }) {
  const lines = code.split('\n');
  const rooms = {};
  let mapped = 0;
  const add = (room, bytes) => {
    rooms[room] = (rooms[room] ?? 0) + bytes;
    mapped += bytes;
  };
  decode(mappings).forEach((segments, row) => {
    segments.forEach(([column, source], i) => {
      if (source === undefined) return;
      const end = segments[i + 1]?.[0] ?? lines[row].length;
      add(roomOf(relative(root, `${root}dist/${sources[source]}`)), end - column);
    });
  });
  add('the frame of the script', code.length - mapped);
  return Object.fromEntries(Object.entries(rooms).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const known = JSON.parse(readFileSync(figuresFile, 'utf8'));
const now = {};
const wrong = [];

for (const { file } of SCRIPTS) {
  const code = readFileSync(`${root}dist/${file}`, 'utf8');
  const map = JSON.parse(readFileSync(`${root}dist/${file}.map`, 'utf8'));
  const rooms = bytesByRoom(code, map);
  now[file] = rooms;
  const compressed = brotli(code);
  const ceiling = CEILINGS[file];
  console.log(
    `${file}: ${code.length} minified, ${gzipSync(code, { level: 9 }).length} gzip, ${hundreds(compressed)} brotli of ${ceiling}`,
  );
  if (hundreds(compressed) > ceiling)
    wrong.push(`${file} is over its ceiling of ${ceiling} bytes: ${hundreds(compressed)}.`);
  for (const room of Object.keys({ ...known[file], ...rooms })) {
    const grown = (rooms[room] ?? 0) - (known[file]?.[room] ?? 0);
    if (grown !== 0)
      wrong.push(
        `${file}: ${room} ${grown > 0 ? 'grew' : 'shrank'} by ${Math.abs(grown)} minified bytes.`,
      );
  }
}

const [whole] = SCRIPTS;
console.log(`\nMinified bytes of ${whole.file} by room:`);
for (const [room, bytes] of Object.entries(now[whole.file]).sort(([, a], [, b]) => b - a))
  console.log(`${String(bytes).padStart(8)}  ${room}`);

if (process.argv.includes('--write')) {
  writeFileSync(figuresFile, `${JSON.stringify(now, null, 2)}\n`);
} else {
  for (const each of wrong) console.error(each);
  if (wrong.length > 0)
    console.error('If the change is worth that, run `npm run fix` and commit tools/size.json.');
  if (process.argv.includes('--check') && wrong.length > 0) process.exit(1);
}
