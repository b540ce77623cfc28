// npm run release: what a release consists of, into release/, the same bytes whenever and wherever it is made
// of the same sources: the npm package, a zip for those who copy files, the WordPress plugin, what the scripts
// hash to, checksums of it all, and what changed. It publishes nothing.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { library, writeFiles } from './package.mjs';
import { root } from './test-files.mjs';
import { zip } from './zip.mjs';

const read = (file) => readFileSync(join(root, file));
const { version } = JSON.parse(read('package.json'));

/** Where the WordPress plugin is part of the project: its module, which gives the plugin's files by path. */
const WORDPRESS = join(root, 'tools/wordpress.mjs');

/** dist/ by path in there, without the maps, which are larger than all else. */
function distFiles() {
  const names = readdirSync(join(root, 'dist'), { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.\w+$/.test(name) && !name.endsWith('.map'));
  return new Map(names.sort().map((name) => [name, read(`dist/${name}`)]));
}

/** What the changelog says of this version; before it has a heading of its own, what is unreleased. */
export function changesOf(changelog, wanted) {
  const sections = changelog.split(/^(?=## )/m).slice(1);
  const found =
    sections.find((each) => each.startsWith(`## ${wanted}`)) ??
    sections.find((each) => each.startsWith('## Unreleased'));
  if (!found) throw new Error(`CHANGELOG.md has no section for ${wanted}.`);
  return `${found.replace(/^## .*/, `## ${wanted}`).trim()}\n`;
}

/** The tarball, as npm packs what package.json names. */
async function npmPackage(dist, folder) {
  const stage = mkdtempSync(join(tmpdir(), 'package-'));
  const own = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];
  const files = new Map([
    ...own.map((name) => [name, read(name)]),
    ...[...dist].map(([name, bytes]) => [`dist/${name}`, bytes]),
    ...(await library()),
  ]);
  writeFiles(stage, files);
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const said = execFileSync('npm', args, {
    cwd: stage,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  rmSync(stage, { recursive: true });
  // an array of packages, or an object of them by name, as npm's version has it
  return Object.values(JSON.parse(said))[0].filename;
}

/** For who copies files: a page that says where to, the scripts and their data, a table to begin a list with. */
function copyPackage(dist, changes) {
  const files = [
    [
      'START-HERE.html',
      Buffer.from(
        String(read('integrations/zip/START-HERE.html')).replaceAll('{version}', version),
      ),
    ],
    ['locations-example.csv', read('integrations/zip/locations-example.csv')],
    ['LICENSE.txt', read('LICENSE')],
    ['CHANGES.md', Buffer.from(changes)],
    ...[...dist].map(([name, bytes]) => [`widgets/${name}`, bytes]),
  ];
  return zip(new Map(files.map(([name, bytes]) => [`clinic-widgets-${version}/${name}`, bytes])));
}

/** @returns {Promise<string[]>} names of the files that now lie in the folder */
export async function release(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const dist = distFiles();
  const changes = changesOf(String(read('CHANGELOG.md')), version);
  const put = (name, bytes) => {
    writeFileSync(join(folder, name), bytes);
    return name;
  };
  const made = [
    await npmPackage(dist, folder),
    put(`clinic-widgets-${version}.zip`, copyPackage(dist, changes)),
    put('integrity.json', dist.get('integrity.json')),
    put(`CHANGELOG-${version}.md`, changes),
  ];
  if (existsSync(WORDPRESS)) {
    const { pluginFiles } = await import(pathToFileURL(WORDPRESS).href);
    made.push(put('clinic-widgets-wordpress.zip', zip(await pluginFiles())));
  }
  const sums = made.toSorted().map(
    (name) =>
      `${createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')}  ${name}\n`,
  );
  return [...made, put('SHA256SUMS', sums.join(''))];
}

if (process.argv[1] === import.meta.filename) {
  const folder = resolve(process.argv[2] ?? join(root, 'release'));
  // --unchecked: for the tests, where that is a job of its own
  if (!process.argv.includes('--unchecked')) {
    const check = ['tools/build.mjs', '--check'];
    const { status } = spawnSync(process.execPath, check, { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
  for (const name of await release(folder)) console.log(join(folder, name));
}
