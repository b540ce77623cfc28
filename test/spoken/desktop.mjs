// A desktop that nobody sees: a display, a window manager and a message bus of its own, so that no program of
// the person at this machine is heard or touched.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** Some programs tell where they can be reached, by a line on file descriptor 3. */
async function told(child) {
  const [line] = await once(child.stdio[3], 'data');
  return String(line).trim();
}

/** @returns {Promise<{start: (command: string, args?: string[], more?: object) => import('node:child_process').ChildProcess, env: Record<string, string>, stop: () => void}>} */
export async function startDesktop(home) {
  const started = [];
  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: `${home}/config`,
    XDG_DATA_HOME: `${home}/data`,
    XDG_CACHE_HOME: `${home}/cache`,
    XDG_RUNTIME_DIR: home,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    LANGUAGE: 'en',
    GDK_BACKEND: 'x11',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    TZ: 'America/Phoenix',
  };
  delete env.NO_AT_BRIDGE;
  delete env.GTK_A11Y;
  const start = (command, args = [], more = {}) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env,
      ...more,
    });
    started.push(child);
    return child;
  };
  const stop = async () => {
    for (const child of started.splice(0).reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill();
      await Promise.race([once(child, 'exit'), wait(5000)]);
      child.kill('SIGKILL');
    }
  };
  process.once('exit', () => started.forEach((child) => child.kill('SIGKILL')));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

  const screen = ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'];
  env.DISPLAY = `:${await told(start('Xvfb', screen))}`;
  env.DBUS_SESSION_BUS_ADDRESS = await told(
    start('dbus-daemon', ['--session', '--nofork', '--print-address=3']),
  );
  // without a window manager no window has the keyboard
  start('openbox');
  return { start, env, stop };
}
