// A widget as a browser has it: its script bundled from the sources, on a page of its own.
import puppeteer from 'puppeteer-core';
import { findBrowser, launchOptions } from '../../tools/browsers.mjs';
import { pageScript } from './bundle.mjs';

const chromium = await findBrowser('chromium');

/** Why these tests are skipped; false where they run. */
export const missing = 'missing' in chromium && !process.env.CI ? chromium.missing : false;

/** The attributes of a clinic that gives all that it can. */
export const clinic =
  'clinic-name="Sample Clinic" clinic-phone="602-555-0100" after-hours-phone="602-555-0199" contact-href="https://clinic.example/contact"';

/** Starts Chromium; `open` gives a page with this in it, and the widgets' script. */
export async function startPages() {
  const script = await pageScript();
  const browser = await puppeteer.launch(await launchOptions('chromium'));
  return {
    close: () => browser.close(),
    async open(lang, markup) {
      const page = await browser.newPage();
      await page.setContent(
        `<!doctype html><html lang="${lang}"><title>Widget</title>${markup}</html>`,
      );
      await page.addScriptTag({ content: script });
      return page;
    },
  };
}

/** Starts Chromium; `open` gives a page where the card stands with its sources loaded. */
export async function startCard() {
  const { close, open } = await startPages();
  return {
    close,
    async open(lang, attributes = clinic) {
      const page = await open(lang, `<spasm-info-card ${attributes}></spasm-info-card>`);
      await page.waitForFunction(() =>
        document.querySelector('spasm-info-card').shadowRoot.querySelector('.sources li'),
      );
      return page;
    },
  };
}
