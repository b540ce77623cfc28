// Element tests. BROWSERS=chromium,firefox,webkit picks the engines.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
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

const wanted = (process.env.BROWSERS ?? 'chromium').split(',');

const launchers = {
  chromium: async () =>
    chromeLauncher({
      launchOptions: await launchOptions('chromium'),
      // two pages at a time: each has its own storage, and each believes that it has the focus
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
  files: ['test/**/*.test.ts', '!test/hosts/**'],
  nodeResolve: { exportConditions: ['development'] },
  // WebKitGTK has one window, and its launcher would put tests in frames unless this is 1
  // pages of one browser share the storage in which the timer keeps its record
  concurrency: 1,
  concurrentBrowsers: 1,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    commandsPlugin(),
    clinicDataPlugin(),
    bundledPlugin(['syllable']),
  ],
  testFramework: { config: { timeout: 10_000 } },
  // not Lit's notice, nor what our widgets say to editors: many tests provoke that
  filterBrowserLogs: ({ args }) => !/^<[\w-]+> |Lit is in dev mode/.test(String(args[0])),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    countsReporter(process.env.TEST_COUNTS),
  ],
  browsers,
};
