// What an embedder can use of the three elements, read off the sources' own doc comments.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { root } from './test-files.mjs';
import { WIDGETS } from './widgets.mjs';

/** Reads our `@attribute(name, grammar, default)`, which the analyzer does not know. */
const attributes = {
  name: 'attribute-decorator',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
    for (const member of node.members) {
      const call = (ts.getDecorators?.(member) ?? [])
        .map(({ expression }) => expression)
        .find((each) => ts.isCallExpression(each) && each.expression.getText() === 'attribute');
      const [name, , fallback] = call?.arguments ?? [];
      const field = declaration?.members?.find((each) => each.name === member.name?.getText());
      if (!name || !field) continue;
      field.attribute = name.text;
      field.default = fallback.getText();
      declaration.attributes ??= [];
      declaration.attributes.push({
        name: name.text,
        fieldName: field.name,
        description: field.description,
        type: field.type,
        default: field.default,
      });
    }
  },
};

/** Members that are ours alone, and Lit's own. */
const hidden = (member) =>
  member.privacy || member.static || member.name.startsWith('#') || INTERNAL.test(member.name);
const INTERNAL =
  /^(?:connectedCallback|disconnectedCallback|diagnostics|content|titleText|ready|language|render|performUpdate|firstUpdated|updated|willUpdate)$/;

/** A custom elements manifest: the three classes alone. */
export function manifest() {
  const files = readdirSync(join(root, 'src'), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .sort();
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const made = create({ modules, plugins: [...litPlugin(), attributes], context: { dev: false } });
  // what an embedder can use: the three classes and their events
  const elements = made.modules
    .map((module) => ({
      ...module,
      declarations: module.declarations
        .filter(({ customElement, tagName }) => customElement && WIDGETS.includes(tagName))
        .map((each) => ({
          ...each,
          members: (each.members ?? []).filter((one) => !hidden(one)),
          // the analyzer also lists every dispatchEvent it sees; the doc block is the contract
          events: (each.events ?? []).filter(({ description }) => description),
        })),
    }))
    .filter(({ declarations }) => declarations.length > 0);
  const found = elements.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
  if (found.sort().join() !== WIDGETS.join())
    throw new Error(
      `The sources hold ${WIDGETS.join(', ')}, and the analyzer found ${found.join(', ')}.`,
    );
  return { ...made, modules: elements };
}
