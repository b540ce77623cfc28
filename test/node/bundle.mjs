// The sources as Node can import them, and as a page can run them.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} code imports from the repository's root, such as `export * from './src/…'` */
export async function bundled(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const { text } = outputFiles[0];
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

/** @returns {Promise<string>} the script of all three widgets */
export async function pageScript() {
  const { outputFiles } = await build({
    entryPoints: [`${root}src/index.ts`],
    tsconfig: `${root}tsconfig.json`,
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'ascii',
  });
  return outputFiles[0].text;
}
