// WebKitGTK under WebDriver: a virtual display, a window manager and the driver, as one thing to start and stop.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { findBrowser } from './browsers.mjs';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function answers(url) {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline;) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // not listening yet
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** @returns {Promise<{port: number, capabilities: object, stop: () => void}>} a driver on 127.0.0.1 */
export async function startWebKit() {
  const found = await findBrowser('webkit');
  if ('missing' in found) throw new Error(found.missing);

  const started = [];
  const start = (...command) => {
    const child = spawn(...command);
    started.push(child);
    return child;
  };
  const stop = () =>
    started
      .splice(0)
      .reverse()
      .forEach((child) => child.kill());
  process.once('exit', stop);
  process.once('SIGTERM', () => process.exit(1));

  const screen = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const xvfb = start('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(xvfb.stdio[3], 'data');
  const env = { ...process.env, DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11' };
  // an accessibility bus that is not there costs seconds
  Object.assign(env, { NO_AT_BRIDGE: '1', GTK_A11Y: 'none' });
  // without a window manager a resize takes the focus from the page for good
  start('openbox', [], { stdio: 'ignore', env });

  const port = await freePort();
  start('WebKitWebDriver', ['-p', String(port)], { stdio: 'ignore', env });
  await answers(`http://127.0.0.1:${port}/status`);
  return {
    port,
    stop,
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: found.executablePath, args: ['--automation'] },
    },
  };
}
