// What the script costs, to the byte: brotli (quality 11) against the figures in tools/size.json and
// against the ceilings. With --check a difference fails; with --write the figures are taken over.
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { decode } from '@jridgewell/sourcemap-codec';
import { rollup } from 'rollup';
import config from '../rollup.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const figuresFile = `${root}tools/size.json`;

const brotli = (text) =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  }).length;

/** What is measured: the script, and each element alone with all it needs. */
const targets = [
  { name: 'clinic-widgets.js', input: 'src/index.ts', ceiling: 52_000 },
  { name: 'clinic-locator alone', input: 'src/clinic-locator/define.ts', ceiling: 30_000 },
  { name: 'treatment-timer alone', input: 'src/treatment-timer/define.ts' },
  { name: 'spasm-info-card alone', input: 'src/spasm-info-card/define.ts' },
];

async function bundle(input) {
  const made = await rollup({ ...config, input: root + input });
  const alone = input !== 'src/index.ts' && { format: 'es', banner: '', footer: '' };
  const { output } = await made.generate({ ...config.output, ...alone });
  await made.close();
  return output.filter(({ type }) => type === 'chunk');
}

/** Minified bytes by source file, read off the source map. */
function bytesByModule({ code, map }) {
  const lines = code.split('\n');
  const bytes = new Map();
  decode(map.mappings).forEach((segments, row) => {
    segments.forEach(([column, source], i) => {
      if (source === undefined) return;
      const end = segments[i + 1]?.[0] ?? lines[row].length;
      const file = relative(root, `${root}dist/${map.sources[source]}`);
      bytes.set(file, (bytes.get(file) ?? 0) + end - column);
    });
  });
  return [...bytes].sort(([, a], [, b]) => b - a);
}

const room = (file) =>
  /^(?:src\/[\w-]+(?=\/)|node_modules\/(?:@[\w-]+\/)?[\w-]+)/.exec(file)?.[0] ?? file;

function ledger(chunk, compressed) {
  const modules = bytesByModule(chunk);
  const total = chunk.code.length;
  const share = (bytes) => Math.round((bytes / total) * compressed);
  const rooms = new Map();
  for (const [file, bytes] of modules) rooms.set(room(file), (rooms.get(room(file)) ?? 0) + bytes);
  const line = (name, bytes, indent) =>
    console.log(
      `${indent}${name.padEnd(58 - indent.length)}${String(bytes).padStart(8)}${String(share(bytes)).padStart(9)}`,
    );
  console.log(`${'module'.padEnd(58)}${'minified'.padStart(8)}${'~ brotli'.padStart(9)}`);
  for (const [name, bytes] of [...rooms].sort(([, a], [, b]) => b - a)) {
    line(name, bytes, '');
    for (const [file, each] of modules)
      if (room(file) === name && name !== file) line(file.slice(name.length + 1), each, '  ');
  }
}

const figures = JSON.parse(readFileSync(figuresFile, 'utf8'));
const now = {};
const wrong = [];

function weigh(name, { code }, ceiling) {
  const bytes = brotli(code);
  now[name] = bytes;
  const before = figures[name] ?? 0;
  console.log(
    `${name}: ${code.length} minified, ${gzipSync(code, { level: 9 }).length} gzip, ${bytes} brotli` +
      (ceiling ? `, ${ceiling - bytes} below the ceiling` : ''),
  );
  if (ceiling && bytes > ceiling) {
    wrong.push(
      `${name} is ${bytes - ceiling} bytes over its ceiling of ${ceiling}: take something out, or make it a part.`,
    );
  } else if (bytes > before) {
    wrong.push(
      `${name} grew by ${bytes - before} bytes. The ledger says where. If the change is worth that, run \`npm run size -- --write\` and commit tools/size.json.`,
    );
  } else if (bytes < before) {
    wrong.push(
      `${name} shrank by ${before - bytes} bytes. Keep the gain: run \`npm run size -- --write\` and commit tools/size.json.`,
    );
  }
}

for (const { name, input, ceiling } of targets) {
  const [chunk, ...parts] = await bundle(input);
  const whole = input === 'src/index.ts';
  if (whole) ledger(chunk, brotli(chunk.code));
  weigh(name, chunk, ceiling);
  if (whole) for (const part of parts) weigh(part.fileName, part);
}

if (process.argv.includes('--write')) {
  writeFileSync(figuresFile, `${JSON.stringify(now, null, 2)}\n`);
} else {
  for (const each of wrong) console.error(each);
  if (process.argv.includes('--check') && wrong.length > 0) process.exit(1);
}
