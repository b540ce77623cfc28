// The package in projects of three bundlers: each builds, shows its list, and finds the data files.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { missing, namesInList, startBrowser } from './browser.mjs';

const run = promisify(execFile);
const html = (type = '') =>
  `<!doctype html><html lang="en"><title>Page</title><clinic-locator></clinic-locator><script ${type} src="main.js"></script></html>`;

/** What a developer types, which page shows the result, and where the data files lie then. */
const BUNDLERS = {
  Vite: {
    folder: 'vite',
    build: ['vite/bin/vite.js', 'build', '--base=./'],
    page: 'dist/index.html',
  },
  webpack: {
    folder: 'webpack',
    build: ['../webpack/build.js'],
    page: 'dist/page.html',
    html: html(),
  },
  // esbuild copies no files: its page says where they lie
  esbuild: {
    folder: 'esbuild',
    build: [
      'esbuild/bin/esbuild',
      'main.js',
      '--bundle',
      '--minify',
      '--format=esm',
      '--outdir=dist',
    ],
    page: 'dist/page.html',
    html: html('type="module"').replace(
      '<clinic-locator',
      '<clinic-locator assets="../../node_modules/clinic-widgets/dist/"',
    ),
  },
};

/** @param {() => {folder?: string, away?: string}} installed */
export function bundlers(installed) {
  describe('in a project of', { skip: missing }, () => {
    let browser;
    before(async () => {
      if (!installed().away) browser = await startBrowser({ site: installed().folder });
    });
    after(() => browser?.close());

    for (const [name, { folder, build, page, html: written }] of Object.entries(BUNDLERS)) {
      it(name, { timeout: 120_000 }, async (test) => {
        const { folder: projects, away } = installed();
        if (away) return test.skip(away);
        const cwd = join(projects, folder);
        const [command, ...args] = build;
        const path = join(projects, 'node_modules', command);
        // esbuild is a program of its own kind
        await (folder === 'esbuild'
          ? run(path, args, { cwd })
          : run(process.execPath, [path, ...args], { cwd }));
        if (written) writeFileSync(join(cwd, page), written);
        const shown = await browser.open(`site/${folder}/${page}`);
        await namesInList(shown, 2);
        const asked = [];
        shown.on('response', (each) => asked.push([each.url(), each.status()]));
        const [first] = await shown.evaluate(async () => {
          const results = await document.querySelector('clinic-locator').search('85281');
          return results.map(({ clinic, distance }) => [clinic.name, distance]);
        });
        assert.equal(first[0], 'Sample Clinic Tempe');
        assert.ok(first[1] < 5000, `${first[1]} metres`);
        assert.ok(
          asked.some(([url, status]) => /\.bin\b/.test(url) && status === 200),
          `no ZIP codes among ${asked.join(' ')}`,
        );
        assert.deepEqual(shown.complaints, []);
        return shown.close();
      });
    }
  });
}
