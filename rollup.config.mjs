// The scripts that ship (tools/widgets.mjs): each is one classic script, complete, whatever a page's way
// of loading it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { SCRIPTS } from './tools/widgets.mjs';

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
 * Template literals become arrays and sums of plain strings: minifiers of caching plugins strip the
 * blanks in nested ones, so that buttons read "false". A tagged template keeps its one array of strings,
 * by which Lit knows it.
 */
const plainStrings = () => ({
  name: 'plain-strings',
  renderChunk: (code) =>
    transform(code, {
      target: 'es2022',
      supported: { 'template-literal': false },
      sourcemap: 'external',
      sourcefile: 'bundle.js',
      logLevel: 'error',
    }).then(({ code, map }) => ({ code, map })),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const { type, code } of Object.values(bundle)) {
        if (type !== 'chunk') continue;
        const left = findTemplate(this.parse(code));
        if (left !== undefined)
          this.error(`A template literal is left in the bundle: ${code.slice(left, left + 60)}`);
      }
    },
  },
});

/** Where the first template literal of a syntax tree begins. */
function findTemplate(node) {
  if (node === null || typeof node !== 'object') return undefined;
  if (node.type === 'TemplateLiteral') return node.start;
  for (const child of Object.values(node)) {
    const found = findTemplate(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Between other signs a regular expression is not known for what it is by minifiers that read no syntax. */
const BEFORE_PATTERN = '(,=:[!&|{;';
const AFTER_PATTERN = '.,;)}&|+';

/**
 * Puts a regular expression that stands between other signs into brackets: minifiers of caching plugins take
 * `e=>/a ?b|true/` for a division and change the blanks and words in it, or take a quote in it for the
 * beginning of a text.
 */
const plainPatterns = () => ({
  name: 'plain-patterns',
  renderChunk(code) {
    const text = new MagicString(code);
    for (const { start, end } of patternsIn(this.parse(code))) {
      if (BEFORE_PATTERN.includes(code[start - 1]) && AFTER_PATTERN.includes(code[end])) continue;
      text.appendLeft(start, '(').appendRight(end, ')');
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});

function patternsIn(node) {
  if (node === null || typeof node !== 'object') return [];
  return node.regex ? [node] : Object.values(node).flatMap(patternsIn);
}

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

/** A script's first module, made here because the four differ in nothing but their widgets. */
const ENTRY = 'entry';
const entry = (widgets) => ({
  name: 'entry',
  resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
  load: (id) =>
    id === `\0${ENTRY}`
      ? [
          // first: it makes the Trusted Types policy that Lit reads as it starts
          `import ${JSON.stringify(path('src/shared/script/page.ts'))};`,
          ...widgets.map((tag) => `import ${JSON.stringify(path(`src/${tag}/define.ts`))};`),
          `import { mountDivs } from ${JSON.stringify(path('src/shared/script/mount.ts'))};`,
          `import { registered } from ${JSON.stringify(path('src/shared/script/register.ts'))};`,
          'mountDivs(registered);',
        ].join('\n')
      : null,
});

/** Transformed modules serve all four scripts of one build. */
const kept = new Map();
const once = (plugin) => ({
  ...plugin,
  async transform(code, id) {
    const key = `${plugin.name} ${id} ${code}`;
    if (!kept.has(key)) kept.set(key, await plugin.transform.call(this, code, id));
    return kept.get(key);
  },
});

const plugins = (widgets, { minify = true } = {}) => [
  oneVersion(),
  nodeResolve({ extensions: ['.js', '.ts'], exportConditions: ['production'] }),
  sharedPolicy(),
  once(minifyLiterals()),
  asciiOnly(),
  once(esbuild({ target: 'es2022', tsconfig: path('tsconfig.json'), sourceMap: true })),
  plainStrings(),
  wrapped(widgets),
  ...(minify
    ? [
        terser({
          ecma: 2022,
          // a classic script, whatever rollup calls it meanwhile
          module: false,
          toplevel: false,
          maxWorkers: 1,
          compress: { passes: 2 },
          // a page's charset is not ours to trust
          format: { ascii_only: true, comments: /^!/ },
        }),
        plainPatterns(),
      ]
    : []),
];

const licence = `/*! clinic-widgets ${version} | MIT | contains Lit, (c) Google LLC, BSD-3-Clause */`;

/**
 * A script whose widgets are all there in the same version stops here, before Lit runs. Then the
 * browser's own `Event` and `Document`: MooTools puts others in their place, which our events cannot
 * extend and in which Lit finds no adopted style sheets.
 */
const begin = (widgets) => `(() => { "use strict";
if (${JSON.stringify(widgets)}.every((tag) => ${PAGE}?.copies[${JSON.stringify(version)}]?.includes(tag))) return;
const Event = Object.getPrototypeOf(CustomEvent), Document = Object.getPrototypeOf(HTMLDocument);
`;

/** All in one function: nothing of ours may become a global of the page. */
const wrapped = (widgets) => ({
  name: 'wrapped',
  renderChunk(code) {
    const text = new MagicString(code);
    text.prepend(`${licence}\n${begin(widgets)}`).append('\n})();');
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});

/** @param {{ file: string, widgets: readonly string[] }} script @param {{ minify?: boolean }} [options] */
export const configOf = ({ file, widgets }, options) => ({
  input: ENTRY,
  output: {
    file: path(`dist/${file}`),
    format: 'es',
    inlineDynamicImports: true,
    externalLiveBindings: false,
    sourcemap: true,
    sourcemapExcludeSources: false,
    generatedCode: { preset: 'es2015', symbols: false },
  },
  plugins: [entry(widgets), ...plugins(widgets, options)],
});

export default SCRIPTS.map((script) => configOf(script));

/**
 * The ES modules of the npm package: the same sources, for a bundler. It brings Lit and the other libraries,
 * lowers and minifies the code, and knows where the files beside it are (`besideModule`, the text of a module).
 *
 * @param {{ entries: Record<string, string>, external: readonly string[], besideModule: string }} options
 */
export const modules = ({ entries, external, besideModule }) => ({
  input: entries,
  external: (id) => external.some((each) => id === each || id.startsWith(`${each}/`)),
  plugins: [
    oneVersion(),
    {
      name: 'beside-module',
      load: (id) => (id === path('src/shared/script/script-address.ts') ? besideModule : null),
    },
    nodeResolve({ extensions: ['.js', '.ts'] }),
    minifyLiterals(),
    esbuild({ target: 'es2022', tsconfig: path('tsconfig.json') }),
  ],
});

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
