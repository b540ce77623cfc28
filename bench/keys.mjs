// node bench/keys.mjs: how long a key press, a search and a filter keep the page busy with a real list of
// clinics. CLINIC_DATA names the folder with hrsa_fqhc.csv. Beside it stands the plain way: at each key
// the whole list is looked through, sorted and drawn. Times depend on the machine: compare the ratios.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3-dsv';
import puppeteer from 'puppeteer-core';
import { startServer } from '../test/hosts/harness/server.mjs';
import { launchOptions } from '../tools/browsers.mjs';

const HOST = '127.0.0.1';
const THROTTLE = Number(process.env.THROTTLE ?? 4);
const LONG = 50;
const folder = process.env.CLINIC_DATA;
if (!folder) {
  console.log('CLINIC_DATA names no folder: nothing to measure.');
  process.exit();
}
const csv = readFileSync(join(folder, 'hrsa_fqhc.csv'), 'utf8');
const dist = process.env.DIST ?? fileURLToPath(new URL('../dist', import.meta.url));
const file = (path) => readFileSync(join(dist, path));

const head =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">';
const ours = `${head}<script src="/dist/clinic-widgets.min.js"></script>
<clinic-locator src="/list.csv" debug="false"></clinic-locator>`;

/** What a page with a list and an input event does. */
const plain = `${head}<input id="place"><ul id="list"></ul><script>
const rows = JSON.parse(${JSON.stringify(JSON.stringify(csvParse(csv)))});
const list = document.getElementById('list');
const draw = (some) => list.replaceChildren(...some.map((row) => {
  const item = document.createElement('li');
  item.textContent = row.name + ', ' + row.city + ', ' + row.st_abbr;
  return item;
}));
draw(rows);
document.getElementById('place').addEventListener('input', (event) => {
  const text = event.target.value.toLowerCase();
  draw(rows
    .filter((row) => (row.name + ' ' + row.city + ' ' + row.st_abbr).toLowerCase().includes(text))
    .sort((a, b) => a.name.localeCompare(b.name)));
});
</script>`;

const server = await startServer();
server.serve({
  [HOST]: Object.fromEntries(
    [
      ['/ours.html', ours],
      ['/plain.html', plain],
      ['/list.csv', csv],
    ].map(([path, body]) => [path, { body }]),
  ),
});
const browser = await puppeteer.launch(await launchOptions('chromium'));
const page = await browser.newPage();
const url = `http://${HOST}:${server.port}`;
await page.setRequestInterception(true);
page.on('request', (request) => {
  const { pathname } = new URL(request.url());
  if (!pathname.startsWith('/dist/')) return void request.continue();
  const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
  return void request.respond({ body: file(pathname.slice(6)), contentType });
});

/** The longest stretch in which the page could not answer, in ms, while an act is done and has its end. */
async function longest(act, quiet = 600) {
  await page.evaluate(() => {
    window.busy = [];
    window.observer ??= new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.busy.push(duration);
    });
    window.observer.observe({ type: 'longtask' });
  });
  await act();
  await new Promise((resolve) => setTimeout(resolve, quiet));
  return page.evaluate(() => Math.max(0, ...window.busy));
}

async function typing(text) {
  const times = [];
  for (const letter of text) times.push(await longest(() => page.keyboard.press(letter)));
  return times;
}

const results = [];
for (const [name, path, focus] of [
  [
    'clinic-locator',
    '/ours.html',
    () => document.querySelector('clinic-locator').shadowRoot.querySelector('#place').focus(),
  ],
  ['plain: filter, sort, draw all', '/plain.html', () => document.getElementById('place').focus()],
]) {
  await page.emulateCPUThrottling(1);
  await page.goto(`${url}${path}`, { waitUntil: 'load' });
  if (path === '/ours.html')
    await page.waitForFunction(() =>
      document.querySelector('clinic-locator').shadowRoot.querySelector('.list'),
    );
  await page.emulateCPUThrottling(THROTTLE);
  const focused = await longest(() => page.evaluate(focus), 4000);
  const keys = await typing('pheonix');
  const enter =
    path === '/ours.html' ? await longest(() => page.keyboard.press('Enter'), 2000) : NaN;
  results.push({ name, focused, worst: Math.max(...keys), enter });
  console.log(name, 'each key:', keys.map((each) => each.toFixed(0)).join(' '), 'ms');
}
await browser.close();
server.close();

const [us, them] = results;
const cell = (ms) => (Number.isNaN(ms) ? '–' : ms < LONG ? `under ${LONG}` : ms.toFixed(0));
console.log(
  `\n| ${csvParse(csv).length} clinics, processor slowed ${THROTTLE}× | on focus, ms | worst key, ms | Enter, ms |`,
);
console.log('| - | -: | -: | -: |');
for (const { name, focused, worst, enter } of results)
  console.log(`| ${name} | ${cell(focused)} | ${cell(worst)} | ${cell(enter)} |`);
console.log(
  `\nThe plain way keeps a key press waiting ${(them.worst / Math.max(us.worst, LONG)).toFixed(0)} times as long, or more.`,
);
