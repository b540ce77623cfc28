// Builds everything that ships into dist/. With --check it builds into memory instead and fails
// where the committed dist/ is not, byte for byte, what the sources give.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import scripts, { command } from '../rollup.config.mjs';
import { dataFiles } from './data.mjs';
import { SCRIPTS } from './widgets.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** @returns {Promise<Map<string, Buffer>>} every file of dist/ by its path in there */
export async function build() {
  const files = new Map();
  for (const config of [...scripts, command]) await bundle(config, files);
  for (const [file, bytes] of dataFiles()) files.set(file, Buffer.from(bytes));
  files.set('integrity.json', integrity(files));
  return files;
}

async function bundle(config, files) {
  const made = await rollup(config);
  for (const each of (await made.generate(config.output)).output) {
    files.set(each.fileName, Buffer.from(each.type === 'chunk' ? each.code : each.source));
  }
  await made.close();
}

/** What goes into `integrity="…"` on the script tag. */
function integrity(files) {
  const hash = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  const hashes = SCRIPTS.map(({ file }) => [file, hash(files.get(file))]);
  return Buffer.from(`${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

export function write(files) {
  rmSync(dist, { recursive: true, force: true });
  for (const [file, bytes] of files) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), bytes);
  }
}

/** @returns {string[]} what is wrong with the committed dist/ */
function differences(files) {
  const there = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath ?? entry.path, entry.name)));
  return [
    ...there.filter((file) => !files.has(file)).map((file) => `dist/${file} is left over`),
    ...[...files].flatMap(([file, bytes]) =>
      !there.includes(file)
        ? [`dist/${file} is missing`]
        : bytes.equals(readFileSync(join(dist, file)))
          ? []
          : [`dist/${file} is out of date`],
    ),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await build();
  if (process.argv.includes('--check')) {
    const wrong = differences(files);
    for (const each of wrong) console.error(each);
    if (wrong.length > 0) {
      console.error('Run `npm run fix` and commit dist/ with the sources.');
      process.exit(1);
    }
    console.log(`dist/ is what the sources build (${files.size} files).`);
  } else {
    write(files);
    console.log(`dist/: ${files.size} files.`);
  }
}
