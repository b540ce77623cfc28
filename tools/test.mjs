// npm test: everything that must hold, as much of it at once as there are cores, and a last line that says
// how it went. npm test -- lint firefox: only the jobs with such a word in their names.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ENGINES, findBrowser } from './browsers.mjs';
import { inWords, noCounts } from './counts.mjs';
import { report, runJobs, sum } from './jobs.mjs';
import { root } from './test-files.mjs';

/** Called by path: no shell, no npm in between, and the same on every system. */
const installed = (file) => join(root, 'node_modules', file);
const tsc = installed('typescript/bin/tsc');
const demoPages = readdirSync(join(root, 'demo'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => `demo/${name}`)
  .concat('integrations/zip/START-HERE.html');

/** First, because they are quick to say what is wrong. */
const checks = {
  types: [tsc, '-p', '.'],
  'types of core, without the DOM': [tsc, '-p', 'tsconfig.core.json'],
  lint: [installed('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
  format: [installed('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  'dist is what the sources build': ['tools/build.mjs', '--check'],
  size: ['tools/size.mjs', '--check'],
  'reference is what the sources say': ['tools/docs.mjs', '--check'],
  'floors, and no circles': ['tools/floors.mjs'],
  'demo pages are valid HTML': [installed('html-validate/bin/html-validate.mjs'), ...demoPages],
};

/** Each engine lives somewhere else: the machine's own zone, one without summer time, one across the date line. */
const ZONES = { firefox: 'America/Phoenix', webkit: 'Pacific/Auckland' };

/** One page at a time in each browser: the cores have other jobs as well. */
function elementTests({ engine, label }) {
  const zone = ZONES[engine];
  return {
    name: `element tests, ${label}${zone ? `, ${zone}` : ''}`,
    args: [installed('@web/test-runner/dist/bin.js')],
    env: { BROWSERS: engine, PAGES: '1', ...(zone && { TZ: zone }) },
    counts: true,
  };
}

/** In Chromium some pages wait for minutes; no other engine holds back the timers of a hidden tab for so long. */
function hostPages({ engine, label }) {
  const pages = (name, more, waits = false) => ({
    name: `${name}, ${label}`,
    args: ['test/hosts/harness/run.mjs', ...more],
    env: { BROWSERS: engine },
    counts: true,
    waits,
  });
  if (engine !== 'chromium') return [pages('host pages', [])];
  return [pages('host pages', ['--busy']), pages('host pages that wait', ['--waiting'], true)];
}

// before all else, so that a person sees at once what will be tested and what is missing
spawnSync(process.execPath, ['tools/install-browsers.mjs'], { cwd: root, stdio: 'inherit' });

const engines = [];
const absent = [];
for (const engine of ENGINES) {
  const found = await findBrowser(engine);
  if ('missing' in found) absent.push({ engine, missing: found.missing });
  else engines.push({ engine, label: `${engine} ${found.version}`.trim() });
}
// WebKit takes longest
const slowestFirst = engines.toReversed();

const jobs = [
  ...Object.entries(checks).map(([name, args]) => ({ name, args })),
  ...slowestFirst.map(elementTests),
  { name: 'pure tests', args: ['tools/pure-tests.mjs'], counts: true },
  ...engines.flatMap(hostPages),
  { name: 'tests of files and tools', args: ['tools/node-tests.mjs'], counts: true },
  { name: 'WordPress plugin', args: ['tools/node-tests.mjs', 'wordpress'], counts: true },
  { name: 'tests of the package', args: ['tools/node-tests.mjs', 'package'], counts: true },
];

const words = process.argv.slice(2);
const wanted = jobs.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);

if (wanted.length === 0) throw new Error(`No job has ${words.join(' or ')} in its name.`);

const start = performance.now();
const rows = await runJobs(wanted, Math.max(2, availableParallelism()));
// what a person's own machine lacks is no fault; where everything is promised to run, it is
if (process.env.CI)
  for (const { engine, missing } of absent)
    rows.push({ ...noCounts(), name: engine, failed: 1, failures: [missing], seconds: 0 });

report(rows);
for (const { missing } of absent) console.log(`Not tested: ${missing}`);
console.log(`\n${((performance.now() - start) / 60_000).toFixed(1)} minutes`);

const total = sum(rows);
console.log(inWords(total));
process.exit(total.failed > 0 ? 1 : 0);
