// npm test: everything that must hold, one after the other, and a last line that says how it went.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINES, findBrowser } from './browsers.mjs';
import { inWords, noCounts } from './counts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const LIMIT = 12 * 60_000;

/** Called by path: no shell, no npm in between, and the same on every system. */
const installed = (file) => join(root, 'node_modules', file);
const tsc = installed('typescript/bin/tsc');
const pages = readdirSync(join(root, 'demo'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => `demo/${name}`);

const checks = {
  types: [tsc, '-p', '.'],
  'types of core, without the DOM': [tsc, '-p', 'tsconfig.core.json'],
  lint: [installed('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
  format: [installed('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  'dist is what the sources build': ['tools/build.mjs', '--check'],
  size: ['tools/size.mjs', '--check'],
  'reference is what the sources say': ['tools/docs.mjs', '--check'],
  'demo pages are valid HTML': [installed('html-validate/bin/html-validate.mjs'), ...pages],
};

/** Each engine lives somewhere else: the machine's own zone, one without summer time, one across the date line. */
const ZONES = { firefox: 'America/Phoenix', webkit: 'Pacific/Auckland' };

const elementTests = [installed('@web/test-runner/dist/bin.js')];
const hostPages = ['test/hosts/harness/run.mjs'];

/** @returns whether Node ended well */
function run(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: LIMIT,
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

/** A runner that crashed, or ran nothing, has failed, whatever it counted. */
async function runTests(args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  const file = join(folder, 'counts.json');
  const well = await run(args, { ...env, TEST_COUNTS: file });
  const counts = noCounts();
  try {
    Object.assign(counts, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    console.log('The runner did not come to its end.');
  }
  rmSync(folder, { recursive: true });
  if ((!well || counts.passed === 0) && counts.failed === 0) {
    counts.failed = 1;
    counts.failures = ['the runner itself'];
  }
  return counts;
}

const rows = [];

async function row(name, task) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const counts = await task();
  const seconds = (performance.now() - start) / 1000;
  rows.push({ name, ...counts, seconds });
  const verdict = counts.failed > 0 ? `✗ ${counts.failed} failed` : '✓';
  console.log(`${verdict}  ${counts.passed} passed, ${seconds.toFixed(1)} s`);
}

// first, so that a person sees at once what will be tested and what is missing
await run(['tools/install-browsers.mjs']);

for (const [name, args] of Object.entries(checks)) {
  await row(name, async () => {
    const well = await run(args);
    return well
      ? { ...noCounts(), passed: 1 }
      : { ...noCounts(), failed: 1, failures: ['see above'] };
  });
}

await row('tests without a browser', () => runTests(['tools/node-tests.mjs'], {}));

const absent = [];
for (const engine of ENGINES) {
  const found = await findBrowser(engine);
  if ('missing' in found) {
    absent.push(found.missing);
    // what a person's own machine lacks is no fault; where everything is promised to run, it is
    if (process.env.CI)
      rows.push({ ...noCounts(), name: engine, failed: 1, failures: [found.missing], seconds: 0 });
    continue;
  }
  const label = `${engine} ${found.version}`.trim();
  const env = { BROWSERS: engine };
  const zone = ZONES[engine];
  await row(`element tests, ${label}${zone ? `, ${zone}` : ''}`, () =>
    runTests(elementTests, { ...env, ...(zone && { TZ: zone }) }),
  );
  await row(`host pages, ${label}`, () => runTests(hostPages, env));
}

const total = (key) => rows.reduce((sum, each) => sum + each[key], 0);
const columns = ['passed', 'failed', 'skipped'];
const wide = Math.max(...rows.map(({ name }) => name.length)) + 2;

console.log(`\n${''.padEnd(wide)}${columns.map((each) => each.padStart(8)).join('')} seconds`);
for (const each of rows) {
  const cells = columns.map((key) => String(each[key] || '·').padStart(8)).join('');
  console.log(`${each.name.padEnd(wide)}${cells}${each.seconds.toFixed(1).padStart(8)}`);
}
for (const { name, failures } of rows) {
  for (const each of failures) console.log(`✗ ${name}: ${each}`);
}
for (const each of absent) console.log(`Not tested: ${each}`);

console.log(
  `\n${inWords({ passed: total('passed'), failed: total('failed'), skipped: total('skipped') })}`,
);
process.exit(total('failed') > 0 ? 1 : 0);
