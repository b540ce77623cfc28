// Jobs of a test run beside each other, each one a program of Node that speaks when it has ended.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inWords, noCounts } from './counts.mjs';
import { root } from './test-files.mjs';

/**
 * @typedef {object} Job
 * @property {string} name
 * @property {string[]} args what Node runs
 * @property {Record<string, string>} [env] on top of this process's own
 * @property {boolean} [counts] it runs tests and writes how they went; otherwise it counts as one
 * @property {boolean} [waits] it takes next to no processor time, so it runs beside all others
 *
 * @typedef {ReturnType<typeof noCounts> & {name: string, seconds: number}} Row
 */

/** A program that takes longer hangs, even on a machine that has much else to do. */
const MINUTES = 12;

/** @returns {Promise<{well: boolean, said: string}>} whether it ended well, and all that it wrote */
function run(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: MINUTES * 60_000,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (said += text));
    }
    child.on('close', (code, signal) => {
      if (signal)
        said += `\nEnded by ${signal}; no program may take more than ${MINUTES} minutes.\n`;
      resolve({ well: code === 0, said });
    });
  });
}

function readCounts(file) {
  try {
    return { ...noCounts(), ...JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return { ...noCounts(), failed: 1, failures: ['the runner did not come to its end'] };
  }
}

/** A runner that crashed, or ran nothing, has failed, whatever it counted. */
async function runTests({ args, env }) {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  const file = join(folder, 'counts.json');
  const { well, said } = await run(args, { ...env, TEST_COUNTS: file });
  const counts = readCounts(file);
  rmSync(folder, { recursive: true });
  if ((!well || counts.passed === 0) && counts.failed === 0) {
    Object.assign(counts, { failed: 1, failures: ['the runner itself'] });
  }
  return { counts, said };
}

async function runCheck({ args, env }) {
  const { well, said } = await run(args, env);
  const counts = well ? { passed: 1 } : { failed: 1, failures: ['see above'] };
  return { counts: { ...noCounts(), ...counts }, said };
}

/** @returns {Promise<Row>} */
async function runJob(job) {
  console.log(`▸ ${job.name}`);
  const start = performance.now();
  const { counts, said } = await (job.counts ? runTests(job) : runCheck(job));
  const seconds = (performance.now() - start) / 1000;
  console.log(`\n── ${job.name}\n${said.trim()}`);
  console.log(`${counts.failed > 0 ? '✗' : '✓'}  ${inWords(counts)}, ${seconds.toFixed(1)} s\n`);
  return { name: job.name, seconds, ...counts };
}

/**
 * Runs jobs in their order, as many at once as told; those that wait start first, and beside them.
 * @param {Job[]} jobs
 * @param {number} atOnce
 * @returns {Promise<Row[]>} in the order of the jobs
 */
export async function runJobs(jobs, atOnce) {
  const rows = new Map();
  const note = async (job) => rows.set(job, await runJob(job));
  const queue = jobs.filter(({ waits }) => !waits);
  const lane = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) await note(job);
  };
  await Promise.all([
    ...jobs.filter(({ waits }) => waits).map(note),
    ...Array.from({ length: atOnce }, lane),
  ]);
  return jobs.map((job) => rows.get(job));
}

/** Each job's counts in a table, what failed, and what took longest. */
export function report(rows) {
  const columns = ['passed', 'failed', 'skipped'];
  const wide = Math.max(...rows.map(({ name }) => name.length)) + 2;
  console.log(`${''.padEnd(wide)}${columns.map((each) => each.padStart(8)).join('')} seconds`);
  for (const each of rows) {
    const cells = columns.map((key) => String(each[key] || '·').padStart(8)).join('');
    console.log(`${each.name.padEnd(wide)}${cells}${each.seconds.toFixed(1).padStart(8)}`);
  }
  const slowest = rows
    .flatMap(({ name: where, timed }) => timed.map((test) => ({ ...test, where })))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 10);
  if (slowest.length > 0) console.log('\nThe slowest tests:');
  for (const { name, where, seconds } of slowest) {
    console.log(`${seconds.toFixed(1).padStart(6)} s  ${name} (${where})`);
  }
  for (const { name, failures } of rows) {
    for (const each of failures) console.log(`✗ ${name}: ${each}`);
  }
}

/** @returns {ReturnType<typeof noCounts>} */
export function sum(rows) {
  const total = noCounts();
  for (const key of ['passed', 'failed', 'skipped']) {
    total[key] = rows.reduce((all, each) => all + each[key], 0);
  }
  return total;
}
