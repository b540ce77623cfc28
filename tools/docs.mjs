// custom-elements.json and docs/reference.md, made from the sources' own doc comments. With --check it
// fails where the files in the repository are not what the sources say.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import prettier from 'prettier';
import { manifest } from './manifest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

async function tokens() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/shared/looks/tokens.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    packages: 'external',
  });
  const lit = JSON.stringify(import.meta.resolve('lit'));
  const code = outputFiles[0].text.replace(/from\s*"lit"/, `from ${lit}`);
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  return (await import(url)).tokens;
}

const cell = (text) =>
  String(text ?? '')
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
const table = (heads, rows) =>
  rows.length === 0
    ? ''
    : [heads, heads.map(() => '---'), ...rows]
        .map((row) => `| ${row.map(cell).join(' | ')} |`)
        .join('\n') + '\n\n';
const code = (text) => (text === undefined || text === "''" ? '' : `\`${text}\``);
const byName = (a, b) => (a.name < b.name ? -1 : 1);

function section(title, body) {
  return body ? `### ${title}\n\n${body}` : '';
}

function reference(made, cssVariables) {
  const elements = made.modules.flatMap(({ declarations }) => declarations);
  const parts = elements
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
    .map((each) => {
      const members = each.members;
      const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
      const methods = members.filter(({ kind }) => kind === 'method');
      const signature = ({ name, parameters = [] }) =>
        `\`${name}(${parameters.map((one) => one.name + (one.optional || one.default ? '?' : '')).join(', ')})\``;
      return [
        `## \`<${each.tagName}>\`\n\n${each.description}\n\n`,
        section(
          'Attributes',
          table(
            ['attribute', 'meaning', 'values', 'default'],
            [...(each.attributes ?? [])]
              .sort(byName)
              .map((one) => [
                code(one.name),
                one.description,
                code(one.type?.text),
                code(one.default),
              ]),
          ),
        ),
        section(
          'Properties',
          table(
            ['property', 'meaning', 'type'],
            properties
              .sort(byName)
              .map((one) => [
                code(one.name) + (one.readonly ? ' (read-only)' : ''),
                one.description,
                code(one.type?.text),
              ]),
          ),
        ),
        section(
          'Methods',
          table(
            ['method', 'meaning'],
            methods.sort(byName).map((one) => [signature(one), one.description]),
          ),
        ),
        section(
          'Events',
          table(
            ['event', 'meaning'],
            (each.events ?? []).sort(byName).map((one) => [code(one.name), one.description]),
          ),
        ),
        section(
          'Slots',
          table(
            ['slot', 'what goes there'],
            (each.slots ?? []).map((one) => [
              one.name ? code(one.name) : '(children)',
              one.description,
            ]),
          ),
        ),
        section(
          'Parts',
          table(
            ['part', 'what it is'],
            (each.cssParts ?? []).map((one) => [code(one.name), one.description]),
          ),
        ),
      ].join('');
    });
  return `<!-- Made by \`npm run docs\` from the doc comments in src/. -->

# Reference

Every attribute is optional. A property has the attribute's name in camelCase. A wrong value counts as none, and is named to the page's editor. All events bubble and cross shadow roots. The language is that of the nearest \`lang\` around the tag (English or Spanish), until a visitor taps the other one.

${parts.join('')}## CSS variables

For all three; set them on the tag or on anything around it.

${table(
  ['variable', 'for', 'light', 'dark'],
  cssVariables.map(({ name, meaning, light, dark }) => [
    code(name),
    meaning,
    code(light),
    code(dark),
  ]),
)}`;
}

const made = manifest();
const outputs = [
  ['custom-elements.json', `${JSON.stringify(made, null, 2)}\n`],
  [
    'docs/reference.md',
    await prettier.format(reference(made, await tokens()), { parser: 'markdown' }),
  ],
];

if (process.argv.includes('--check')) {
  const drifted = outputs.filter(([file, text]) => {
    try {
      return readFileSync(join(root, file), 'utf8') !== text;
    } catch {
      return true;
    }
  });
  for (const [file] of drifted)
    console.error(`${file} is not what the sources say: run \`npm run docs\`.`);
  process.exit(drifted.length > 0 ? 1 : 0);
}
for (const [file, text] of outputs) writeFileSync(join(root, file), text);
console.log(outputs.map(([file]) => file).join(', '));
