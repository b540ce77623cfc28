// Pages of these tests in Chromium, from a server that has the files of some folders.
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser, launchOptions } from '../../tools/browsers.mjs';

const chromium = await findBrowser('chromium');

/** Why pages cannot be tested here; false where they can. */
export const missing = 'missing' in chromium && !process.env.CI ? chromium.missing : false;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** @param {Record<string, string>} folders on disk, by the first part of the path */
async function serve(folders) {
  const server = createServer((request, response) => {
    // a browser asks for it by itself
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    const [, first, ...rest] = new URL(request.url, 'http://localhost').pathname.split('/');
    const file = folders[first] && join(folders[first], ...rest);
    if (!file || !existsSync(file) || !statSync(file).isFile())
      return response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

export async function startBrowser(folders) {
  const server = await serve(folders);
  const browser = await puppeteer.launch(await launchOptions('chromium'));
  const host = `http://127.0.0.1:${server.address().port}`;
  return {
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
    /** A page at this path, or full address, with what it complained of. */
    async open(path) {
      const page = await browser.newPage();
      const complaints = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(path.includes(':') ? path : `${host}/${path}`);
      return Object.assign(page, { complaints });
    },
  };
}

/** Names in the finder's list, once there are so many. */
export async function namesInList(page, count) {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('clinic-locator')?.shadowRoot?.querySelectorAll('[part~="card"]')
        .length === wanted,
    { timeout: 20_000 },
    count,
  );
  return page.evaluate(() =>
    [...document.querySelector('clinic-locator').shadowRoot.querySelectorAll('[part~="card"]')].map(
      (card) => card.querySelector('h2, h3, h4').textContent.trim(),
    ),
  );
}
