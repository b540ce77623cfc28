// What a screen reader is told of the card, against a written transcript.
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchOptions } from '../../tools/browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const TRANSCRIPT = `
heading 2: Back muscle spasms
button: Español
heading 3: Call 911 now if you have
link: Call 911
heading 3: What to do now
heading 3: When to get help
heading 3: What it is
heading 3: Why it happens
heading 3: Keep it from coming back
heading 3: Sample Clinic
link: Call 602-555-0100
link: After hours: 602-555-0199
`.trim();

/** The nodes that people move by, in order. */
function* stops(node) {
  if (node.role === 'heading') yield `heading ${node.level}: ${node.name}`;
  if (node.role === 'link' || node.role === 'button') yield `${node.role}: ${node.name}`;
  for (const child of node.children ?? []) yield* stops(child);
}

const chromium = await findBrowser('chromium');
const missing = 'missing' in chromium && !process.env.CI ? chromium.missing : false;

describe('the card, spoken', { skip: missing }, () => {
  it('has the headings, links and buttons of the transcript, in that order', async () => {
    const { outputFiles } = await build({
      entryPoints: [`${root}src/index.ts`],
      tsconfig: `${root}tsconfig.json`,
      bundle: true,
      write: false,
      format: 'iife',
      charset: 'ascii',
    });
    const browser = await puppeteer.launch(await launchOptions('chromium'));
    try {
      const page = await browser.newPage();
      await page.setContent(
        `<!doctype html><html lang="en"><title>Card</title><spasm-info-card
          clinic-name="Sample Clinic" clinic-phone="602-555-0100"
          after-hours-phone="602-555-0199"></spasm-info-card></html>`,
      );
      await page.addScriptTag({ content: outputFiles[0].text });
      await page.waitForFunction(() =>
        document.querySelector('spasm-info-card').shadowRoot.querySelector('.sources li'),
      );
      const tree = await page.accessibility.snapshot({ interestingOnly: false });
      assert.equal(Array.from(stops(tree)).join('\n'), TRANSCRIPT);
    } finally {
      await browser.close();
    }
  });
});
