// Builds the WordPress plugin, clinic-widgets-wordpress.zip: the folder integrations/wordpress/clinic-widgets, what
// ships in dist/, and what it takes from the widgets' own sources.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { askedStrings, compiled, translationsIn, written } from './gettext.mjs';
import { zip } from './zip.mjs';

const path = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));

/** Danger signs, titles and attributes as the widgets have them, so that the plugin retypes none. */
const RECORD = `
  import { emergency, EMERGENCY_NUMBERS } from './src/shared/emergency/emergency.ts';
  import { shared } from './src/shared/language/words.ts';
  import { LANGUAGES } from './src/shared/language/language.ts';
  import { contents } from './src/spasm-info-card/content/content.ts';
  import { TEXT_VERSION } from './src/spasm-info-card/content/outline.ts';
  import { en } from './src/treatment-timer/screens/words/en.ts';
  import { es } from './src/treatment-timer/screens/words/es.ts';

  const timer = { en, es };
  const number = '{number}';
  const plain = (text) => (typeof text === 'string' ? text : text({ emergencyNumber: number }));
  const each = (make) => Object.fromEntries(LANGUAGES.map((language) => [language, make(language)]));

  export const record = {
    textVersion: TEXT_VERSION,
    numbers: EMERGENCY_NUMBERS,
    emergency: each((language) => ({
      heading: emergency[language].heading(number),
      signs: emergency[language].signs,
      call: shared[language].call(number),
    })),
    care: each((language) => ({
      heading: contents[language].headings.care,
      items: Object.values(contents[language].items.care).map(plain),
    })),
    titles: each((language) => ({
      'treatment-timer': timer[language].title,
      'spasm-info-card': contents[language].title,
    })),
  };
`;

async function bundled(input, format) {
  const { outputFiles } = await bundle({
    ...input,
    bundle: true,
    write: false,
    minify: format === 'iife',
    charset: 'ascii',
    format,
    target: 'es2022',
    logLevel: 'error',
    tsconfig: path('tsconfig.json'),
  });
  return outputFiles[0].text;
}

async function record() {
  const code = await bundled(
    { stdin: { contents: RECORD, resolveDir: path('.'), loader: 'ts' } },
    'esm',
  );
  const made = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return { ...made.record, attributes: attributes() };
}

/** The attributes of each tag, as its doc comments name them. */
function attributes() {
  const { modules } = JSON.parse(readFileSync(path('custom-elements.json'), 'utf8'));
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  return Object.fromEntries(
    elements.map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name).sort()]),
  );
}

/** @returns {Promise<Map<string, Buffer>>} every file of the plugin by its path in the archive */
export async function pluginFiles() {
  const files = new Map();
  const add = (name, content) => files.set(`clinic-widgets/${name}`, Buffer.from(content));
  const source = path('integrations/wordpress/clinic-widgets');
  for (const name of filesIn(source)) {
    const content = readFileSync(join(source, name), 'utf8');
    add(
      name,
      /\.(?:php|txt|pot)$/.test(name) ? content.replaceAll('{{VERSION}}', version) : content,
    );
    if (name.endsWith('.po')) add(name.replace(/\.po$/, '.mo'), compiled(content));
  }
  add('LICENSE', readFileSync(path('LICENSE')));
  add('widgets/clinic-widgets.min.js', readFileSync(path('dist/clinic-widgets.min.js')));
  for (const name of filesIn(path('dist/data')))
    add(`widgets/data/${name}`, readFileSync(path(`dist/data/${name}`)));
  add('generated/record.json', `${JSON.stringify(await record(), null, 2)}\n`);
  const reader = { entryPoints: [path('integrations/wordpress/reader.mjs')] };
  add('generated/reader.js', await bundled(reader, 'iife'));
  return files;
}

/** Writes the template of words, and puts new ones into the translations, empty. */
function writeWords() {
  const folder = path('integrations/wordpress/clinic-widgets');
  const php = filesIn(folder)
    .filter((name) => name.endsWith('.php'))
    .sort();
  const asked = askedStrings(
    new Map(php.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  );
  writeFileSync(join(folder, 'languages/clinic-widgets.pot'), written(asked));
  const spanish = join(folder, 'languages/clinic-widgets-es_ES.po');
  writeFileSync(spanish, written(asked, translationsIn(readFileSync(spanish, 'utf8')), 'es_ES'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--words')) writeWords();
  const files = await pluginFiles();
  const archive = zip(files);
  const out = path('release/clinic-widgets-wordpress.zip');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, archive);
  console.log(
    `release/clinic-widgets-wordpress.zip: ${files.size} files, ${archive.length} bytes.`,
  );
}
