// The card printed by a real browser: how many sheets, and whether anything is left out.
import { strict as assert } from 'node:assert';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchOptions } from '../../tools/browsers.mjs';
import { bundled } from './bundle.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const values = { days: 7, emergencyNumber: '911', afterHoursPhone: '602-555-0199' };

const { contents, notes, emergency, figureText } = await bundled(`
  export { contents } from './src/spasm-info-card/core/content.ts';
  export { notes } from './src/spasm-info-card/core/content/notes.ts';
  export { emergency } from './src/shared/core/emergency.ts';
  export { figureText } from './src/spasm-info-card/core/figure-text.ts';
`);

/** Every text of a table; functions are given what the page gives. */
function textsOf(table) {
  if (typeof table === 'string') return [table];
  if (typeof table === 'function') return [table(values)];
  return Object.values(table).flatMap(textsOf);
}

const chromium = await findBrowser('chromium');
const missing = 'missing' in chromium && !process.env.CI ? chromium.missing : false;

describe('the card on paper', { skip: missing }, () => {
  let browser;
  let script;

  before(async () => {
    const { outputFiles } = await build({
      entryPoints: [`${root}src/index.ts`],
      tsconfig: `${root}tsconfig.json`,
      bundle: true,
      write: false,
      format: 'iife',
      charset: 'ascii',
    });
    script = outputFiles[0].text;
    browser = await puppeteer.launch(await launchOptions('chromium'));
  });
  after(() => browser?.close());

  async function cardPage(lang) {
    const page = await browser.newPage();
    await page.setContent(
      `<!doctype html><html lang="${lang}"><title>Card</title><spasm-info-card
        clinic-name="Sample Clinic" clinic-phone="602-555-0100" after-hours-phone="602-555-0199"
        contact-href="https://clinic.example/contact"></spasm-info-card></html>`,
    );
    await page.addScriptTag({ content: script });
    await page.waitForFunction(() =>
      document.querySelector('spasm-info-card').shadowRoot.querySelector('.sources li'),
    );
    return page;
  }

  for (const lang of ['en', 'es']) {
    it(`fits on two letter pages: ${lang}`, async () => {
      const page = await cardPage(lang);
      const margin = { top: '0.4in', bottom: '0.4in', left: '0.4in', right: '0.4in' };
      const pdf = Buffer.from(await page.pdf({ format: 'letter', margin })).toString('latin1');
      const sheets = pdf.match(/\/Type\s*\/Page\b/g).length;
      assert.ok(sheets >= 1 && sheets <= 2, `${sheets} pages`);
    });

    it(`holds every sentence, the danger signs first: ${lang}`, async () => {
      const page = await cardPage(lang);
      await page.emulateMediaType('print');
      const { printed, emergencyFirst, addresses } = await page.evaluate(() => {
        const shadow = document.querySelector('spasm-info-card').shadowRoot;
        const shown = Array.from(shadow.querySelectorAll('p, li')).filter(
          (each) => each.checkVisibility() && each.getBoundingClientRect().height > 0,
        );
        const block = shadow.querySelector('.emergency').getBoundingClientRect();
        const rest = shadow.querySelector('.sections').getBoundingClientRect();
        const links = Array.from(shadow.querySelectorAll('.sources a'));
        return {
          printed: shown.map((each) => each.textContent.replace(/\s+/g, ' ').trim()).join('\n'),
          emergencyFirst: block.bottom <= rest.top,
          addresses: links
            .filter((each) => each.checkVisibility())
            .filter((each) => getComputedStyle(each, '::after').content.includes('http'))
            .map(({ href }) => href),
        };
      });
      assert.ok(emergencyFirst);
      assert.equal(new Set(addresses).size, addresses.length);
      const { texts } = figureText[lang];
      // stands for the signs that all widgets share
      const top = { ...contents[lang].items.top, danger: '' };
      const said = { ...contents[lang].items, top };
      for (const text of textsOf([said, notes[lang], emergency[lang].signs, texts])) {
        assert.ok(printed.includes(text), text);
      }
    });
  }
});
