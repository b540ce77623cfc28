// npm run test:hosts [H11 …]: whole pages of other people, with the script that ships, in real browsers.
// BROWSERS=chromium,firefox,webkit picks the engines; CLINIC_WIDGETS=path another build. --waiting and
// --busy pick the pages that mostly wait for a clock, or all others; PAGES=1 has one of those at a time.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { AssertionError, expect } from 'chai';
import { inWords, noCounts } from '../../../tools/counts.mjs';
import { OWN_TRAFFIC, openers } from './browsers.mjs';
import { expectLines, healthy } from './expectations.mjs';
import { createPage } from './page.mjs';
import { startServer } from './server.mjs';
import { hostOf, hostsOf } from './site.mjs';

const FOLDER = fileURLToPath(new URL('..', import.meta.url));
/** For a condition that names none of its own. */
const SECONDS = 60;
/** Browsers at once; each has a server of its own, which knows who asked for what. */
const SIDE_BY_SIDE = Number(process.env.PAGES ?? 2);

async function conditions(ids) {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.mjs'))
    .sort();
  const all = [];
  for (const name of files) all.push((await import(join(FOLDER, name))).default);
  // a file may hold a table of conditions
  const flat = all.flat();
  return ids.length > 0 ? flat.filter(({ id }) => ids.some((each) => id.startsWith(each))) : flat;
}

/** Puts the page's own host on the disk, as a person would keep it. */
function writeFiles(folder, files) {
  for (const [path, { body }] of Object.entries(files)) {
    const file = join(folder, path === '/' ? 'index.html' : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
}

async function visit(browser, server, engine, condition) {
  const hosts = hostsOf(condition);
  const host = hostOf(condition);
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const asked = () => server.asked.filter((each) => !OWN_TRAFFIC[engine].test(each.host));
  const browserPage = await browser.newPage();
  server.serve(hosts);
  try {
    if (condition.fromDisk) writeFiles(folder, hosts[host]);
    const page = createPage(browserPage, asked);
    await browserPage.goto(
      condition.fromDisk ? pathToFileURL(join(folder, 'index.html')).href : `http://${host}/`,
    );
    await (condition.check ?? healthy)(page, expect);
    await expectLines(page, expect, condition.lines);
    const strangers = asked().filter((each) => !(each.host in hosts));
    expect(strangers.map((each) => each.host).join(), 'requests to other hosts').to.equal('');
  } finally {
    await browserPage.close();
    rmSync(folder, { recursive: true });
  }
}

const withLimit = (task, seconds = SECONDS) => {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(reject, seconds * 1000, new Error(`No end after ${seconds} seconds.`));
  });
  return Promise.race([task, limit]).finally(() => clearTimeout(timer));
};

/** Where a condition is not tried: how that counts, and why. */
function excuseFor({ engines, needs = [] }, engine) {
  if (engines && !engines.includes(engine)) return { verdict: 'skipped', why: `not in ${engine}` };
  const missing = needs.filter(({ file }) => !existsSync(file));
  if (missing.length === 0) return undefined;
  // what a machine lacks is a failure where everything is promised to run
  const verdict = process.env.CI ? 'failed' : 'skipped';
  return { verdict, why: `apt-get install ${missing.map(({ debian }) => debian).join(' ')}` };
}

async function tryCondition(browser, server, engine, condition) {
  const name = `${condition.id} ${condition.title}`;
  const start = performance.now();
  try {
    await withLimit(visit(browser, server, engine, condition), condition.seconds);
  } catch (error) {
    counts.failed += 1;
    counts.failures.push(name);
    console.log(`  ✗ ${name}\n${String(error.message).replace(/^/gm, '      ')}`);
    return error;
  }
  counts.passed += 1;
  counts.timed.push({ name, seconds: (performance.now() - start) / 1000 });
  console.log(`  ✓ ${name}`);
  return undefined;
}

/** One page after the other, in a browser of their own, until none is left. */
async function runQueue(engine, queue) {
  const server = await startServer();
  const open = () => openers[engine](`127.0.0.1:${server.port}`);
  let browser = await open();
  for (let condition = queue.shift(); condition; condition = queue.shift()) {
    const error = await tryCondition(browser, server, engine, condition);
    if (!error || error instanceof AssertionError) continue;
    // the browser itself may be in a bad way
    await browser.close().catch(() => {});
    browser = await open();
  }
  await browser.close();
  server.close();
}

/** @returns the conditions that can be tried in this engine; the others are counted here */
function tried(engine, wanted) {
  return wanted.filter((condition) => {
    const excuse = excuseFor(condition, engine);
    if (!excuse) return true;
    const name = `${condition.id} ${condition.title}`;
    counts[excuse.verdict] += 1;
    if (excuse.verdict === 'failed') counts.failures.push(name);
    console.log(`  ${excuse.verdict === 'failed' ? '✗' : '–'} ${name} (${excuse.why})`);
    return false;
  });
}

/** Those that mostly wait have a browser of their own, beside those in which the others follow one another. */
async function runEngine(engine, wanted) {
  const here = tried(engine, wanted);
  const waiting = here.filter(({ waits }) => waits);
  const busy = here.filter(({ waits }) => !waits);
  const browsers = Math.min(busy.length, engine === 'webkit' ? 1 : SIDE_BY_SIDE);
  await Promise.all([
    waiting.length > 0 && runQueue(engine, waiting),
    ...Array.from({ length: browsers }, () => runQueue(engine, busy)),
  ]);
}

const { values: only, positionals: ids } = parseArgs({
  allowPositionals: true,
  options: { waiting: { type: 'boolean' }, busy: { type: 'boolean' } },
});
const wanted = (await conditions(ids)).filter(
  ({ waits = false }) => !(only.waiting && !waits) && !(only.busy && waits),
);
const counts = noCounts();
for (const engine of (process.env.BROWSERS ?? 'chromium').split(',')) {
  console.log(`Host pages in ${engine}`);
  await runEngine(engine, wanted);
}
if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
else console.log(inWords(counts));
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
