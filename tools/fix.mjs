// npm run fix: all that is generated, and all that a tool can put right, in the order in which each needs
// the one before.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './test-files.mjs';

const installed = (file) => join(root, 'node_modules', file);
const cache = ['--cache', '--cache-location', '.cache/eslint', '--cache-strategy', 'content'];

const steps = {
  lint: [installed('eslint/bin/eslint.js'), '.', '--fix', ...cache],
  format: [installed('prettier/bin/prettier.cjs'), '--write', '--log-level', 'warn', '.'],
  build: ['tools/build.mjs'],
  size: ['tools/size.mjs', '--write'],
  docs: ['tools/docs.mjs'],
};

for (const [name, args] of Object.entries(steps)) {
  console.log(`── ${name}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  // what lint cannot mend is for a person, and stops nothing
  if (status !== 0 && name !== 'lint') process.exit(status ?? 1);
}
