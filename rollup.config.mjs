// dist/clinic-widgets.js: one classic script, whatever a page's way of loading it. What sources reach by
// `import()` becomes a part: a script of its own in dist/parts, which src/shared/parts.ts loads.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));

const PAGE = `globalThis[Symbol.for("clinic-widgets/1")]`;

/** html`` and css`` of our own sources; Lit's are minified already. */
const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    if (!id.startsWith(path('src/')) || !/\b(?:html|svg|css)`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, {
      fileName: id,
      // SVG without its slashes is another drawing
      html: { keepClosingSlash: true },
    });
    return result ? { code: result.code, map: result.map } : null;
  },
});

/** Terser leaves tagged templates as written; Lit reads them cooked, so an escape is the same text. */
const asciiOnly = () => ({
  name: 'ascii-only',
  transform: (code, id) =>
    id.startsWith(path('src/')) ? { code: code.replace(/[^\x00-\x7f]/g, escape), map: null } : null,
  generateBundle(_, bundle) {
    for (const { code } of Object.values(bundle)) {
      const odd = code && /.{0,20}[^\x00-\x7f]/.exec(code);
      if (odd) this.error(`The bundle is not ASCII, so a page's charset would break it: ${odd[0]}`);
    }
  },
});
const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Lit makes a Trusted Types policy of its own, under a name that another Lit on the page may have
 * taken, and dies where it is refused. Here it takes the one that src/shared/script/page.ts made.
 */
const sharedPolicy = () => ({
  name: 'shared-policy',
  transform(code, id) {
    if (!/\/lit-html\/(?:development\/)?lit-html\.js$/.test(id)) return null;
    const made =
      /(\w+)\s*\?\s*\1\.createPolicy\((["'])lit-html\2,\s*\{[^}]*\}\)\s*:\s*(?:void 0|undefined)/;
    if (!made.test(code))
      this.error('Lit no longer makes its policy as expected: see sharedPolicy.');
    return { code: code.replace(made, `${PAGE}.policy`), map: null };
  },
});

const oneVersion = () => ({
  name: 'one-version',
  buildStart() {
    const { 1: written } = /VERSION = '(.+)'/.exec(
      readFileSync(path('src/shared/script/version.ts'), 'utf8'),
    );
    if (written !== version)
      this.error(`src/shared/script/version.ts says ${written}, package.json ${version}.`);
  },
});

/** Our copy, as parts find it; src/shared/parts.ts puts it there. */
const COPY = `${PAGE}.copies[${JSON.stringify(version)}]`;
const HASHES = '"the hashes of the parts"';

const partName = (file) => basename(file, '.js');

/**
 * `import('./map-view.ts')` asks our copy for the part. A page that pins the script by its hash has
 * pinned the parts too, because the script knows theirs.
 */
const parts = () => ({
  name: 'parts',
  renderDynamicImport: ({ targetModuleId }) =>
    targetModuleId ? { left: `${COPY}.part(`, right: ')' } : null,
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const hashes = chunks
        .filter(({ isEntry }) => !isEntry)
        .map(({ fileName, code }) => [
          partName(fileName),
          `sha256-${createHash('sha256').update(code).digest('base64')}`,
        ]);
      const entry = chunks.find(({ isEntry }) => isEntry);
      // the last statement, so no place in the source map moves
      entry.code = entry.code.replace(HASHES, () => JSON.stringify(Object.fromEntries(hashes)));
    },
  },
});

/** @param {{ minify?: boolean }} [options] */
export const plugins = ({ minify = true } = {}) => [
  oneVersion(),
  nodeResolve({ extensions: ['.js', '.ts'], exportConditions: ['production'] }),
  sharedPolicy(),
  minifyLiterals(),
  asciiOnly(),
  esbuild({ target: 'es2022', tsconfig: path('tsconfig.json'), sourceMap: true }),
  parts(),
  ...(minify
    ? [
        terser({
          ecma: 2022,
          maxWorkers: 1,
          compress: { passes: 2 },
          // a page's charset is not ours to trust
          format: { ascii_only: true, comments: /^!/ },
        }),
      ]
    : []),
];

const licence = `/*! clinic-widgets ${version} | MIT | contains Lit, (c) Google LLC, BSD-3-Clause */`;

/**
 * A second copy of the same version stops here, before Lit runs. Then the browser's own `Event` and
 * `Document`: MooTools puts others in their place, which our events cannot extend and in which Lit
 * finds no adopted style sheets.
 */
const begin = `${licence}
(() => { "use strict";
if (${PAGE}?.copies[${JSON.stringify(version)}]) return;
const Event = Object.getPrototypeOf(CustomEvent), Document = Object.getPrototypeOf(HTMLDocument), exports = {};`;

const end = `${COPY}.complete(exports, ${HASHES}); })();`;

const beginPart = ({ fileName }) =>
  `${COPY}?.define(${JSON.stringify(partName(fileName))}, (require, exports) => { "use strict";`;

/** What two parts share is a part too. */
const endPart = ({ imports }) => {
  const needs = imports.filter((file) => file.startsWith('parts/')).map(partName);
  return needs.length > 0 ? `}, ${JSON.stringify(needs)});` : '});';
};

export default {
  input: path('src/index.ts'),
  preserveEntrySignatures: false,
  output: {
    dir: path('dist'),
    format: 'cjs',
    strict: false,
    esModule: false,
    externalLiveBindings: false,
    entryFileNames: 'clinic-widgets.js',
    chunkFileNames: 'parts/[name].js',
    sourcemap: true,
    sourcemapExcludeSources: false,
    generatedCode: { preset: 'es2015', symbols: false },
    banner: (chunk) => (chunk.isEntry ? begin : beginPart(chunk)),
    footer: (chunk) => (chunk.isEntry ? end : endPart(chunk)),
  },
  plugins: plugins(),
};

/** dist/check.js: the locator's reader as a command. Without `import`, so that it runs in any folder. */
export const command = {
  input: path('tools/check.mjs'),
  external: /^node:/,
  output: {
    file: path('dist/check.js'),
    format: 'iife',
    generatedCode: 'es2015',
    inlineDynamicImports: true,
  },
  plugins: [
    nodeResolve({ extensions: ['.js', '.ts'] }),
    esbuild({ target: 'es2022', tsconfig: path('tsconfig.json') }),
  ],
};
