// npm start: serves the demo pages, builds the script anew when a source changes, and reloads them then.
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { watch } from 'rollup';
import config from '../rollup.config.mjs';

const hasDesktop =
  !process.env.CI &&
  (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const watcher = watch(config);
watcher.on('event', ({ code, error, duration, result }) => {
  result?.close();
  if (code === 'BUNDLE_END') console.log(`Built in ${duration} ms.`);
  if (code === 'ERROR') console.error(error.message);
});
// the pages need a script to begin with
await new Promise((resolve) => {
  watcher.on('event', ({ code }) => (code === 'END' || code === 'ERROR') && resolve());
});

const { config: server } = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    watch: true,
    clearTerminalOnReload: false,
    open: hasDesktop ? '/demo/' : false,
  },
});
console.log(`\nThe demo pages: http://localhost:${server.port}/demo/\nCtrl+C ends.\n`);
