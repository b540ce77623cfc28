// Test libraries that were written for Node alone, bundled so that a browser can load them.
import { build } from 'esbuild';

/** @param {readonly string[]} packages names as tests import them */
export function bundledPlugin(packages) {
  const folder = '/__bundled/';
  return {
    name: 'bundled',
    resolveImport: ({ source }) =>
      packages.includes(source) ? `${folder}${source}.js` : undefined,
    async serve({ path }) {
      const name = packages.find((each) => path === `${folder}${each}.js`);
      if (!name) return undefined;
      const { outputFiles } = await build({
        entryPoints: [name],
        bundle: true,
        format: 'esm',
        write: false,
      });
      return { body: outputFiles[0].text, type: 'js' };
    },
  };
}
