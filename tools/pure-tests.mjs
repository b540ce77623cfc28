// npm run test:pure [files]: the tests that need no page, in Node. With SAMPLE=1 those that go through
// many cases try fewer.
import { readFile } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import Mocha from 'mocha';
import { inWords, noCounts } from './counts.mjs';
import { nodeTests, root } from './test-files.mjs';

const CACHE = join(root, '.cache/pure-tests');

/** Each file carries its own copy of the sources, so that no test sees what another left in a module. */
async function bundle(files) {
  await build({
    entryPoints: files.map((file) => join(root, file)),
    outdir: CACHE,
    outbase: root,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return files.map((file) => join(CACHE, file.replace(/\.ts$/, '.mjs')));
}

/** Addresses of this repository's files, as the browsers' tests have them. */
function serveFiles() {
  const real = globalThis.fetch;
  globalThis.fetch = async (address, ...more) => {
    if (typeof address !== 'string' || !address.startsWith('/')) return real(address, ...more);
    const [, name] = /^\/clinic-data\/(.+)/.exec(address) ?? [];
    const data = process.env.CLINIC_DATA;
    const path = name === undefined ? join(root, address) : data && join(data, name);
    try {
      return new Response(await readFile(path));
    } catch {
      return new Response('', { status: 404 });
    }
  };
}

const wanted = process.argv.slice(2);
const files = wanted.length > 0 ? wanted : nodeTests;
const counts = noCounts();

process.setSourceMapsEnabled(true);
serveFiles();
// nothing here waits for anything: what takes longer than this on a busy machine runs away
const mocha = new Mocha({ timeout: 60_000, reporter: 'dot', color: process.stdout.isTTY === true });
for (const file of await bundle(files)) mocha.addFile(file);
await mocha.loadFilesAsync();

const name = (test) => test.titlePath().join(' › ');
mocha
  .run()
  .on('pass', (test) => {
    counts.passed += 1;
    counts.timed.push({ name: name(test), seconds: test.duration / 1000 });
  })
  .on('pending', () => {
    counts.skipped += 1;
  })
  .on('fail', (test) => {
    counts.failed += 1;
    counts.failures.push(name(test));
  })
  .on('end', () => {
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
    else console.log(inWords(counts));
    process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
  });
