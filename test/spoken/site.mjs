// The pages that are listened to: the widgets as the sources build them, made-up clinics, and a clock that
// stands still until the test moves it.
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { pageScript } from '../node/bundle.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A Monday, ten in the morning in Phoenix: each made-up clinic is open. */
const START = Date.parse('2026-11-30T10:00:00-07:00');

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', json: 'application/json' };

/** Runs in the page. It hears from the test what time it is, and which page comes next. */
function follow(start) {
  let time = start;
  const clock = { now: () => time, monotonic: () => time };
  const widgets = document.querySelectorAll('clinic-locator, treatment-timer');
  for (const widget of widgets) widget.clock = clock;
  const orders = new EventSource('/orders');
  orders.addEventListener('minutes', ({ data }) => {
    time += Number(data) * 60_000;
    // the widgets look at the clock when the page is looked at again
    document.dispatchEvent(new Event('visibilitychange'));
  });
  orders.addEventListener('go', ({ data }) => location.assign(data));
}

const page = (title, widgets) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<main><h1>${title}</h1>${widgets}</main>
<script src="/dist/clinic-widgets.min.js"></script>
<script>(${follow})(${START})</script>
</html>`;

const FINDER =
  '<clinic-locator src="/demo/sample-full.json" after-hours-phone="602-555-0199"></clinic-locator>';
const TIMER =
  '<treatment-timer storage="off" sound="off" wake-lock="off" clinic-phone="602-555-0100"></treatment-timer>';
const CARD =
  '<spasm-info-card guide="on" clinic-name="Sample Clinic" clinic-phone="602-555-0100"></spasm-info-card>';

const PAGES = {
  '/blank': page('Blank', ''),
  '/finder': page('Find us', FINDER),
  '/timer': page('Ice at home', TIMER),
  '/card': page('Back spasms', CARD),
};

/** Made-up lists and the data files beside the script, as they are. */
function fileFor(path) {
  if (!/^\/(?:demo|dist)\/[\w/.-]+$/.test(path) || path.includes('..')) return undefined;
  return existsSync(root + path) ? readFileSync(root + path) : undefined;
}

export async function startSite() {
  const answers = { ...PAGES, '/dist/clinic-widgets.min.js': await pageScript() };
  let listener;
  let arrived = () => {};
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    if (path === '/orders') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('\n');
      listener = response;
      return arrived();
    }
    const body = answers[path] ?? fileFor(path);
    if (!body) return response.writeHead(404).end();
    const type = TYPES[/\.(\w+)$/.exec(path)?.[1] ?? 'html'] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    return response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const order = (event, data) => listener.write(`event: ${event}\ndata: ${data}\n\n`);
  const opened = () =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('The page does not come.')), 60_000);
      arrived = () => (clearTimeout(late), resolve());
    });
  return {
    start: `http://127.0.0.1:${server.address().port}/blank`,
    opened,
    /** In the window that is open; resolves when the page is there. */
    go(path) {
      const there = opened();
      order('go', path);
      return there;
    },
    passMinutes: (minutes) => order('minutes', minutes),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
