// The npm package: ES modules and their types in lib/, what editors read beside them, and the scripts of
// dist/ for CDNs. `npm run package` writes lib/; what of it all `npm pack` takes, package.json says.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { modules } from '../rollup.config.mjs';
import { dataFiles } from './data.mjs';
import { vsCodeData, webTypes } from './editor-data.mjs';
import { manifest } from './manifest.mjs';
import { reactComponent } from './react-components.mjs';
import { root } from './test-files.mjs';
import { WIDGETS } from './widgets.mjs';

const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** By its name in lib/, the source of each module that can be imported. */
const ENTRIES = Object.fromEntries(
  [
    ['index', 'src/index.ts'],
    ...WIDGETS.map((tag) => [tag, `src/${tag}/define.ts`]),
    ...WIDGETS.map((tag) => [`elements/${tag}`, `src/${tag}/public.ts`]),
  ].map(([name, file]) => [name, join(root, file)]),
);

/**
 * Stands for src/shared/script/script-address.ts. Each file is named whole, so that bundlers see it, copy it
 * beside what they make, and write its new address here. None is put into the script itself (`no-inline`):
 * most visits never need one.
 */
const besideModule = () => `
import { inFolder } from './folder-address.ts';
const FILES: Record<string, () => URL> = {
${dataFiles()
  .map(([file]) => `  '${file}': () => new URL('../dist/${file}?no-inline', import.meta.url),`)
  .join('\n')}
};
export const besideScript = (file: string, folder = ''): string | undefined =>
  folder ? inFolder(file, folder) : FILES[file]?.().href;
`;

async function bundled(input, output) {
  const made = await rollup(input);
  const files = (await made.generate({ format: 'es', ...output })).output;
  await made.close();
  return files.map(({ fileName, code }) => [fileName, code]);
}

/** The module that knows where the data lies stands at the top of lib/: its addresses begin there. */
const chunkOf = (id) => {
  if (id.endsWith('/script-address.ts')) return 'data-files';
  if (id.startsWith(join(root, 'src/shared/'))) return 'frame';
  return undefined;
};

const codeFiles = () =>
  bundled(
    modules({
      entries: ENTRIES,
      external: Object.keys(project.dependencies),
      besideModule: besideModule(),
    }),
    {
      entryFileNames: '[name].js',
      chunkFileNames: ({ name }) => (name === 'data-files' ? '[name].js' : 'shared/[name].js'),
      manualChunks: chunkOf,
      hoistTransitiveImports: false,
      generatedCode: 'es2015',
    },
  );

const typeFiles = () =>
  bundled(
    {
      input: ENTRIES,
      external: (id) => !id.startsWith('.') && !id.startsWith('/'),
      plugins: [
        dts({
          tsconfig: join(root, 'tsconfig.json'),
          compilerOptions: { noEmit: false, stripInternal: true },
        }),
      ],
    },
    { entryFileNames: '[name].d.ts', chunkFileNames: 'shared/[name].d.ts' },
  );

/** Written by hand, each for one framework. */
function frameworkTypes() {
  const folder = join(root, 'integrations/npm/types');
  return readdirSync(folder).map((name) => [
    `types/${name}`,
    readFileSync(join(folder, name), 'utf8'),
  ]);
}

/** The manifest names modules as they are imported. */
function published(made) {
  const modules = made.modules.map(({ declarations, ...rest }) => {
    const [{ name, tagName }] = declarations;
    const declaration = { name, module: `${tagName}.js` };
    return {
      ...rest,
      path: `${tagName}.js`,
      declarations,
      exports: [
        { kind: 'js', name, declaration },
        { kind: 'custom-element-definition', name: tagName, declaration },
      ],
    };
  });
  return { ...made, modules };
}

const asJson = (data) => `${JSON.stringify(data, null, 2)}\n`;

/** @returns {Promise<Map<string, Buffer>>} lib/, by path in the package */
export async function library() {
  const made = manifest();
  const components = made.modules.flatMap(({ declarations }) =>
    declarations.flatMap((element) => {
      const { code, types } = reactComponent(element);
      const name = `react/${element.tagName}`;
      return [
        [`${name}.js`, code],
        [`${name}.d.ts`, types],
      ];
    }),
  );
  const files = [
    ...(await codeFiles()),
    ...(await typeFiles()),
    ...components,
    ...frameworkTypes(),
    ['custom-elements.json', asJson(published(made))],
    ['web-types.json', asJson(webTypes(made, project))],
    ['vscode.html-custom-data.json', asJson(vsCodeData(made))],
  ];
  return new Map(files.map(([name, text]) => [`lib/${name}`, Buffer.from(text)]));
}

/** Writes files below a folder; what lay in the same top folders before goes. */
export function writeFiles(folder, files) {
  for (const top of new Set([...files.keys()].map((file) => file.split('/')[0])))
    rmSync(join(folder, top), { recursive: true, force: true });
  for (const [file, bytes] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
}

if (process.argv[1] === import.meta.filename) {
  const files = await library();
  writeFiles(root, files);
  console.log(`lib/: ${files.size} files.`);
}
