// The tests of browsers, bundled: a page asks for one file of tests and the few pieces that it shares with
// others, not for each of three hundred sources. The pieces stay in memory.
import { relative } from 'node:path';
import { build } from 'esbuild';
import { root } from './test-files.mjs';

/** @param {readonly string[]} files paths of tests from the repository's root */
export function bundledPlugin(files) {
  let pieces;
  const bundle = async () => {
    const { outputFiles } = await build({
      entryPoints: [...files],
      absWorkingDir: root,
      outbase: '.',
      outdir: '.',
      // so that the address of a test stays what the runner calls it
      outExtension: { '.js': '.ts' },
      chunkNames: 'test/pieces/[hash]',
      bundle: true,
      splitting: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      conditions: ['development'],
      // the runner's own, which its server has
      external: ['/__*'],
      sourcemap: 'inline',
      logLevel: 'error',
    });
    return new Map(
      outputFiles.map(({ path, text }) => [`/${relative(root, path).replaceAll('\\', '/')}`, text]),
    );
  };
  return {
    name: 'bundled',
    async serve({ path }) {
      pieces ??= bundle();
      const body = (await pieces).get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}
