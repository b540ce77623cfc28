// The tests that run in browsers. BROWSERS=chromium,firefox,webkit picks the engines, PAGES=1 has
// Chromium do one page at a time.
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './tools/browsers.mjs';
import { startWebKit } from './tools/webkit.mjs';
import { clinicDataPlugin } from './tools/wtr-clinic-data.mjs';
import { bundledPlugin } from './tools/wtr-bundled.mjs';
import { commandsPlugin } from './tools/wtr-commands.mjs';
import { countsReporter } from './tools/counts.mjs';
import { browserTests } from './tools/test-files.mjs';

const wanted = (process.env.BROWSERS ?? 'chromium').split(',');

const launchers = {
  chromium: async () =>
    chromeLauncher({
      launchOptions: await launchOptions('chromium'),
      concurrency: Number(process.env.PAGES ?? 2),
      // side by side: each page has its own storage, and each believes that it has the focus
      createPage: async ({ browser }) => {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    }),
  firefox: async () =>
    chromeLauncher({
      puppeteer,
      launchOptions: await launchOptions('firefox'),
      // its pages share the storage in which the timer keeps its record, and one alone has the focus
      concurrency: 1,
    }),
  webkit: async () => {
    const { port, capabilities } = await startWebKit();
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: { ...capabilities, 'wdio:enforceWebDriverClassic': true },
    });
  },
};

const browsers = [];
for (const engine of wanted) {
  if (!launchers[engine])
    throw new Error(`BROWSERS: ${engine} is none of ${Object.keys(launchers)}`);
  browsers.push(await launchers[engine]());
}

export default {
  files: browserTests,
  // for engines that name no other: WebKitGTK has one window, and more would put tests in frames
  concurrency: 1,
  concurrentBrowsers: 1,
  plugins: [commandsPlugin(), clinicDataPlugin(), bundledPlugin(browserTests)],
  // for one file of tests, on a machine that has much else to do
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 30_000 } },
  // not Lit's notice, nor what our widgets say to editors: many tests provoke that
  filterBrowserLogs: ({ args }) => !/^<[\w-]+> |Lit is in dev mode/.test(String(args[0])),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    countsReporter(process.env.TEST_COUNTS),
  ],
  browsers,
};
