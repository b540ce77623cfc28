// A component for React 18, and for pages of any React that a server renders: there a tag takes attributes
// alone, and no listeners. It is what @lit/react makes of a class, with the names of its events.

/** `clinic-locator-ready` as `onReady`. */
const propOf = (tag, event) =>
  `on${event
    .replace(`${tag}-`, '')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;

/** @returns {{ code: string, types: string }} a module that registers the tag and exports its component */
export function reactComponent({ tagName: tag, name, events = [] }) {
  const list = events.map((each) => ({ ...each, prop: propOf(tag, each.name) }));
  const imported = [...new Set(list.map(({ type }) => type.text))].filter(
    (type) => type !== 'Event',
  );
  return {
    code: `import * as React from 'react';
import { createComponent } from '@lit/react';
import { ${name} as Element } from '../${tag}.js';

export const ${name} = createComponent({
  react: React,
  tagName: '${tag}',
  elementClass: Element,
  events: {
${list.map((each) => `    ${each.prop}: '${each.name}',`).join('\n')}
  },
});
`,
    types: `import type { EventName, ReactWebComponent } from '@lit/react';
import type { ${[`${name} as Element`, ...imported].join(', ')} } from '../${tag}.js';

/** \`<${tag}>\` as a component: properties and events reach it in every React, also after a server has rendered it. */
export declare const ${name}: ReactWebComponent<
  Element,
  {
${list.map((each) => `    ${each.prop}: EventName<${each.type.text}>;`).join('\n')}
  }
>;
`,
  };
}
