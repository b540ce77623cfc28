// Which test runs where: its first lines say so.
// - A test that imports test/helpers.ts has a page: it runs in each browser.
// - Any other test runs in Node, once.
// - Where such a test begins with "// In each engine too: why", it runs in each browser as well.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const HAS_PAGE = /^import [^;]*'(?:\.\.?\/)+helpers\.ts';$/m;
const IN_EACH_ENGINE = /^\/\/ In each engine too: \S/;

const all = readdirSync(join(root, 'test'), { recursive: true })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.test.ts'))
  .sort();

const textOf = new Map(all.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const hasPage = (file) => HAS_PAGE.test(textOf.get(file));

/** Paths from the repository's root. */
export const nodeTests = all.filter((file) => !hasPage(file));
export const pageTests = all.filter(hasPage);
export const browserTests = all.filter(
  (file) => hasPage(file) || IN_EACH_ENGINE.test(textOf.get(file)),
);
