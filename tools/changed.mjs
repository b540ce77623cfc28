// What has changed since this branch left main, and which tests that concerns.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { browserTests, nodeTests, root } from './test-files.mjs';

const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** A clone may have no main of its own. */
function start() {
  for (const main of ['main', 'origin/main']) {
    try {
      return git('merge-base', 'HEAD', main).trim();
    } catch {
      // no such branch
    }
  }
  return 'HEAD';
}

/**
 * Paths from the root of all that was changed or added, committed or not, and is still there.
 * @param {string} [since] a commit; without one, where this branch left main
 */
export function changedFiles(since = start()) {
  const names = [
    git('diff', '--name-only', '-z', since),
    git('ls-files', '--others', '--exclude-standard', '-z'),
  ].flatMap((list) => list.split('\0').filter(Boolean));
  return [...new Set(names)].filter((file) => existsSync(join(root, file)));
}

const WIDGETS = ['clinic-locator', 'treatment-timer', 'spasm-info-card'];
const elementOf = (widget) => `test/${widget}/${widget}.test.ts`;
const inFolder = (folder) => browserTests.filter((test) => dirname(test) === folder);
const within = (folder) => browserTests.filter((test) => test.startsWith(`${folder}/`));

/** A change in a room is tried by the room's tests, and by the element that it is a part of. */
function testsOf(file) {
  const [, area, room] = /^(?:src|test)\/([\w-]+)\/(?:([\w-]+)\/)?/.exec(file) ?? [];
  if (browserTests.includes(file)) return [file];
  if (area === 'shared') return [...within('test/shared'), ...WIDGETS.map(elementOf)];
  if (!WIDGETS.includes(area)) return dirname(file) === 'test' ? inFolder('test') : [];
  const tests = room ? within(`test/${area}/${room}`) : inFolder(`test/${area}`);
  return [...tests, elementOf(area)];
}

/** @param {string[]} files that have changed */
export function browserTestsFor(files) {
  const wanted = new Set(files.flatMap(testsOf));
  return browserTests.filter((test) => wanted.has(test));
}

/**
 * The tests in Node whose imports lead to one of these files; no other can come out otherwise than before.
 * @param {string[]} files that have changed
 */
export async function nodeTestsFor(files) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: nodeTests,
    outdir: '.cache',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs)
    .filter(({ inputs }) => files.some((file) => file in inputs))
    .map(({ entryPoint }) => entryPoint);
}
