// node bench/slow-phone.mjs: when a visitor on a slow phone sees the first useful thing, with the scripts in
// dist/ beside those of an earlier commit (BEFORE=<commit>), in turn, in one run. Brotli, 150 ms of
// latency, 1.6 Mbit/s, a processor slowed four times, nothing cached. Compare the ratios. --write puts
// the table into bench/README.md.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import prettier from 'prettier';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../tools/browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const BEFORE = process.env.BEFORE ?? '4da5668';
const ROUNDS = Number(process.env.ROUNDS ?? 9);
const LINK = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

const now = (path) => readFileSync(`${root}${path}`);
const before = (path) =>
  execFileSync('git', ['show', `${BEFORE}:${path}`], { cwd: root, maxBuffer: 1e8 });

/** Six clinics with hours in the words of schema.org, all of them made up. */
const feed = JSON.stringify({
  clinics: ['Glendale', 'Tempe', 'Phoenix', 'Avondale', 'Mesa', 'Scottsdale'].map(
    (city, index) => ({
      id: city.toLowerCase(),
      name: `Sample Clinic ${city}`,
      address: { addressLocality: city, addressRegion: 'AZ' },
      geo: { latitude: 33.4 + index / 50, longitude: -112 - index / 50 },
      telephone: `602-555-010${index}`,
      timezone: 'America/Phoenix',
      openingHours: 'Mo-Su 00:00-23:59',
    }),
  ),
});

const ROW = 'Open';
const locator = '<clinic-locator src="/feed.json"></clinic-locator>';
const timer = '<treatment-timer></treatment-timer>';
const card = '<spasm-info-card></spasm-info-card>';

/** Each page by its name in the table: what stands on it, its script, and the words that a visitor waits for. */
const pages = [
  ['finder: first clinic with its hours', locator, ROW, 'clinic-locator'],
  ['timer: first question', timer, 'When did', 'treatment-timer'],
  ['card: first sentence', card, 'Call 911', 'spasm-info-card'],
].flatMap(([name, body, words, tag]) => [
  { name, variant: 'before', body, words, tag, script: 'clinic-widgets.js', read: before },
  {
    name,
    variant: 'the whole script',
    body,
    words,
    tag,
    script: 'clinic-widgets.min.js',
    read: now,
  },
  { name, variant: 'its own script', body, words, tag, script: `${tag}.min.js`, read: now },
]);

const packed = new Map();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const [, index, ...rest] = pathname.split('/');
  const page = pages[Number(index)];
  let body;
  let type = 'text/html; charset=utf-8';
  const path = rest.join('/');
  if (pathname === '/feed.json') [body, type] = [feed, 'application/json'];
  else if (!page) return void response.writeHead(404).end();
  else if (path === '') {
    body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
      <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
      ${page.body}<script async src="/${index}/dist/${page.script}"></script>`;
  } else {
    try {
      body = page.read(path);
    } catch {
      return void response.writeHead(404).end();
    }
    type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
  }
  if (!packed.has(pathname)) packed.set(pathname, brotli(Buffer.from(body)));
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' });
  response.end(packed.get(pathname));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
for (let index = 0; index < pages.length; index++) await fetch(`${origin}/${index}/`);

const browser = await puppeteer.launch(await launchOptions('chromium'));

/**
 * Milliseconds from the start of the navigation until the words are drawn, how many of them any script of
 * the page ran, and how many requests that took.
 */
async function measure(index) {
  const { words, tag } = pages[index];
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 390, height: 844 });
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...LINK });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let requests = 0;
  page.on('request', () => requests++);
  await page.evaluateOnNewDocument(
    (tag, words) => {
      const look = () => {
        const text = document.querySelector(tag)?.shadowRoot?.querySelector('.widget')?.textContent;
        if (!text?.includes(words)) return requestAnimationFrame(look);
        return requestAnimationFrame(() => setTimeout(() => (window.shownAt = performance.now())));
      };
      requestAnimationFrame(look);
    },
    tag,
    words,
  );
  await page.goto(`${origin}/${index}/`, { waitUntil: 'load' });
  await page.waitForFunction(() => window.shownAt, { timeout: 60_000 });
  const shown = await page.evaluate(() => window.shownAt);
  const { metrics } = await session.send('Performance.getMetrics');
  const script = metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
  const seen = requests - 1;
  const found = tag === 'clinic-locator' ? await searched(page) : NaN;
  await context.close();
  return { shown, script, requests: seen, found };
}

/** Milliseconds from a search until its answer is drawn. */
const searched = (page) =>
  page.evaluate(async () => {
    const locator = document.querySelector('clinic-locator');
    const start = performance.now();
    locator.shadowRoot.querySelector('#place').focus();
    await locator.search({ text: 'Tempe' });
    await new Promise((resolve) => {
      const look = () => {
        const done = /Nearest to Tempe/.test(locator.shadowRoot.textContent);
        return done ? resolve() : requestAnimationFrame(look);
      };
      look();
    });
    return performance.now() - start;
  });

const samples = pages.map(() => []);
for (let round = 0; round <= ROUNDS; round++) {
  for (let turn = 0; turn < pages.length; turn++) {
    const index = (turn + round) % pages.length;
    const sample = await measure(index);
    if (round > 0) samples[index].push(sample); // the first round warms up
  }
}
const version = await browser.version();
await browser.close();
server.close();

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const figures = pages.map((page, index) => {
  const of = (key) => median(samples[index].map((each) => each[key]));
  const size = brotli(Buffer.from(page.read(`dist/${page.script}`))).length;
  return {
    ...page,
    size,
    shown: of('shown'),
    ran: of('script'),
    requests: of('requests'),
    found: of('found'),
  };
});
const head = [
  '',
  'script',
  'brotli 11',
  'requests',
  'shown, ms',
  'to before',
  'scripts ran, ms',
  'to before',
  'first search, ms',
];
const rows = figures.map(({ name, variant, size, requests, shown, ran, found }) => {
  const old = figures.find((each) => each.name === name && each.variant === 'before');
  return [
    name,
    variant,
    size,
    requests,
    shown.toFixed(0),
    `${(shown / old.shown).toFixed(2)}×`,
    ran.toFixed(0),
    `${(ran / old.ran).toFixed(2)}×`,
    Number.isNaN(found) ? '–' : found.toFixed(0),
  ];
});
const table = [head, ['-', '-', ...head.slice(2).map(() => '-:')], ...rows]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');
const text = `${table}\n\nMedians of ${ROUNDS}, in turn, ${version}. Before: ${BEFORE}. Requests until the words are shown, the page itself not counted; brotli of the script alone.`;
console.log(text);
if (process.argv.includes('--write')) {
  const readme = fileURLToPath(new URL('README.md', import.meta.url));
  const between = /(?<=<!-- slow phone -->\n)[^]*(?=<!-- \/slow phone -->)/;
  const written = readFileSync(readme, 'utf8').replace(between, () => `\n${text}\n\n`);
  writeFileSync(readme, await prettier.format(written, { parser: 'markdown' }));
}
