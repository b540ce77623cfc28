// What VS Code and the JetBrains editors complete and explain in HTML, made from the manifest.

const elementsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);

/** The words that an attribute may hold; none where it takes a text or a number. */
const valuesOf = ({ type }) =>
  [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));

const isBoolean = ({ type }) => type?.text === 'boolean';

/** https://code.visualstudio.com/api/extension-guides/custom-data-extension */
export const vsCodeData = (manifest) => ({
  version: 1.1,
  tags: elementsOf(manifest).map(({ tagName, description, attributes = [] }) => ({
    name: tagName,
    description,
    attributes: attributes.map((each) => ({
      name: each.name,
      description: each.description,
      ...(isBoolean(each) ? { valueSet: 'v' } : { values: valuesOf(each) }),
    })),
  })),
});

/** https://github.com/JetBrains/web-types */
export const webTypes = (manifest, { name, version }) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elementsOf(manifest).map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: (element.attributes ?? []).map((each) => ({
          name: each.name,
          description: each.description,
          ...(isBoolean(each) && { value: { kind: 'no-value' } }),
          ...(valuesOf(each).length > 0 && {
            value: { kind: 'plain', type: valuesOf(each).map(({ name }) => `'${name}'`) },
          }),
        })),
        slots: (element.slots ?? []).map(({ name, description }) => ({
          name: name || 'default',
          description,
        })),
        js: {
          properties: element.members
            .filter(({ kind, readonly }) => kind === 'field' && !readonly)
            .map(({ name, description, type }) => ({ name, description, type: type?.text })),
          events: (element.events ?? []).map(({ name, description }) => ({ name, description })),
        },
      })),
    },
  },
});
