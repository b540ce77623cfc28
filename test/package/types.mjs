// The tags' types in each framework: its tags.ts in integrations/frameworks compiles, and what it says must be
// refused is.
import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../../tools/test-files.mjs';

const run = promisify(execFile);

const FILES = {
  'react-19': 'tags.tsx',
  'react-18': 'tags.tsx',
  preact: 'tags.tsx',
  'vue-3': 'tags.ts',
  'svelte-5': 'tags.ts',
};

/** As a project of this framework has them; and one React alone, where two lie side by side here. */
const settings = (framework, project) => ({
  compilerOptions: {
    ...{ noEmit: true, strict: true, skipLibCheck: true },
    ...{ target: 'es2022', module: 'esnext', moduleResolution: 'bundler' },
    ...{ jsx: 'react-jsx', jsxImportSource: framework === 'preact' ? 'preact' : 'react' },
    ...(existsSync(join(project, 'node_modules/@types/react')) && {
      paths: {
        react: ['./node_modules/@types/react/index.d.ts'],
        'react/*': ['./node_modules/@types/react/*'],
      },
    }),
  },
  files: [FILES[framework]],
});

/** @param {() => {folder?: string, away?: string}} installed */
export function types(installed) {
  describe('types in', () => {
    for (const [framework, file] of Object.entries(FILES)) {
      it(framework, { timeout: 120_000 }, async (test) => {
        const { folder, away } = installed();
        if (away) return test.skip(away);
        const project = join(folder, framework);
        writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(settings(framework, project)));
        const args = [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'];
        return run(process.execPath, args, { cwd: project }).catch((error) => {
          throw new Error(error.stdout, { cause: error });
        });
      });
    }
  });
}
