// The page of each framework in integrations/frameworks, with the script before the app and after it, and
// taken over from what a server wrote.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { missing, namesInList, startBrowser } from './browser.mjs';

const TWO = ['Sample Clinic Phoenix', 'Sample Clinic Tempe'];
const THREE = ['Sample Clinic Mesa', ...TWO];

/** By folder: the first file of the client, of a server, and of the client behind it where that is another. */
const FRAMEWORKS = {
  'React 19': {
    folder: 'react-19',
    client: 'client.jsx',
    server: 'server.jsx',
    hydrate: 'hydrate.jsx',
  },
  'React 18': { folder: 'react-18', client: 'client.jsx', server: 'server.jsx' },
  'Vue 3': { folder: 'vue-3', client: 'client.js', server: 'server.js' },
  'Svelte 5': { folder: 'svelte-5', client: 'client.js', server: 'server.js' },
  Angular: { folder: 'angular', client: 'client.ts' },
  Preact: { folder: 'preact', client: 'client.jsx' },
};

/** Svelte's own compiler, for the browser or for a server. */
const svelte = (projects, generate) => ({
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { compile } = createRequire(join(projects, 'svelte-5/'))('svelte/compiler');
      const { js } = compile(readFileSync(path, 'utf8'), { generate, filename: path });
      return { contents: js.code, loader: 'js' };
    });
  },
});

/** Everything in one file, as each project's own tools would bundle it. */
async function bundle(projects, { folder }, file, options) {
  // one React, as any page has: here two versions of it lie side by side
  const react = join(projects, folder, 'node_modules/react');
  const { outputFiles } = await build({
    entryPoints: [join(projects, folder, file)],
    bundle: true,
    write: false,
    jsx: 'automatic',
    jsxImportSource: folder === 'preact' ? 'preact' : 'react',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    alias: existsSync(react) ? { react } : {},
    logLevel: 'error',
    ...options,
    plugins: [svelte(projects, options.platform === 'node' ? 'server' : 'client')],
  });
  return outputFiles[0].text;
}

/** What a server sends, made by the page's own code in Node. */
async function written(projects, framework) {
  const code = await bundle(projects, framework, framework.server, {
    format: 'esm',
    platform: 'node',
    // some of what is bundled still calls require
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
    },
  });
  const file = join(projects, framework.folder, 'server.bundled.mjs');
  writeFileSync(file, code);
  return (await import(pathToFileURL(file).href)).html();
}

const page = (content, late, scripts) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Page</title>
<div id="root"${late ? ' data-late' : ''}>${content}</div>
${scripts.map((src) => `<script src="${src}"></script>`).join('\n')}
</html>`;

const press = (shown, name) =>
  shown.evaluate(
    (words) =>
      [...document.querySelectorAll('main > button')]
        .find(({ textContent }) => textContent.trim() === words)
        .click(),
    name,
  );

const counted = (shown, count) =>
  shown.waitForFunction(
    (wanted) => document.querySelector('output').textContent.trim() === wanted,
    { timeout: 10_000 },
    String(count),
  );

const closed = (shown, wanted) =>
  shown.waitForFunction(
    (expected) =>
      document.querySelector('clinic-locator').shadowRoot.querySelector('.field').disabled ===
      expected,
    { timeout: 10_000 },
    wanted,
  );

/** A visitor's way through the page: what the app gives, hears, changes, takes away and puts back. */
async function walk(shown) {
  assert.deepEqual((await namesInList(shown, 2)).sort(), TWO, 'object property');
  await counted(shown, 2);
  assert.equal(
    await shown.evaluate(() => document.querySelector('clinic-locator').limit),
    5,
    'number',
  );
  await closed(shown, false);
  await press(shown, 'close');
  await closed(shown, true);
  await press(shown, 'close');
  await closed(shown, false);
  await press(shown, 'more');
  assert.deepEqual((await namesInList(shown, 3)).sort(), THREE, 'changed property');
  await counted(shown, 3);
  await press(shown, 'away');
  await shown.waitForFunction(() => !document.querySelector('clinic-locator'));
  await press(shown, 'away');
  assert.deepEqual((await namesInList(shown, 3)).sort(), THREE, 'put back');
  assert.deepEqual(shown.complaints, [], 'the console');
}

/** @param {() => {folder?: string, away?: string}} installed */
export function frameworks(installed) {
  describe('in a framework', { skip: missing }, () => {
    let browser;
    let projects;
    before(async () => {
      const { folder, away } = installed();
      if (away) return;
      projects = folder;
      browser = await startBrowser({ site: folder });
      const script = await bundle(projects, { folder: 'esbuild' }, 'register.js', {
        format: 'iife',
      });
      writeFileSync(join(projects, 'widget.js'), script);
    });
    after(() => browser?.close());

    /** Skips where the libraries could not be had. */
    const row = (name, task) =>
      it(name, { timeout: 60_000 }, async (test) => {
        if (installed().away) return test.skip(installed().away);
        return task();
      });

    async function open(framework, name, content, late, scripts) {
      const file = join(projects, framework.folder, `${name}.html`);
      writeFileSync(file, page(content, late, scripts));
      return browser.open(`site/${framework.folder}/${name}.html`);
    }

    for (const [name, framework] of Object.entries(FRAMEWORKS)) {
      describe(name, () => {
        const bundled = async (file = framework.client) => {
          const app = await bundle(projects, framework, file, { format: 'iife' });
          writeFileSync(join(projects, framework.folder, 'app.js'), app);
        };

        row('the script comes before the app', async () => {
          await bundled();
          const shown = await open(framework, 'before', '', false, ['../widget.js', 'app.js']);
          await walk(shown);
          await shown.close();
        });

        row('the script comes after the app', async () => {
          await bundled();
          const shown = await open(framework, 'after', '', true, ['app.js']);
          await shown.waitForSelector('clinic-locator');
          await shown.addScriptTag({ url: '../widget.js' });
          await walk(shown);
          await shown.close();
        });

        if (!framework.server) return;
        row('a server has written the page', async () => {
          await bundled(framework.hydrate);
          const html = await written(projects, framework);
          assert.match(html, /<clinic-locator[^>]*>.*Our locations.*<\/clinic-locator>/s);
          const shown = await open(framework, 'server', html, true, ['app.js']);
          await shown.addScriptTag({ url: '../widget.js' });
          await walk(shown);
          await shown.close();
        });
      });
    }
  });
}
