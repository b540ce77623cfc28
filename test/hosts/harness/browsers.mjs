// The three engines behind one small interface: newPage() → goto, evaluate, close.
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../../../tools/browsers.mjs';
import { openWebKit } from './webdriver.mjs';

async function openWithPuppeteer(options) {
  const browser = await puppeteer.launch({
    ...options,
    defaultViewport: { width: 1280, height: 900 },
  });
  return {
    async newPage() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      let devtools;
      return {
        goto: (url) => page.goto(url, { waitUntil: 'load', timeout: 30_000 }),
        evaluate: (task, ...args) => page.evaluate(task, ...args),
        /** The browser's own tools, for what no page can do to itself; Chromium alone. */
        tell: async (method, parameters) =>
          (await (devtools ??= page.createCDPSession())).send(method, parameters),
        /** Another tab in front, so that this one is hidden. */
        cover: async () => void (await context.newPage()),
        uncover: () => page.bringToFront(),
        /** The same page in another tab of the same browser, in front. */
        again: async () => {
          const other = await context.newPage();
          await other.goto(page.url(), { waitUntil: 'load', timeout: 30_000 });
          return { evaluate: (task, ...args) => other.evaluate(task, ...args) };
        },
        /** To another page in this tab, and back. */
        leaveAndReturn: async (path) => {
          await page.goto(new URL(path, page.url()).href, { waitUntil: 'load' });
          await page.goBack({ waitUntil: 'load' });
        },
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function openChromium(proxy) {
  const options = await launchOptions('chromium');
  return openWithPuppeteer({
    ...options,
    // what hidden tabs may do is held back here as on a visitor's device
    ignoreDefaultArgs: [
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
    ],
    args: [
      ...options.args,
      `--proxy-server=http://${proxy}`,
      '--proxy-bypass-list=<-loopback>',
      // hosts with locks and workers, as each has over https
      '--unsafely-treat-insecure-origin-as-secure=http://z07.clinic.example,http://z08-worker.clinic.example',
      // after five seconds out of sight instead of five minutes
      '--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/5',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,AutofillServerCommunication',
    ],
  });
}

async function openFirefox(proxy) {
  const [host, port] = proxy.split(':');
  return openWithPuppeteer({
    ...(await launchOptions('firefox')),
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
      'dom.security.https_first': false,
    },
  });
}

/** What a browser asks for on its own account, whatever the page. */
export const OWN_TRAFFIC = {
  chromium: /^(?:update\.googleapis|clients2\.google|accounts\.google)\.com$/,
  firefox: /\.mozilla\.(?:com|net|org)$/,
  webkit: /^$/,
};

export const openers = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };
