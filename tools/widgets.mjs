// The widgets, read off the sources: each folder of src/ with a define.ts holds one, named by its tag.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** Their tags, in the order of the alphabet. */
export const WIDGETS = readdirSync(src)
  .filter((name) => existsSync(`${src}${name}/define.ts`))
  .sort();

/** The scripts that ship: one with all widgets, and one for each. */
export const SCRIPTS = [
  { file: 'clinic-widgets.min.js', widgets: WIDGETS },
  ...WIDGETS.map((tag) => ({ file: `${tag}.min.js`, widgets: [tag] })),
];
