// dist/clinic-widgets.js: one classic script, whatever a page's way of loading it.
import { readFileSync } from 'node:fs';
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
    const result = await minifyHTMLLiterals(code, { fileName: id });
    return result ? { code: result.code, map: result.map } : null;
  },
});

/** Terser leaves tagged templates as written; Lit reads them cooked, so an escape is the same text. */
const asciiOnly = () => ({
  name: 'ascii-only',
  transform: (code, id) =>
    id.startsWith(path('src/')) ? { code: code.replace(/[^\x00-\x7f]/g, escape), map: null } : null,
  generateBundle(_, bundle) {
    const odd = /.{0,20}[^\x00-\x7f]/.exec(Object.values(bundle)[0].code);
    if (odd) this.error(`The bundle is not ASCII, so a page's charset would break it: ${odd[0]}`);
  },
});
const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Lit makes a Trusted Types policy of its own, under a name that another Lit on the page may have
 * taken, and dies where it is refused. Here it takes the one that src/shared/page.ts made.
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
      readFileSync(path('src/shared/version.ts'), 'utf8'),
    );
    if (written !== version)
      this.error(`src/shared/version.ts says ${written}, package.json ${version}.`);
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

const banner = `/*! clinic-widgets ${version} | MIT | contains Lit, (c) Google LLC, BSD-3-Clause; valibot, MIT */`;

/**
 * A second copy of the same version stops here, before Lit runs. Then the browser's own `Event` and
 * `Document`: MooTools puts others in their place, which our events cannot extend and in which Lit
 * finds no adopted style sheets.
 */
const intro = `if (${PAGE}?.copies[${JSON.stringify(version)}]) return;
const Event = Object.getPrototypeOf(CustomEvent), Document = Object.getPrototypeOf(HTMLDocument);`;

export default {
  input: path('src/index.ts'),
  output: {
    file: path('dist/clinic-widgets.js'),
    format: 'iife',
    sourcemap: true,
    sourcemapExcludeSources: false,
    generatedCode: 'es2015',
    banner,
    intro,
  },
  plugins: plugins(),
};

/** dist/check.js: the locator's reader as a command. Without `import`, so that it runs in any folder. */
export const command = {
  input: path('tools/check.mjs'),
  external: /^node:/,
  output: { file: path('dist/check.js'), format: 'iife', generatedCode: 'es2015' },
  plugins: [
    nodeResolve({ extensions: ['.js', '.ts'] }),
    esbuild({ target: 'es2022', tsconfig: path('tsconfig.json') }),
  ],
};
