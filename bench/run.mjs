// npm run bench: our script beside its floors, in one interleaved run. Times depend on the machine: compare
// the ratios. --write puts the table into bench/README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import prettier from 'prettier';
import puppeteer from 'puppeteer-core';
import { startServer } from '../test/hosts/harness/server.mjs';
import { launchOptions } from '../tools/browsers.mjs';
import { feed, pages } from './pages.mjs';

const ROUNDS = 15;
const THROTTLE = 4;
const HOST = '127.0.0.1';

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function measure(page, url) {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => window.shownAt);
  return page.evaluate(() => {
    const at = (name) => performance.getEntriesByName(name)[0].startTime;
    return { evaluate: at('end') - at('begin'), shown: window.shownAt };
  });
}

const browser = await puppeteer.launch(await launchOptions('chromium'));
const server = await startServer();
const url = `http://${HOST}:${server.port}`;
const page = await browser.newPage();

const serve = (variants) =>
  server.serve({
    [HOST]: {
      '/clinics.json': { body: feed },
      ...Object.fromEntries(variants.map(({ html }, index) => [`/${index}.html`, { body: html }])),
    },
  });

const bare = await pages('');
serve(bare);
await measure(page, `${url}/${bare.length - 1}.html`);
const variants = await pages(
  await page.evaluate(() =>
    [...document.body.children]
      .map((each) => each.shadowRoot?.querySelector('.widget').innerText ?? '')
      .join('\n'),
  ),
);
serve(variants);

await page.emulateCPUThrottling(THROTTLE);
const samples = variants.map(() => []);
for (let round = 0; round <= ROUNDS; round++) {
  for (let turn = 0; turn < variants.length; turn++) {
    const index = (turn + round) % variants.length;
    const sample = await measure(page, `${url}/${index}.html`);
    if (round > 0) samples[index].push(sample); // the first round warms up
  }
}
const version = await browser.version();
await browser.close();
server.close();

const brotli = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const bytes = (script) =>
  script ? [script.length, gzipSync(script, { level: 9 }).length, brotli(script)] : [0, 0, 0];

const figures = variants.map(({ name, script }, index) => ({
  name,
  bytes: bytes(script),
  evaluate: median(samples[index].map((each) => each.evaluate)),
  shown: median(samples[index].map((each) => each.shown)),
}));
const [floor, hello] = figures;
const rows = figures.map(({ name, bytes, evaluate, shown }) => [
  name,
  ...bytes,
  evaluate.toFixed(1),
  evaluate < 1 ? '–' : `${(evaluate / hello.evaluate).toFixed(1)}×`,
  shown.toFixed(0),
  `${(shown / floor.shown).toFixed(2)}×`,
]);
const head = ['', 'min', 'gzip 9', 'brotli 11', 'evaluate, ms', 'to Lit', 'shown, ms', 'to static'];
const table = [head, ['-', ...head.slice(1).map(() => '-:')], ...rows]
  .map((cells) => `| ${cells.join(' | ')} |`)
  .join('\n');
const text = `${table}\n\nMedians of ${ROUNDS}, interleaved, ${version}, processor slowed ${THROTTLE}×.`;

console.log(text);
if (process.argv.includes('--write')) {
  const readme = fileURLToPath(new URL('README.md', import.meta.url));
  const between = /(?<=<!-- figures -->\n)[^]*(?=<!-- \/figures -->)/;
  const written = readFileSync(readme, 'utf8').replace(between, () => `\n${text}\n\n`);
  writeFileSync(readme, await prettier.format(written, { parser: 'markdown' }));
}
