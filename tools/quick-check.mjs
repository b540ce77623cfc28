// npm run check [since]: what usually goes wrong while one works, in well under a minute. It looks at what
// changed since a commit, or since this branch left main, and says what it ran; npm test runs everything.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { browserTestsFor, changedFiles, nodeTestsFor } from './changed.mjs';
import { ENGINES, findBrowser } from './browsers.mjs';
import { inWords } from './counts.mjs';
import { report, runJobs, sum } from './jobs.mjs';
import { root } from './test-files.mjs';

const installed = (file) => join(root, 'node_modules', file);
/** What was found before is kept in .cache/, so that only what changed is looked at again. */
const types = (project, name) => ({
  name,
  args: [
    installed('typescript/bin/tsc'),
    ...['-p', project, '--incremental', '--tsBuildInfoFile', `.cache/${project}.tsbuildinfo`],
  ],
});
const linted = ['--cache', '--cache-location', '.cache/eslint', '--cache-strategy', 'content'];
const formatted = ['--check', '--log-level', 'warn', '--ignore-unknown'];

const changed = changedFiles(process.argv[2]);
const inBrowser = browserTestsFor(changed);
const inNode = await nodeTestsFor(changed);

async function firstEngine() {
  for (const engine of ENGINES) if (!('missing' in (await findBrowser(engine)))) return engine;
  return undefined;
}
const engine = await firstEngine();

const jobs = [];
if (engine && inBrowser.length > 0)
  jobs.push({
    name: `${inBrowser.length} files of tests in ${engine}`,
    args: [installed('@web/test-runner/dist/bin.js'), '--files', ...inBrowser],
    env: { BROWSERS: engine },
    counts: true,
  });
jobs.push({
  name: 'lint',
  args: [installed('eslint/bin/eslint.js'), '.', '--max-warnings', '0', ...linted],
});
if (inNode.length > 0)
  jobs.push({
    name: `${inNode.length} files of tests in Node`,
    args: ['tools/pure-tests.mjs', ...inNode],
    env: { SAMPLE: '1' },
    counts: true,
  });
jobs.push({ name: 'floors, and no circles', args: ['tools/floors.mjs'] });
jobs.push(types('tsconfig.json', 'types'));
jobs.push(types('tsconfig.core.json', 'types of core, without the DOM'));
if (changed.length > 0)
  jobs.push({
    name: `format of ${changed.length} changed files`,
    args: [installed('prettier/bin/prettier.cjs'), ...formatted, ...changed],
  });

const start = performance.now();
const rows = await runJobs(jobs, Math.max(2, availableParallelism()));
report(rows);
if (!engine) console.log('Not tested: no browser here; see npm test.');
if (engine) for (const each of inBrowser) console.log(`in ${engine}: ${each}`);
for (const each of inNode) console.log(`in Node: ${each}`);

console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} seconds`);
const total = sum(rows);
console.log(inWords(total));
process.exit(total.failed > 0 ? 1 : 0);
