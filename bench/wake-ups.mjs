// node bench/wake-ups.mjs: how often a page wakes up for a countdown of 20 minutes, beside easytimer.js
// and the plain interval that most countdowns are. --write puts the table into bench/README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import puppeteer from 'puppeteer-core';
import { startServer } from '../test/hosts/harness/server.mjs';
import { launchOptions } from '../tools/browsers.mjs';

const SECONDS = Number(process.env.SECONDS ?? 60);
const HOST = '127.0.0.1';

const inline = (file) => {
  const code = readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
  return `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
};

const document_ = (body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

const pages = {
  'our timer': document_(
    `<treatment-timer></treatment-timer>${inline('../dist/clinic-widgets.min.js')}`,
  ),
  'easytimer.js':
    document_(`<p>20:00</p>${inline('../node_modules/easytimer.js/dist/easytimer.min.js')}<script>
    const { Timer } = easytimer;
    const timer = new Timer({ countdown: true, startValues: { minutes: 20 } });
    timer.addEventListener('secondsUpdated', () => {
      document.querySelector('p').textContent = timer.getTimeValues().toString(['minutes', 'seconds']);
    });
    timer.start();
  </script>`),
  'a plain setInterval': document_(`<p>20:00</p><script>
    const end = Date.now() + 20 * 60_000;
    setInterval(() => {
      const left = Math.ceil((end - Date.now()) / 1000);
      document.querySelector('p').textContent = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
    }, 1000);
  </script>`),
};

/** Runs in the page before all else: counts what wakes it up. */
function count() {
  window.wakeUps = { timers: 0, frames: 0 };
  const counted = (kind, act) =>
    typeof act === 'function'
      ? (...values) => {
          window.wakeUps[kind]++;
          return act(...values);
        }
      : act;
  for (const [name, kind] of [
    ['setTimeout', 'timers'],
    ['setInterval', 'timers'],
    ['requestAnimationFrame', 'frames'],
  ]) {
    const real = window[name].bind(window);
    window[name] = (act, ...rest) => real(counted(kind, act), ...rest);
  }
}

/** Answers as a visitor would, until a pack is on. Gives false where the page has no timer of ours. */
async function start() {
  const timer = document.querySelector('treatment-timer');
  if (!timer) return false;
  const answers = /^(?:Just now|None of these|All true|Yes)/;
  for (let taps = 0; taps < 20 && !timer.getState().session; taps++) {
    const buttons = [...timer.shadowRoot.querySelectorAll('button')];
    buttons.find((each) => answers.test(each.innerText.trim()))?.click();
    await timer.updateComplete;
    // no tap counts on a screen that nobody can have read
    await new Promise((resolve) => setTimeout(resolve, 600));
  }
  if (!timer.getState().session) throw new Error('No answer leads to the first ice time.');
  return true;
}

/** Twenty minutes pass at once, for the timer alone. */
function overrun() {
  const timer = document.querySelector('treatment-timer');
  const ahead = 20 * 60_000;
  timer.clock = { now: () => Date.now() + ahead, monotonic: () => performance.now() + ahead };
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const browser = await puppeteer.launch(await launchOptions('chromium'));
const server = await startServer();
const paths = Object.keys(pages).map((_, index) => `/${index}.html`);
server.serve({
  [HOST]: Object.fromEntries(Object.values(pages).map((body, index) => [paths[index], { body }])),
});

/** Wake-ups in a minute, and frames asked for, while the page is as it is. */
async function measured(page, visibility) {
  const before = await page.evaluate(() => ({
    visibility: document.visibilityState,
    ...window.wakeUps,
  }));
  if (before.visibility !== visibility) throw new Error(`The page is ${before.visibility}.`);
  await pause(SECONDS * 1000);
  const after = await page.evaluate(() => ({ ...window.wakeUps }));
  const inAMinute = (kind) => (((after[kind] - before[kind]) * 60) / SECONDS).toFixed(0);
  return { timers: inAMinute('timers'), frames: inAMinute('frames') };
}

const rows = [];
for (const [index, name] of Object.keys(pages).entries()) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(count);
  await page.goto(`http://${HOST}:${server.port}${paths[index]}`);
  const ours = await page.evaluate(start);
  await page.bringToFront();
  await pause(2000);
  const seen = await measured(page, 'visible');
  const front = await browser.newPage();
  await front.bringToFront();
  await pause(2000);
  const hidden = await measured(page, 'hidden');
  let over = { timers: '–' };
  if (ours) {
    await page.evaluate(overrun);
    await pause(2000);
    over = await measured(page, 'hidden');
  }
  rows.push([name, seen.timers, seen.frames, hidden.timers, hidden.frames, over.timers]);
  await front.close();
  await page.close();
}
const version = await browser.version();
await browser.close();
server.close();

const head = [
  'wake-ups a minute',
  'in sight',
  'its frames',
  'hidden',
  'its frames',
  'hidden, over time',
];
const table = [head, ['-', ...head.slice(1).map(() => '-:')], ...rows]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');
const text = `${table}\n\nCounted over ${SECONDS} seconds each, ${version}.`;

console.log(text);
if (process.argv.includes('--write')) {
  const readme = fileURLToPath(new URL('README.md', import.meta.url));
  const between = /(?<=<!-- wake-ups -->\n)[^]*(?=<!-- \/wake-ups -->)/;
  const written = readFileSync(readme, 'utf8').replace(between, () => `\n${text}\n\n`);
  writeFileSync(readme, await prettier.format(written, { parser: 'markdown' }));
}
